//! Words that give the app away, and words that pass a verdict on a person.

use waymark_base::LanguageTag;

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
        let is_denied = |text: &str, found: &Found| {
            let sentence = where_denied(text, found, language);
            !find(&loaded.denial_words, sentence, language).is_empty()
        };
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

/// Words in quotation marks are quoted: a definition, or what not to say. In German, Polish
/// or Slovak `“` closes what `„` opened; in English it opens.
fn is_quoted(text: &str, found: &Found) -> bool {
    let before = text.get(..found.start).unwrap_or_default();
    let mut open = Vec::new();
    for letter in before.chars() {
        match (letter, open.last()) {
            ('"', Some('"')) | ('»', Some('«')) | ('“' | '”', Some('„')) | ('”', Some('“')) =>
            {
                open.pop();
            }
            ('"' | '«' | '„' | '“', _) => open.push(letter),
            _ => {}
        }
    }
    !open.is_empty()
}

/// Languages whose verb, and the negation with it, ends the sentence.
const VERB_LAST: [&str; 1] = ["fa"];

/// Where a denial may stand: "Not every child who travels is trafficked" and "nobody can
/// tell who was" deny what comes after them in their sentence.
fn where_denied<'t>(text: &'t str, found: &Found, language: &LanguageTag) -> &'t str {
    const ENDS: [char; 7] = ['.', '!', '?', ':', ';', '؟', '؛'];
    let (before, after) = text.split_at_checked(found.start).unwrap_or((text, ""));
    let begin = before.rfind(ENDS).map_or(0, |at| at + 1);
    let rest = after.find(ENDS).unwrap_or(after.len());
    let end = match VERB_LAST.contains(&language.language()) {
        true => found.start + rest,
        false => found.start,
    };
    text.get(begin..end).unwrap_or(before)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_in_quotation_marks_of_any_kind_is_quoted() {
        let quoted = |text: &str| {
            let start = text.find("HERE").unwrap();
            let (text_found, help) = ("HERE".to_owned(), String::new());
            is_quoted(
                text,
                &Found {
                    text: text_found,
                    start,
                    help,
                },
            )
        };
        for text in [
            "\"a\" and \"HERE\"",
            "«HERE»",
            "“HERE”",
            "„HERE“",
            "„a“ i „HERE”",
        ] {
            assert!(quoted(text), "{text}");
        }
        for text in [
            "\"a\" HERE",
            "«a» HERE",
            "“a” HERE",
            "„a“ HERE",
            "„a” HERE “b”",
        ] {
            assert!(!quoted(text), "{text}");
        }
    }

    #[test]
    fn a_denial_stands_before_the_verdict_or_with_the_verb_at_the_end() {
        let text = "First. Nobody decides that she IS; go on. Not here.";
        let found = Found {
            text: "IS".to_owned(),
            start: text.find("IS").unwrap(),
            help: String::new(),
        };
        let at = |language: &str| where_denied(text, &found, &language.parse().unwrap());
        assert_eq!(at("en"), " Nobody decides that she ");
        assert_eq!(at("fa"), " Nobody decides that she IS");
    }
}
