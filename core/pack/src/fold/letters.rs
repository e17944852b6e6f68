//! What single letters become.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Whether the letter is the same before and after Unicode normalisation, and
/// has one lower-case form: the quick way for nearly every word. Marks are not.
pub(super) fn stands_alone(letter: char) -> bool {
    matches!(letter,
        '\0'..='\u{7f}' | 'а'..='я' | 'А'..='Я' | 'і' | 'ї' | 'є' | 'ґ' | 'ё' | 'І' | 'Ї' | 'Є'
        | 'Ґ' | 'Ё' | '\u{2019}' | '\u{2bc}' | 'ß'..='ö' | 'ø'..='ÿ' | 'Ā'..='į' | 'Ł' | 'ł'
        | 'Ś'..='ž' | 'Ș'..='ț' | 'ء'..='ي' | 'پ' | 'چ' | 'ژ' | 'ک' | 'گ' | 'ی' | '\u{200c}')
}

/// Whether the letter or digit is part of a word; the common scripts are known
/// by their ranges, because a look into Unicode's tables costs ten times more.
pub(super) fn is_letter(letter: char) -> bool {
    match letter {
        '\0'..='\u{7f}' => letter.is_ascii_alphanumeric(),
        'À'..='Ö' | 'Ø'..='ö' | 'ø'..='\u{24f}' | '\u{400}'..='\u{481}' | '\u{48a}'..='\u{52f}' => {
            true
        }
        'ء'..='\u{64a}' => true,
        '\u{2000}'..='\u{206f}' => false,
        _ => letter.is_alphanumeric(),
    }
}

/// Stands inside words without being one of their letters: apostrophes of all
/// kinds, tatweel, joiners, soft hyphens, marks of direction.
pub(super) fn is_silent(letter: char) -> bool {
    matches!(letter,
        '\'' | '`' | '´' | '\u{2b9}'..='\u{2bf}' | '\u{2c8}' | '\u{2018}'..='\u{201b}' | '\u{2032}'
        | '\u{2035}' | '\u{ff07}' | '\u{640}' | '\u{ad}' | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// Adds the normal form of one letter.
pub(super) fn normal(letter: char, word: &mut String) {
    match letter {
        'a'..='z' | '0'..='9' => word.push(letter),
        'A'..='Z' => word.push(letter.to_ascii_lowercase()),
        'а'..='я' | 'і' | 'є' => word.push(letter),
        'ё' | 'Ё' => word.push('е'),
        'ґ' | 'Ґ' => word.push('г'),
        'ї' | 'Ї' => word.push('і'),
        'ı' => word.push('i'),
        // Romanian in its two encodings; the stemmer knows the older one.
        'ș' | 'Ș' => word.push('ş'),
        'ț' | 'Ț' => word.push('ţ'),
        'ς' => word.push('σ'),
        '\u{600}'..='\u{6ff}' => word.extend(arabic(letter)),
        '\u{1200}'..='\u{135f}' => word.push(ethiopic(letter)),
        _ if is_silent(letter) => {}
        _ if is_letter(letter) || is_combining_mark(letter) => {
            word.extend(letter.to_lowercase());
        }
        _ => {}
    }
}

/// The first letter of a word when folded, for the common scripts and at a
/// fraction of the cost; `None` where only the fold of the whole word can tell.
pub(crate) fn first_of(written: &str) -> Option<char> {
    match written.chars().next()? {
        'й' | 'Й' => Some('и'),
        'ё' | 'Ё' => Some('е'),
        'ґ' | 'Ґ' => Some('г'),
        'ї' | 'Ї' | 'І' => Some('і'),
        'Є' => Some('є'),
        letter @ ('а'..='я' | 'і' | 'є') => Some(letter),
        letter @ 'А'..='Я' => char::from_u32(u32::from(letter) + 0x20),
        letter @ 'ء'..='ي' => arabic(letter),
        letter if letter.is_ascii_alphanumeric() => Some(letter.to_ascii_lowercase()),
        _ => None,
    }
}

/// One form for each Arabic letter that is written in several, with or without
/// hamza, in the Arabic or the Persian code; digits as in Latin script.
fn arabic(letter: char) -> Option<char> {
    match letter {
        'آ' | 'أ' | 'إ' | 'ٱ' => Some('ا'),
        'ؤ' => Some('و'),
        'ى' | 'ئ' | 'ی' | 'ې' | 'ے' => Some('ي'),
        'ک' | 'ڪ' => Some('ك'),
        'ة' | 'ۀ' | 'ہ' | 'ۂ' | 'ۃ' | 'ە' | 'ھ' => Some('ه'),
        '٠'..='٩' => shifted(letter, '٠', '0'),
        '۰'..='۹' => shifted(letter, '۰', '0'),
        '\u{640}' => None,
        _ if is_dropped_mark(letter) => None,
        _ if is_letter(letter) || is_combining_mark(letter) => Some(letter),
        _ => None,
    }
}

fn shifted(letter: char, from: char, to: char) -> Option<char> {
    char::from_u32(u32::from(letter) - u32::from(from) + u32::from(to))
}

/// Amharic writes the same sound with several letters: ሐ and ኀ and ኸ as ሀ, ሠ as
/// ሰ, ዐ as አ, ፀ as ጸ, each in all seven orders; and of ሀ and አ, the first and
/// the fourth order sound alike.
fn ethiopic(letter: char) -> char {
    let same_order = match letter {
        'ሐ'..='ሖ' => shifted(letter, 'ሐ', 'ሀ'),
        'ኀ'..='ኆ' => shifted(letter, 'ኀ', 'ሀ'),
        'ኸ'..='ኾ' => shifted(letter, 'ኸ', 'ሀ'),
        'ሠ'..='ሦ' => shifted(letter, 'ሠ', 'ሰ'),
        'ዐ'..='ዖ' => shifted(letter, 'ዐ', 'አ'),
        'ፀ'..='ፆ' => shifted(letter, 'ፀ', 'ጸ'),
        _ => Some(letter),
    };
    match same_order.unwrap_or(letter) {
        'ሃ' => 'ሀ',
        'ኣ' => 'አ',
        other => other,
    }
}

/// Adds the folded form of a normal word.
pub(super) fn fold(normal: &str, folded: &mut String) {
    if normal.is_ascii() {
        folded.push_str(normal);
        return;
    }
    if normal.chars().all(is_unmarked) {
        folded.extend(
            normal
                .chars()
                .map(|letter| if letter == 'й' { 'и' } else { letter }),
        );
        return;
    }
    for letter in normal
        .nfd()
        .filter(|letter| !is_dropped_mark(*letter))
        .nfc()
    {
        match latin_without_mark(letter) {
            // An Arabic letter, too, may be another one now that its mark is gone.
            "" if matches!(letter, '\u{600}'..='\u{6ff}') => folded.extend(arabic(letter)),
            "" => folded.push(letter),
            plain => folded.push_str(plain),
        }
    }
    // A letter may have found its twin only now that its mark is gone.
    super::scripts::repair(folded);
}

/// Whether a normal letter of a common script has no mark that could be dropped;
/// `й` is the only one that changes all the same.
fn is_unmarked(letter: char) -> bool {
    matches!(letter,
        '\0'..='\u{7f}' | 'а'..='я' | 'є' | 'і' | 'ء'..='ي' | 'پ' | 'چ' | 'ژ' | 'گ'
        | '\u{1200}'..='\u{135a}')
}

/// Latin letters whose stroke or ligature Unicode does not take apart.
fn latin_without_mark(letter: char) -> &'static str {
    match letter {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'đ' | 'ð' => "d",
        'ł' => "l",
        'þ' => "th",
        'ħ' => "h",
        'ŧ' => "t",
        'ŋ' => "n",
        'ə' => "e",
        _ => "",
    }
}

/// Marks that people leave out: accents, niqqud, harakat, variation selectors.
/// The vowel signs of Indic scripts are marks too and stay.
fn is_dropped_mark(letter: char) -> bool {
    matches!(letter,
        '\u{300}'..='\u{36f}' | '\u{591}'..='\u{5c7}' | '\u{610}'..='\u{61a}'
        | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6ed}' | '\u{8d3}'..='\u{8ff}'
        | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{fe20}'..='\u{fe2f}')
}
