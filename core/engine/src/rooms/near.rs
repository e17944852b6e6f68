//! What somebody standing at a place needs.

use waymark_base::CountryCode;
use waymark_language::Key;
use waymark_pack::NearSite;
use waymark_pack::vocabulary::SiteState;

use super::hotlines::{count, leave_out_low, reaches_everywhere};
use super::standpoint::Standpoint;
use super::wishes;
use crate::desk::Room;
use crate::rules::order::{Wish, compare};
use crate::rules::selection::select;
use crate::views::{ContactView, NearView, SheetRef, SiteView, Status};
use crate::{EngineError, NearRequest};

/// Where the nearest known site is farther than this, the list says so first.
const FAR_M: f64 = 100_000.0;
/// The sheet to open first at a border.
const FIRST_AT_A_CROSSING: &str = "sixty-seconds";
/// The sheet to open first anywhere else.
const FIRST: &str = "if-you-suspect";

/// The numbers of a standpoint.
struct Numbers {
    contacts: Vec<ContactView>,
    more: u32,
    low_left_out: u32,
}

impl Room<'_> {
    pub(crate) fn near(&self, request: &NearRequest) -> Result<NearView, EngineError> {
        let at = self.standpoint(&request.place)?;
        let nearest = self
            .pack()
            .nearest_sites(at.point, limit(request.limit), true)?;
        let (sites, past_left_out) = self.sites_shown(&at, nearest, request)?;
        let view = |near: &NearSite| self.site_view(&near.site, Some(near.path));
        let places: Vec<SiteView> = sites.iter().map(view).collect::<Result<_, _>>()?;
        let numbers = self.numbers_near(&at, request)?;
        Ok(NearView {
            place: self.standpoint_view(&at)?,
            places_text: self.places_text(&places),
            places,
            past_left_out,
            past_left_out_text: self.counted(Key::PlacesPastLeftOut, past_left_out),
            contacts: numbers.contacts,
            more_contacts: numbers.more,
            more_contacts_text: self.counted(Key::ContactsMore, numbers.more),
            low_left_out: numbers.low_left_out,
            low_left_out_text: self.counted(Key::ContactsDoubtfulLeftOut, numbers.low_left_out),
            sheet: self.first_sheet(at.crossing.is_some())?,
        })
    }

    /// The sites to show of the nearest, and how many closed and historic ones
    /// would stand among them. A second question is asked only where there are such.
    fn sites_shown(
        &self,
        at: &Standpoint,
        nearest: Vec<NearSite>,
        request: &NearRequest,
    ) -> Result<(Vec<NearSite>, u32), EngineError> {
        let mut sites = nearest;
        let mut past = 0;
        if !request.include_past {
            past = sites.iter().filter(|near| is_past(near)).count();
            if past > 0 {
                sites = self
                    .pack()
                    .nearest_sites(at.point, limit(request.limit), false)?;
            }
        }
        // Its very rank in the list would tell where a shelter is.
        sites.retain(|near| !near.site.sensitive);
        Ok((sites, count(past)))
    }

    fn places_text(&self, places: &[SiteView]) -> Option<String> {
        let Some(nearest) = places.first() else {
            return Some(self.text(Key::PlacesNone));
        };
        if nearest.distance_m.is_some_and(|distance| distance > FAR_M) {
            return Some(self.text(Key::PlacesFar));
        }
        let open = places.iter().any(|place| place.status == Status::Open);
        (!open).then(|| self.text(Key::PlacesNoneConfirmed))
    }

    fn numbers_near(&self, at: &Standpoint, request: &NearRequest) -> Result<Numbers, EngineError> {
        self.numbers_of(&at.countries, request)
    }

    /// The numbers of a country, best first. The place of the request is not looked at.
    pub(super) fn numbers_of_country(
        &self,
        country: CountryCode,
        request: &NearRequest,
    ) -> Result<Vec<ContactView>, EngineError> {
        Ok(self.numbers_of(&[country], request)?.contacts)
    }

    /// The numbers of some countries, best first. The place of the request is not looked at.
    fn numbers_of(
        &self,
        countries: &[CountryCode],
        request: &NearRequest,
    ) -> Result<Numbers, EngineError> {
        let topic = wishes::topic(request.topic.as_deref())?;
        let mut asked = countries.to_vec();
        asked.push(CountryCode::INTERNATIONAL);
        let mut hotlines = self.pack().hotlines(&asked)?;
        let wanted: Vec<String> = request.language_wanted.iter().cloned().collect();
        let languages = self.languages_named(&wanted, &hotlines)?;
        for hotline in hotlines
            .iter_mut()
            .filter(|h| h.country == CountryCode::INTERNATIONAL)
        {
            hotline.contacts.retain(reaches_everywhere);
        }
        let low_left_out = leave_out_low(&mut hotlines, request.include_low);
        let wish = Wish {
            topic,
            countries: countries.to_vec(),
            languages,
        };
        let mut candidates = self.candidates(&hotlines, None)?;
        candidates.sort_by(|a, b| compare(a, b, &wish));
        let shown = select(&candidates, countries, limit(request.contact_limit));
        let more = count(candidates.len() - shown.len());
        Ok(Numbers {
            contacts: self.contact_views(&shown, None)?,
            more,
            low_left_out,
        })
    }

    /// The sheet to open first: at a crossing the one for sixty seconds, where
    /// the pack has it; elsewhere the one for who suspects something.
    fn first_sheet(&self, at_a_crossing: bool) -> Result<Option<SheetRef>, EngineError> {
        let sheets = self.sheet_list()?;
        let called = |id: &str| sheets.iter().find(|sheet| sheet.id == id).cloned();
        let border = if at_a_crossing {
            called(FIRST_AT_A_CROSSING)
        } else {
            None
        };
        Ok(border.or_else(|| called(FIRST)))
    }
}

fn limit(limit: u32) -> usize {
    usize::try_from(limit).unwrap_or(usize::MAX)
}

fn is_past(near: &NearSite) -> bool {
    let newest = near.site.history.last().map(|entry| entry.state);
    matches!(newest, Some(SiteState::Closed | SiteState::Historic))
}
