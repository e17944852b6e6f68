use std::cell::RefCell;
use std::collections::BTreeMap;

use waymark_base::Id;
use waymark_base::geo::Point;
use waymark_pack::records::{Site, SiteStatus};

use super::Parsed;
use super::document::Document;
use super::table::{Anchored, TableReader};

/// GeoNames ids from which coordinates come, by the id of a site or crossing:
/// they are checked and do not go into the pack.
pub type PlaceLinks = BTreeMap<Id, u32>;

/// Reads `sites.toml`.
pub fn parse_sites(file: &str, text: &str) -> Parsed<(Vec<Anchored<Site>>, PlaceLinks)> {
    let document = Document::new(file, text);
    let toml = document.toml(text, 0);
    let root = TableReader::root(&document, &toml, 0);
    let links = RefCell::new(PlaceLinks::new());
    let sites = root.records("site", |table| site(table, &links));
    root.finish();
    Parsed {
        value: (sites, links.into_inner()),
        findings: document.into_findings(),
    }
}

fn site(table: &TableReader<'_, '_>, links: &RefCell<PlaceLinks>) -> Option<Site> {
    let id = table.required::<Id>("id");
    let kind = table.required_word("kind");
    let name = table.required_text("name");
    let country = table.required("country");
    let place = table.required_text("place");
    let link = table.whole_number("place_geonames");
    let history = table.tables("status").iter().filter_map(status).collect();
    links.borrow_mut().extend(id.clone().zip(link));
    let site = Site {
        names: table.translations("names"),
        district: table.text("district"),
        address: table.text("address"),
        point: point(table),
        precision: table.word("precision"),
        coordinate_source: table.parsed("coordinate_source"),
        crossing: table.parsed("crossing"),
        hours: table.text("hours"),
        timezone: table.text("timezone"),
        phone: table.text("phone"),
        e164: table.text("e164"),
        languages: table.list("languages"),
        offers: table.words("offers"),
        sensitive: table.flag("sensitive").unwrap_or(false),
        successor: table.parsed("successor"),
        note: table.text("note"),
        notes: table.translations("notes"),
        sources: table.list("sources"),
        history,
        verified_on: None,
        id: id?,
        kind: kind?,
        name: name?,
        country: country?,
        place: place?,
    };
    Some(site)
}

fn status(table: &TableReader<'_, '_>) -> Option<SiteStatus> {
    let state = table.required_word("state");
    let as_of = table.parsed("as_of");
    let source = table.required("source");
    let note = table.text("note");
    table.finish();
    Some(SiteStatus {
        state: state?,
        as_of,
        source: source?,
        note,
    })
}

/// Latitude and longitude, both or neither.
pub(super) fn point(table: &TableReader<'_, '_>) -> Option<Point> {
    match (table.decimal("lat"), table.decimal("lon")) {
        (Some(lat), Some(lon)) => match Point::new(lat, lon) {
            Ok(point) => Some(point),
            Err(reason) => {
                table.error(
                    format!("{lat}, {lon} is no place on the Earth"),
                    reason.to_string(),
                );
                None
            }
        },
        (None, None) => None,
        _ => {
            table.error(
                "`lat` and `lon` belong together",
                "give both, or leave both out",
            );
            None
        }
    }
}
