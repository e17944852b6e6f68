//! Sources, and the names of countries and languages.

use std::collections::BTreeMap;

use waymark_base::{CountryCode, Id, LanguageTag};

use crate::cells::{Cells, Columns, owned, value};
use crate::records::Source;
use crate::{Pack, PackError};

macro_rules! source_columns {
    () => {
        "id, title, publisher, date, url, licence, kind, used_for"
    };
}
const SOURCE: Columns = Columns {
    table: "source",
    names: source_columns!(),
};
const NAME: Columns = Columns {
    table: "name",
    names: "text",
};
const RANK: Columns = Columns {
    table: "name",
    names: "rank",
};
/// What a name is of.
const COUNTRY: u8 = 0;
const LANGUAGE: u8 = 1;

impl Pack {
    /// One source.
    ///
    /// # Errors
    /// [`PackError::Damaged`], as every question to a pack.
    pub fn source(&self, id: &Id) -> Result<Option<Source>, PackError> {
        let sql = concat!("SELECT ", source_columns!(), " FROM source WHERE id = ?1");
        self.ask(SOURCE, sql)?.first([id.as_str()], read_source)
    }

    /// Every source, by id.
    ///
    /// # Errors
    /// [`PackError::Damaged`], as every question to a pack.
    pub fn sources(&self) -> Result<Vec<Source>, PackError> {
        let sql = concat!("SELECT ", source_columns!(), " FROM source ORDER BY id");
        self.ask(SOURCE, sql)?.all([], read_source)
    }

    /// Name of a country in the first of `languages` that has one.
    ///
    /// # Errors
    /// [`PackError::Damaged`], as every question to a pack.
    pub fn country_name(
        &self,
        code: CountryCode,
        languages: &[LanguageTag],
    ) -> Result<Option<String>, PackError> {
        self.name(COUNTRY, code.as_str(), languages)
    }

    /// Name of a language in the first of `languages` that has one; where
    /// `fa-AF` has no name of its own, that of `fa` stands in.
    ///
    /// # Errors
    /// [`PackError::Damaged`], as every question to a pack.
    pub fn language_name(
        &self,
        tag: &LanguageTag,
        languages: &[LanguageTag],
    ) -> Result<Option<String>, PackError> {
        match self.name(LANGUAGE, tag.as_str(), languages)? {
            None => self.name(LANGUAGE, tag.language(), languages),
            found => Ok(found),
        }
    }

    /// Puts countries into the order in which a reader of `languages`, best first, looks for
    /// their names. Those without a name stand last, by their codes.
    ///
    /// # Errors
    /// [`PackError::Damaged`], as every question to a pack.
    pub fn sort_countries(
        &self,
        codes: &mut [CountryCode],
        languages: &[LanguageTag],
    ) -> Result<(), PackError> {
        let place = |code: &CountryCode| self.place(COUNTRY, code.as_str(), languages);
        sort(codes, place)
    }

    /// Puts languages into that order by their names.
    ///
    /// # Errors
    /// [`PackError::Damaged`], as every question to a pack.
    pub fn sort_languages(
        &self,
        tags: &mut [LanguageTag],
        languages: &[LanguageTag],
    ) -> Result<(), PackError> {
        let place = |tag: &LanguageTag| match self.place(LANGUAGE, tag.as_str(), languages)? {
            None => self.place(LANGUAGE, tag.language(), languages),
            found => Ok(found),
        };
        sort(tags, place)
    }

    /// In which of the languages it has a name, and where that stands in its alphabet.
    fn place(
        &self,
        kind: u8,
        code: &str,
        languages: &[LanguageTag],
    ) -> Result<Option<(usize, u32)>, PackError> {
        let sql = "SELECT rank FROM name WHERE kind = ?1 AND code = ?2 AND language = ?3";
        let mut question = self.ask(RANK, sql)?;
        for (which, language) in languages.iter().enumerate() {
            let found = question.first((kind, code, language.as_str()), value)?;
            if let Some(rank) = found {
                return Ok(Some((which, rank)));
            }
        }
        Ok(None)
    }

    fn name(
        &self,
        kind: u8,
        code: &str,
        languages: &[LanguageTag],
    ) -> Result<Option<String>, PackError> {
        let sql = "SELECT text FROM name WHERE kind = ?1 AND code = ?2 AND language = ?3";
        let mut question = self.ask(NAME, sql)?;
        for language in languages {
            let found = question.first((kind, code, language.as_str()), owned)?;
            if found.is_some() {
                return Ok(found);
            }
        }
        Ok(None)
    }
}

/// Sorts by where a name stands; what has none comes last.
fn sort<Thing: ToString>(
    things: &mut [Thing],
    place: impl Fn(&Thing) -> Result<Option<(usize, u32)>, PackError>,
) -> Result<(), PackError> {
    let mut keys = BTreeMap::new();
    for thing in things.iter() {
        let place = place(thing)?;
        keys.insert(thing.to_string(), (place.is_none(), place));
    }
    things.sort_by_cached_key(|thing| {
        let code = thing.to_string();
        (keys.get(&code).copied(), code)
    });
    Ok(())
}

fn read_source(cells: &mut Cells<'_>) -> Result<Source, PackError> {
    Ok(Source {
        id: cells.parsed()?,
        title: cells.owned()?,
        publisher: cells.owned_if_known()?,
        date: cells.parsed_if_known()?,
        url: cells.owned_if_known()?,
        licence: cells.owned_if_known()?,
        kind: cells.parsed()?,
        used_for: cells.owned_if_known()?,
    })
}
