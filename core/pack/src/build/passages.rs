//! Sheets, the library and their search index.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Connection;
use waymark_base::LanguageTag;

use super::BuildError;
use super::rows::{date, number, sorted};
use crate::fold::{Word, words};
use crate::records::{Content, Resource, Sheet};
use crate::stem::Stemming;
use crate::written::{plain_text, write_body, write_list};

/// Words with fewer letters are never taken for a misspelling.
const MISTAKABLE: usize = 4;

/// Writes passages one after the other, the most important first.
struct Writer<'a> {
    connection: &'a Connection,
    written: usize,
    vocabulary: BTreeMap<String, u32>,
}

pub(super) fn write(connection: &Connection, content: &Content) -> Result<(), BuildError> {
    let mut writer = Writer {
        connection,
        written: 0,
        vocabulary: BTreeMap::new(),
    };
    let mut languages = content.info.languages.clone();
    let others: BTreeSet<&LanguageTag> =
        content.sheets.iter().map(|sheet| &sheet.language).collect();
    languages.extend(
        others
            .into_iter()
            .filter(|tag| !content.info.languages.contains(tag))
            .cloned(),
    );
    if languages.is_empty() && !content.resources.is_empty() {
        languages.extend("en".parse());
    }
    let mut sheets = 0;
    for (position, language) in languages.iter().enumerate() {
        let first = writer.written;
        let of_language = sorted(&content.sheets, |sheet| (sheet.order, &sheet.id));
        for sheet in of_language
            .into_iter()
            .filter(|sheet| sheet.language == *language)
        {
            writer.sheet(number(sheets)?, sheet)?;
            sheets += 1;
        }
        if position == 0 {
            // The library is described in the source language.
            for resource in sorted(&content.resources, |resource| &resource.id) {
                writer.resource(resource, language)?;
            }
        }
        if let Some(last) = writer.written.checked_sub(1).filter(|last| *last >= first) {
            let sql = "INSERT INTO passage_range VALUES (?1, ?2, ?3)";
            connection.execute(sql, (language.as_str(), number(first)?, number(last)?))?;
        }
    }
    writer.finish()
}

impl Writer<'_> {
    fn sheet(&mut self, sheet_number: u32, sheet: &Sheet) -> Result<(), BuildError> {
        let sql = "INSERT INTO sheet VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
        self.connection.prepare_cached(sql)?.execute((
            sheet_number,
            sheet.id.as_str(),
            sheet.language.as_str(),
            &sheet.title,
            &sheet.summary,
            write_list(&sheet.audience),
            sheet.order,
            <&str>::from(sheet.translation),
        ))?;
        let sql = "INSERT INTO block VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
        for (position, block) in sheet.blocks.iter().enumerate() {
            let texts = [&sheet.title, &block.heading, &plain_text(&block.body)];
            let passage = self.index(texts, &sheet.language)?;
            self.connection.prepare_cached(sql)?.execute((
                passage,
                sheet_number,
                number(position)?,
                &block.anchor,
                <&str>::from(block.class),
                &block.heading,
                write_body(&block.body),
                write_list(&block.sources),
            ))?;
        }
        Ok(())
    }

    fn resource(&mut self, resource: &Resource, language: &LanguageTag) -> Result<(), BuildError> {
        let publisher = resource.publisher.clone().unwrap_or_default();
        let passage = self.index([&resource.title, &publisher, &resource.about], language)?;
        let sql = "INSERT INTO resource VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
        self.connection.prepare_cached(sql)?.execute((
            passage,
            resource.id.as_str(),
            &resource.title,
            &resource.publisher,
            date(resource.year),
            &resource.about,
            write_list(&resource.audience),
            &resource.url,
            write_list(&resource.sources),
        ))?;
        Ok(())
    }

    /// Indexes title, heading and body; gives the passage's number.
    fn index(&mut self, texts: [&String; 3], language: &LanguageTag) -> Result<u32, BuildError> {
        let stemming = Stemming::of(language.as_str());
        let mut seen = BTreeSet::new();
        let [title, heading, body] = texts.map(|text| indexed(text, stemming, &mut seen));
        for word in seen {
            *self.vocabulary.entry(word).or_default() += 1;
        }
        let passage = number(self.written)?;
        self.written += 1;
        let sql = "INSERT INTO passage_text (rowid, title, heading, body) VALUES (?1, ?2, ?3, ?4)";
        self.connection
            .prepare_cached(sql)?
            .execute((passage, title, heading, body))?;
        Ok(passage)
    }

    fn finish(self) -> Result<(), BuildError> {
        // One segment, so that a question reads one place and not several.
        let optimize = "INSERT INTO passage_text (passage_text) VALUES ('optimize')";
        self.connection.execute(optimize, [])?;
        let mut insert = self
            .connection
            .prepare("INSERT INTO vocabulary VALUES (?1, ?2, ?3)")?;
        for (word, hits) in self.vocabulary {
            let mistakable = word.chars().count() >= MISTAKABLE;
            let reversed = mistakable.then(|| word.chars().rev().collect::<String>());
            insert.execute((word, reversed, hits))?;
        }
        Ok(())
    }
}

/// A text as the index takes it: each word folded, followed by its stems where
/// they differ. Of words joined without a space (Persian) the parts follow too.
fn indexed(text: &str, stemming: Stemming, seen: &mut BTreeSet<String>) -> String {
    let mut indexed = String::with_capacity(text.len() * 3 / 2);
    for range in words(text) {
        let written = text.get(range).unwrap_or_default();
        let mut forms = Vec::new();
        let parts = written
            .split('\u{200c}')
            .filter(|part| part.len() < written.len());
        for part in std::iter::once(written).chain(parts) {
            let word = Word::of(part);
            if !word.folded.is_empty() && !forms.contains(&word.folded) {
                forms.push(word.folded.clone());
            }
            stemming.add(&word, &mut forms);
        }
        for form in forms {
            indexed.push_str(&form);
            indexed.push(' ');
            seen.insert(form);
        }
    }
    indexed
}
