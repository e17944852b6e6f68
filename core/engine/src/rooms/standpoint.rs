//! Where the reader stands, from a name or coordinates.

use waymark_base::geo::Point;
use waymark_base::{CountryCode, Id};
use waymark_language::{Case, Key};
use waymark_pack::records::Crossing;
use waymark_pack::{NameFit, PlaceKind, PlaceMatch};

use crate::EngineError;
use crate::desk::Room;
use crate::rules::coordinates::coordinates;
use crate::views::{StandpointKind, StandpointView};

/// A place this near to a crossing has two countries.
const AT_A_CROSSING_M: f64 = 5_000.0;
/// A country with a town this near to a point may be the point's own.
const AROUND_M: f64 = 15_000.0;
/// Where there is no such town, the country of the nearest one within this distance is.
const REMOTE_M: f64 = 200_000.0;
/// Places of one name that are looked at, and shown as others.
const SAME_NAME: usize = 12;
/// Names offered where a place is not known.
const SIMILAR: usize = 5;

/// Where the reader stands.
pub(super) struct Standpoint {
    pub(super) point: Point,
    /// The reader's own side first.
    pub(super) countries: Vec<CountryCode>,
    pub(super) crossing: Option<Crossing>,
    pub(super) kind: StandpointKind,
    pub(super) id: Option<String>,
    pub(super) name: String,
    others: Vec<PlaceMatch>,
}

impl Room<'_> {
    /// Finds the standpoint.
    ///
    /// - Coordinates stand for themselves. Near a border nobody can tell the side
    ///   from a distance: all countries with a town within 15 km count, that of
    ///   the nearest first, and those of a crossing within 5 km; where there is no
    ///   such town, the country of the nearest within 200 km; else none.
    /// - A name must be a whole name or whole words of one; a mere beginning
    ///   counts only where it begins one place alone. After a comma the country
    ///   may follow (`Siret, Romania`).
    /// - Of several places of one name the pack's order decides: the better fit,
    ///   then towns before crossings before sites, capitals first, the larger
    ///   first. The others are shown for the reader to choose.
    /// - At a place within 5 km of a crossing, and at a crossing, both countries
    ///   count, the reader's own side first: the country of the town or site, or
    ///   of one that bears the name by which the crossing was called.
    ///
    /// # Errors
    /// [`EngineError::UnknownPlace`] with names that are spelt nearly so,
    /// [`EngineError::PlaceNotLocated`], [`EngineError::ImpossiblePoint`].
    pub(super) fn standpoint(&self, text: &str) -> Result<Standpoint, EngineError> {
        if let Some(point) = coordinates(text)? {
            return self.at_point(point);
        }
        let mut found = self.places_called(text)?;
        if found.is_empty() {
            return Err(self.unknown_place(text)?);
        }
        let located = found.iter().position(|place| place.point.is_some());
        let best = found.remove(located.ok_or(EngineError::PlaceNotLocated)?);
        let point = best.point.ok_or(EngineError::PlaceNotLocated)?;
        let (id, kind) = identity(&best.kind);
        let crossing = match &best.kind {
            PlaceKind::Crossing { id } => self.pack().crossing(id)?,
            _ => self
                .pack()
                .nearest_crossing(point, AT_A_CROSSING_M)?
                .map(|(crossing, _)| crossing),
        };
        let own = own_side(&best, &found);
        // What stands at the same spot is no other place to choose.
        let elsewhere = |p: &PlaceMatch| {
            p.point
                .is_none_or(|other| point.great_circle_m(&other) > AT_A_CROSSING_M)
        };
        found.retain(elsewhere);
        Ok(Standpoint {
            point,
            countries: both_sides(own, crossing.as_ref()),
            crossing,
            kind,
            id: Some(id),
            name: self.place_name(&best)?,
            others: found,
        })
    }

    /// A standpoint without a name.
    fn at_point(&self, point: Point) -> Result<Standpoint, EngineError> {
        let crossing = self.pack().nearest_crossing(point, AT_A_CROSSING_M)?;
        let crossing = crossing.map(|(crossing, _)| crossing);
        let mut countries = self.pack().countries_around(point, AROUND_M)?;
        if countries.is_empty() {
            countries = self.pack().countries_around(point, REMOTE_M)?;
            countries.truncate(1);
        }
        let of_crossing = crossing.iter().flat_map(|crossing| crossing.countries);
        Ok(Standpoint {
            point,
            countries: distinct(countries.into_iter().chain(of_crossing)),
            crossing,
            kind: StandpointKind::Point,
            id: None,
            name: format!("{:.5}, {:.5}", point.lat(), point.lon()),
            others: Vec::new(),
        })
    }

    /// The places that a name may mean, best first; none where it is not certain
    /// enough that the reader means one of them.
    pub(super) fn places_called(&self, text: &str) -> Result<Vec<PlaceMatch>, EngineError> {
        let mut found = self.pack().find_place(text, SAME_NAME)?;
        if found.is_empty()
            && let Some((name, country)) = text.rsplit_once([',', '،'])
            && let Ok(country) = self.country_named(country)
        {
            found = self.pack().find_place(name, SAME_NAME)?;
            found.retain(|place| place.country == country);
        }
        let best = found.first().map(|place| place.fit);
        match best {
            Some(NameFit::Beginning) if found.len() > 1 => Ok(Vec::new()),
            Some(NameFit::Beginning) | None => Ok(found),
            Some(_) => {
                found.retain(|place| place.fit != NameFit::Beginning);
                Ok(found)
            }
        }
    }

    /// The error for a place that is not known, with the names that begin so or
    /// are spelt nearly so.
    pub(super) fn unknown_place(&self, text: &str) -> Result<EngineError, EngineError> {
        let begun = self.pack().find_place(text, SIMILAR)?;
        let mut similar: Vec<String> = begun.into_iter().map(|place| place.name).collect();
        if similar.is_empty() {
            similar = self.pack().similar_place_names(text, SIMILAR)?;
        }
        let mut seen = std::collections::HashSet::new();
        similar.retain(|name| seen.insert(name.clone()));
        similar.truncate(SIMILAR);
        Ok(EngineError::UnknownPlace { similar })
    }

    pub(super) fn standpoint_view(&self, at: &Standpoint) -> Result<StandpointView, EngineError> {
        Ok(StandpointView {
            kind: at.kind,
            id: at.id.clone(),
            name: at.name.clone(),
            countries: crate::present::texts(&at.countries),
            countries_text: self.countries(&at.countries)?,
            lat: at.point.lat(),
            lon: at.point.lon(),
            crossing_text: at
                .crossing
                .as_ref()
                .map(|crossing| self.crossing_text(crossing)),
            crossing: at.crossing.as_ref().map(|crossing| crossing.id.to_string()),
            others: at
                .others
                .iter()
                .map(|p| self.place_match(p))
                .collect::<Result<_, _>>()?,
        })
    }

    /// A crossing's last known state, always with its date and never a bare
    /// "open"; without any, that it is not known.
    fn crossing_text(&self, crossing: &Crossing) -> String {
        let name = self.pick(&crossing.name, &crossing.names);
        let Some(state) = crossing.states.last() else {
            return self.format(Key::CrossingStateNotKnown, &[("name", name.into())]);
        };
        let says = ("says", self.pick(&state.says, &state.says_in).into());
        match state.as_of {
            Some(date) => {
                let date = self.reader.text.date(date, Case::Alone);
                let parts = [("name", name.into()), ("date", (&date).into()), says];
                self.format(Key::CrossingState, &parts)
            }
            None => self.format(Key::CrossingStateUndated, &[("name", name.into()), says]),
        }
    }
}

/// What a match is, and the id under which a view names it.
pub(super) fn identity(kind: &PlaceKind) -> (String, StandpointKind) {
    let named = |id: &Id| id.to_string();
    match kind {
        PlaceKind::Town { geonames_id } => {
            (format!("geonames-{geonames_id}"), StandpointKind::Place)
        }
        PlaceKind::Crossing { id } => (named(id), StandpointKind::Crossing),
        PlaceKind::Site { id } => (named(id), StandpointKind::Site),
    }
}

/// The country on whose side the reader stands. A crossing has none of its own,
/// but a town or site of the name by which it was called has.
fn own_side(best: &PlaceMatch, others: &[PlaceMatch]) -> Option<CountryCode> {
    if !matches!(best.kind, PlaceKind::Crossing { .. }) {
        return Some(best.country);
    }
    let here = |place: &&PlaceMatch| {
        let near = |(a, b): (Point, Point)| a.great_circle_m(&b) <= 3.0 * AT_A_CROSSING_M;
        !matches!(place.kind, PlaceKind::Crossing { .. })
            && best.point.zip(place.point).is_some_and(near)
    };
    others.iter().find(here).map(|place| place.country)
}

/// The reader's own country first, even where a crossing were near to neither of
/// its countries by an error of the content.
fn both_sides(own: Option<CountryCode>, crossing: Option<&Crossing>) -> Vec<CountryCode> {
    let of_crossing = crossing
        .map(|crossing| crossing.countries)
        .into_iter()
        .flatten();
    distinct(own.into_iter().chain(of_crossing))
}

fn distinct(countries: impl Iterator<Item = CountryCode>) -> Vec<CountryCode> {
    let mut found = Vec::new();
    for country in countries {
        if !found.contains(&country) {
            found.push(country);
        }
    }
    found
}
