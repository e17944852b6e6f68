//! Letters that do not belong: of another script inside a word, of another language's
//! keyboard, and marks of direction that do not end.

use unicode_script::{Script, UnicodeScript};
use waymark_base::LanguageTag;

use crate::finding::{Finding, Spot};
use crate::languages::{FILES, Spoken};

/// Letters of a neighbour's keyboard that look like the language's own, each with the one
/// that is meant.
fn strangers(language: &str) -> &'static [(char, char)] {
    match language {
        "ro" => &[('ş', 'ș'), ('ţ', 'ț'), ('Ş', 'Ș'), ('Ţ', 'Ț')],
        "fa" => &[('ي', 'ی'), ('ك', 'ک'), ('ة', 'ه'), ('ى', 'ی')],
        "ar" => &[('ی', 'ي'), ('ک', 'ك')],
        "uk" => &[('ы', 'и'), ('э', 'е'), ('ъ', 'ь')],
        "ru" => &[('і', 'и'), ('ї', 'и'), ('є', 'е')],
        _ => &[],
    }
}

pub(super) fn check(spoken: &Spoken, language: &LanguageTag) -> Vec<Finding> {
    let mut findings = Vec::new();
    let files = spoken.interface.get(language).into_iter().flatten();
    for message in files.flat_map(|file| &file.read.messages) {
        let text = message.pieces.concat();
        findings.extend(wrong(&message.spot, &message.name, &text, language));
    }
    let is_interface = |name: &str| {
        FILES
            .iter()
            .any(|file| name.split('/').next() == Some(file))
    };
    for (name, unit) in spoken.units(language) {
        if !is_interface(&name) {
            let at = Spot::whole_file(&format!("languages/{language}"));
            findings.extend(wrong(&at, &name, &unit.text, language));
        }
    }
    findings
}

fn wrong(at: &Spot, name: &str, written: &str, language: &LanguageTag) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut found = |text: String, help: String| {
        findings.push(Finding::error(at, text).help(help));
    };
    for word in written.split(|letter: char| !letter.is_alphanumeric()) {
        if mixes(word) {
            let text = format!("`{name}` mixes two scripts in \"{word}\"");
            found(text, "type the word anew on one keyboard".to_owned());
        } else if is_lone_twin(word, language) {
            let text = format!("`{name}` has a Latin \"{word}\" that looks Cyrillic");
            found(text, "type it on the keyboard of the language".to_owned());
        }
        let strange = word.chars().find_map(|letter| {
            let known = strangers(language.language()).iter();
            known.copied().find(|(stranger, _)| *stranger == letter)
        });
        if let Some((stranger, meant)) = strange {
            let text = format!("`{name}` has {stranger:?} in \"{word}\"");
            found(text, format!("the letter of this language is {meant:?}"));
        }
    }
    if !directions_end(written) {
        let text = format!("`{name}` has marks of direction that do not end");
        let help = "close each isolate, and write no override";
        found(text, help.to_owned());
    }
    findings
}

/// Whether a word has letters of two scripts. Japanese is none of our languages, so no
/// mixture is a custom.
fn mixes(word: &str) -> bool {
    let scripts = word.chars().map(|letter| letter.script());
    let mut own = scripts.filter(|it| !matches!(it, Script::Common | Script::Inherited));
    let first = own.next();
    own.any(|other| Some(other) != first)
}

/// A single small Latin letter in a Cyrillic text that looks like one of its words; a capital
/// is a unit or a name.
fn is_lone_twin(word: &str, language: &LanguageTag) -> bool {
    matches!(language.language(), "uk" | "ru") && matches!(word, "a" | "i" | "o" | "y" | "c" | "e")
}

/// Isolates and embeddings have their end in the same text, and nothing is forced
/// into a direction.
fn directions_end(piece: &str) -> bool {
    let mut open = Vec::new();
    for letter in piece.chars() {
        match letter {
            '\u{2066}'..='\u{2068}' => open.push('\u{2069}'),
            '\u{202a}' | '\u{202b}' => open.push('\u{202c}'),
            '\u{202d}' | '\u{202e}' => return false,
            '\u{2069}' | '\u{202c}' if open.pop() != Some(letter) => return false,
            _ => {}
        }
    }
    open.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_of_two_scripts_is_found_and_a_latin_name_in_a_cyrillic_text_is_not() {
        assert!(mixes("дoпомога"));
        assert!(!mixes("допомога") && !mixes("Android") && !mixes("PIN2") && !mixes("و٢"));
    }

    #[test]
    fn marks_of_direction_have_to_end_and_none_may_force() {
        for (piece, ends) in [
            ("a", true),
            ("\u{2068}a\u{2069}", true),
            ("\u{2068}a", false),
            ("a\u{2069}", false),
            ("\u{202e}a\u{202c}", false),
            ("\u{202a}\u{2067}a\u{2069}\u{202c}", true),
        ] {
            assert_eq!(directions_end(piece), ends, "{piece:?}");
        }
    }
}
