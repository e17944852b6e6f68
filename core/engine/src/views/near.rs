//! Views that answer "what is there for somebody standing here?".

use serde::{Deserialize, Serialize};

use super::{ContactView, SheetRef, SiteView};

/// What the reader named.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StandpointKind {
    /// A populated place.
    Place,
    /// A border crossing.
    Crossing,
    /// A support site.
    Site,
    /// Coordinates.
    Point,
}

/// Where the reader stands.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct StandpointView {
    /// What was named.
    pub kind: StandpointKind,
    /// Id of the crossing or site, `geonames-…` of a place; `None` for coordinates.
    pub id: Option<String>,
    /// Name in the reader's language where known; the coordinates for a point.
    pub name: String,
    /// ISO 3166-1 codes: one, or both sides of a crossing. The nearest place's
    /// country for coordinates.
    pub countries: Vec<String>,
    /// Names of the countries.
    pub countries_text: String,
    /// Latitude in degrees.
    pub lat: f64,
    /// Longitude in degrees.
    pub lon: f64,
    /// For a crossing at or near the place: its name and last known, dated state.
    pub crossing_text: Option<String>,
    /// Id of that crossing.
    pub crossing: Option<String>,
    /// Other places of that name, for the reader to choose.
    pub others: Vec<PlaceMatchView>,
}

/// What somebody standing at a place needs.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct NearView {
    /// Where.
    pub place: StandpointView,
    /// Support sites by distance.
    pub places: Vec<SiteView>,
    /// What to say beside an empty or doubtful list of sites.
    pub places_text: Option<String>,
    /// Closed and historic sites left out; they come with `include_past`.
    pub past_left_out: u32,
    /// The same for people, where there are any.
    pub past_left_out_text: Option<String>,
    /// Numbers to call, best first.
    pub contacts: Vec<ContactView>,
    /// More numbers beyond the limit.
    pub more_contacts: u32,
    /// The same for people, where there are any.
    pub more_contacts_text: Option<String>,
    /// Doubtful numbers left out; they come with `include_low`.
    pub low_left_out: u32,
    /// The same for people, where there are any.
    pub low_left_out_text: Option<String>,
    /// The sheet to open first.
    pub sheet: Option<SheetRef>,
}

/// A place found by its name.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PlaceMatchView {
    /// What it is.
    pub kind: StandpointKind,
    /// Id of the crossing or site, or `geonames-…`.
    pub id: String,
    /// Name in the reader's script where known.
    pub name: String,
    /// The name by which it was found, where that is another one.
    pub matched: Option<String>,
    /// ISO 3166-1 codes.
    pub countries: Vec<String>,
    /// Names of the countries.
    pub countries_text: String,
    /// Latitude in degrees; `None` for a crossing that could not be located.
    pub lat: Option<f64>,
    /// Longitude in degrees.
    pub lon: Option<f64>,
    /// People who live there; `None` for crossings and sites.
    pub population: Option<u32>,
}

/// Places found by a name.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PlaceLookupView {
    /// Best first.
    pub places: Vec<PlaceMatchView>,
}
