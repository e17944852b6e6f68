//! Hotlines of a country: through the engine, against the bare query.

use std::path::Path;

use rusqlite::{Connection, OpenFlags};
use waymark_engine::{Engine, HotlineFilter};

use crate::sample::{compare, row};

/// Reads the same rows as text: hotlines, contacts and evidence.
fn bare(connection: &Connection, country: &str) -> usize {
    let mut statement = connection
        .prepare_cached(
            "SELECT h.*, c.*, (SELECT count(*) FROM evidence e WHERE e.contact = c.number)
             FROM hotline h JOIN contact c ON c.hotline = h.number WHERE h.country = ?1",
        )
        .expect("tables of the schema");
    let columns = statement.column_count();
    let mut rows = statement.query([country]).expect("one parameter");
    let mut read = 0;
    while let Some(row) = rows.next().expect("an intact pack") {
        read += (0..columns)
            .map(|c| {
                row.get_ref(c)
                    .map_or(0, |value| value.as_str().map_or(1, str::len))
            })
            .sum::<usize>();
    }
    read
}

/// Opens a pack without the engine.
pub(crate) fn open(path: &Path) -> Connection {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI;
    Connection::open_with_flags(format!("file:{}?immutable=1", path.display()), flags)
        .expect("a pack of our own")
}

pub(crate) fn run(label: &str, engine: &Engine, path: &Path, countries: &[&str]) {
    let connection = open(path);
    let filters: Vec<HotlineFilter> = countries
        .iter()
        .map(|country| HotlineFilter {
            country: Some((*country).into()),
            ..Default::default()
        })
        .collect();
    let pair = compare(
        400,
        |run| {
            std::hint::black_box(
                engine
                    .hotlines(&filters[run % filters.len()])
                    .expect("an answer"),
            );
        },
        |run| {
            std::hint::black_box(bare(&connection, countries[run % countries.len()]));
        },
    );
    row(
        &format!("hotlines of a country, {label}: engine / bare SQLite"),
        &pair,
    );
}
