//! Lists of words by language: what gives the app away, what passes a verdict on a person,
//! what denies one, and what points to another sheet.

use waymark_base::LanguageTag;

use super::Parsed;
use super::document::Document;
use super::tsv::rows;

/// One entry of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WordRule {
    /// The language of the text in which it is looked for.
    pub language: LanguageTag,
    /// The words in lower case, each with whether it is only a beginning
    /// (`торгівл*` stands for every ending).
    pub words: Vec<(String, bool)>,
    /// What to write instead, or why not.
    pub help: String,
}

/// A list of words by language.
pub type WordList = Vec<WordRule>;

/// Reads `words/giveaway.tsv` or another list: columns `language`, `words`, `help`.
pub fn parse_words(file: &str, text: &str) -> Parsed<WordList> {
    let document = Document::new(file, text);
    let mut value = WordList::new();
    for row in rows(&document, text, &["language", "words", "help"]) {
        let [language, words, help] = row.cells.as_slice() else {
            continue;
        };
        let Ok(language) = language.parse() else {
            let message = format!("`{language}` is no language");
            document.error(
                row.start,
                message,
                Some("write a tag such as uk".to_owned()),
            );
            continue;
        };
        let words: Vec<_> = words.split_whitespace().map(split_star).collect();
        if words.is_empty() {
            document.error(row.start, "`words` is empty", None);
            continue;
        }
        value.push(WordRule {
            language,
            words,
            help: (*help).to_owned(),
        });
    }
    Parsed {
        value,
        findings: document.into_findings(),
    }
}

fn split_star(word: &str) -> (String, bool) {
    match word.strip_suffix('*') {
        Some(beginning) => (beginning.to_lowercase(), true),
        None => (word.to_lowercase(), false),
    }
}
