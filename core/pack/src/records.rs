//! What a pack holds, row by row. The builder takes these records and the
//! reader gives them back; `None` always means *unknown*.

mod instrument;
mod outline;
mod phrase;

pub use instrument::{
    Combination, Condition, Figure, Gate, Instrument, InstrumentTexts, Item, MOST_GATES,
    MOST_ITEMS, MOST_OPTIONS, Outcome, Rule, RuleTest, Structure, Test,
};
pub use outline::Outline;
pub use phrase::{Phrase, PhraseText};

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use waymark_base::geo::Point;
use waymark_base::{CountryCode, Id, LanguageTag, PartialDate};

use crate::vocabulary::{
    AnsweredBy, Audience, BlockClass, Channel, ChatApp, Confidence, Cost, EmergencyService,
    Judgement, Offer, PhoneKind, Precision, ReviewState, SiteKind, SiteState, SourceKind, Topic,
};

/// A text in several languages, beside its default.
pub type Translations = BTreeMap<LanguageTag, String>;

/// What the pack says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackInfo {
    /// Title for people.
    pub title: String,
    /// Version of the content, counted up with each publication.
    pub version: u32,
    /// Day of the content: no check or source in it is younger.
    pub date: PartialDate,
    /// Licence of our own texts.
    pub licence: String,
    /// Languages with sheets, the source language first.
    pub languages: Vec<LanguageTag>,
    /// Months after which evidence no longer shows a site as open.
    pub open_evidence_months: u16,
}

/// Where a fact comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Stable name.
    pub id: Id,
    /// Title of the document or page.
    pub title: String,
    /// Who published it.
    pub publisher: Option<String>,
    /// Date of the document.
    pub date: Option<PartialDate>,
    /// Address.
    pub url: Option<String>,
    /// Terms under which it was published or used.
    pub licence: Option<String>,
    /// What kind of source.
    pub kind: SourceKind,
    /// How we used it.
    pub used_for: Option<String>,
}

/// One service that people can call, write to or chat with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hotline {
    /// Stable name.
    pub id: Id,
    /// Where the service works.
    pub country: CountryCode,
    /// Name in English or Latin letters; empty for an emergency `service`.
    pub name: String,
    /// Names in other languages.
    pub names: Translations,
    /// Who runs it.
    pub operator: Option<String>,
    /// Who picks up.
    pub answered_by: AnsweredBy,
    /// For emergency numbers: which service.
    pub service: Option<EmergencyService>,
    /// What it is for.
    pub topics: Vec<Topic>,
    /// What a reader should know.
    pub note: Option<String>,
    /// The note in other languages.
    pub notes: Translations,
    /// The ways to reach it.
    pub contacts: Vec<Contact>,
}

/// One way to reach a hotline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    /// Stable name.
    pub id: Id,
    /// How it is reached.
    pub channel: Channel,
    /// The app of a chat.
    pub app: Option<ChatApp>,
    /// The number as printed, or the address.
    pub number: String,
    /// The number in international form, where it can be derived.
    pub e164: Option<String>,
    /// What a phone inside the country dials.
    pub dial: String,
    /// A short code, which works inside its country.
    pub short_code: bool,
    /// Whether it can be reached from abroad.
    pub callable_from_abroad: Option<bool>,
    /// Kinds of phone that reach it; empty where no limit is known.
    pub phones: Vec<PhoneKind>,
    /// Languages spoken; empty where unknown.
    pub languages: Vec<LanguageTag>,
    /// More on languages.
    pub language_note: Option<String>,
    /// The same in other languages.
    pub language_notes: Translations,
    /// Hours in OSM `opening_hours` syntax.
    pub hours: Option<String>,
    /// What the hours cannot say.
    pub hours_note: Option<String>,
    /// The same in other languages.
    pub hours_notes: Translations,
    /// IANA time zone of the hours.
    pub timezone: Option<String>,
    /// What a call costs.
    pub cost: Option<Cost>,
    /// How well it is vouched for.
    pub confidence: Confidence,
    /// Date of the newest source that prints it.
    pub as_of: Option<PartialDate>,
    /// Day of the check that made it verified: two checks by different people.
    pub verified_on: Option<PartialDate>,
    /// Sources that print it.
    pub sources: Vec<Id>,
    /// What a reader should know.
    pub note: Option<String>,
    /// The note in other languages.
    pub notes: Translations,
    /// What other sources print.
    pub evidence: Vec<Evidence>,
}

/// What another source prints about a contact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// What it says.
    pub says: String,
    /// Who says it.
    pub source: Id,
    /// When.
    pub date: Option<PartialDate>,
    /// What we made of it.
    pub judgement: Judgement,
    /// Why.
    pub note: Option<String>,
}

/// A place of support.
#[derive(Debug, Clone, PartialEq)]
pub struct Site {
    /// Stable name.
    pub id: Id,
    /// What kind of place.
    pub kind: SiteKind,
    /// Name in English or Latin letters.
    pub name: String,
    /// Names in other languages.
    pub names: Translations,
    /// Country.
    pub country: CountryCode,
    /// Town.
    pub place: String,
    /// District, for a sensitive site.
    pub district: Option<String>,
    /// Street address as printed; never for a sensitive site.
    pub address: Option<String>,
    /// Where it is; never for a sensitive site.
    pub point: Option<Point>,
    /// How exactly.
    pub precision: Option<Precision>,
    /// Source of the coordinates.
    pub coordinate_source: Option<Id>,
    /// The crossing at which it stands.
    pub crossing: Option<Id>,
    /// Hours in OSM `opening_hours` syntax.
    pub hours: Option<String>,
    /// IANA time zone of the hours.
    pub timezone: Option<String>,
    /// Number as printed.
    pub phone: Option<String>,
    /// Number in international form.
    pub e164: Option<String>,
    /// Languages spoken; empty where unknown.
    pub languages: Vec<LanguageTag>,
    /// What it offers; empty where unknown.
    pub offers: Vec<Offer>,
    /// Whether its place must stay hidden (a shelter).
    pub sensitive: bool,
    /// The site that took over.
    pub successor: Option<Id>,
    /// What a reader should know.
    pub note: Option<String>,
    /// The note in other languages.
    pub notes: Translations,
    /// Sources.
    pub sources: Vec<Id>,
    /// What was said of its state, oldest first.
    pub history: Vec<SiteStatus>,
    /// Day of the check that made it verified.
    pub verified_on: Option<PartialDate>,
}

/// What a source says of a site at a date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SiteStatus {
    /// The state.
    pub state: SiteState,
    /// The date for which it is said; `None` where the source is undated.
    pub as_of: Option<PartialDate>,
    /// Who says it.
    pub source: Id,
    /// More.
    pub note: Option<String>,
}

/// A border crossing.
#[derive(Debug, Clone, PartialEq)]
pub struct Crossing {
    /// Stable name.
    pub id: Id,
    /// Name in Latin letters, both sides.
    pub name: String,
    /// Names in other languages.
    pub names: Translations,
    /// The two countries.
    pub countries: [CountryCode; 2],
    /// Where it is.
    pub point: Option<Point>,
    /// How exactly.
    pub precision: Option<Precision>,
    /// Source of the coordinates.
    pub coordinate_source: Option<Id>,
    /// What a reader should know.
    pub note: Option<String>,
    /// The note in other languages.
    pub notes: Translations,
    /// Sources.
    pub sources: Vec<Id>,
    /// What was said of its state, oldest first.
    pub states: Vec<CrossingState>,
}

/// What a source says of a crossing at a date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CrossingState {
    /// What it says, in our words.
    pub says: String,
    /// The same in other languages.
    pub says_in: Translations,
    /// The date for which it is said.
    pub as_of: Option<PartialDate>,
    /// Who says it.
    pub source: Id,
}

/// A populated place of the gazetteer.
#[derive(Debug, Clone, PartialEq)]
pub struct Place {
    /// GeoNames id.
    pub geonames_id: u32,
    /// Name in Latin letters.
    pub name: String,
    /// Country.
    pub country: CountryCode,
    /// Where it is.
    pub point: Point,
    /// People who live there.
    pub population: u32,
    /// Whether it is a capital.
    pub capital: bool,
    /// Other names, in any script.
    pub names: Vec<String>,
}

/// One guidance sheet in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// Stable name, the same in every language.
    pub id: Id,
    /// Language of the text.
    pub language: LanguageTag,
    /// Title.
    pub title: String,
    /// One sentence.
    pub summary: String,
    /// For whom.
    pub audience: Vec<Audience>,
    /// Place in the list; lower comes first.
    pub order: u16,
    /// How far the translation has been checked.
    pub translation: ReviewState,
    /// The blocks in order.
    pub blocks: Vec<Block>,
}

/// One block of a sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// Anchor, the same in every language.
    pub anchor: String,
    /// What stands in it.
    pub class: BlockClass,
    /// Heading.
    pub heading: String,
    /// Text.
    pub body: Vec<Element>,
    /// Sources.
    pub sources: Vec<Id>,
}

/// A piece of a block.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Element {
    /// A paragraph.
    Paragraph(Vec<Span>),
    /// A list without order.
    List(Vec<Vec<Span>>),
    /// A list in order.
    Steps(Vec<Vec<Span>>),
}

/// A run of text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Span {
    /// The text.
    pub text: String,
    /// Whether it stands out.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub strong: bool,
}

/// A publication or course worth reading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resource {
    /// Stable name.
    pub id: Id,
    /// Title.
    pub title: String,
    /// Publisher.
    pub publisher: Option<String>,
    /// Year.
    pub year: Option<PartialDate>,
    /// What it is for.
    pub about: String,
    /// For whom.
    pub audience: Vec<Audience>,
    /// Address.
    pub url: Option<String>,
    /// Who lists it.
    pub sources: Vec<Id>,
}

/// Names of countries or languages by code, each in several languages.
pub type NameTable = BTreeMap<String, Translations>;

/// Everything that goes into a pack.
#[derive(Debug, Clone, PartialEq)]
pub struct Content {
    /// What the pack says of itself.
    pub info: PackInfo,
    /// Sources.
    pub sources: Vec<Source>,
    /// Hotlines with their contacts.
    pub hotlines: Vec<Hotline>,
    /// Sites.
    pub sites: Vec<Site>,
    /// Crossings.
    pub crossings: Vec<Crossing>,
    /// The gazetteer.
    pub places: Vec<Place>,
    /// Coasts and borders.
    pub outlines: Vec<Outline>,
    /// Sheets in every language.
    pub sheets: Vec<Sheet>,
    /// The library.
    pub resources: Vec<Resource>,
    /// Screening instruments.
    pub instruments: Vec<Instrument>,
    /// Phrase cards.
    pub phrases: Vec<Phrase>,
    /// Names of countries.
    pub country_names: NameTable,
    /// Names of languages.
    pub language_names: NameTable,
}
