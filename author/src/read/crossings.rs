use std::cell::RefCell;

use waymark_base::{CountryCode, Id};
use waymark_pack::records::{Crossing, CrossingState};

use super::Parsed;
use super::document::Document;
use super::sites::{PlaceLinks, point};
use super::table::{Anchored, TableReader};

/// Reads `crossings.toml`.
pub fn parse_crossings(file: &str, text: &str) -> Parsed<(Vec<Anchored<Crossing>>, PlaceLinks)> {
    let document = Document::new(file, text);
    let toml = document.toml(text, 0);
    let root = TableReader::root(&document, &toml, 0);
    let links = RefCell::new(PlaceLinks::new());
    let crossings = root.records("crossing", |table| crossing(table, &links));
    root.finish();
    Parsed {
        value: (crossings, links.into_inner()),
        findings: document.into_findings(),
    }
}

fn crossing(table: &TableReader<'_, '_>, links: &RefCell<PlaceLinks>) -> Option<Crossing> {
    let id = table.required::<Id>("id");
    let name = table.required_text("name");
    let countries = table.list::<CountryCode>("countries");
    let countries = <[CountryCode; 2]>::try_from(countries).ok();
    if countries.is_none() {
        table.error(
            "`countries` must name two countries",
            "write countries = [\"UA\", \"PL\"]",
        );
    }
    let link = table.whole_number("place_geonames").filter(|id| *id != 0);
    links.borrow_mut().extend(id.clone().zip(link));
    let states = table.tables("state").iter().filter_map(state).collect();
    Some(Crossing {
        names: table.translations("names"),
        point: point(table),
        precision: table.word("precision"),
        coordinate_source: table.parsed("coordinate_source"),
        note: table.text("note"),
        notes: table.translations("notes"),
        sources: table.list("sources"),
        states,
        id: id?,
        name: name?,
        countries: countries?,
    })
}

fn state(table: &TableReader<'_, '_>) -> Option<CrossingState> {
    let says = table.required_text("says");
    let says_in = table.translations("says_in");
    let as_of = table.parsed("as_of");
    let source = table.required("source");
    table.finish();
    Some(CrossingState {
        says: says?,
        says_in,
        as_of,
        source: source?,
    })
}
