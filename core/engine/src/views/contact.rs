//! Views of hotlines and their contacts.

use serde::{Deserialize, Serialize};

use super::Action;

/// Whether a contact answers at the moment asked about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OpenNow {
    /// Within its hours.
    Open,
    /// Outside its hours.
    Closed,
    /// Hours not known, or such that one has to call first.
    Unknown,
}

/// A fact that may not be known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum YesNoUnknown {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Nobody said.
    Unknown,
}

/// How young the evidence for an entry is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Freshness {
    /// Checked or printed within the last year.
    Fresh,
    /// Within the last two years.
    Ageing,
    /// Longer ago.
    Stale,
    /// No dated evidence at all.
    Unverified,
}

/// When and by what an entry was verified.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Verified {
    /// Day on which a second person confirmed it (ISO 8601), or `None` where nobody has.
    pub date: Option<String>,
    /// Ids of the sources that print it.
    pub sources: Vec<String>,
}

/// What another source prints about a contact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EvidenceView {
    /// What it says.
    pub says: String,
    /// Id of the source.
    pub source: String,
    /// Date of the source.
    pub date: Option<String>,
    /// `agrees`, `differs`, `superseded` or `misprint`.
    pub judgement: String,
    /// That in words.
    pub judgement_text: String,
    /// Why.
    pub note: Option<String>,
}

/// One way to reach one service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContactView {
    /// Stable id of the contact.
    pub id: String,
    /// Stable id of its hotline.
    pub hotline: String,
    /// ISO 3166-1 code, or `INT`.
    pub country: String,
    /// Name of the country.
    pub country_name: String,
    /// Name of the service.
    pub name: String,
    /// Who runs it.
    pub operator: Option<String>,
    /// The number as printed, or the address.
    pub number: String,
    /// International form.
    pub e164: Option<String>,
    /// What a phone inside the country dials.
    pub dial: String,
    /// Whether the number is a short code.
    pub short_code: bool,
    /// `phone`, `text`, `chat` or `email`.
    pub channel: String,
    /// The app of a chat.
    pub app: Option<String>,
    /// `victim_support`, `refugee_line`, `child_line`, `state_line`, `police` or `emergency`.
    pub answered_by: String,
    /// The same for people.
    pub answered_by_text: String,
    /// What it is for: `trafficking`, `gbv`, `child`, `refugee`, `emergency`.
    pub topics: Vec<String>,
    /// The same for people.
    pub topics_text: String,
    /// Language tags; empty where unknown.
    pub languages: Vec<String>,
    /// The languages for people, or that they are not known.
    pub languages_text: String,
    /// Hours in OSM `opening_hours` syntax.
    pub hours: Option<String>,
    /// The hours for people.
    pub hours_text: Option<String>,
    /// Whether it answers now.
    pub open: OpenNow,
    /// When that changes next (RFC 3339 with offset), if it does within a week.
    pub opens_or_closes_at: Option<String>,
    /// Both for people: `open now, until 17:00`, `hours not known, call first`.
    pub open_text: String,
    /// `free`, `charged`, or `None`.
    pub cost: Option<String>,
    /// The cost for people, or that it is not known.
    pub cost_text: String,
    /// `mobile`, `landline`; empty where no limit is known.
    pub phones: Vec<String>,
    /// From which phones and countries it can be called, for people.
    pub reach_text: String,
    /// Whether it can be called from abroad.
    pub callable_from_abroad: YesNoUnknown,
    /// `high`, `medium` or `low`.
    pub confidence: String,
    /// A warning to show with a doubtful number.
    pub confidence_text: Option<String>,
    /// How young the evidence is.
    pub freshness: Freshness,
    /// The same for people, with the date.
    pub freshness_text: String,
    /// That a call should confirm it, where the whole pack is old.
    pub confirm_text: Option<String>,
    /// Date of the newest source.
    pub as_of: Option<String>,
    /// Verification by us.
    pub verified: Verified,
    /// Ids of the sources.
    pub sources: Vec<String>,
    /// What the reader should know.
    pub note: Option<String>,
    /// What other sources print.
    pub evidence: Vec<EvidenceView>,
    /// What can be done with it.
    pub actions: Vec<Action>,
}

/// The numbers of one or several countries, best first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HotlinesView {
    /// The contacts.
    pub contacts: Vec<ContactView>,
    /// How many more there are beyond the limit.
    pub more: u32,
    /// The same for people, where there are any.
    pub more_text: Option<String>,
    /// How many doubtful numbers are left out; they come with `include_low`.
    pub low_left_out: u32,
    /// The same for people, where there are any.
    pub low_left_out_text: Option<String>,
    /// What to say where there is nothing to show.
    pub empty_text: Option<String>,
}
