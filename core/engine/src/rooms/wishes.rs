//! Countries, topics and languages as a reader names them.

use waymark_base::{CountryCode, LanguageTag};
use waymark_language::canonical;
use waymark_pack::records::Hotline;
use waymark_pack::vocabulary::Topic;

use crate::EngineError;
use crate::desk::Room;

/// A topic of the vocabulary.
pub(super) fn topic(text: Option<&str>) -> Result<Option<Topic>, EngineError> {
    let read = |text: &str| text.trim().to_lowercase().parse();
    text.map(read)
        .transpose()
        .map_err(|_| EngineError::UnknownTopic)
}

impl Room<'_> {
    /// A country by its code, or by its name in any language of the reader or
    /// the pack.
    pub(crate) fn country_named(&self, text: &str) -> Result<CountryCode, EngineError> {
        let languages = self.name_languages();
        let wanted = text.trim();
        if let Ok(code) = wanted.parse::<CountryCode>() {
            let named = self.pack().country_name(code, &languages)?.is_some();
            let known = named || self.pack().hotline_countries()?.contains(&code);
            return if known {
                Ok(code)
            } else {
                Err(EngineError::UnknownCountry)
            };
        }
        for code in self.pack().hotline_countries()? {
            for language in &languages {
                let name = self
                    .pack()
                    .country_name(code, std::slice::from_ref(language))?;
                if name.is_some_and(|name| alike(&name, wanted)) {
                    return Ok(code);
                }
            }
        }
        Err(EngineError::UnknownCountry)
    }

    /// Languages by their codes, or by the names of those that somebody answers in.
    pub(super) fn languages_named(
        &self,
        texts: &[String],
        hotlines: &[Hotline],
    ) -> Result<Vec<LanguageTag>, EngineError> {
        texts
            .iter()
            .map(|text| self.language_named(text, hotlines))
            .collect()
    }

    pub(crate) fn language_named(
        &self,
        text: &str,
        hotlines: &[Hotline],
    ) -> Result<LanguageTag, EngineError> {
        if let Some(tag) = canonical(text) {
            return Ok(tag);
        }
        let contacts = hotlines.iter().flat_map(|hotline| &hotline.contacts);
        let mut spoken: Vec<&LanguageTag> =
            contacts.flat_map(|contact| &contact.languages).collect();
        spoken.sort_unstable();
        spoken.dedup();
        for tag in spoken {
            for language in self.name_languages() {
                let name = self.pack().language_name(tag, &[language])?;
                if name.is_some_and(|name| alike(&name, text.trim())) {
                    return Ok(tag.clone());
                }
            }
        }
        Err(EngineError::UnknownLanguage)
    }

    /// The languages in which a name may be typed.
    fn name_languages(&self) -> Vec<LanguageTag> {
        let mut languages = self.chain().to_vec();
        for language in &self.pack().info().languages {
            if !languages.contains(language) {
                languages.push(language.clone());
            }
        }
        languages
    }
}

fn alike(name: &str, typed: &str) -> bool {
    !typed.is_empty() && bare(name) == bare(typed)
}

/// Lower case, and without the apostrophes that keyboards write in many ways.
fn bare(text: &str) -> String {
    let lower = text.to_lowercase();
    lower
        .chars()
        .filter(|letter| !matches!(letter, '\'' | '’' | 'ʼ' | '`'))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn topics_are_the_words_of_the_vocabulary() {
        assert_eq!(topic(None), Ok(None));
        assert_eq!(topic(Some(" Child ")), Ok(Some(Topic::Child)));
        assert_eq!(topic(Some("slavery")), Err(EngineError::UnknownTopic));
    }

    #[test]
    fn names_are_alike_whatever_their_case_and_apostrophes() {
        assert!(alike(
            "Обʼєднані Арабські Емірати",
            "об'єднані арабські емірати"
        ));
        assert!(!alike("", ""));
    }
}
