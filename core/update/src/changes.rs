//! What is different between two packs, for whoever reads them: which numbers, places and
//! sheets are new, gone, or say something else. That an entry was merely checked again is
//! no difference.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use waymark_pack::records::{Contact, Hotline, Site};
use waymark_pack::{Pack, PackError, SheetDigest};

/// How many entries are named; the others are counted.
const MOST_NAMED: usize = 60;

/// What an entry is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChangeKind {
    /// A contact: one way to reach one service.
    Number,
    /// A site.
    Place,
    /// A sheet.
    Sheet,
}

/// What became of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Changed {
    /// It is no longer there.
    Gone,
    /// It says something else.
    Differs,
    /// It was not there before.
    New,
}

/// One entry that is different.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// What it is.
    pub kind: ChangeKind,
    /// What became of it.
    pub what: Changed,
    /// Its id.
    pub id: String,
    /// Its name in English; the service for a number that has none.
    pub name: String,
    /// The number, as printed.
    pub number: Option<String>,
    /// The country, where it has one.
    pub country: Option<String>,
}

/// Everything that is different.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Changes {
    /// Version of the older pack.
    pub from: u32,
    /// How many entries of each kind became what.
    pub counts: Vec<(ChangeKind, Changed, u32)>,
    /// The first of them: what is gone first, then what differs, then what is new.
    pub named: Vec<Change>,
}

impl Changes {
    /// Compares two packs.
    ///
    /// # Errors
    /// [`PackError`] where one of them cannot be read.
    pub fn between(old: &Pack, new: &Pack) -> Result<Self, PackError> {
        let mut all = compared(ChangeKind::Number, numbers(old)?, numbers(new)?);
        all.extend(compared(ChangeKind::Place, places(old)?, places(new)?));
        all.extend(compared(ChangeKind::Sheet, sheets(old)?, sheets(new)?));
        let mut counts = BTreeMap::new();
        for change in &all {
            *counts.entry((change.kind, change.what)).or_insert(0_u32) += 1;
        }
        all.sort_by_key(|change| (change.what, change.kind));
        all.truncate(MOST_NAMED);
        Ok(Self {
            from: old.info().version,
            counts: counts
                .into_iter()
                .map(|((kind, what), count)| (kind, what, count))
                .collect(),
            named: all,
        })
    }
}

/// An entry: how it is named, and what it says.
struct Entry<T> {
    name: String,
    number: Option<String>,
    country: Option<String>,
    says: T,
}

type Entries<T> = BTreeMap<String, Entry<T>>;

fn compared<T: PartialEq>(kind: ChangeKind, old: Entries<T>, new: Entries<T>) -> Vec<Change> {
    let change = |what, id: &str, entry: &Entry<T>| Change {
        kind,
        what,
        id: id.to_owned(),
        name: entry.name.clone(),
        number: entry.number.clone(),
        country: entry.country.clone(),
    };
    let mut changes = Vec::new();
    for (id, before) in &old {
        match new.get(id) {
            None => changes.push(change(Changed::Gone, id, before)),
            Some(now) if now.says != before.says => {
                changes.push(change(Changed::Differs, id, now));
            }
            Some(_) => {}
        }
    }
    let fresh = new.iter().filter(|(id, _)| !old.contains_key(*id));
    changes.extend(fresh.map(|(id, entry)| change(Changed::New, id, entry)));
    changes
}

/// A contact with its service, without the dates and sources of their checks.
fn numbers(pack: &Pack) -> Result<Entries<(Hotline, Contact)>, PackError> {
    let mut entries = BTreeMap::new();
    for mut hotline in pack.hotlines(&[])? {
        let contacts = std::mem::take(&mut hotline.contacts);
        for mut contact in contacts {
            (contact.as_of, contact.verified_on) = (None, None);
            contact.sources.clear();
            contact.evidence.clear();
            let service = hotline.service.map(|service| service.to_string());
            let name = Some(hotline.name.clone()).filter(|name| !name.is_empty());
            let entry = Entry {
                name: name.or(service).unwrap_or_default(),
                number: Some(contact.number.clone()),
                country: Some(hotline.country.to_string()),
                says: (hotline.clone(), contact.clone()),
            };
            entries.insert(contact.id.to_string(), entry);
        }
    }
    Ok(entries)
}

/// A site, with its last state only and without the dates and sources of its checks.
fn places(pack: &Pack) -> Result<Entries<Site>, PackError> {
    let mut entries = BTreeMap::new();
    for mut site in pack.sites()? {
        site.verified_on = None;
        site.sources.clear();
        site.coordinate_source = None;
        let last = site.history.pop();
        site.history = last
            .into_iter()
            .map(|mut status| {
                status.as_of = None;
                // Whichever source says so.
                status.source = site.id.clone();
                status
            })
            .collect();
        let entry = Entry {
            name: site.name.clone(),
            number: None,
            country: Some(site.country.to_string()),
            says: site.clone(),
        };
        entries.insert(site.id.to_string(), entry);
    }
    Ok(entries)
}

/// A sheet, by what it says in all its languages.
fn sheets(pack: &Pack) -> Result<Entries<Option<SheetDigest>>, PackError> {
    let mut digests = pack.sheet_digests()?;
    let sheets = pack.sheets(&pack.info().languages)?.into_iter();
    Ok(sheets
        .map(|sheet| {
            let entry = Entry {
                name: sheet.title,
                number: None,
                country: None,
                says: digests.remove(&sheet.id),
            };
            (sheet.id.to_string(), entry)
        })
        .collect())
}
