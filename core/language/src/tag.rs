//! Language tags as systems and people write them, brought to one form.

use icu_locale::{LanguageIdentifier, Locale, LocaleCanonicalizer, LocaleDirectionality};
use waymark_base::LanguageTag;

use crate::locale::ENGLISH;

/// The canonical tag of what a system or a person wrote: `uk_UA.UTF-8` → `uk-UA`,
/// `prs` → `fa-AF`, `mo` → `ro`, `iw` → `he`. `None` for what is no tag, such as
/// `C`. Without this step Dari readers would silently get English.
pub fn canonical(written: &str) -> Option<LanguageTag> {
    let tag = written
        .split(['.', '@'])
        .next()
        .unwrap_or_default()
        .trim()
        .replace('_', "-");
    let mut locale = Locale::try_from_str(&tag).ok()?;
    LocaleCanonicalizer::new_common().canonicalize(&mut locale);
    let mut tag = locale.id.language.to_string();
    let script = locale.id.script.map(|script| script.to_string());
    let region = locale.id.region.map(|region| region.to_string());
    for part in [script, region].into_iter().flatten() {
        tag.push('-');
        tag.push_str(&part);
    }
    // `und` is the tag of "no language".
    tag.parse()
        .ok()
        .filter(|tag: &LanguageTag| tag.language() != "und")
}

/// Whether a language is written from right to left.
pub fn is_right_to_left(tag: &LanguageTag) -> bool {
    LanguageIdentifier::try_from_str(tag.as_str())
        .is_ok_and(|id| LocaleDirectionality::new_common().is_right_to_left(&id))
}

/// The languages in which content is looked for, best first: each of the
/// reader's, then the same without its region and script, and English last.
/// A related language never stands in by itself: Belarusian does not bring
/// Russian unless the reader names it.
pub(crate) fn content_chain(wanted: &[LanguageTag]) -> Vec<LanguageTag> {
    let bare = wanted
        .iter()
        .flat_map(|tag| [Some(tag.clone()), tag.language().parse().ok()]);
    let mut chain: Vec<LanguageTag> = Vec::new();
    for tag in bare.chain([ENGLISH.parse().ok()]).flatten() {
        if !chain.contains(&tag) {
            chain.push(tag);
        }
    }
    chain
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chain(wanted: &[&str]) -> Vec<String> {
        let wanted: Vec<LanguageTag> = wanted.iter().filter_map(|tag| canonical(tag)).collect();
        content_chain(&wanted)
            .iter()
            .map(ToString::to_string)
            .collect()
    }

    #[test]
    fn what_systems_write_is_brought_to_one_form() {
        for (written, expected) in [
            ("uk", Some("uk")),
            ("uk_UA.UTF-8", Some("uk-UA")),
            ("UK-ua", Some("uk-UA")),
            ("uk-UA-u-ca-gregory", Some("uk-UA")),
            ("sr-Latn-RS", Some("sr-Latn-RS")),
            ("prs", Some("fa-AF")),
            ("mo", Some("ro")),
            ("iw-IL", Some("he-IL")),
            ("en-XA", Some("en-XA")),
            ("ckb", Some("ckb")),
            ("C", None),
            ("POSIX", None),
            ("und", None),
            ("", None),
            ("українська", None),
        ] {
            assert_eq!(
                canonical(written).as_ref().map(LanguageTag::as_str),
                expected,
                "{written}"
            );
        }
    }

    #[test]
    fn content_falls_back_to_the_bare_language_and_to_english_last() {
        assert_eq!(chain(&["uk-UA"]), ["uk-UA", "uk", "en"]);
        assert_eq!(chain(&["prs", "uk"]), ["fa-AF", "fa", "uk", "en"]);
        assert_eq!(chain(&["en-GB", "en"]), ["en-GB", "en"]);
        assert_eq!(chain(&[]), ["en"]);
    }

    #[test]
    fn belarusian_brings_russian_only_where_it_was_asked_for() {
        assert_eq!(chain(&["be"]), ["be", "en"]);
        assert_eq!(chain(&["be", "ru"]), ["be", "ru", "en"]);
    }

    #[test]
    fn direction_is_that_of_the_usual_script() {
        for (tag, expected) in [
            ("ar", true),
            ("fa-AF", true),
            ("ps", true),
            ("he", true),
            ("uk", false),
            ("ti", false),
        ] {
            assert_eq!(is_right_to_left(&tag.parse().unwrap()), expected, "{tag}");
        }
    }
}
