//! Reading: the real content answers at every moment, as much as ever.

use std::path::Path;
use std::sync::Arc;

use waymark_base::FixedClock;
use waymark_engine::{Engine, HotlineFilter, NearRequest, PackLocation};

use super::{Part, moments};
use crate::spread::spread;

const PLACE: &str = "Medyka";
const SHEET: &str = "talk-alone";

/// What one moment is asked.
#[derive(Debug, PartialEq, Eq)]
struct Answers {
    hotlines: usize,
    near: bool,
    sheet: bool,
    found: bool,
}

/// Asks at every moment, and compares with what is there on the day of the content.
pub fn goes_on(step: i64, _: u64) -> Result<Part, String> {
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content");
    let loaded = waymark_author::load(&content)
        .map_err(|_| "the content cannot be read; run `waymark pack lint`")?;
    let bytes = waymark_author::compile(&loaded).map_err(|error| error.to_string())?;
    let bytes: &'static [u8] = Vec::leak(bytes);
    let moments = moments(step, &[])?;
    let mut part = Part {
        moments: moments.len(),
        ..Part::default()
    };
    let wanted = asked(bytes, super::moment("2026-11-21T10:30:00Z")?)?;
    part.unless(
        wanted.hotlines > 0 && wanted.near && wanted.sheet && wanted.found,
        || format!("on the day of the content: {wanted:?}"),
    );
    for (at, answers) in moments.iter().zip(spread(&moments, |at| asked(bytes, *at))) {
        match answers {
            Ok(answers) => part.unless(answers == wanted, || format!("{at}: {answers:?}")),
            Err(error) => part.findings.push(format!("{at}: {error}")),
        }
    }
    Ok(part)
}

fn asked(bytes: &'static [u8], at: jiff::Timestamp) -> Result<Answers, String> {
    let told = |error: waymark_engine::EngineError| format!("{error:?}");
    let pack = PackLocation::BuiltIn(bytes);
    let engine = Engine::open(pack, Arc::new(FixedClock(at)), &["en".to_owned()]).map_err(told)?;
    let all = HotlineFilter {
        include_low: true,
        limit: u32::MAX,
        ..HotlineFilter::default()
    };
    let near = NearRequest {
        place: PLACE.to_owned(),
        ..NearRequest::default()
    };
    let near = engine.near(&near).map_err(told)?;
    Ok(Answers {
        hotlines: engine.hotlines(&all).map_err(told)?.contacts.len(),
        near: !near.contacts.is_empty(),
        sheet: engine.sheet(SHEET).is_ok(),
        found: engine
            .search("shelter", 10)
            .is_ok_and(|found| !found.results.is_empty()),
    })
}
