//! Finding a town, a crossing or a site by its name.

use waymark_base::geo::Point;
use waymark_base::{CountryCode, Id};

use crate::{Pack, PackError};

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

impl Pack {
    /// Finds places by name in any script the pack has: whole names first, then
    /// whole words, then beginnings; of equals, towns before crossings before
    /// sites, capitals first, then the larger.
    ///
    /// # Errors
    /// [`PackError::Damaged`], as every question to a pack.
    pub fn find_place(&self, _text: &str, _limit: usize) -> Result<Vec<PlaceMatch>, PackError> {
        Ok(Vec::new())
    }

    /// The names most like a text that [`Pack::find_place`] does not know, the
    /// most similar first. For an error message: it reads every name.
    ///
    /// # Errors
    /// [`PackError::Damaged`], as every question to a pack.
    pub fn similar_place_names(
        &self,
        _text: &str,
        _limit: usize,
    ) -> Result<Vec<String>, PackError> {
        Ok(Vec::new())
    }
}
