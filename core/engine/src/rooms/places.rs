//! Places by name, and single sites.

use waymark_base::CountryCode;
use waymark_pack::{PlaceKind, PlaceMatch};

use super::standpoint::identity;
use crate::EngineError;
use crate::desk::{Room, id};
use crate::present::texts;
use crate::views::{PlaceLookupView, PlaceMatchView, SiteView};

impl Room<'_> {
    pub(crate) fn site(&self, text: &str) -> Result<SiteView, EngineError> {
        let site = self.pack().site(&id(text)?)?.ok_or(EngineError::NotFound)?;
        self.site_view(&site, None)
    }

    /// Places that bear a name or begin with it.
    pub(crate) fn lookup(&self, name: &str, limit: u32) -> Result<PlaceLookupView, EngineError> {
        let limit = usize::try_from(limit).unwrap_or(usize::MAX);
        let mut found = self.pack().find_place(name, limit.max(1))?;
        if found.is_empty() {
            found = self.places_called(name)?;
        }
        if found.is_empty() {
            return Err(self.unknown_place(name)?);
        }
        found.truncate(limit);
        let places: Result<_, _> = found.iter().map(|place| self.place_match(place)).collect();
        Ok(PlaceLookupView { places: places? })
    }

    pub(super) fn place_match(&self, place: &PlaceMatch) -> Result<PlaceMatchView, EngineError> {
        let (id, kind) = identity(&place.kind);
        let countries = self.countries_of(place)?;
        let name = self.place_name(place)?;
        Ok(PlaceMatchView {
            kind,
            id,
            matched: Some(place.matched.clone()).filter(|matched| *matched != name),
            name,
            countries_text: self.countries(&countries)?,
            countries: texts(&countries),
            lat: place.point.map(|point| point.lat()),
            lon: place.point.map(|point| point.lon()),
            population: place.population,
        })
    }

    /// Name of a place in the reader's language. A town has no names by language:
    /// the one that was typed is taken where it is in the reader's script.
    pub(super) fn place_name(&self, place: &PlaceMatch) -> Result<String, EngineError> {
        let name = match &place.kind {
            PlaceKind::Town { .. } => {
                let in_readers_script = is_cyrillic(&place.matched) && self.reads_cyrillic();
                if in_readers_script {
                    &place.matched
                } else {
                    &place.name
                }
                .clone()
            }
            PlaceKind::Crossing { id } => match self.pack().crossing(id)? {
                Some(crossing) => self.pick(&crossing.name, &crossing.names).to_owned(),
                None => place.name.clone(),
            },
            PlaceKind::Site { id } => match self.pack().site(id)? {
                Some(site) => self.pick(&site.name, &site.names).to_owned(),
                None => place.name.clone(),
            },
        };
        Ok(name)
    }

    fn countries_of(&self, place: &PlaceMatch) -> Result<Vec<CountryCode>, EngineError> {
        if let PlaceKind::Crossing { id } = &place.kind
            && let Some(crossing) = self.pack().crossing(id)?
        {
            return Ok(crossing.countries.to_vec());
        }
        Ok(vec![place.country])
    }

    fn reads_cyrillic(&self) -> bool {
        self.reader.text.language() == "uk"
    }
}

fn is_cyrillic(text: &str) -> bool {
    text.chars()
        .any(|letter| ('\u{0400}'..='\u{052f}').contains(&letter))
}
