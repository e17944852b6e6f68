//! Support sites.
//! The meaning of every field stands in `waymark_engine::views`.

use waymark_engine::views::{Action, Freshness, OpenNow, SiteStatusView, SiteView, Status};

#[uniffi::remote(Enum)]
pub enum Status {
    Open,
    Closed,
    Historic,
    Unknown,
}

#[uniffi::remote(Record)]
pub struct SiteStatusView {
    pub state: String,
    pub state_text: String,
    pub as_of: Option<String>,
    pub source: String,
    pub note: Option<String>,
}

#[uniffi::remote(Record)]
pub struct SiteView {
    pub id: String,
    pub kind: String,
    pub kind_text: String,
    pub name: String,
    pub country: String,
    pub country_name: String,
    pub place: String,
    pub address: Option<String>,
    pub lat: Option<f64>,
    pub lon: Option<f64>,
    pub precision: Option<String>,
    pub distance_m: Option<f64>,
    pub distance_text: Option<String>,
    pub bearing_deg: Option<f64>,
    pub bearing_text: Option<String>,
    pub status: Status,
    pub status_as_of: Option<String>,
    pub status_text: String,
    pub freshness: Freshness,
    pub offers: Vec<String>,
    pub offers_text: Option<String>,
    pub hours: Option<String>,
    pub hours_text: Option<String>,
    pub open: OpenNow,
    pub phone: Option<String>,
    pub e164: Option<String>,
    pub confirm_text: Option<String>,
    pub successor: Option<String>,
    pub successor_name: Option<String>,
    pub note: Option<String>,
    pub history: Vec<SiteStatusView>,
    pub sources: Vec<String>,
    pub actions: Vec<Action>,
}
