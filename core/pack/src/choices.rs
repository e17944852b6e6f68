//! What the directory can be filtered by: only what occurs in it.

use std::collections::BTreeSet;

use waymark_base::{CountryCode, LanguageTag};

use crate::cells::{Columns, listed, parsed};
use crate::vocabulary::Topic;
use crate::{Pack, PackError};

const SITE_COUNTRY: Columns = Columns {
    table: "site",
    names: "country",
};
const TOPICS: Columns = Columns {
    table: "hotline",
    names: "topics",
};
const LANGUAGES: Columns = Columns {
    table: "contact",
    names: "languages",
};

impl Pack {
    /// The countries that have hotlines or sites, by code.
    ///
    /// # Errors
    /// [`PackError::Damaged`], as every question to a pack.
    pub fn directory_countries(&self) -> Result<Vec<CountryCode>, PackError> {
        let sql = "SELECT DISTINCT country FROM site";
        let of_sites: Vec<CountryCode> = self.ask(SITE_COUNTRY, sql)?.all([], parsed)?;
        let mut countries: BTreeSet<CountryCode> = of_sites.into_iter().collect();
        countries.extend(self.hotline_countries()?);
        Ok(countries.into_iter().collect())
    }

    /// What the hotlines are for, in the order of the vocabulary.
    ///
    /// # Errors
    /// [`PackError::Damaged`], as every question to a pack.
    pub fn directory_topics(&self) -> Result<Vec<Topic>, PackError> {
        let sql = "SELECT DISTINCT topics FROM hotline";
        let lists = self.ask(TOPICS, sql)?.all([], listed::<Topic>)?;
        let topics: BTreeSet<Topic> = lists.into_iter().flatten().collect();
        Ok(topics.into_iter().collect())
    }

    /// The languages that somebody answers in, by tag.
    ///
    /// # Errors
    /// [`PackError::Damaged`], as every question to a pack.
    pub fn directory_languages(&self) -> Result<Vec<LanguageTag>, PackError> {
        let sql = "SELECT DISTINCT languages FROM contact";
        let lists = self.ask(LANGUAGES, sql)?.all([], listed::<LanguageTag>)?;
        let tags: BTreeSet<LanguageTag> = lists.into_iter().flatten().collect();
        Ok(tags.into_iter().collect())
    }
}
