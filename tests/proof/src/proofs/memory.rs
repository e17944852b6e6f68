//! Scans this process's own memory after an exit, and after a lock, for the PIN, every key
//! and the texts of notes and searches. What is looked for is held masked, so that the
//! proof does not find itself; while the notes are open the scan must find the key, or it
//! proves nothing.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::sync::{Arc, Mutex};

use waymark_base::{Entropy, EntropyFailed};
use waymark_engine::{ExitTrigger, Pad};
use waymark_seal::{SystemEntropy, Zeroizing};
// The library as an app loads it: its allocator wipes what is freed.
use waymark_ffi as _;

use super::{Options, Verdict};
use crate::open::Open;

const MASK: u8 = 0xA7;

/// A secret that is looked for, masked.
pub struct Wanted {
    name: &'static str,
    masked: Vec<u8>,
}

impl Wanted {
    pub fn of(name: &'static str, secret: &[u8]) -> Self {
        Self {
            name,
            masked: secret.iter().map(|byte| byte ^ MASK).collect(),
        }
    }

    pub fn text(&self) -> Zeroizing<Vec<u8>> {
        Zeroizing::new(self.masked.iter().map(|byte| byte ^ MASK).collect())
    }

    fn is_at(&self, memory: &[u8]) -> bool {
        let mut pairs = self.masked.iter().zip(memory);
        memory.len() >= self.masked.len() && pairs.all(|(wanted, seen)| *wanted == seen ^ MASK)
    }
}

/// The system's randomness, with every key that it gave remembered, masked.
#[derive(Default)]
struct Witness(Mutex<Vec<Wanted>>);

impl Entropy for Witness {
    fn fill(&self, bytes: &mut [u8]) -> Result<(), EntropyFailed> {
        SystemEntropy.fill(bytes)?;
        if bytes.len() == 32 {
            let mut seen = self.0.lock().map_err(|_| EntropyFailed)?;
            seen.push(Wanted::of("key", bytes));
        }
        Ok(())
    }
}

pub fn run(_: Options) -> Result<Verdict, String> {
    let place = tempfile::tempdir().map_err(|error| error.to_string())?;
    let witness = Arc::new(Witness::default());
    let open = Open::fresh(place.path(), Arc::clone(&witness) as Arc<dyn Entropy>)?;
    let mut wanted = secrets()?;
    let [pin, note, title, search] = &wanted[..] else {
        return Err("four secrets".to_owned());
    };
    use_the_app(&open, [pin, note, title, search])?;
    wanted.extend(
        witness
            .0
            .lock()
            .map_err(|error| error.to_string())?
            .drain(..),
    );
    let while_open = scan(&wanted)?;
    open.engine.lock();
    let after_lock = scan(&wanted)?;
    open.unlock(&wanted[0].text())?;
    drop(open.engine.notes());
    open.engine.quick_exit(ExitTrigger::Button);
    let after_exit = scan(&wanted)?;
    for (when, found) in [("lock", &after_lock), ("exit", &after_exit)] {
        for (name, address) in found {
            println!("after {when}: {name} at {address:#x}");
        }
    }
    Ok(Verdict {
        figure: format!(
            "secrets {}, found while open {}, after lock {}, after exit {}",
            wanted.len(),
            while_open.len(),
            after_lock.len(),
            after_exit.len()
        ),
        holds: !while_open.is_empty() && after_lock.is_empty() && after_exit.is_empty(),
    })
}

/// A PIN of full length and three texts, all random, so that nothing else looks like them.
fn secrets() -> Result<Vec<Wanted>, String> {
    let letters = |name, alphabet: &[u8], length: usize| -> Result<Wanted, String> {
        let mut drawn = Zeroizing::new(vec![0_u8; length]);
        SystemEntropy
            .fill(&mut drawn)
            .map_err(|error| error.to_string())?;
        for byte in drawn.iter_mut() {
            *byte = alphabet[usize::from(*byte) % alphabet.len()];
        }
        Ok(Wanted::of(name, &drawn))
    };
    let digits = b"0123456789";
    let small = b"abcdefghijklmnopqrstuvwxyz";
    Ok(vec![
        letters("PIN", digits, 16)?,
        letters("note", small, 24)?,
        letters("title", small, 24)?,
        letters("search", small, 24)?,
    ])
}

/// Everything that somebody does with notes.
fn use_the_app(open: &Open, [pin, note, title, search]: [&Wanted; 4]) -> Result<(), String> {
    let told = |error: waymark_engine::EngineError| error.to_string();
    open.set_up(&pin.text())?;
    open.unlock(&pin.text())?;
    let mut ids = Vec::new();
    for _ in 0..20 {
        let mut body = note.text();
        let title = Zeroizing::new(String::from_utf8_lossy(&title.text()).into_owned());
        ids.push(open.save(&title, std::mem::take(&mut *body))?);
    }
    for id in &ids {
        drop(open.engine.note(id).map_err(told)?);
    }
    drop(open.engine.notes().map_err(told)?);
    let words = Zeroizing::new(String::from_utf8_lossy(&search.text()).into_owned());
    drop(open.engine.find_notes(&words).map_err(told)?);
    open.engine.quick_exit(ExitTrigger::Button);
    open.come_back(&pin.text())?;
    // A PIN that was begun and not finished.
    for digit in pin.text().iter() {
        open.engine.pin_push(Pad::Again, *digit).map_err(told)?;
    }
    Ok(())
}

/// Where something of what is wanted lies in memory that this process may write to.
pub fn scan(wanted: &[Wanted]) -> Result<Vec<(&'static str, u64)>, String> {
    let told = |error: std::io::Error| error.to_string();
    let maps = std::fs::read_to_string("/proc/self/maps").map_err(told)?;
    let mut memory = File::open("/proc/self/mem").map_err(told)?;
    let mut found = Vec::new();
    let mut piece = vec![0_u8; 1 << 20];
    let own = piece.as_ptr() as u64..piece.as_ptr() as u64 + piece.len() as u64;
    for line in maps.lines().filter(|line| line.contains(" rw")) {
        let Some((from, to)) = range(line) else {
            continue;
        };
        let mut at = from;
        while at < to {
            let length = (to - at).min(piece.len() as u64) as usize;
            let part = &mut piece[..length];
            let read = memory
                .seek(SeekFrom::Start(at))
                .and_then(|_| memory.read_exact(part));
            if read.is_ok() {
                look(part, at, wanted, &own, &mut found);
            }
            // Pieces overlap, so that nothing hides on their border.
            at += if at + (length as u64) < to {
                length as u64 - 64
            } else {
                length as u64
            };
        }
    }
    found.sort_unstable();
    found.dedup();
    Ok(found)
}

fn look(
    part: &[u8],
    at: u64,
    wanted: &[Wanted],
    own: &std::ops::Range<u64>,
    found: &mut Vec<(&'static str, u64)>,
) {
    let mut first = [false; 256];
    for one in wanted {
        first[usize::from(one.masked[0] ^ MASK)] = true;
    }
    for (place, byte) in part.iter().enumerate() {
        let address = at + place as u64;
        if first[usize::from(*byte)]
            && !own.contains(&address)
            && let Some(one) = wanted.iter().find(|one| one.is_at(&part[place..]))
        {
            found.push((one.name, address));
        }
    }
}

/// The addresses of a line of `/proc/self/maps`.
fn range(line: &str) -> Option<(u64, u64)> {
    let (from, rest) = line.split_once('-')?;
    let (to, _) = rest.split_once(' ')?;
    Some((
        u64::from_str_radix(from, 16).ok()?,
        u64::from_str_radix(to, 16).ok()?,
    ))
}
