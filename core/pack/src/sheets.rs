//! Guidance sheets and the library.

use std::collections::BTreeMap;

use ring::digest::{Context, Digest, SHA256};
use rusqlite::types::ValueRef;
use waymark_base::{Id, LanguageTag};

use crate::cells::{Cells, Columns};
use crate::records::{Block, Resource};
use crate::vocabulary::{Audience, ReviewState};
use crate::{Pack, PackError, written};

macro_rules! sheet_columns {
    () => {
        "number, id, language, title, summary, audience, rank, translation"
    };
}
macro_rules! spoken_columns {
    () => {
        "sheet.id, language, title, summary, audience, rank, translation, anchor, class, heading, body, sources"
    };
}
macro_rules! resource_columns {
    () => {
        "id, title, publisher, year, about, audience, url, sources"
    };
}
const SHEET: Columns = Columns {
    table: "sheet",
    names: sheet_columns!(),
};
/// What a sheet says, row by row: its head again with each of its blocks.
const SPOKEN: Columns = Columns {
    table: "sheet",
    names: spoken_columns!(),
};
const BLOCK: Columns = Columns {
    table: "block",
    names: "anchor, class, heading, body, sources",
};
const RESOURCE: Columns = Columns {
    table: "resource",
    names: resource_columns!(),
};

/// What a list of sheets shows of one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetSummary {
    /// Stable name, the same in every language.
    pub id: Id,
    /// Language of title and summary.
    pub language: LanguageTag,
    /// Title.
    pub title: String,
    /// One sentence.
    pub summary: String,
    /// For whom.
    pub audience: Vec<Audience>,
    /// Place in the list; lower comes first.
    pub order: u16,
    /// How far the translation has been checked.
    pub translation: ReviewState,
}

/// What a sheet says, in short ([`Pack::sheet_digests`]).
#[derive(Debug, Clone, Copy)]
pub struct SheetDigest(Digest);

impl PartialEq for SheetDigest {
    fn eq(&self, other: &Self) -> bool {
        self.0.as_ref() == other.0.as_ref()
    }
}

impl Eq for SheetDigest {}

/// A sheet as put together for one reader.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetForReader {
    /// Its head, in the reader's first language that has the sheet.
    pub summary: SheetSummary,
    /// Its blocks in order. One that this language lacks comes from the next.
    pub blocks: Vec<BlockForReader>,
}

/// A block, and the language in which it could be had.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BlockForReader {
    /// Language of the text.
    pub language: LanguageTag,
    /// The block.
    pub block: Block,
}

impl Pack {
    /// A sheet in the first of `languages` that has it; a block missing there
    /// comes from the next language that has it, in its place.
    ///
    /// # Errors
    /// [`PackError::Damaged`], as every question to a pack.
    pub fn sheet(
        &self,
        id: &Id,
        languages: &[LanguageTag],
    ) -> Result<Option<SheetForReader>, PackError> {
        let sql = concat!(
            "SELECT ",
            sheet_columns!(),
            " FROM sheet WHERE id = ?1 AND language = ?2"
        );
        let mut question = self.ask(SHEET, sql)?;
        let mut sheet: Option<SheetForReader> = None;
        for language in languages {
            let found = question.first((id.as_str(), language.as_str()), read_summary)?;
            let Some((number, summary)) = found else {
                continue;
            };
            let blocks = self.blocks(number)?;
            let sheet = sheet.get_or_insert(SheetForReader {
                summary,
                blocks: Vec::new(),
            });
            fill_gaps(&mut sheet.blocks, blocks, language);
        }
        Ok(sheet)
    }

    /// Every sheet that one of `languages` has, each in the first that has it,
    /// in the order of the list.
    ///
    /// # Errors
    /// [`PackError::Damaged`], as every question to a pack.
    pub fn sheets(&self, languages: &[LanguageTag]) -> Result<Vec<SheetSummary>, PackError> {
        let sql = concat!(
            "SELECT ",
            sheet_columns!(),
            " FROM sheet WHERE language = ?1 ORDER BY id"
        );
        let mut question = self.ask(SHEET, sql)?;
        let mut sheets: Vec<SheetSummary> = Vec::new();
        for language in languages {
            let found = question.all([language.as_str()], read_summary)?;
            let known = sheets.len();
            for (_, summary) in found {
                let earlier = sheets.get(..known).unwrap_or_default();
                if earlier.iter().all(|sheet| sheet.id != summary.id) {
                    sheets.push(summary);
                }
            }
        }
        sheets.sort_by(|a, b| (a.order, &a.id).cmp(&(b.order, &b.id)));
        Ok(sheets)
    }

    /// The digest of what each sheet says, in all its languages: the same for sheets that
    /// say the same, and for no others. Reads no text that it does not have to.
    ///
    /// # Errors
    /// [`PackError::Damaged`], as every question to a pack.
    pub fn sheet_digests(&self) -> Result<BTreeMap<Id, SheetDigest>, PackError> {
        let sql = concat!(
            "SELECT ",
            spoken_columns!(),
            " FROM sheet LEFT JOIN block ON block.sheet = sheet.number",
            " ORDER BY sheet.id, language, position"
        );
        let cells_of_a_row = SPOKEN.names.split(", ").count();
        let mut running: BTreeMap<Id, Context> = BTreeMap::new();
        self.ask(SPOKEN, sql)?.each_while([], |cells| {
            let sheet = running.entry(cells.parsed()?);
            let digest = sheet.or_insert_with(|| Context::new(&SHA256));
            for _ in 1..cells_of_a_row {
                cells.with(|cell| feed(digest, cell))?;
            }
            Ok(true)
        })?;
        let digests = running.into_iter();
        Ok(digests
            .map(|(id, digest)| (id, SheetDigest(digest.finish())))
            .collect())
    }

    /// One publication of the library.
    ///
    /// # Errors
    /// [`PackError::Damaged`], as every question to a pack.
    pub fn resource(&self, id: &Id) -> Result<Option<Resource>, PackError> {
        let sql = concat!(
            "SELECT ",
            resource_columns!(),
            " FROM resource WHERE id = ?1"
        );
        self.ask(RESOURCE, sql)?.first([id.as_str()], read_resource)
    }

    /// The library, by id.
    ///
    /// # Errors
    /// [`PackError::Damaged`], as every question to a pack.
    pub fn resources(&self) -> Result<Vec<Resource>, PackError> {
        let sql = concat!("SELECT ", resource_columns!(), " FROM resource ORDER BY id");
        self.ask(RESOURCE, sql)?.all([], read_resource)
    }

    fn blocks(&self, sheet: i64) -> Result<Vec<Block>, PackError> {
        let sql = "SELECT anchor, class, heading, body, sources FROM block WHERE sheet = ?1 \
                   ORDER BY position";
        self.ask(BLOCK, sql)?.all([sheet], read_block)
    }
}

/// Feeds a cell so that no two rows feed the same bytes: its kind, its length, itself.
fn feed(digest: &mut Context, cell: ValueRef<'_>) -> Option<()> {
    let (kind, bytes) = match cell {
        ValueRef::Null => (b'n', &[][..]),
        ValueRef::Integer(number) => (b'i', &number.to_le_bytes()[..]),
        ValueRef::Text(text) => (b't', text),
        ValueRef::Real(_) | ValueRef::Blob(_) => return None,
    };
    digest.update(&[kind]);
    digest.update(&(bytes.len() as u64).to_le_bytes());
    digest.update(bytes);
    Some(())
}

/// Puts the blocks that are still missing behind the one they follow in their own language.
fn fill_gaps(blocks: &mut Vec<BlockForReader>, more: Vec<Block>, language: &LanguageTag) {
    let mut place = 0;
    for block in more {
        match blocks
            .iter()
            .position(|known| known.block.anchor == block.anchor)
        {
            Some(known) => place = known + 1,
            None => {
                blocks.insert(
                    place,
                    BlockForReader {
                        language: language.clone(),
                        block,
                    },
                );
                place += 1;
            }
        }
    }
}

fn read_summary(cells: &mut Cells<'_>) -> Result<(i64, SheetSummary), PackError> {
    let number = cells.value()?;
    let summary = SheetSummary {
        id: cells.parsed()?,
        language: cells.parsed()?,
        title: cells.owned()?,
        summary: cells.owned()?,
        audience: cells.list()?,
        order: cells.value()?,
        translation: cells.parsed()?,
    };
    Ok((number, summary))
}

fn read_block(cells: &mut Cells<'_>) -> Result<Block, PackError> {
    Ok(Block {
        anchor: cells.owned()?,
        class: cells.parsed()?,
        heading: cells.owned()?,
        body: {
            let body = cells.text()?;
            written::read_body(body).ok_or_else(|| cells.wrong())?
        },
        sources: cells.list()?,
    })
}

fn read_resource(cells: &mut Cells<'_>) -> Result<Resource, PackError> {
    Ok(Resource {
        id: cells.parsed()?,
        title: cells.owned()?,
        publisher: cells.owned_if_known()?,
        year: cells.parsed_if_known()?,
        about: cells.owned()?,
        audience: cells.list()?,
        url: cells.owned_if_known()?,
        sources: cells.list()?,
    })
}
