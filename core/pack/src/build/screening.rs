//! Instruments and phrases.

use rusqlite::Connection;

use super::BuildError;
use super::rows::number;
use crate::records::{Instrument, Phrase};
use crate::written::write_list;

pub(super) fn instruments(
    connection: &Connection,
    instruments: &[&Instrument],
) -> Result<(), BuildError> {
    let mut insert = connection.prepare("INSERT INTO instrument VALUES (?1, ?2, ?3)")?;
    let mut text = connection.prepare("INSERT INTO instrument_text VALUES (?1, ?2, ?3, ?4)")?;
    for (index, instrument) in instruments.iter().enumerate() {
        let instrument_number = number(index)?;
        let structure = json(instrument, &instrument.structure)?;
        insert.execute((instrument_number, instrument.id.as_str(), structure))?;
        for (language, texts) in &instrument.texts {
            text.execute((
                instrument_number,
                language.as_str(),
                <&str>::from(texts.translation),
                json(instrument, &texts.texts)?,
            ))?;
        }
    }
    Ok(())
}

fn json<T: serde::Serialize>(instrument: &Instrument, value: &T) -> Result<String, BuildError> {
    serde_json::to_string(value).map_err(|_| BuildError::NotWritable {
        id: instrument.id.to_string(),
    })
}

/// Phrases by topic, and within one in the order of the editor.
pub(super) fn phrases(connection: &Connection, phrases: &[Phrase]) -> Result<(), BuildError> {
    let mut insert = connection.prepare("INSERT INTO phrase VALUES (?1, ?2, ?3, ?4, ?5)")?;
    let mut text =
        connection.prepare("INSERT INTO phrase_text VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")?;
    let mut ordered: Vec<&Phrase> = phrases.iter().collect();
    ordered.sort_by_key(|phrase| (phrase.topic, phrase.order, &phrase.id));
    for (index, phrase) in ordered.into_iter().enumerate() {
        let phrase_number = number(index)?;
        insert.execute((
            phrase_number,
            phrase.id.as_str(),
            <&str>::from(phrase.topic),
            phrase.order,
            write_list(&phrase.sources),
        ))?;
        for (language, written) in &phrase.texts {
            text.execute((
                language.as_str(),
                phrase_number,
                &written.text,
                &written.speech,
                &written.back,
                &written.note,
                <&str>::from(written.translation),
            ))?;
        }
    }
    Ok(())
}
