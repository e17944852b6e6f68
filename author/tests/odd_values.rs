//! The lint meets every value that the parsers let through.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test stops where it fails"
)]

mod common;

use std::sync::LazyLock;

use common::{fixture, today};
use proptest::prelude::*;
use waymark_author::{Loaded, lint, load};

static FIXTURE: LazyLock<Loaded> = LazyLock::new(|| load(&fixture()).unwrap());

fn odd() -> impl Strategy<Value = String> {
    prop_oneof![
        "\\PC{1,24}",
        "[0-9+*#() ./٠-٩-]{1,24}",
        "[A-Za-z0-9:;,/ +\"-]{1,24}",
        "(Mo|Su|PH|week|Jan|24/7|sunrise|easy)[-:0-9, +;/a-z\"]{0,20}",
    ]
}

proptest! {
    #[test]
    fn odd_numbers_and_hours_never_make_the_lint_panic(
        number in odd(), e164 in odd(), dial in odd(), hours in odd(), zone in odd(), text in odd(),
        short in any::<bool>(), keep in any::<bool>(),
    ) {
        let mut loaded = FIXTURE.clone();
        let contact = &mut loaded.hotlines[1].record.contacts[0];
        contact.e164 = keep.then_some(e164.clone());
        (contact.number, contact.dial, contact.short_code) = (number.clone(), dial, short);
        contact.hours = Some(hours.clone());
        contact.timezone = Some(zone);
        let site = &mut loaded.sites[0].record;
        (site.phone, site.e164, site.hours) = (Some(number), Some(e164), Some(hours));
        loaded.info.record.title = text.clone();
        loaded.sheets[0].record.blocks[0].heading = text.clone();
        loaded.sites[1].record.note = Some(text);
        lint(&loaded, today());
        waymark_author::export_hsds(&loaded.content());
    }
}
