//! Screening instruments.

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;
use waymark_base::{Id, LanguageTag};

use crate::cells::{Cells, Columns};
use crate::records::{Instrument, InstrumentTexts, Structure};
use crate::{Pack, PackError};

const INSTRUMENT: Columns = Columns {
    table: "instrument",
    names: "number, id, structure",
};
const TEXT: Columns = Columns {
    table: "instrument_text",
    names: "language, translation, texts",
};

impl Pack {
    /// One instrument with all its texts.
    ///
    /// # Errors
    /// [`PackError::Damaged`], as every question to a pack.
    pub fn instrument(&self, id: &Id) -> Result<Option<Instrument>, PackError> {
        let sql = "SELECT number, id, structure FROM instrument WHERE id = ?1";
        let found = self
            .ask(INSTRUMENT, sql)?
            .first([id.as_str()], read_instrument)?;
        found.map(|found| self.with_texts(found)).transpose()
    }

    /// Every instrument, in the order of the list.
    ///
    /// # Errors
    /// [`PackError::Damaged`], as every question to a pack.
    pub fn instruments(&self) -> Result<Vec<Instrument>, PackError> {
        let sql = "SELECT number, id, structure FROM instrument ORDER BY number";
        let found = self.ask(INSTRUMENT, sql)?.all([], read_instrument)?;
        found.into_iter().map(|one| self.with_texts(one)).collect()
    }

    fn with_texts(
        &self,
        (number, id, structure): (i64, Id, Structure),
    ) -> Result<Instrument, PackError> {
        let sql = "SELECT language, translation, texts FROM instrument_text WHERE instrument = ?1";
        let texts = self.ask(TEXT, sql)?.all([number], read_texts)?;
        Ok(Instrument {
            id,
            structure,
            texts: texts.into_iter().collect(),
        })
    }
}

fn read_instrument(cells: &mut Cells<'_>) -> Result<(i64, Id, Structure), PackError> {
    Ok((cells.value()?, cells.parsed()?, json(cells)?))
}

fn read_texts(cells: &mut Cells<'_>) -> Result<(LanguageTag, InstrumentTexts), PackError> {
    let language = cells.parsed()?;
    let translation = cells.parsed()?;
    let texts: BTreeMap<String, String> = json(cells)?;
    Ok((language, InstrumentTexts { translation, texts }))
}

fn json<T: DeserializeOwned>(cells: &mut Cells<'_>) -> Result<T, PackError> {
    let text = cells.text()?;
    serde_json::from_str(text).map_err(|_| cells.wrong())
}
