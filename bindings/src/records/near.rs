//! What stands near a place, and places by name.
//! The meaning of every field stands in `waymark_engine::views`.

use waymark_engine::views::{
    ContactView, NearView, PlaceLookupView, PlaceMatchView, SheetRef, SiteView, StandpointKind,
    StandpointView,
};

#[uniffi::remote(Enum)]
pub enum StandpointKind {
    Place,
    Crossing,
    Site,
    Point,
}

#[uniffi::remote(Record)]
pub struct StandpointView {
    pub kind: StandpointKind,
    pub id: Option<String>,
    pub name: String,
    pub countries: Vec<String>,
    pub countries_text: String,
    pub lat: f64,
    pub lon: f64,
    pub crossing_text: Option<String>,
    pub crossing: Option<String>,
    pub others: Vec<PlaceMatchView>,
}

#[uniffi::remote(Record)]
pub struct NearView {
    pub place: StandpointView,
    pub places: Vec<SiteView>,
    pub places_text: Option<String>,
    pub past_left_out: u32,
    pub past_left_out_text: Option<String>,
    pub contacts: Vec<ContactView>,
    pub more_contacts: u32,
    pub more_contacts_text: Option<String>,
    pub low_left_out: u32,
    pub low_left_out_text: Option<String>,
    pub sheet: Option<SheetRef>,
}

#[uniffi::remote(Record)]
pub struct PlaceMatchView {
    pub kind: StandpointKind,
    pub id: String,
    pub name: String,
    pub matched: Option<String>,
    pub countries: Vec<String>,
    pub countries_text: String,
    pub lat: Option<f64>,
    pub lon: Option<f64>,
    pub population: Option<u32>,
}

#[uniffi::remote(Record)]
pub struct PlaceLookupView {
    pub places: Vec<PlaceMatchView>,
}
