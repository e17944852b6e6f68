//! From nothing to the first answer, against SQLite opening the file and reading one row.

use std::path::Path;

use waymark_engine::HotlineFilter;

use crate::packs;
use crate::sample::{compare, row};

fn bare(path: &Path, country: &str) -> i64 {
    crate::hotlines::open(path)
        .query_row(
            "SELECT count(*) FROM hotline WHERE country = ?1",
            [country],
            |row| row.get(0),
        )
        .expect("a table of the schema")
}

/// Opens as the app opens its built-in pack (nothing is checked again), and as a file (every byte is).
pub(crate) fn run(label: &str, path: &Path, country: &str) {
    let bytes: &'static [u8] = Box::leak(std::fs::read(path).expect("just written").into());
    let filter = HotlineFilter {
        country: Some(country.into()),
        ..Default::default()
    };
    for (how, built_in) in [("built-in", true), ("file, digest checked", false)] {
        let pair = compare(
            30,
            |_| {
                let engine = if built_in {
                    packs::open_built_in(bytes)
                } else {
                    packs::engine_file(path)
                };
                std::hint::black_box(engine.hotlines(&filter).expect("an answer"));
            },
            |_| {
                std::hint::black_box(bare(path, country));
            },
        );
        row(
            &format!("open to first answer, {label}, {how}: engine / bare SQLite"),
            &pair,
        );
    }
}
