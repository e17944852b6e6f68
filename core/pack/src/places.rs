//! Finding a town, a crossing or a site by its name.

use std::cmp::Reverse;
use std::collections::HashMap;

use waymark_base::geo::Point;
use waymark_base::{CountryCode, Id};

use crate::cells::{Cells, Columns};
use crate::fold::phrase;
use crate::{Pack, PackError};

const PLACE_NAME: Columns = Columns {
    table: "place_name",
    names: "folded, start, kind, number, weight, written",
};
const SIMILAR: Columns = Columns {
    table: "place_name",
    names: "folded, kind, weight, written",
};
const TOWN: Columns = Columns {
    table: "town",
    names: "geonames_id, name, country, lat, lon, population, capital",
};
const CROSSING: Columns = Columns {
    table: "crossing",
    names: "id, name, countries, lat, lon",
};
const SITE: Columns = Columns {
    table: "site",
    names: "id, name, country, lat, lon",
};

/// The kinds of `place_name`.
pub(crate) const TOWNS: u8 = 0;
pub(crate) const CROSSINGS: u8 = 1;
pub(crate) const SITES: u8 = 2;

/// Longest text that is taken for a name, in bytes.
const LONGEST_NAME: usize = 200;
/// Most names read for one beginning; a single letter may begin thousands.
const NAMES_READ: u32 = 20_000;

/// What kind of thing bears a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PlaceKind {
    /// A town of the gazetteer.
    Town {
        /// Its GeoNames id.
        geonames_id: u32,
    },
    /// A border crossing.
    Crossing {
        /// Its id.
        id: Id,
    },
    /// A site, by its own name or by its town's.
    Site {
        /// Its id.
        id: Id,
    },
}

/// How well a name fits what was typed. The better comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum NameFit {
    /// It is the whole name.
    Whole,
    /// It is whole words of the name.
    Words,
    /// It is the beginning of the name or of one of its words.
    Beginning,
}

/// A place that bears a name.
#[derive(Debug, Clone, PartialEq)]
pub struct PlaceMatch {
    /// What it is.
    pub kind: PlaceKind,
    /// Its name in Latin letters.
    pub name: String,
    /// The name that matched, as written in the pack.
    pub matched: String,
    /// How well it matched.
    pub fit: NameFit,
    /// Its country; of a crossing, the first of the two.
    pub country: CountryCode,
    /// Where it is; sensitive sites have no point.
    pub point: Option<Point>,
    /// People who live there; of towns only.
    pub population: Option<u32>,
    /// Whether it is a capital.
    pub capital: bool,
}

/// A row of `place_name` that fits.
struct Named {
    fit: NameFit,
    kind: u8,
    number: u32,
    weight: i64,
    written: String,
}

impl Named {
    /// What orders equals: towns, crossings, sites; the heavier; a stable end.
    fn order(&self) -> impl Ord + use<> {
        (self.fit, self.kind, Reverse(self.weight), self.number)
    }
}

impl Pack {
    /// Finds places by name in any script the pack has: whole names first, then
    /// whole words, then beginnings; of equals, towns before crossings before
    /// sites, capitals first, then the larger.
    ///
    /// # Errors
    /// [`PackError::Damaged`], as every question to a pack.
    pub fn find_place(&self, text: &str, limit: usize) -> Result<Vec<PlaceMatch>, PackError> {
        let wanted = folded_name(text);
        if wanted.is_empty() || limit == 0 {
            return Ok(Vec::new());
        }
        let mut found: HashMap<(u8, u32), Named> = HashMap::new();
        let end = format!("{wanted}{}", char::MAX);
        let sql = "SELECT folded, start, kind, number, weight, written FROM place_name \
                   WHERE folded >= ?1 AND folded < ?2 ORDER BY folded, start LIMIT ?3";
        self.ask(PLACE_NAME, sql)?
            .each_while((&wanted, &end, NAMES_READ), |cells| {
                let named = read_named(cells, &wanted)?;
                let place = (named.kind, named.number);
                if found.get(&place).is_none_or(|known| named.fit < known.fit) {
                    found.insert(place, named);
                }
                Ok(true)
            })?;
        let mut found: Vec<Named> = found.into_values().collect();
        found.sort_unstable_by_key(Named::order);
        found.truncate(limit);
        found
            .into_iter()
            .map(|named| self.place_match(named))
            .collect()
    }

    /// The names most like a text that [`Pack::find_place`] does not know, the
    /// most similar first. For an error message: it reads every name.
    ///
    /// # Errors
    /// [`PackError::Damaged`], as every question to a pack.
    pub fn similar_place_names(&self, text: &str, limit: usize) -> Result<Vec<String>, PackError> {
        let wanted = folded_name(text);
        let letters = wanted.chars().count();
        let tolerance = (letters / 3).max(1);
        // At most as long as LONGEST_NAME, so the numbers always fit.
        let shortest = u32::try_from(letters.saturating_sub(tolerance)).unwrap_or_default();
        let lengths = (
            shortest,
            u32::try_from(letters + tolerance).unwrap_or(u32::MAX),
        );
        let sql = "SELECT folded, kind, weight, written FROM place_name WHERE start = 0 \
                   AND length(folded) BETWEEN ?1 AND ?2";
        let mut similar = Vec::new();
        self.ask(SIMILAR, sql)?.each_while(lengths, |cells| {
            let distance = strsim::osa_distance(cells.text()?, &wanted);
            if distance <= tolerance {
                let (kind, weight) = (cells.value::<u8>()?, cells.value::<i64>()?);
                similar.push((distance, kind, Reverse(weight), cells.owned()?));
            }
            Ok(true)
        })?;
        similar.sort_unstable();
        let mut names: Vec<String> = Vec::new();
        for (.., name) in similar {
            if names.len() < limit && !names.contains(&name) {
                names.push(name);
            }
        }
        Ok(names)
    }

    fn place_match(&self, named: Named) -> Result<PlaceMatch, PackError> {
        let (columns, sql) = match named.kind {
            TOWNS => (
                TOWN,
                "SELECT geonames_id, name, country, lat, lon, population, capital FROM town \
                 WHERE geonames_id = ?1",
            ),
            CROSSINGS => (
                CROSSING,
                "SELECT id, name, countries, lat, lon FROM crossing WHERE number = ?1",
            ),
            SITES => (
                SITE,
                "SELECT id, name, country, lat, lon FROM site WHERE number = ?1",
            ),
            _ => {
                return Err(PackError::Damaged {
                    table: "place_name",
                    column: "kind",
                });
            }
        };
        let lost = PackError::Damaged {
            table: "place_name",
            column: "number",
        };
        let number = named.number;
        let found = self
            .ask(columns, sql)?
            .first([number], |cells| read_match(cells, &named))?;
        found.ok_or(lost)
    }
}

fn folded_name(text: &str) -> String {
    phrase(
        text.get(..text.floor_char_boundary(LONGEST_NAME))
            .unwrap_or_default(),
    )
}

fn read_named(cells: &mut Cells<'_>, wanted: &str) -> Result<Named, PackError> {
    let (folded, start) = (cells.text()?, cells.value::<u32>()?);
    let rest = folded.strip_prefix(wanted).ok_or_else(|| cells.wrong())?;
    let fit = match (rest, start) {
        ("", 0) => NameFit::Whole,
        ("", _) => NameFit::Words,
        _ if rest.starts_with(' ') => NameFit::Words,
        _ => NameFit::Beginning,
    };
    Ok(Named {
        fit,
        kind: cells.value()?,
        number: cells.value()?,
        weight: cells.value()?,
        written: cells.owned()?,
    })
}

fn read_match(cells: &mut Cells<'_>, named: &Named) -> Result<PlaceMatch, PackError> {
    let kind = match named.kind {
        TOWNS => PlaceKind::Town {
            geonames_id: cells.value()?,
        },
        CROSSINGS => PlaceKind::Crossing {
            id: cells.parsed()?,
        },
        _ => PlaceKind::Site {
            id: cells.parsed()?,
        },
    };
    let is_town = named.kind == TOWNS;
    Ok(PlaceMatch {
        kind,
        name: cells.owned()?,
        matched: named.written.clone(),
        fit: named.fit,
        country: {
            let countries = cells.list::<CountryCode>()?;
            *countries.first().ok_or_else(|| cells.wrong())?
        },
        point: cells.point()?,
        population: if is_town { Some(cells.value()?) } else { None },
        capital: if is_town { cells.value()? } else { false },
    })
}
