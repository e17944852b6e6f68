//! "See «Talk to the person alone»": the sheet that a sheet names exists.

use std::collections::BTreeSet;

use waymark_base::LanguageTag;

use super::Lint;
use crate::plain::lines;
use crate::suggest::did_you_mean;

/// The words after which a title in quotation marks names another sheet.
const POINTERS: [&str; 6] = ["see", "open", "див", "дивіться", "відкрийте", "читайте"];

pub(super) fn check(lint: &mut Lint<'_>) {
    let loaded = lint.loaded;
    for sheet in &loaded.sheets {
        let titles = titles(lint, &sheet.record.language);
        for (index, block) in sheet.record.blocks.iter().enumerate() {
            for line in block.body.iter().flat_map(lines) {
                for title in named(&line).filter(|title| !titles.contains(title)) {
                    let at = sheet.origin.at(&format!("block[{index}]"));
                    let hint = did_you_mean(title, titles.iter().copied());
                    let help = hint.unwrap_or_else(|| "write its title as it stands".to_owned());
                    lint.warn(&at, format!("no sheet is called \"{title}\""), help);
                }
            }
        }
    }
}

fn titles<'l>(lint: &Lint<'l>, language: &LanguageTag) -> BTreeSet<&'l str> {
    let sheets = lint.loaded.sheets.iter().map(|sheet| &sheet.record);
    let same = sheets.filter(|sheet| sheet.language == *language);
    same.map(|sheet| sheet.title.as_str()).collect()
}

/// The titles that a text names.
fn named(text: &str) -> impl Iterator<Item = &str> {
    let mut quotes = text
        .char_indices()
        .filter(|(_, letter)| matches!(letter, '"' | '«' | '»'));
    std::iter::from_fn(move || {
        let (open, mark) = quotes.next()?;
        let (close, _) = quotes.next()?;
        Some((text.get(..open)?, text.get(open + mark.len_utf8()..close)?))
    })
    .filter(|(before, _)| {
        let word = before
            .split(|c: char| !c.is_alphabetic())
            .rfind(|word| !word.is_empty());
        let near = before.ends_with(['.', ' ']) && !before.trim_end().ends_with(':');
        near && word.is_some_and(|word| POINTERS.contains(&word.to_lowercase().as_str()))
    })
    .map(|(_, title)| title)
}

#[cfg(test)]
mod tests {
    use super::named;

    #[test]
    fn only_titles_after_a_pointing_word_are_taken() {
        let text = "Say \"you can say no\". See \"Talk alone\". Див. «Наодинці» і «інше».";
        assert_eq!(named(text).collect::<Vec<_>>(), ["Talk alone", "Наодинці"]);
    }
}
