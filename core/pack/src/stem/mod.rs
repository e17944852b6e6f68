//! Stems: the part of a word that its inflected forms share.
//!
//! Snowball where it has the language, our own light stemmers for Ukrainian,
//! Polish, Slovak, Arabic and Farsi, where it has none or a poor one. A word may have several
//! stems (a Snowball stem differs between `informație` and `informatie`; a
//! consonant may alternate, `допомога` and `допомозі`): passages and queries get
//! them all, and one in common is a match. tests/search_recall.tsv measures it.

mod arabic;
mod ending;
mod french;
mod irregular;
mod persian;
mod polish;
mod romanian;
mod slovak;
mod ukrainian;

use rust_stemmers::{Algorithm, Stemmer};

use crate::fold::{Script, Word};
pub(crate) use french::behind_elision;
pub(crate) use irregular::begins_otherwise;

/// How the words of a language are stemmed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stemming {
    /// Every form is a word of its own.
    None,
    /// By Snowball.
    English,
    /// By Snowball, and by our own rules for the endings that it misses.
    Romanian,
    /// By Snowball, with the vowel that comes and goes in the genitive plural.
    Russian,
    /// By Snowball.
    German,
    /// By Snowball.
    Hungarian,
    /// By Snowball, with and without what is elided before the word.
    French,
    /// By Snowball.
    Spanish,
    /// By Snowball.
    Turkish,
    /// By our own rules.
    Ukrainian,
    /// By our own rules.
    Polish,
    /// By our own rules.
    Slovak,
    /// By our own rules.
    Arabic,
    /// By our own rules.
    Persian,
}

impl Stemming {
    /// The way for a language; a region or script does not matter.
    pub(crate) fn of(tag: &str) -> Self {
        match tag.split('-').next().unwrap_or_default() {
            "en" => Self::English,
            "ro" | "mo" => Self::Romanian,
            "ru" => Self::Russian,
            "de" => Self::German,
            "hu" => Self::Hungarian,
            "fr" => Self::French,
            "es" => Self::Spanish,
            "tr" => Self::Turkish,
            "uk" => Self::Ukrainian,
            "pl" => Self::Polish,
            "sk" => Self::Slovak,
            "ar" => Self::Arabic,
            "fa" | "prs" => Self::Persian,
            _ => Self::None,
        }
    }

    /// Adds the stems of a word that are not yet among `stems`; at least one.
    pub(crate) fn add(self, word: &Word, stems: &mut Vec<String>) {
        let mut add = |stem: &str| {
            let stem = irregular::common(self, stem);
            if !stem.is_empty() && stems.iter().all(|known| known != stem) {
                stems.push(stem.to_owned());
            }
        };
        match self {
            _ if !self.script().may_hold(word) => add(&word.folded),
            Self::None => add(&word.folded),
            Self::English => snowball(Algorithm::English, word, add),
            Self::Romanian => {
                snowball(Algorithm::Romanian, word, &mut add);
                romanian::stems(&word.folded, add);
            }
            Self::Russian => russian(word, add),
            Self::German => snowball(Algorithm::German, word, add),
            Self::Hungarian => snowball(Algorithm::Hungarian, word, add),
            Self::French => {
                snowball(Algorithm::French, word, &mut add);
                if let Some(rest) = behind_elision(&word.folded) {
                    snowball(Algorithm::French, &Word::of(rest), add);
                }
            }
            Self::Spanish => snowball(Algorithm::Spanish, word, add),
            Self::Turkish => snowball(Algorithm::Turkish, word, add),
            Self::Ukrainian => ukrainian::stems(&word.folded, add),
            Self::Polish => polish::stems(&word.folded, add),
            Self::Slovak => slovak::stems(&word.folded, add),
            Self::Arabic => arabic::stems(&word.folded, add),
            Self::Persian => persian::stems(&word.folded, add),
        }
    }

    fn script(self) -> Script {
        match self {
            Self::Ukrainian | Self::Russian => Script::Cyrillic,
            Self::Arabic | Self::Persian => Script::Arabic,
            Self::None => Script::Other,
            _ => Script::Latin,
        }
    }
}

impl Script {
    /// Whether every letter of the word is of this script, so that a stemmer
    /// never meets letters for which it was not made.
    fn may_hold(self, word: &Word) -> bool {
        word.normal.chars().all(|letter| Self::of(letter) == self)
    }
}

/// Stems as written and without marks: readers type both.
fn snowball(algorithm: Algorithm, word: &Word, mut add: impl FnMut(&str)) {
    let stemmer = Stemmer::create(algorithm);
    add(&stemmer.stem(&word.folded));
    if word.normal != word.folded {
        let stem = stemmer.stem(&word.normal);
        add(&Word::of(&stem).folded);
    }
}

/// Snowball knows the endings with `й` and only those.
fn russian(word: &Word, mut add: impl FnMut(&str)) {
    let stem = Stemmer::create(Algorithm::Russian)
        .stem(&word.normal)
        .into_owned();
    let stem = Word::of(&stem).folded;
    add(ending::without_fleeting_vowel(&stem, &['о', 'е'])
        .as_deref()
        .unwrap_or(&stem));
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn stems(stemming: Stemming, word: &str) -> Vec<String> {
        let mut stems = Vec::new();
        stemming.add(&Word::of(word), &mut stems);
        stems
    }

    /// Each line: forms of one word, all of which must find each other.
    fn assert_related(stemming: Stemming, lines: &[&str]) {
        for line in lines {
            let forms: Vec<&str> = line.split(' ').collect();
            for (one, other) in forms.iter().flat_map(|a| forms.iter().map(move |b| (a, b))) {
                let (a, b) = (stems(stemming, one), stems(stemming, other));
                assert!(
                    a.iter().any(|stem| b.contains(stem)),
                    "{one} {a:?} / {other} {b:?}"
                );
            }
        }
    }

    #[test]
    fn ukrainian_forms_share_a_stem() {
        assert_related(
            Stemming::Ukrainian,
            &[
                "допомога допомоги допомогу допомозі допомогою допомог допомогти",
                "жінка жінки жінку жінкою жінок жінкам жінками жінках",
                "людина людини людину людиною люди людей людям людьми людях",
                "дитина дитини дитину дитиною дітей дітям дітьми",
                "торгівля торгівлі торгівлю торгівлею",
                "жертва жертви жертву жертвою жертв жертвам",
                "особа особи особу особою осіб особам",
                "поліція поліції поліцію поліцією",
                "перекладач перекладача перекладачу перекладачем перекладачів",
                "притулок притулку притулком притулки",
                "безпечний безпечна безпечного безпечної безпечні безпечних",
                "небезпека небезпеки небезпеці небезпекою",
                "перевезення перевезень перевезенням",
                "послуга послуги послуг послугами послузі",
                "довіряти довіряє довіряють довіряла",
                "лікар лікаря лікарю лікарем лікарів",
            ],
        );
    }

    #[test]
    fn polish_forms_share_a_stem() {
        assert_related(
            Stemming::Polish,
            &[
                "kobieta kobiety kobietę kobietą kobiecie kobiet kobietom",
                "ofiara ofiary ofiarę ofiarą ofierze ofiar ofiarami",
                "pomoc pomocy pomocą",
                "dziecko dziecka dziecku dzieckiem dzieci",
                "policja policji policję policją",
                "handel handlu handlem",
                "granica granicy granicę granicą granice granic",
                "zgoda zgody zgodę zgodą zgodzie",
                "ośrodek ośrodka ośrodku ośrodki ośrodków",
                "bezpieczny bezpieczna bezpiecznego bezpiecznej bezpiecznych",
                "ludzie ludzi ludźmi ludziom",
                "lekarz lekarza lekarzowi lekarzem lekarze lekarzy",
            ],
        );
    }

    #[test]
    fn russian_romanian_and_english_forms_share_a_stem() {
        assert_related(
            Stemming::Russian,
            &[
                "помощь помощи помощью",
                "девочка девочки девочку девочек",
                "ребёнок ребенка дети детей детям детьми",
                "полиция полиции полицию полицией",
                "безопасный безопасная безопасного безопасных",
            ],
        );
        assert_related(
            Stemming::Romanian,
            &[
                "victimă victime victimei victimelor victima",
                "traficul trafic traficului",
                "informație informații informațiile informatie informatii",
                "copil copii copiii copiilor copilul",
                "femeie femei femeile femeilor femeia",
            ],
        );
        assert_related(
            Stemming::English,
            &[
                "traffick trafficking trafficked",
                "child children",
                "woman women",
                "refer refers referred",
            ],
        );
    }

    #[test]
    fn arabic_articles_and_endings_are_no_obstacle() {
        assert_related(
            Stemming::Arabic,
            &[
                "مساعدة المساعدة والمساعدة بالمساعدة للمساعدة",
                "ضحية الضحية",
                "طفل الطفل للطفل",
                "خدمات الخدمات خدمة",
            ],
        );
    }

    #[test]
    fn slovak_and_farsi_forms_share_a_stem() {
        assert_related(
            Stemming::Slovak,
            &[
                "žena ženy ženu ženou žene žien ženám",
                "polícia polície polícii políciou",
                "dieťa deti detí deťom deťmi",
                "pomoc pomoci pomocou",
                "lekár lekára lekárovi lekárom lekári",
                "doklad doklady dokladov dokladmi",
                "hranica hranice hranici hranicou hraníc",
                "bezpečný bezpečná bezpečného bezpečnej bezpečných",
                "práca práce prácu prácou",
            ],
        );
        assert_related(
            Stemming::Persian,
            &[
                "کودک کودکان کودکی کودکها کودکانی",
                "بیمار بیماران بیمارها بیماری",
                "بازمانده بازماندگان",
                "زن‌ها زنها",
                "شماره شماره‌ها شماره‌ای",
            ],
        );
    }

    #[test]
    fn french_words_are_found_behind_what_is_elided() {
        assert_related(
            Stemming::French,
            &[
                "l’enfance enfance enfances",
                "interprète l’interprète d’interprètes",
            ],
        );
    }

    #[test]
    fn different_words_keep_different_stems() {
        for (stemming, one, other) in [
            (Stemming::Ukrainian, "людина", "дитина"),
            (Stemming::Ukrainian, "мова", "мати"),
            (Stemming::Polish, "pomoc", "pomost"),
            (Stemming::Polish, "praca", "prawo"),
            (Stemming::English, "organ", "origin"),
        ] {
            let (a, b) = (stems(stemming, one), stems(stemming, other));
            assert!(
                a.iter().all(|stem| !b.contains(stem)),
                "{one} {a:?} / {other} {b:?}"
            );
        }
    }

    proptest! {
        #[test]
        fn every_word_has_a_stem_in_every_language(text in "[a-z0-9\\u{c0}-\\u{17f}\\u{430}-\\u{45f}\\u{621}-\\u{64a}]{1,24}") {
            for tag in ["en", "ro", "ru", "de", "hu", "fr", "es", "tr", "uk", "pl", "ar", "fa", "sk"] {
                let found = stems(Stemming::of(tag), &text);
                prop_assert!(Word::of(&text).folded.is_empty() || !found.is_empty(), "{}", tag);
            }
        }
    }
}
