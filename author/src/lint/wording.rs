//! Words that give the app away, and words that pass a verdict on a person.

use super::Lint;
use super::words::{Found, find};
use crate::plain::lines;

pub(super) fn check(lint: &mut Lint<'_>) {
    let loaded = lint.loaded;
    let title = &loaded.info.record.title;
    for language in &loaded.info.record.languages {
        for found in find(&loaded.giveaway_words, title, language) {
            let message = format!("the title gives the app away with \"{}\"", found.text);
            let help = format!("{}; the title stands where others can see it", found.help);
            lint.error(&loaded.info.origin.at("title"), message, help);
        }
    }
    verdicts(lint);
}

fn verdicts(lint: &mut Lint<'_>) {
    let loaded = lint.loaded;
    for sheet in &loaded.sheets {
        let language = &sheet.record.language;
        let head = [
            ("title", &sheet.record.title),
            ("summary", &sheet.record.summary),
        ];
        let mut texts: Vec<(String, String)> = head
            .into_iter()
            .map(|(path, text)| (path.to_owned(), text.clone()))
            .collect();
        for (index, block) in sheet.record.blocks.iter().enumerate() {
            let path = format!("block[{index}]");
            texts.push((path.clone(), block.heading.clone()));
            texts.extend(
                block
                    .body
                    .iter()
                    .flat_map(lines)
                    .map(|line| (path.clone(), line)),
            );
        }
        for (path, text) in texts {
            for found in find(&loaded.verdict_words, &text, language) {
                if !is_quoted(&text, &found) && !is_denied(&text, &found) {
                    let message = format!("\"{}\" sounds like a verdict", found.text);
                    lint.warn(&sheet.origin.at(&path), message, found.help.clone());
                }
            }
        }
    }
}

/// Words in quotation marks are quoted: a definition, or what not to say.
fn is_quoted(text: &str, found: &Found) -> bool {
    let before = text.get(..found.start).unwrap_or_default();
    let count = |marks: &[char]| before.chars().filter(|c| marks.contains(c)).count();
    count(&['"']) % 2 == 1 || count(&['«', '“', '„']) > count(&['»', '”'])
}

/// "Not every child who travels is trafficked", "nobody can tell who was".
fn is_denied(text: &str, found: &Found) -> bool {
    const DENIALS: [&str; 20] = [
        "no",
        "not",
        "none",
        "never",
        "nobody",
        "nothing",
        "cannot",
        "without",
        "не",
        "ні",
        "ніхто",
        "ніщо",
        "нічого",
        "ніколи",
        "жоден",
        "жодна",
        "жодне",
        "жодного",
        "жодної",
        "без",
    ];
    let before = text.get(..found.start).unwrap_or_default();
    let sentence = before
        .rsplit(['.', '!', '?', ':', ';'])
        .next()
        .unwrap_or_default();
    let mut words = sentence.split(|c: char| !c.is_alphanumeric());
    words.any(|word| DENIALS.contains(&word.to_lowercase().as_str()))
}
