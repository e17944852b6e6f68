//! Names by which places are found, and names of countries and languages.

use std::collections::BTreeMap;

use rusqlite::Connection;

use super::BuildError;
use super::rows::{number, sorted};
use crate::fold::phrase;
use crate::places::{CROSSINGS, SITES, TOWNS};
use crate::records::{Content, Crossing, NameTable, Place, Site};

/// Only the first words of a long name are entered.
const WORDS_ENTERED: usize = 6;
/// What a capital weighs more than the largest town.
const CAPITAL: i64 = 1_000_000_000;

/// One entry: folded from a word on, position of the word, kind, number.
type Entry = (String, u32, u8, u32);
/// The entries, with weight and the name as written. Of two spellings that fold
/// alike the first one stays.
type Entries = BTreeMap<Entry, (i64, String)>;

pub(super) fn write(
    connection: &Connection,
    places: &[Place],
    crossings: &[&Crossing],
    sites: &[&Site],
) -> Result<(), BuildError> {
    let mut entries = Entries::new();
    towns(connection, places, &mut entries)?;
    for (index, crossing) in crossings.iter().enumerate() {
        let number = number(index)?;
        for name in std::iter::once(&crossing.name).chain(crossing.names.values()) {
            enter(&mut entries, name, (CROSSINGS, number, 0));
            // Each side of the border is a name too: `Medyka – Shehyni`.
            for side in name.split(['–', '—']).flat_map(|side| side.split(" - ")) {
                enter(&mut entries, side.trim(), (CROSSINGS, number, 0));
            }
        }
    }
    for (index, site) in sites.iter().enumerate() {
        let number = number(index)?;
        let own = [&site.name, &site.place];
        for name in own.into_iter().chain(site.names.values()) {
            enter(&mut entries, name, (SITES, number, 0));
        }
    }
    let mut insert =
        connection.prepare("INSERT INTO place_name VALUES (?1, ?2, ?3, ?4, ?5, ?6)")?;
    for ((folded, start, kind, number), (weight, written)) in entries {
        insert.execute((folded, start, kind, number, weight, written))?;
    }
    Ok(())
}

fn towns(
    connection: &Connection,
    places: &[Place],
    entries: &mut Entries,
) -> Result<(), BuildError> {
    let mut insert = connection.prepare("INSERT INTO town VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")?;
    for place in sorted(places, |place| place.geonames_id) {
        insert.execute((
            place.geonames_id,
            &place.name,
            place.country.as_str(),
            place.point.lat(),
            place.point.lon(),
            place.population,
            place.capital,
        ))?;
        let weight = i64::from(place.population) + if place.capital { CAPITAL } else { 0 };
        for name in std::iter::once(&place.name).chain(&place.names) {
            enter(entries, name, (TOWNS, place.geonames_id, weight));
        }
    }
    Ok(())
}

fn enter(entries: &mut Entries, written: &str, (kind, number, weight): (u8, u32, i64)) {
    let mut rest = phrase(written);
    for start in 0.. {
        if rest.is_empty() || start >= WORDS_ENTERED {
            break;
        }
        let following = rest
            .split_once(' ')
            .map(|(_, rest)| rest.to_owned())
            .unwrap_or_default();
        let start = u32::try_from(start).unwrap_or(u32::MAX);
        let entry = (std::mem::replace(&mut rest, following), start, kind, number);
        entries
            .entry(entry)
            .or_insert_with(|| (weight, written.to_owned()));
    }
}

/// Names of countries and languages.
pub(super) fn countries_and_languages(
    connection: &Connection,
    content: &Content,
) -> Result<(), BuildError> {
    let mut insert = connection.prepare("INSERT INTO name VALUES (?1, ?2, ?3, ?4)")?;
    let mut table = |kind: u8, table: &NameTable| {
        for (code, names) in table {
            for (language, text) in names {
                insert.execute((kind, code, language.as_str(), text))?;
            }
        }
        Ok(())
    };
    table(0, &content.country_names)?;
    table(1, &content.language_names)
}
