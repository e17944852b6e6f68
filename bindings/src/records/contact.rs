//! Hotlines and their contacts.
//! The meaning of every field stands in `waymark_engine::views`.

use waymark_engine::views::{
    Action, ContactView, EvidenceView, Freshness, HotlinesView, OpenNow, Verified, YesNoUnknown,
};

#[uniffi::remote(Enum)]
pub enum OpenNow {
    Open,
    Closed,
    Unknown,
}

#[uniffi::remote(Enum)]
pub enum YesNoUnknown {
    Yes,
    No,
    Unknown,
}

#[uniffi::remote(Enum)]
pub enum Freshness {
    Fresh,
    Ageing,
    Stale,
    Unverified,
}

#[uniffi::remote(Record)]
pub struct Verified {
    pub date: Option<String>,
    pub sources: Vec<String>,
}

#[uniffi::remote(Record)]
pub struct EvidenceView {
    pub says: String,
    pub source: String,
    pub date: Option<String>,
    pub judgement: String,
    pub judgement_text: String,
    pub note: Option<String>,
}

#[uniffi::remote(Record)]
pub struct ContactView {
    pub id: String,
    pub hotline: String,
    pub country: String,
    pub country_name: String,
    pub name: String,
    pub operator: Option<String>,
    pub number: String,
    pub e164: Option<String>,
    pub dial: String,
    pub short_code: bool,
    pub channel: String,
    pub app: Option<String>,
    pub answered_by: String,
    pub answered_by_text: String,
    pub topics: Vec<String>,
    pub topics_text: String,
    pub languages: Vec<String>,
    pub languages_text: String,
    pub hours: Option<String>,
    pub hours_text: Option<String>,
    pub open: OpenNow,
    pub opens_or_closes_at: Option<String>,
    pub open_text: String,
    pub cost: Option<String>,
    pub cost_text: String,
    pub phones: Vec<String>,
    pub reach_text: String,
    pub callable_from_abroad: YesNoUnknown,
    pub confidence: String,
    pub confidence_text: Option<String>,
    pub freshness: Freshness,
    pub freshness_text: String,
    pub confirm_text: Option<String>,
    pub as_of: Option<String>,
    pub verified: Verified,
    pub sources: Vec<String>,
    pub note: Option<String>,
    pub evidence: Vec<EvidenceView>,
    pub actions: Vec<Action>,
}

#[uniffi::remote(Record)]
pub struct HotlinesView {
    pub contacts: Vec<ContactView>,
    pub more: u32,
    pub more_text: Option<String>,
    pub low_left_out: u32,
    pub low_left_out_text: Option<String>,
    pub empty_text: Option<String>,
}
