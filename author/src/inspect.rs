//! What a pack holds, in numbers.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde::Serialize;
use waymark_pack::records::Site;
use waymark_pack::{Pack, PackError};

use crate::shelf::Shelf;

/// What a pack holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Inspection {
    /// Title.
    pub title: String,
    /// Version of the content.
    pub version: u32,
    /// Day of the content.
    pub date: String,
    /// Licence of the texts.
    pub licence: String,
    /// Languages of the sheets.
    pub languages: Vec<String>,
    /// Months after which evidence no longer shows a site as open.
    pub open_evidence_months: u16,
    /// Size of the file in bytes.
    pub size: u64,
    /// How much there is of each kind, in the order in which it is shown.
    pub counts: Vec<(&'static str, usize)>,
    /// Contacts by confidence.
    pub contacts_by_confidence: BTreeMap<String, usize>,
    /// Contacts verified by two people.
    pub verified_contacts: usize,
    /// Countries with hotlines.
    pub hotline_countries: usize,
    /// Sites by the newest thing said of them.
    pub sites_by_state: BTreeMap<String, usize>,
    /// Sheets by language and by how far they are checked.
    pub sheets_by_language: BTreeMap<String, BTreeMap<String, usize>>,
    /// Words of the sheets by language.
    pub words_by_language: BTreeMap<String, usize>,
}

/// Opens a pack and counts what is in it.
pub fn inspect(path: &Path) -> Result<Inspection, PackError> {
    let shelf = Shelf::of(&Pack::open(path)?)?;
    let size = std::fs::metadata(path)
        .map(|file| file.len())
        .unwrap_or_default();
    Ok(count(&shelf, size))
}

fn count(shelf: &Shelf, size: u64) -> Inspection {
    let info = &shelf.info;
    let contacts = || shelf.hotlines.iter().flat_map(|hotline| &hotline.contacts);
    let countries: BTreeSet<_> = shelf
        .hotlines
        .iter()
        .map(|hotline| hotline.country)
        .collect();
    let (sheets_by_language, words_by_language) = sheets(shelf);
    Inspection {
        title: info.title.clone(),
        version: info.version,
        date: info.date.to_string(),
        licence: info.licence.clone(),
        languages: info.languages.iter().map(ToString::to_string).collect(),
        open_evidence_months: info.open_evidence_months,
        size,
        counts: counts(shelf),
        contacts_by_confidence: tally(contacts().map(|contact| contact.confidence.to_string())),
        verified_contacts: contacts()
            .filter(|contact| contact.verified_on.is_some())
            .count(),
        hotline_countries: countries.len(),
        sites_by_state: tally(shelf.sites.iter().map(newest_state)),
        sheets_by_language,
        words_by_language,
    }
}

fn newest_state(site: &Site) -> String {
    site.history
        .last()
        .map_or("unknown".to_owned(), |status| status.state.to_string())
}

fn counts(shelf: &Shelf) -> Vec<(&'static str, usize)> {
    let contacts = shelf
        .hotlines
        .iter()
        .map(|hotline| hotline.contacts.len())
        .sum();
    let blocks = shelf.sheets.iter().map(|(_, blocks)| blocks.len()).sum();
    vec![
        ("hotlines", shelf.hotlines.len()),
        ("contacts", contacts),
        ("sites", shelf.sites.len()),
        ("crossings", shelf.crossings.len()),
        ("sheets", shelf.sheets.len()),
        ("blocks", blocks),
        ("instruments", shelf.instruments.len()),
        ("phrases", shelf.phrases.len()),
        ("sources", shelf.sources.len()),
    ]
}

fn sheets(
    shelf: &Shelf,
) -> (
    BTreeMap<String, BTreeMap<String, usize>>,
    BTreeMap<String, usize>,
) {
    let mut reviewed: BTreeMap<String, BTreeMap<String, usize>> = BTreeMap::new();
    let mut words: BTreeMap<String, usize> = BTreeMap::new();
    for (head, blocks) in &shelf.sheets {
        let language = head.language.to_string();
        let state = head.translation.to_string();
        *reviewed
            .entry(language.clone())
            .or_default()
            .entry(state)
            .or_default() += 1;
        let texts = blocks.iter().flat_map(|block| {
            std::iter::once(block.heading.clone())
                .chain(block.body.iter().flat_map(crate::plain::lines))
        });
        *words.entry(language).or_default() += texts
            .map(|text| text.split_whitespace().count())
            .sum::<usize>();
    }
    (reviewed, words)
}

fn tally(words: impl Iterator<Item = String>) -> BTreeMap<String, usize> {
    let mut tally = BTreeMap::new();
    for word in words {
        *tally.entry(word).or_default() += 1;
    }
    tally
}
