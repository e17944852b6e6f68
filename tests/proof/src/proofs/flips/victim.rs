//! A device on which one damaged file after the other is put, and what it shows then.

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
    _place: TempDir,
}

impl<'a> Victim<'a> {
    pub fn new(subject: &'a Subject) -> Result<Self, String> {
        let place = scratch()?;
        let world = World {
            root: place.path().to_owned(),
            ..subject.device.clone()
        };
        Ok(Self {
            subject,
            world,
            _place: place,
        })
    }

    pub fn judged(&self, bytes: &[u8], may: May) -> Result<Sum, String> {
        self.put(bytes)?;
        let shown = catch_unwind(AssertUnwindSafe(|| self.shown()));
        let shown = match shown {
            Ok([real, decoy]) => [Ok(real), Ok(decoy)],
            Err(_) => [Err(()), Err(())],
        };
        let lengths = [REAL, DECOY].map(|pin| wanted(pin).len());
        let mut sum = Sum::of(shown.into_iter().zip(lengths), may);
        sum.worse += usize::from(!self.is_kept(bytes)?);
        Ok(sum)
    }

    pub fn put(&self, bytes: &[u8]) -> Result<(), String> {
        let private = self.world.root.join(PRIVATE);
        fs::create_dir_all(&private).map_err(told)?;
        for left in ["tries", "data.1", "data.2", "erase"] {
            // Usually it is not there.
            let _ = fs::remove_file(private.join(left));
        }
        copy(
            &self.subject.device.root.join(HARDWARE),
            &self.world.root.join(HARDWARE),
        )
        .map_err(told)?;
        fs::write(self.world.data(), bytes).map_err(told)
    }

    /// What the two PINs show.
    fn shown(&self) -> [Shown; 2] {
        let mut actor = Actor::new(self.world.clone(), 1, 0);
        if let Err(failed) = actor.act(Step::Open) {
            let refused = matches!(&failed, Failed::Vault(_))
                || actor.running().is_ok_and(|running| {
                    matches!(
                        running.vault.condition(),
                        Condition::SetAside | Condition::Newer
                    )
                });
            let shown = || {
                if refused {
                    Shown::Refused
                } else {
                    Shown::Wrong(format!("{failed:?}"))
                }
            };
            return [shown(), shown()];
        }
        [REAL, DECOY].map(|pin| look(&actor, pin))
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
