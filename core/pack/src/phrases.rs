//! Phrase cards.

use std::collections::BTreeMap;

use waymark_base::{Id, LanguageTag};

use crate::cells::{Cells, Columns, parsed};
use crate::records::{Phrase, PhraseText};
use crate::{Pack, PackError};

const PHRASE: Columns = Columns {
    table: "phrase",
    names: "number, id, topic, rank, sources",
};
const TEXT: Columns = Columns {
    table: "phrase_text",
    names: "phrase, text, speech, back, note, translation",
};
const LANGUAGE: Columns = Columns {
    table: "phrase_text",
    names: "language",
};

impl Pack {
    /// Every phrase that one of `languages` has, in the order of a conversation, with its
    /// texts in these languages only.
    ///
    /// # Errors
    /// [`PackError::Damaged`], as every question to a pack.
    pub fn phrases(&self, languages: &[LanguageTag]) -> Result<Vec<Phrase>, PackError> {
        let sql = "SELECT number, id, topic, rank, sources FROM phrase ORDER BY number";
        let mut phrases: BTreeMap<i64, Phrase> = self
            .ask(PHRASE, sql)?
            .all([], read_phrase)?
            .into_iter()
            .collect();
        let sql = "SELECT phrase, text, speech, back, note, translation FROM phrase_text \
                   WHERE language = ?1";
        for language in languages {
            let found = self.ask(TEXT, sql)?.all([language.as_str()], read_text)?;
            for (number, text) in found {
                if let Some(phrase) = phrases.get_mut(&number) {
                    phrase.texts.insert(language.clone(), text);
                }
            }
        }
        phrases.retain(|_, phrase| !phrase.texts.is_empty());
        Ok(phrases.into_values().collect())
    }

    /// The languages that have phrases.
    ///
    /// # Errors
    /// [`PackError::Damaged`], as every question to a pack.
    pub fn phrase_languages(&self) -> Result<Vec<LanguageTag>, PackError> {
        let sql = "SELECT DISTINCT language FROM phrase_text ORDER BY language";
        self.ask(LANGUAGE, sql)?.all([], parsed)
    }
}

fn read_phrase(cells: &mut Cells<'_>) -> Result<(i64, Phrase), PackError> {
    let number = cells.value()?;
    let id: Id = cells.parsed()?;
    let phrase = Phrase {
        id,
        topic: cells.parsed()?,
        order: cells.value()?,
        sources: cells.list()?,
        texts: BTreeMap::new(),
    };
    Ok((number, phrase))
}

fn read_text(cells: &mut Cells<'_>) -> Result<(i64, PhraseText), PackError> {
    let number = cells.value()?;
    let text = PhraseText {
        text: cells.owned()?,
        speech: cells.owned_if_known()?,
        back: cells.owned_if_known()?,
        note: cells.owned_if_known()?,
        translation: cells.parsed()?,
    };
    Ok((number, text))
}
