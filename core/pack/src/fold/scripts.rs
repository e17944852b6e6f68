//! Scripts, and words that mix two by a slip of the keyboard.

/// The scripts that the search tells apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Script {
    /// English, Polish, Romanian and most of Europe.
    Latin,
    /// Ukrainian, Russian, Bulgarian.
    Cyrillic,
    /// Arabic, Persian, Dari, Pashto, Kurdish.
    Arabic,
    /// Every other.
    Other,
}

impl Script {
    /// The script of a letter.
    pub(crate) fn of(letter: char) -> Self {
        match letter {
            'a'..='z' | 'A'..='Z' | '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => Self::Latin,
            '\u{400}'..='\u{52f}' => Self::Cyrillic,
            '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' => Self::Arabic,
            _ => Self::Other,
        }
    }

    /// The script in which a language is usually written.
    pub(crate) fn of_language(tag: &str) -> Self {
        match tag {
            _ if tag.contains("-Latn") => Self::Latin,
            _ if tag.contains("-Cyrl") => Self::Cyrillic,
            _ => match tag.split('-').next().unwrap_or_default() {
                "uk" | "ru" | "be" | "bg" | "mk" | "sr" => Self::Cyrillic,
                "ar" | "fa" | "prs" | "ps" | "ckb" | "ur" => Self::Arabic,
                "am" | "ti" | "he" | "el" | "ka" | "hy" | "hi" | "bn" | "ne" => Self::Other,
                _ => Self::Latin,
            },
        }
    }
}

/// Letters that look alike in lower or upper case: Latin, Cyrillic.
const TWINS: [(char, char); 15] = [
    ('a', 'а'),
    ('b', 'в'),
    ('c', 'с'),
    ('e', 'е'),
    ('h', 'н'),
    ('i', 'і'),
    ('k', 'к'),
    ('m', 'м'),
    ('o', 'о'),
    ('p', 'р'),
    ('s', 'ѕ'),
    ('t', 'т'),
    ('u', 'и'),
    ('x', 'х'),
    ('y', 'у'),
];

/// Brings a word of Latin and Cyrillic letters (a Latin `i` in `допомiжний`) into
/// the script of those letters that have no twin in the other. A word that stays
/// undecided, or really mixes, stays as it is.
pub(super) fn repair(word: &mut String) {
    if word.is_ascii() {
        return;
    }
    let has = |script| word.chars().any(|letter| Script::of(letter) == script);
    if !has(Script::Latin) || !has(Script::Cyrillic) {
        return;
    }
    let bound_to = |script| {
        word.chars()
            .any(|letter| Script::of(letter) == script && twin(letter).is_none())
    };
    let strange = match (bound_to(Script::Latin), bound_to(Script::Cyrillic)) {
        (false, _) => Script::Latin,
        (true, false) => Script::Cyrillic,
        (true, true) => return,
    };
    let repaired = |letter| match Script::of(letter) == strange {
        true => twin(letter).unwrap_or(letter),
        false => letter,
    };
    *word = word.chars().map(repaired).collect();
}

/// The letter of the other script that looks like this one.
pub(crate) fn twin(letter: char) -> Option<char> {
    TWINS.iter().find_map(|(latin, cyrillic)| match letter {
        _ if letter == *latin => Some(*cyrillic),
        _ if letter == *cyrillic => Some(*latin),
        _ => None,
    })
}
