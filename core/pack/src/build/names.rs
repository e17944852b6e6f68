//! Names by which places are found, and names of countries and languages.

use std::collections::{BTreeMap, BTreeSet};

use icu_collator::Collator;
use icu_collator::options::CollatorOptions;
use icu_locale::Locale;
use rusqlite::Connection;
use waymark_base::LanguageTag;

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

/// Names of countries and languages, each with its place in the alphabet of its language: a
/// phone would need megabytes to work that out.
pub(super) fn countries_and_languages(
    connection: &Connection,
    content: &Content,
) -> Result<(), BuildError> {
    let mut insert = connection.prepare("INSERT INTO name VALUES (?1, ?2, ?3, ?4, ?5)")?;
    for (kind, table) in [(0, &content.country_names), (1, &content.language_names)] {
        let languages: BTreeSet<&LanguageTag> =
            table.values().flat_map(|names| names.keys()).collect();
        for language in languages {
            for (rank, (code, text)) in alphabetical(table, language).into_iter().enumerate() {
                insert.execute((kind, code, language.as_str(), text, number(rank)?))?;
            }
        }
    }
    Ok(())
}

/// The codes and names in one language, in the order of its alphabet.
fn alphabetical<'t>(table: &'t NameTable, language: &LanguageTag) -> Vec<(&'t str, &'t str)> {
    let mut names: Vec<(&str, &str)> = table
        .iter()
        .filter_map(|(code, names)| Some((code.as_str(), names.get(language)?.as_str())))
        .collect();
    let locale = Locale::try_from_str(language.as_str()).unwrap_or(Locale::UNKNOWN);
    let collator = Collator::try_new(locale.into(), CollatorOptions::default());
    names.sort_by(|(_, a), (_, b)| match &collator {
        Ok(collator) => collator.compare(a, b),
        // The collation of no language at all is among the data that are compiled in.
        Err(_) => a.cmp(b),
    });
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The names in the order of an alphabet; each is its own code, so that the table
    /// does not give the order away.
    fn sorted(language: &str, names: &[&str]) -> Vec<String> {
        let language: LanguageTag = language.parse().unwrap();
        let row = |name: &&str| {
            let names = [(language.clone(), (*name).to_owned())].into();
            ((*name).to_owned(), names)
        };
        let table: NameTable = names.iter().map(row).collect();
        let sorted = alphabetical(&table, &language).into_iter();
        sorted.map(|(_, name)| name.to_owned()).collect()
    }

    #[test]
    fn names_stand_in_the_order_of_the_alphabet_of_their_language() {
        for (language, order) in [
            (
                "uk",
                "Австрія Гана Ґана Еквадор Єгипет Індія Йорданія Японія",
            ),
            ("en", "Åland Albania Denmark DR_Congo Türkiye Turkmenistan"),
            ("pl", "Cypr Ćad Dania Lesotho Luksemburg Łotwa Macedonia"),
            ("sk", "Cyprus Čad Dánsko Grécko Hongkong Chile India"),
            ("hu", "Ciprus Cuba Csád Dánia"),
            ("es", "Namibia Nepal Ñ Omán"),
            ("fa", "آلمان ایران پاکستان چین گرجستان"),
        ] {
            let order: Vec<&str> = order.split(' ').collect();
            let backwards: Vec<&str> = order.iter().rev().copied().collect();
            assert_eq!(sorted(language, &backwards), order, "{language}");
        }
    }
}
