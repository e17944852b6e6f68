//! Cells out of a workbook that anybody may have written.
//!
//! Nothing in the file is believed: parts are unpacked one by one under one limit for all
//! of them, only those that are needed, and nothing is reserved because the file says so.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};
use zip::ZipArchive;

use super::cells::{Cells, rich_text, worksheet};

/// Largest file that is read, in bytes.
pub(super) const MOST_BYTES: usize = 8 * 1024 * 1024;
/// Most that all parts that are read may unpack to, in bytes.
pub(super) const MOST_UNPACKED: u64 = 32 * 1024 * 1024;
/// Most texts that sheets may share.
const MOST_STRINGS: usize = 200_000;

/// A workbook that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(super) enum BookError {
    #[error("the file is larger than {} MB", MOST_BYTES >> 20)]
    TooLarge,
    #[error("the file unpacks to more than {} MB", MOST_UNPACKED >> 20)]
    UnpacksTooFar,
    #[error("this is an old .xls file, or it is locked with a password")]
    Old,
    #[error("this is no .xlsx file")]
    NoBook,
    #[error("the part `{0}` is missing or damaged")]
    Part(&'static str),
    #[error("a sheet is wider or longer than any form")]
    TooManyCells,
}

impl BookError {
    /// What to do.
    pub(super) fn help(&self) -> &'static str {
        match self {
            Self::TooLarge | Self::UnpacksTooFar | Self::TooManyCells => {
                "copy the sheets survey, choices and settings into a new workbook"
            }
            Self::Old => "save it as .xlsx, without a password",
            Self::NoBook | Self::Part(_) => "open it in a spreadsheet program and save it as .xlsx",
        }
    }
}

/// The sheets with these names, as cells.
pub(super) fn sheets(
    bytes: &[u8],
    wanted: &[&'static str],
) -> Result<BTreeMap<&'static str, Cells>, BookError> {
    if bytes.len() > MOST_BYTES {
        return Err(BookError::TooLarge);
    }
    if bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
        return Err(BookError::Old);
    }
    let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| BookError::NoBook)?;
    let mut parts = Parts {
        archive,
        left: MOST_UNPACKED,
    };
    let workbook = parts.workbook()?;
    let (folder, name) = workbook.rsplit_once('/').unwrap_or(("", &workbook));
    let listed = parts.text(&workbook)?.ok_or(BookError::Part("workbook"))?;
    let rels = place(folder, &format!("_rels/{name}.rels"));
    let rels = parts
        .text(&rels)?
        .ok_or(BookError::Part("workbook.xml.rels"))?;
    let rels = relations(&rels)?;
    let strings = rels.values().find(|(kind, _)| kind == "sharedStrings");
    let strings = match strings {
        Some((_, target)) => parts.text(&place(folder, target))?,
        None => None,
    };
    let strings = strings.map(|part| shared_strings(&part)).transpose()?;
    let strings = strings.unwrap_or_default();
    let mut sheets = BTreeMap::new();
    for (name, relation) in listed_sheets(&listed)? {
        let Some(name) = wanted.iter().find(|wanted| **wanted == name.trim()) else {
            continue;
        };
        let (_, target) = rels.get(&relation).ok_or(BookError::Part("workbook"))?;
        let part = parts.text(&place(folder, target))?;
        let part = part.ok_or(BookError::Part(name))?;
        let cells =
            worksheet(&part, &strings).map_err(|error| error.unwrap_or(BookError::Part(name)))?;
        sheets.insert(*name, cells);
    }
    Ok(sheets)
}

/// Where a part stands that another one names.
fn place(folder: &str, target: &str) -> String {
    match target.strip_prefix('/') {
        Some(absolute) => absolute.to_owned(),
        None if folder.is_empty() => target.to_owned(),
        None => format!("{folder}/{target}"),
    }
}

struct Parts<'b> {
    archive: ZipArchive<Cursor<&'b [u8]>>,
    /// How much may still be unpacked.
    left: u64,
}

impl Parts<'_> {
    /// The name of the part that lists the sheets.
    fn workbook(&mut self) -> Result<String, BookError> {
        let top = self.text("_rels/.rels")?.ok_or(BookError::NoBook)?;
        let top = relations(&top)?;
        let workbook = top.values().find(|(kind, _)| kind == "officeDocument");
        let workbook = workbook.map(|(_, target)| target.trim_start_matches('/').to_owned());
        workbook.ok_or(BookError::NoBook)
    }

    /// A part as text. `None`: there is none of this name.
    fn text(&mut self, name: &str) -> Result<Option<String>, BookError> {
        let Ok(part) = self.archive.by_name(name) else {
            return Ok(None);
        };
        let mut bytes = Vec::new();
        let mut limited = part.take(self.left + 1);
        let read = limited.read_to_end(&mut bytes);
        let length = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        if length > self.left {
            return Err(BookError::UnpacksTooFar);
        }
        self.left -= length;
        let text = read.ok().and_then(|_| String::from_utf8(bytes).ok());
        // Spreadsheet programs write UTF-8 and nothing else.
        let text = text.ok_or(BookError::NoBook)?;
        Ok(Some(text.trim_start_matches('\u{feff}').to_owned()))
    }
}

/// A reader of XML to whom `<a/>` is `<a></a>`.
pub(super) fn xml(text: &str) -> Reader<&[u8]> {
    let mut reader = Reader::from_str(text);
    reader.config_mut().expand_empty_elements = true;
    reader
}

/// The value of an attribute, whatever prefix its name has.
pub(super) fn attribute(start: &BytesStart<'_>, name: &str) -> Option<String> {
    let mut attributes = start.attributes().flatten();
    let found = attributes.find(|one| one.key.local_name().as_ref() == name)?;
    let value = found.normalized_value(XmlVersion::Implicit1_0);
    value.ok().map(Cow::into_owned)
}

/// Relations of a part: by their id, the last word of their type and their target.
fn relations(part: &str) -> Result<BTreeMap<String, (String, String)>, BookError> {
    let mut relations = BTreeMap::new();
    let mut reader = xml(part);
    loop {
        match reader.read_event() {
            Ok(Event::Start(start)) if start.local_name().as_ref() == "Relationship" => {
                let id = attribute(&start, "Id").unwrap_or_default();
                let kind = attribute(&start, "Type").unwrap_or_default();
                let kind = kind.rsplit('/').next().unwrap_or_default().to_owned();
                let target = attribute(&start, "Target").unwrap_or_default();
                relations.insert(id, (kind, target));
            }
            Ok(Event::Eof) => return Ok(relations),
            Ok(_) => {}
            Err(_) => return Err(BookError::Part("rels")),
        }
    }
}

/// Names of sheets and the ids of their relations.
fn listed_sheets(part: &str) -> Result<Vec<(String, String)>, BookError> {
    let mut sheets = Vec::new();
    let mut reader = xml(part);
    loop {
        match reader.read_event() {
            Ok(Event::Start(start)) if start.local_name().as_ref() == "sheet" => {
                let name = attribute(&start, "name").unwrap_or_default();
                let relation = attribute(&start, "id").unwrap_or_default();
                sheets.push((name, relation));
            }
            Ok(Event::Eof) => return Ok(sheets),
            Ok(_) => {}
            Err(_) => return Err(BookError::Part("workbook")),
        }
    }
}

fn shared_strings(part: &str) -> Result<Vec<String>, BookError> {
    let damaged = BookError::Part("sharedStrings");
    let mut strings = Vec::new();
    let mut reader = xml(part);
    loop {
        match reader.read_event() {
            Ok(Event::Start(start)) if start.local_name().as_ref() == "si" => {
                let text = rich_text(&mut reader, "si");
                strings.push(text.ok_or_else(|| damaged.clone())?);
                if strings.len() > MOST_STRINGS {
                    return Err(BookError::TooManyCells);
                }
            }
            Ok(Event::Eof) => return Ok(strings),
            Ok(_) => {}
            Err(_) => return Err(damaged),
        }
    }
}
