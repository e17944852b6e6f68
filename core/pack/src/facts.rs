//! Sources, and the names of countries and languages.

use waymark_base::{CountryCode, Id, LanguageTag};

use crate::cells::{Cells, Columns, owned};
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
        self.name(0, code.as_str(), languages)
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
        match self.name(1, tag.as_str(), languages)? {
            None => self.name(1, tag.language(), languages),
            found => Ok(found),
        }
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
