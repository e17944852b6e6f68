//! Numbers and places for where help would be looked for, without a position.

use waymark_base::CountryCode;
use waymark_pack::records::Site;

use crate::desk::Room;
use crate::rules::coordinates::coordinates;
use crate::views::{ContactView, SiteView, Status};
use crate::{EngineError, NearRequest};

/// How many contacts and sites there are room for beside a result.
const CONTACTS: u32 = 4;
const SITES: u32 = 3;

/// What there is for a place.
pub(crate) struct Here {
    /// Its name, for people.
    pub(crate) name: String,
    pub(crate) contacts: Vec<ContactView>,
    pub(crate) places: Vec<SiteView>,
}

impl Here {
    /// Whether the pack knows nothing for it.
    pub(crate) fn is_empty(&self) -> bool {
        self.contacts.is_empty() && self.places.is_empty()
    }
}

impl Room<'_> {
    /// A place as it may be kept while an aid is open: as it was named, but of coordinates
    /// only the country, because no position is kept.
    ///
    /// # Errors
    /// As [`Room::here`].
    pub(crate) fn place_to_keep(&self, place: &str) -> Result<String, EngineError> {
        let place = place.trim();
        if coordinates(place)?.is_some() {
            let country = self.standpoint(place)?.countries.first().copied();
            return Ok(country.map(|code| code.to_string()).unwrap_or_default());
        }
        self.here(place, None, None)?;
        Ok(place.to_owned())
    }

    /// Numbers and places for a country or a named place; `topic` comes first.
    ///
    /// # Errors
    /// [`EngineError::UnknownPlace`], [`EngineError::PlaceNotLocated`],
    /// [`EngineError::UnknownLanguage`].
    pub(crate) fn here(
        &self,
        place: &str,
        language: Option<&str>,
        topic: Option<&str>,
    ) -> Result<Here, EngineError> {
        let request = NearRequest {
            place: place.to_owned(),
            limit: SITES,
            contact_limit: CONTACTS,
            topic: topic.map(str::to_owned),
            language_wanted: language.map(str::to_owned),
            ..NearRequest::default()
        };
        if let Ok(country) = self.country_named(place) {
            return self.in_country(country, &request);
        }
        let near = self.near(&request)?;
        Ok(Here {
            name: near.place.name,
            contacts: near.contacts,
            places: near.places,
        })
    }

    fn in_country(&self, country: CountryCode, request: &NearRequest) -> Result<Here, EngineError> {
        let mut sites = self.pack().sites_in(country)?;
        sites.retain(|site: &Site| !site.sensitive);
        let mut places = Vec::with_capacity(sites.len());
        for site in &sites {
            places.push(self.site_view(site, None)?);
        }
        places.retain(|site| matches!(site.status, Status::Open | Status::Unknown));
        // Those that are known to be open first; otherwise the pack's order.
        places.sort_by_key(|site| site.status != Status::Open);
        places.truncate(usize::try_from(SITES).unwrap_or(usize::MAX));
        Ok(Here {
            name: self.country(country)?,
            contacts: self.numbers_of_country(country, request)?,
            places,
        })
    }
}
