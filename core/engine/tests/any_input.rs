//! Nothing that a reader types makes the engine panic.
#![allow(
    clippy::unwrap_used,
    reason = "the helpers of a test fail where it fails"
)]

mod support;

use std::sync::LazyLock;

use proptest::prelude::*;
use support::at;
use waymark_engine::{Engine, EntryKind, HotlineFilter, NearRequest, SketchRequest};

static ENGINE: LazyLock<Engine> = LazyLock::new(|| support::engine("uk"));

fn typed() -> impl Strategy<Value = String> {
    prop_oneof![
        "\\PC{0,24}",
        "[0-9 .,;°NSEW-]{0,20}",
        prop::sample::select(vec!["Medyka", "Kyiv, ", "ос", "\u{0}", "\"", "%", "*"])
            .prop_map(str::to_owned),
    ]
}

proptest! {
    // A failing input belongs into a table of its own, not into a file beside.
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn near(place in typed(), topic in prop::option::of(typed()), language in prop::option::of(typed()), limit in any::<u32>()) {
        let request = NearRequest {
            limit: limit % 50,
            contact_limit: limit % 7,
            topic,
            language_wanted: language,
            ..at(&place)
        };
        let _ = ENGINE.near(&request);
        let _ = ENGINE.place(&place, limit % 20);
        let _ = ENGINE.sketch(&SketchRequest { place, sites: vec!["pl-open".to_owned()] });
    }

    #[test]
    fn hotlines(country in prop::option::of(typed()), language in typed(), time in prop::option::of(typed())) {
        let filter = HotlineFilter {
            country,
            languages: vec![language],
            open_at: time,
            ..HotlineFilter::default()
        };
        let _ = ENGINE.hotlines(&filter);
    }

    #[test]
    fn search(text in typed(), limit in 0u32..30) {
        let found = ENGINE.search(&text, limit).unwrap();
        prop_assert!(found.results.len() <= usize::try_from(limit).unwrap());
        let _ = (ENGINE.sheet(&text), ENGINE.contact(&text));
        let _ = ENGINE.correction_slip(EntryKind::Site, &text);
    }
}
