//! Places found by a name.

use waymark_engine::views::{PlaceLookupView, PlaceMatchView, StandpointKind};

use super::MARGIN;
use crate::layout::{Page, Tone, plain, toned};
use crate::words::Words;

/// The answer to `place`.
pub(crate) fn places(page: &mut Page, words: &Words, view: &PlaceLookupView) {
    for place in &view.places {
        let name = toned(Tone::Strong, &place.name);
        page.facts(
            0,
            &[
                name,
                plain(&place.countries_text),
                plain(&kind(words, place)),
            ],
        );
        let matched = place.matched.as_ref();
        let matched = matched.map(|name| words.filled("matched-name", &[("name", name)]));
        let population = place.population.filter(|people| *people > 0);
        let population = population.map(|people| words.count("population", people));
        let facts = [matched, population, position(place), Some(place.id.clone())];
        let facts = facts
            .into_iter()
            .flatten()
            .map(|fact| toned(Tone::Quiet, &fact));
        page.facts(MARGIN, &facts.collect::<Vec<_>>());
    }
}

fn kind(words: &Words, place: &PlaceMatchView) -> String {
    words.text(match place.kind {
        StandpointKind::Place => "kind-place",
        StandpointKind::Crossing => "kind-crossing",
        StandpointKind::Site => "kind-site",
        StandpointKind::Point => "kind-point",
    })
}

/// Coordinates in the form that `near` reads.
fn position(place: &PlaceMatchView) -> Option<String> {
    Some(format!("{:.5},{:.5}", place.lat?, place.lon?))
}
