//! Views of support sites.

use waymark_base::geo::Path;
use waymark_language::{Case, Compass, Key};
use waymark_pack::records::Site;
use waymark_pack::vocabulary::Precision;

use super::hours::open_now;
use super::{id_text, texts, words};
use crate::EngineError;
use crate::desk::Room;
use crate::rules::freshness::{freshness, of_site};
use crate::rules::site_status::{StatusToday, status_today};
use crate::views::{Action, OpenNow, SiteStatusView, SiteView, Status};

/// Nearer than this to the middle of a town, one stands in it.
const IN_TOWN_M: f64 = 1_000.0;

/// Where a site is, seen from a standpoint, as exactly as it is known.
/// How something lies from where the reader stands.
#[derive(Default)]
pub(crate) struct Seen {
    distance_m: Option<f64>,
    distance_text: Option<String>,
    bearing_deg: Option<f64>,
    bearing_text: Option<String>,
}

impl Seen {
    /// Distance and direction in words.
    pub(crate) fn into_words(self) -> impl Iterator<Item = String> {
        self.distance_text.into_iter().chain(self.bearing_text)
    }
}

impl Room<'_> {
    /// A site, seen along a path from the standpoint where there is one.
    #[expect(clippy::too_many_lines, reason = "one line for each field of the view")]
    pub(crate) fn site_view(
        &self,
        site: &Site,
        path: Option<Path>,
    ) -> Result<SiteView, EngineError> {
        let today = self.status_today(site);
        let (fresh, _) = freshness(of_site(site, self.sources()?), self.today);
        // The build refuses a sensitive site with a place; a pack from elsewhere
        // may have been made by another build.
        let point = site.point.filter(|_| !site.sensitive);
        let seen = point
            .and(path)
            .map(|path| self.seen(site.precision == Some(Precision::Exact), path))
            .unwrap_or_default();
        let (successor, successor_name) = self.successor(site)?;
        Ok(SiteView {
            id: site.id.to_string(),
            kind: site.kind.to_string(),
            kind_text: self.text(words::site_kind(site.kind)),
            name: self.pick(&site.name, &site.names).to_owned(),
            country: site.country.to_string(),
            country_name: self.country(site.country)?,
            place: site.place.clone(),
            address: address(site),
            lat: point.map(|point| point.lat()),
            lon: point.map(|point| point.lon()),
            precision: site
                .precision
                .filter(|_| point.is_some())
                .map(|p| p.to_string()),
            distance_m: seen.distance_m,
            distance_text: seen.distance_text,
            bearing_deg: seen.bearing_deg,
            bearing_text: seen.bearing_text,
            status: today.status,
            status_as_of: today.as_of.map(|date| date.to_string()),
            status_text: self.status_text(today),
            freshness: fresh,
            offers: texts(&site.offers),
            offers_text: self.offers_text(site),
            hours: site.hours.clone(),
            hours_text: site.hours.as_deref().map(|hours| self.hours_text(hours)),
            open: self.site_open(site, today.status),
            confirm_text: self.confirm_text().filter(|_| site.phone.is_some()),
            phone: site.phone.clone(),
            e164: site.e164.clone(),
            successor,
            successor_name,
            note: site
                .note
                .as_deref()
                .map(|note| self.pick(note, &site.notes).to_owned()),
            history: self.history(site),
            sources: texts(&site.sources),
            actions: self.site_actions(site),
        })
    }

    fn history(&self, site: &Site) -> Vec<SiteStatusView> {
        let views = site.history.iter().map(|entry| SiteStatusView {
            state: entry.state.to_string(),
            state_text: self.text(words::site_state(entry.state)),
            as_of: entry.as_of.map(|date| date.to_string()),
            source: entry.source.to_string(),
            note: entry.note.clone(),
        });
        views.collect()
    }

    pub(crate) fn status_today(&self, site: &Site) -> StatusToday {
        let months = self.pack().info().open_evidence_months;
        status_today(&site.history, site.verified_on, months, self.today)
    }

    pub(crate) fn status_text(&self, today: StatusToday) -> String {
        let (dated, undated, case) = match today.status {
            Status::Open => (Key::StatusOpen, Key::StatusNotKnown, Case::Alone),
            Status::Closed => (Key::StatusClosedAsOf, Key::StatusClosed, Case::Alone),
            Status::Historic => (Key::StatusHistoricAsOf, Key::StatusHistoric, Case::Alone),
            Status::Unknown => (Key::StatusNotConfirmed, Key::StatusNotKnown, Case::Of),
        };
        match today.as_of {
            Some(date) => {
                let date = self.reader.text.date(date, case);
                self.format(dated, &[("date", (&date).into())])
            }
            None => self.text(undated),
        }
    }

    /// Distance and direction. Where only the town is known, the distance is
    /// rounded to a kilometre, and within the town there is no direction.
    pub(crate) fn seen(&self, exact: bool, path: Path) -> Seen {
        let text = &self.reader.text;
        let kilometres = (path.distance_m / 1000.0).round();
        if !exact && path.distance_m < IN_TOWN_M {
            return Seen {
                distance_m: Some(kilometres * 1000.0),
                distance_text: Some(text.distance_to_town(0.0)),
                ..Seen::default()
            };
        }
        let (distance_m, distance_text) = if exact {
            (path.distance_m.round(), text.distance(path.distance_m))
        } else {
            (kilometres * 1000.0, text.distance_to_town(kilometres))
        };
        Seen {
            distance_m: Some(distance_m),
            distance_text: Some(distance_text),
            bearing_deg: Some(path.bearing_deg.round() % 360.0),
            bearing_text: Some(text.compass(Compass::of(path.bearing_deg))),
        }
    }

    /// A site's hours say nothing while nobody knows whether the site is there.
    fn site_open(&self, site: &Site, status: Status) -> OpenNow {
        let answer = || {
            self.answer(site.hours.as_deref(), site.timezone.as_deref(), self.now)
                .0
        };
        match status {
            Status::Open => open_now(&answer()),
            Status::Unknown => OpenNow::Unknown,
            Status::Closed | Status::Historic => OpenNow::Closed,
        }
    }

    fn offers_text(&self, site: &Site) -> Option<String> {
        let offers = site
            .offers
            .iter()
            .map(|offer| self.text(words::offer(*offer)));
        let offers: Vec<String> = offers.collect();
        (!offers.is_empty()).then(|| self.reader.text.list(&offers))
    }

    fn successor(&self, site: &Site) -> Result<(Option<String>, Option<String>), EngineError> {
        let Some(id) = &site.successor else {
            return Ok((None, None));
        };
        let successor = self.pack().site(id)?;
        let name = successor.map(|site| self.pick(&site.name, &site.names).to_owned());
        Ok((id_text(Some(id)), name))
    }

    fn site_actions(&self, site: &Site) -> Vec<Action> {
        let number = site.e164.as_deref().or(site.phone.as_deref());
        let mut actions = number
            .map(|number| self.number_actions(number, site.hours.as_deref()))
            .unwrap_or_default();
        if let Some(point) = site.point.filter(|_| !site.sensitive) {
            actions.push(self.map_action(point, site.precision == Some(Precision::Exact)));
        }
        actions
    }
}

fn address(site: &Site) -> Option<String> {
    if site.sensitive {
        site.district.clone()
    } else {
        site.address.clone().or_else(|| site.district.clone())
    }
}
