//! Views of support sites.

use serde::{Deserialize, Serialize};

use super::{Action, Freshness, OpenNow};

/// What is known of a site's state today.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Open, by evidence younger than the pack's limit.
    Open,
    /// Closed.
    Closed,
    /// Part of an operation that ended long ago.
    Historic,
    /// Not confirmed: no evidence, or too old.
    Unknown,
}

/// One dated statement on a site.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SiteStatusView {
    /// `open`, `closed`, `historic` or `unknown`.
    pub state: String,
    /// That in words, such as "Closed".
    pub state_text: String,
    /// The date for which it was said.
    pub as_of: Option<String>,
    /// Id of the source.
    pub source: String,
    /// More.
    pub note: Option<String>,
}

/// A support site, seen from where the reader stands.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SiteView {
    /// Stable id.
    pub id: String,
    /// `blue_dot`, `point_of_safety` or `support_place`.
    pub kind: String,
    /// The kind for people.
    pub kind_text: String,
    /// Name.
    pub name: String,
    /// ISO 3166-1 code.
    pub country: String,
    /// Name of the country.
    pub country_name: String,
    /// Town.
    pub place: String,
    /// Address or district, as far as it may be shown.
    pub address: Option<String>,
    /// Latitude in degrees.
    pub lat: Option<f64>,
    /// Longitude in degrees.
    pub lon: Option<f64>,
    /// `exact` or `town`.
    pub precision: Option<String>,
    /// Distance in metres: rounded to a kilometre where only the town is known.
    pub distance_m: Option<f64>,
    /// Distance for people (`about 12 km`).
    pub distance_text: Option<String>,
    /// Direction in degrees clockwise from north.
    pub bearing_deg: Option<f64>,
    /// Direction for people (`north-east`).
    pub bearing_text: Option<String>,
    /// State today.
    pub status: Status,
    /// Date of the evidence for it.
    pub status_as_of: Option<String>,
    /// State for people (`not confirmed since June 2023, call first`).
    pub status_text: String,
    /// How young the evidence is.
    pub freshness: Freshness,
    /// What it offers: words of the pack's vocabulary.
    pub offers: Vec<String>,
    /// The same for people; `None` where unknown.
    pub offers_text: Option<String>,
    /// Hours in OSM `opening_hours` syntax.
    pub hours: Option<String>,
    /// The hours for people.
    pub hours_text: Option<String>,
    /// Whether its hours say open now; never `Open` unless `status` is.
    pub open: OpenNow,
    /// Number as printed.
    pub phone: Option<String>,
    /// International form.
    pub e164: Option<String>,
    /// That a call should confirm the number, where the whole pack is old.
    pub confirm_text: Option<String>,
    /// Id of the site that took over.
    pub successor: Option<String>,
    /// Name of the site that took over.
    pub successor_name: Option<String>,
    /// What the reader should know.
    pub note: Option<String>,
    /// What was said over time, oldest first.
    pub history: Vec<SiteStatusView>,
    /// Ids of the sources.
    pub sources: Vec<String>,
    /// What can be done with it.
    pub actions: Vec<Action>,
}
