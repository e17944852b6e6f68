//! A damaged pack answers with errors or with what is left of it, and never panics.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod common;

use std::sync::LazyLock;

use common::{full, id, parsed};
use proptest::prelude::*;
use waymark_base::geo::Point;
use waymark_pack::{Pack, PackError, build};

static GOOD: LazyLock<Vec<u8>> = LazyLock::new(|| build::write(&full()).unwrap());

/// Calls everything; what comes back does not matter.
fn ask_everything(pack: &Pack) {
    let languages = [parsed("uk"), parsed("en")];
    let _ = (pack.source(&id("source")), pack.sources());
    let _ = (
        pack.hotlines(&[]),
        pack.hotlines(&[parsed("PL")]),
        pack.hotline(&id("pl-kcik")),
    );
    let _ = (pack.contact(&id("pl-kcik-chat")), pack.hotline_countries());
    let _ = (pack.site(&id("pl-krakow")), pack.sites_in(parsed("PL")));
    let _ = (pack.crossings(), pack.crossing(&id("ua-pl-medyka-shehyni")));
    for (lat, lon) in [(50.0, 20.0), (90.0, 0.0), (0.0, 180.0)] {
        let from = Point::new(lat, lon).unwrap();
        let _ = (
            pack.nearest_sites(from, 10, true),
            pack.nearest_crossing(from, 1e7),
            pack.outlines_around(from, 1e7),
        );
    }
    for text in ["Kyiv", "мед", "krakw"] {
        let _ = (pack.find_place(text, 10), pack.similar_place_names(text, 3));
    }
    let _ = (pack.sheets(&languages), pack.sheet(&id("talk"), &languages));
    let _ = (pack.resources(), pack.resource(&id("iom-caring")));
    for text in [
        "help victims",
        "he",
        "наод",
        "victmis",
        "trafficked persons",
    ] {
        let _ = pack.search(text, &languages, 10);
    }
    let _ = (pack.directory_countries(), pack.directory_topics());
    let _ = pack.directory_languages();
    let _ = pack.country_name(parsed("PL"), &languages);
    let _ = pack.language_name(&parsed("fa-AF"), &languages);
}

fn try_file(bytes: &[u8]) {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), bytes).unwrap();
    if let Ok(pack) = Pack::open(file.path()) {
        ask_everything(&pack);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn flipped_bits_never_make_it_panic(
        flips in prop::collection::vec((any::<prop::sample::Index>(), 0u8..8), 1..24),
    ) {
        let mut bytes = GOOD.clone();
        for (at, bit) in flips {
            let at = at.index(bytes.len());
            bytes[at] ^= 1 << bit;
        }
        try_file(&bytes);
    }

    #[test]
    fn overwritten_runs_never_make_it_panic(
        at in any::<prop::sample::Index>(), run in prop::collection::vec(any::<u8>(), 1..300),
    ) {
        let mut bytes = GOOD.clone();
        let at = at.index(bytes.len());
        for (byte, new) in bytes.iter_mut().skip(at).zip(run) {
            *byte = new;
        }
        try_file(&bytes);
    }

    #[test]
    fn a_file_that_ends_early_never_makes_it_panic(end in any::<prop::sample::Index>()) {
        try_file(&GOOD[..end.index(GOOD.len())]);
    }
}

/// The good pack after a change by SQL, asked a question; gives its error.
fn damaged_by<T: std::fmt::Debug>(
    sql: &str,
    ask: impl Fn(&Pack) -> Result<T, PackError>,
) -> PackError {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), &*GOOD).unwrap();
    let connection = rusqlite::Connection::open(file.path()).unwrap();
    connection.execute_batch(sql).unwrap();
    drop(connection);
    ask(&Pack::open(file.path()).unwrap()).unwrap_err()
}

#[test]
fn foreign_words_in_a_row_are_named_by_table_and_column() {
    let damaged = |table, column| PackError::Damaged { table, column };
    let error = damaged_by("UPDATE hotline SET answered_by = 'robot'", |pack| {
        pack.hotlines(&[])
    });
    assert_eq!(error, damaged("hotline", "answered_by"));
    let error = damaged_by("UPDATE site SET lat = 91.0", |pack| {
        pack.site(&id("pl-krakow"))
    });
    assert_eq!(error, damaged("site", "lon"));
    let foreign_body = "UPDATE block SET body = 'xyz'";
    let error = damaged_by(foreign_body, |pack| {
        pack.sheet(&id("talk"), &[parsed("en")])
    });
    assert_eq!(error, damaged("block", "body"));
    let error = damaged_by(foreign_body, |pack| pack.search("help", &[], 5));
    assert_eq!(error, damaged("block", "body"));
    let from = Point::new(0.0, 0.0).unwrap();
    let short_node = "UPDATE near_node SET entries = x'00'";
    let error = damaged_by(short_node, |pack| pack.nearest_sites(from, 5, false));
    assert_eq!(error, damaged("near_node", "entries"));
    for wrong in ["x'0204'", "x'020480'", "x'80'", "'text'", "x''"] {
        let sql = format!("UPDATE outline SET points = {wrong}");
        let error = damaged_by(&sql, |pack| pack.outlines_around(from, 2.5e7));
        assert_eq!(error, damaged("outline", "points"), "{wrong}");
    }
    let error = damaged_by("DROP TABLE source", Pack::sources);
    assert_eq!(error, damaged("source", "*"));
}
