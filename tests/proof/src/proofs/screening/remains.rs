//! What an aid leaves in this process's memory after an exit: the walk as it is kept while
//! the aid is open (instrument, place, language, answers), and the place as it was typed.
//! What is looked for is held masked; while the aid is open it must be found, or the search
//! proves nothing.
//!
//! The place is typed with its letters' case at random, so that no text of the pack looks
//! like it. The pack's own spelling of it is public and cannot be looked for: SQLite keeps
//! the pages of the pack that it has read, in memory that it does not wipe, and the page
//! with the row of the place is among them (KNOWN-ISSUES.md). How many more times that
//! spelling lies in memory afterwards is counted and told.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::sync::Arc;

use tempfile::TempDir;
use waymark_base::Entropy;
use waymark_engine::views::{ScreeningAct, ScreeningStep};
use waymark_engine::{ExitTrigger, ScreeningEvent, ScreeningRequest};
use waymark_seal::{SystemEntropy, Zeroizing};
// The library as an app loads it: its allocator wipes what is freed.
use waymark_ffi as _;

use super::super::memory::{Wanted, scan};
use super::checks::Known;
use super::events::{act, answer, gate};
use super::folder::Folder;
use super::walk::Walk;
use crate::open::Open;
use crate::random::Random;

const PIN: &[u8] = b"482915";
const INSTRUMENT: &str = "conversation";
/// A place of the gazetteer with a long name, as the pack spells it.
const PLACE: &str = "Ivano-Frankivsk";
const LANGUAGE: &str = "uk";

/// What came out.
pub struct Remains {
    pub wanted: usize,
    pub while_open: usize,
    pub after_exit: Vec<(&'static str, u64)>,
    /// How many more times the pack's own spelling of the place lies in memory.
    pub of_the_pack: usize,
}

/// Goes through an aid, saves nothing, leaves, and looks.
pub fn look(folder: &Folder, place: &TempDir, seed: u64) -> Result<Remains, String> {
    let place = place.path().join(format!("remains-{seed}"));
    std::fs::create_dir(&place).map_err(|error| error.to_string())?;
    let open = Open::with_pack(&place, Arc::new(SystemEntropy), folder.pack())?;
    open.set_up(PIN)?;
    let public = [Wanted::of("the pack's own spelling", PLACE.as_bytes())];
    let before = scan(&public)?.len();
    let mut wanted = vec![typed_at_random()?];
    walk(&open, folder, &wanted[0], seed)?;
    let (head, state) = kept(&open, folder, &wanted[0])?;
    wanted.extend([head, state]);
    let while_open = scan(&wanted)?;
    for one in [
        "the place as typed",
        "the walk's head",
        "the walk's answers",
    ] {
        if !while_open.iter().any(|(name, _)| *name == one) {
            return Err(format!("{one} is not found while the aid is open"));
        }
    }
    open.engine.quick_exit(ExitTrigger::Button);
    let after_exit = scan(&wanted)?;
    Ok(Remains {
        wanted: wanted.len(),
        while_open: while_open.len(),
        after_exit,
        of_the_pack: scan(&public)?.len().saturating_sub(before),
    })
}

/// The place with every letter's case drawn, but never as the pack writes it.
fn typed_at_random() -> Result<Wanted, String> {
    let mut typed = Zeroizing::new(PLACE.to_ascii_lowercase().into_bytes());
    let mut coins = vec![0_u8; typed.len()];
    SystemEntropy
        .fill(&mut coins)
        .map_err(|error| error.to_string())?;
    for (letter, coin) in typed.iter_mut().zip(coins) {
        if coin & 1 == 1 {
            letter.make_ascii_uppercase();
        }
    }
    // Small first and large last: no language writes a name so.
    if let [first, .., last] = &mut typed[..] {
        first.make_ascii_lowercase();
        last.make_ascii_uppercase();
    }
    Ok(Wanted::of("the place as typed", &typed))
}

/// Through the gate, all that is seen, and the questions, each answered at random; then the
/// result, with what there is for the place.
fn walk(open: &Open, folder: &Folder, typed: &Wanted, seed: u64) -> Result<(), String> {
    let mut instruments = folder.usable();
    let instrument = instruments.find(|one| one.id.as_str() == INSTRUMENT);
    let known = Known::new(instrument.ok_or("the instrument is gone")?, true)?;
    let request = ScreeningRequest {
        instrument: INSTRUMENT.to_owned(),
        discreet: false,
        place: Some(String::from_utf8_lossy(&typed.text()).into_owned()),
        language: Some(LANGUAGE.to_owned()),
    };
    let mut random = Random::new(seed);
    let mut walk = Walk::begin(&open.engine, &known, &request)?;
    drop(request);
    let gates: Vec<String> = walk.view.gate.iter().map(|one| one.id.clone()).collect();
    for id in gates {
        tell(&mut walk, &gate(&id, true))?;
    }
    tell(&mut walk, &act(ScreeningAct::Continue))?;
    tell(&mut walk, &answer("age", "adult"))?;
    for item in walk.view.items.clone().iter().skip(1) {
        let choice = &item.choices[random.below(item.choices.len())];
        tell(&mut walk, &answer(&item.id, &choice.answer))?;
    }
    tell(&mut walk, &act(ScreeningAct::Continue))?;
    while walk.view.step == ScreeningStep::Ask {
        let mut ways = walk.offered();
        ways.retain(|event| matches!(event, ScreeningEvent::Answer { .. }));
        tell(&mut walk, &ways[random.below(ways.len())])?;
    }
    if walk.view.result.is_none() || !walk.findings.is_empty() {
        return Err(format!("no result was reached: {:?}", walk.findings));
    }
    Ok(())
}

fn tell(walk: &mut Walk<'_>, event: &ScreeningEvent) -> Result<(), String> {
    walk.tell(event, true)
        .map(drop)
        .map_err(|error| error.to_string())
}

/// The walk as the engine keeps it: three texts, each behind its length, then the machine's
/// state. Where the first part lies the second is read from behind it: a byte for every
/// condition and every item at least.
fn kept(open: &Open, folder: &Folder, typed: &Wanted) -> Result<(Wanted, Wanted), String> {
    drop(open.engine.screening().map_err(|error| error.to_string())?);
    let mut head = Zeroizing::new(Vec::new());
    for text in [INSTRUMENT.as_bytes(), &typed.text(), LANGUAGE.as_bytes()] {
        head.push(u8::try_from(text.len()).map_err(|error| error.to_string())?);
        head.extend_from_slice(text);
    }
    let length = head.len();
    // Unmasked it must be gone before anything is looked for.
    let head = Wanted::of(
        "the walk's head",
        &Zeroizing::new(std::mem::take(&mut *head)),
    );
    let found = scan(std::slice::from_ref(&head))?;
    let (_, at) = *found
        .first()
        .ok_or("the walk is not found while the aid is open")?;
    let instrument = folder.usable().find(|one| one.id.as_str() == INSTRUMENT);
    let structure = &instrument.ok_or("the instrument is gone")?.structure;
    let mut state = Zeroizing::new(vec![0; structure.gate.len() + structure.items.len()]);
    let mut memory = File::open("/proc/self/mem").map_err(|error| error.to_string())?;
    let read = memory
        .seek(SeekFrom::Start(at + length as u64))
        .and_then(|_| memory.read_exact(&mut state));
    read.map_err(|error| error.to_string())?;
    Ok((head, Wanted::of("the walk's answers", &state)))
}
