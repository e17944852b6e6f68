//! Whatever an editor writes for the screening aids gives records or findings, and what the
//! lint lets through the engine opens. The first byte says which file of the invented
//! instruments it stands in for.
#![no_main]

use std::sync::LazyLock;

use jiff::civil::{Date, date};
use libfuzzer_sys::fuzz_target;
use waymark_author::read::{self, FluentTexts};
use waymark_author::{Finding, Loaded, Located, TextFile, lint};
use waymark_engine::RuleProbe;

const TODAY: Date = date(2026, 11, 21);
static INVENTED: LazyLock<Loaded> = LazyLock::new(|| {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../instruments");
    waymark_author::load(&folder).expect("the invented instruments are readable")
});

fuzz_target!(|input: &[u8]| {
    let Some((file, text)) = input.split_first() else { return };
    let Ok(text) = std::str::from_utf8(text) else { return };
    let Some(loaded) = with(file % 5, text) else { return };
    if lint(&loaded, TODAY).iter().any(Finding::is_error) {
        return;
    }
    let instruments = loaded.content().instruments;
    for instrument in instruments.into_iter().filter(|one| one.can_be_used()) {
        let probe = RuleProbe::new(instrument).expect("what the lint lets through opens");
        let words = probe.words();
        for turn in 0..4 {
            let said = words.iter().map(|words| words.get(turn).copied());
            probe.line(&said.collect::<Vec<_>>());
        }
        probe.line(&vec![None; words.len()]);
    }
});

/// The invented instruments with one file read anew, where nothing in it is wrong.
fn with(file: u8, text: &str) -> Option<Loaded> {
    let mut loaded = INVENTED.clone();
    match file {
        0 => {
            let parsed = read::parse_instrument("instruments/x.toml", text);
            let new = parsed.value.filter(|_| parsed.findings.is_empty())?;
            loaded.instruments.retain(|one| one.record.0 != new.record.0);
            loaded.instruments.push(new);
        }
        1 => texts(&mut loaded.instrument_texts, "example", "en", text)?,
        2 => texts(&mut loaded.instrument_texts, "shared", "uk", text)?,
        3 => {
            let parsed = read::parse_phrases("phrases/phrases.toml", text);
            loaded.phrases = Some(parsed.value).filter(|_| parsed.findings.is_empty())?;
        }
        _ => texts(&mut loaded.phrase_texts, "phrases", "uk", text)?,
    }
    Some(loaded)
}

fn texts(files: &mut [Located<TextFile>], of: &str, language: &str, text: &str) -> Option<()> {
    let parsed = read::parse_fluent("instruments/x.ftl", text);
    let new: Located<FluentTexts> = Some(parsed.value).filter(|_| parsed.findings.is_empty())?;
    let mut files = files.iter_mut();
    let same = |one: &&mut Located<TextFile>| {
        one.record.of == of && one.record.language.as_str() == language
    };
    let file = files.find(same).expect("the file that is stood in for");
    (file.record.texts, file.origin) = (new.record, new.origin);
    Some(())
}
