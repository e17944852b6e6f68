//! A device on which one damaged file after the other is put, and what it shows then.

use std::cell::{Cell, RefCell};
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};

use tempfile::TempDir;
use waymark_vault::Condition;

use super::subject::{Subject, told};
use super::sum::{May, Sum};
use crate::scenario::{DECOY, REAL};
use crate::steps::{Actor, Failed, Notes, Step, body};
use crate::world::{HARDWARE, PRIVATE, World, copy, scratch};

/// What a PIN showed.
pub enum Shown {
    Notes {
        notes: Notes,
        damaged: usize,
    },
    /// A refusal with a reason.
    Refused,
    Wrong(String),
}

/// What each PIN shows when nothing is damaged.
pub fn wanted(pin: &str) -> Notes {
    let notes: &[(&str, u32)] = match pin {
        REAL => &[("one", 4), ("three", 1), ("four", 7), ("six", 0)],
        _ => &[("shopping", 1)],
    };
    notes
        .iter()
        .map(|(title, version)| ((*title).to_owned(), *version))
        .collect()
}

/// A device on which one damaged file after the other is put.
pub struct Victim<'a> {
    pub subject: &'a Subject,
    pub world: World,
    /// Whether the last file may have left something behind.
    used: Cell<bool>,
    /// The app, where it goes on running.
    actor: RefCell<Option<Actor>>,
    _place: TempDir,
}

impl<'a> Victim<'a> {
    pub fn new(subject: &'a Subject) -> Result<Self, String> {
        let place = scratch()?;
        let world = World {
            root: place.path().join("device"),
            ..subject.device.clone()
        };
        Ok(Self {
            subject,
            world,
            used: Cell::new(true),
            actor: RefCell::new(None),
            _place: place,
        })
    }

    /// Puts a damaged file in place and looks; where the app `starts`, as it does at every
    /// start, otherwise as one that was running.
    pub fn judged(&self, bytes: &[u8], may: May, starts: bool) -> Result<Sum, String> {
        if starts || self.used.get() {
            *self.actor.borrow_mut() = None;
        }
        self.put(bytes)?;
        let shown = catch_unwind(AssertUnwindSafe(|| self.shown()));
        let shown = match shown {
            Ok([real, decoy]) => [Ok(real), Ok(decoy)],
            Err(_) => [Err(()), Err(())],
        };
        let lengths = [REAL, DECOY].map(|pin| wanted(pin).len());
        let mut sum = Sum::of(shown.into_iter().zip(lengths), may);
        sum.worse += usize::from(!self.is_kept(bytes)?);
        self.used.set(sum.whole == 0);
        Ok(sum)
    }

    pub fn put(&self, bytes: &[u8]) -> Result<(), String> {
        if self.used.replace(false) {
            let private = self.world.root.join(PRIVATE);
            if self.world.root.exists() {
                fs::remove_dir_all(&self.world.root).map_err(told)?;
            }
            fs::create_dir_all(private).map_err(told)?;
            let hardware = self.subject.device.root.join(HARDWARE);
            copy(&hardware, &self.world.root.join(HARDWARE)).map_err(told)?;
        }
        fs::write(self.world.data(), bytes).map_err(told)
    }

    /// What the two PINs show.
    fn shown(&self) -> [Shown; 2] {
        let mut running = self.actor.borrow_mut();
        if running.is_none() {
            let mut actor = Actor::new(self.world.clone(), 1, 0);
            if let Err(failed) = actor.act(Step::Open) {
                return refusal(&actor, &failed);
            }
            *running = Some(actor);
        }
        let shown = |pin| {
            running
                .as_ref()
                .map_or(Shown::Refused, |actor| look(actor, pin))
        };
        [REAL, DECOY].map(shown)
    }

    /// Whether the damaged file is still there, in its place or set aside.
    fn is_kept(&self, bytes: &[u8]) -> Result<bool, String> {
        let aside = self.world.root.join(PRIVATE).join("data.1");
        let place = if aside.exists() {
            aside
        } else {
            self.world.data()
        };
        Ok(fs::read(place).map_err(told)? == bytes)
    }
}

/// A start may refuse a file: set it aside, or leave one of a later version alone.
fn refusal(actor: &Actor, failed: &Failed) -> [Shown; 2] {
    let condition = actor.running().map(|running| running.vault.condition());
    let told = matches!(condition, Ok(Condition::SetAside | Condition::Newer));
    if told || matches!(failed, Failed::Vault(_)) {
        [Shown::Refused, Shown::Refused]
    } else {
        [(); 2].map(|()| Shown::Wrong(format!("{failed:?}")))
    }
}

fn look(actor: &Actor, pin: &str) -> Shown {
    match actor.unlock(pin) {
        Ok(()) => {}
        Err(Failed::Vault(_)) => return Shown::Refused,
        Err(Failed::Wrong(text)) => return Shown::Wrong(text),
    }
    all_notes(actor, &wanted(pin))
}

/// Every note of the session in one search.
pub fn all_notes(actor: &Actor, wanted: &Notes) -> Shown {
    let mut texts = Vec::new();
    let mut keep = |text: &str| {
        texts.push(text.to_owned());
        true
    };
    let found = actor
        .running()
        .and_then(|running| Ok(running.vault.find(&mut keep)?));
    let listing = match found {
        Ok(listing) => listing,
        Err(Failed::Vault(_)) => return Shown::Refused,
        Err(Failed::Wrong(text)) => return Shown::Wrong(text),
    };
    let mut notes = Notes::new();
    for text in &texts {
        let title = text.lines().next().unwrap_or_default();
        let Some(version) = wanted.get(title) else {
            return Shown::Wrong(format!("`{title}` is listed and does not exist any more"));
        };
        if text.trim_end() != format!("{title}\n{}", body(title, *version)).trim_end() {
            return Shown::Wrong(format!("`{title}` has another text"));
        }
        notes.insert(title.to_owned(), *version);
    }
    let mut titles: Vec<&str> = listing
        .notes
        .iter()
        .map(|head| head.title.as_str())
        .collect();
    titles.sort_unstable();
    if !titles.iter().eq(notes.keys()) {
        return Shown::Wrong(format!("{titles:?} are listed"));
    }
    Shown::Notes {
        notes,
        damaged: listing.damaged as usize,
    }
}
