//! Languages as a form's columns name them: `Українська (uk)`.

use waymark_base::LanguageTag;

/// How languages call themselves.
const NAMES: [(&str, &str); 24] = [
    ("ar", "العربية"),
    ("be", "Беларуская"),
    ("bg", "Български"),
    ("ckb", "کوردیی ناوەندی"),
    ("cs", "Čeština"),
    ("de", "Deutsch"),
    ("en", "English"),
    ("es", "Español"),
    ("fa", "فارسی"),
    ("fr", "Français"),
    ("hu", "Magyar"),
    ("it", "Italiano"),
    ("kmr", "Kurmancî"),
    ("lt", "Lietuvių"),
    ("pl", "Polski"),
    ("ps", "پښتو"),
    ("ro", "Română"),
    ("ru", "Русский"),
    ("sk", "Slovenčina"),
    ("so", "Soomaali"),
    ("ti", "ትግርኛ"),
    ("tr", "Türkçe"),
    ("uk", "Українська"),
    ("vi", "Tiếng Việt"),
];

/// The name of a language in a column's header.
pub(super) fn header_name(tag: &LanguageTag) -> String {
    let own = NAMES.iter().find(|(known, _)| *known == tag.as_str());
    let name = own.map_or(tag.as_str(), |(_, name)| name);
    format!("{name} ({tag})")
}

/// The language of such a name: what stands in brackets, or the name itself.
pub(super) fn tag_of(name: &str) -> Option<LanguageTag> {
    let name = name.trim();
    let inner = name
        .strip_suffix(')')
        .and_then(|name| name.rsplit_once('('));
    if let Some((_, tag)) = inner {
        return tag.trim().parse().ok();
    }
    let known = NAMES
        .iter()
        .find(|(_, own)| own.to_lowercase() == name.to_lowercase());
    known.map_or(name, |(tag, _)| tag).parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_named_in_its_own_words_and_found_again() {
        for (tag, name) in [("uk", "Українська (uk)"), ("fa-AF", "fa-AF (fa-AF)")] {
            let tag: LanguageTag = tag.parse().unwrap();
            assert_eq!(header_name(&tag), name);
            assert_eq!(tag_of(name), Some(tag));
        }
        for (name, tag) in [
            ("english", "en"),
            ("Polski", "pl"),
            ("uk", "uk"),
            ("X ( ro )", "ro"),
        ] {
            assert_eq!(tag_of(name).unwrap().as_str(), tag);
        }
        for name in ["Klingonisch", "English ()", "", "English (english)"] {
            assert_eq!(tag_of(name), None, "{name}");
        }
    }
}
