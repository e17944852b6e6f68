//! The order of names in a list.

use std::cmp::Ordering;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The Ukrainian alphabet: in Unicode some of its letters stand before «а» and some
/// behind «я».
const UKRAINIAN: &str = "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя";
/// Before every Cyrillic letter, behind every Latin one.
const CYRILLIC: u32 = 0x0400;

/// Compares two names as a reader expects them in a list: case, accents and apostrophes
/// count only where nothing else differs, Ukrainian follows its own alphabet, Latin
/// letters come before Cyrillic ones.
pub fn alphabetical(a: &str, b: &str) -> Ordering {
    let weights = |text: &str| text.to_lowercase().chars().flat_map(weight).collect();
    let (of_a, of_b): (Vec<u32>, Vec<u32>) = (weights(a), weights(b));
    of_a.cmp(&of_b).then_with(|| a.cmp(b))
}

/// What a letter counts: nothing, or one number for each of its parts.
fn weight(letter: char) -> Vec<u32> {
    if let Some(place) = UKRAINIAN.chars().position(|known| known == letter) {
        return vec![CYRILLIC + u32::try_from(place).unwrap_or(0)];
    }
    let counts = |part: &char| !is_combining_mark(*part) && !"'’ʼ`".contains(*part);
    [letter]
        .into_iter()
        .nfd()
        .filter(counts)
        .map(u32::from)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted(mut names: Vec<&str>) -> Vec<&str> {
        names.sort_by(|a, b| alphabetical(a, b));
        names
    }

    #[test]
    fn ukrainian_names_stand_in_the_order_of_their_alphabet() {
        let names = vec![
            "Японія",
            "Індія",
            "Ґана",
            "Гана",
            "Йорданія",
            "Єгипет",
            "Еквадор",
            "Австрія",
        ];
        let wanted = [
            "Австрія",
            "Гана",
            "Ґана",
            "Еквадор",
            "Єгипет",
            "Індія",
            "Йорданія",
            "Японія",
        ];
        assert_eq!(sorted(names), wanted);
    }

    #[test]
    fn accents_case_and_apostrophes_come_last_and_latin_first() {
        let names = vec![
            "Україна",
            "Tuvalu",
            "Türkiye",
            "Turkmenistan",
            "Åland",
            "Albania",
            "DR Congo",
            "Denmark",
        ];
        let wanted = [
            "Åland",
            "Albania",
            "Denmark",
            "DR Congo",
            "Türkiye",
            "Turkmenistan",
            "Tuvalu",
            "Україна",
        ];
        assert_eq!(sorted(names), wanted);
        assert_eq!(
            alphabetical("Côte d'Ivoire", "Côte d'Ivoire"),
            Ordering::Equal
        );
        assert_eq!(
            alphabetical("Cote d'Ivoire", "Côte d’Ivoirf"),
            Ordering::Less
        );
    }
}
