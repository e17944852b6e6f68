//! "See «Talk to the person alone»": the sheet that a sheet names exists.

use std::collections::BTreeSet;

use waymark_base::LanguageTag;

use super::Lint;
use super::words::{Found, find};
use crate::plain::lines;
use crate::read::WordList;
use crate::suggest::did_you_mean;

pub(super) fn check(lint: &mut Lint<'_>) {
    let loaded = lint.loaded;
    for sheet in &loaded.sheets {
        let language = &sheet.record.language;
        let titles = titles(lint, language);
        let points = |before: &str| points(&loaded.pointer_words, before, language);
        for (index, block) in sheet.record.blocks.iter().enumerate() {
            for line in block.body.iter().flat_map(lines) {
                for title in named(&line, points).filter(|title| !titles.contains(title)) {
                    let at = sheet.origin.at(&format!("block[{index}]"));
                    let hint = did_you_mean(title, titles.iter().copied());
                    let help = hint.unwrap_or_else(|| "write its title as it stands".to_owned());
                    lint.warn(&at, format!("no sheet is called \"{title}\""), help);
                }
            }
        }
    }
}

/// The titles of the sheets of a language, and of those that stand in for a missing one.
fn titles<'l>(lint: &Lint<'l>, language: &LanguageTag) -> BTreeSet<&'l str> {
    let sheets = lint.loaded.sheets.iter().map(|sheet| &sheet.record);
    let same = sheets.filter(|sheet| sheet.language == *language);
    same.map(|sheet| sheet.title.as_str()).collect()
}

/// Whether the last word of a text points to what comes: "see", "open first".
fn points(pointers: &WordList, before: &str, language: &LanguageTag) -> bool {
    let found = find(pointers, before, language);
    let is_last = |found: &Found| {
        let end = found.start + found.text.len();
        let rest = before.get(end..).unwrap_or_default();
        !rest.contains(|letter: char| letter.is_alphanumeric() || letter == ':')
    };
    found.iter().any(is_last)
}

/// The titles that a text names: what stands in quotation marks where the words before
/// them point to it.
fn named(text: &str, points: impl Fn(&str) -> bool) -> impl Iterator<Item = &str> {
    let mut quotes = text
        .char_indices()
        .filter(|(_, letter)| matches!(letter, '"' | '«' | '»' | '„' | '“' | '”'));
    std::iter::from_fn(move || {
        let (open, mark) = quotes.next()?;
        let (close, _) = quotes.next()?;
        Some((text.get(..open)?, text.get(open + mark.len_utf8()..close)?))
    })
    .filter(move |(before, _)| before.ends_with(['.', ' ', '\u{a0}']) && points(before))
    .map(|(_, title)| title.trim())
}

#[cfg(test)]
mod tests {
    use super::named;

    #[test]
    fn only_titles_after_a_pointing_word_are_taken() {
        let text = "Say \"you can say no\". See \"Talk alone\". Див. «Наодинці» і «інше». \
                    Voir «\u{a0}Parler seule\u{a0}». Siehe „Allein sprechen“.";
        let points = |before: &str| {
            ["See", "Див.", "Voir", "Siehe"]
                .iter()
                .any(|word| before.trim_end().ends_with(word))
        };
        assert_eq!(
            named(text, points).collect::<Vec<_>>(),
            ["Talk alone", "Наодинці", "Parler seule", "Allein sprechen"]
        );
    }
}
