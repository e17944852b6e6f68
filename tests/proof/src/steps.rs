//! What somebody does with the vault, one step at a time, and what a device does for it.

use std::collections::BTreeMap;

use waymark_seal::Zeroizing;
use waymark_vault::{Condition, NoteDraft, NoteId, TryPolicy, VaultError};

use crate::world::{Running, World};

/// One step of a story.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// The app starts. A story begins with it.
    Open,
    FirstPin(&'static str),
    SecondPin(&'static str),
    DestroyPin(&'static str),
    Unlock(&'static str),
    /// A PIN that opens nothing.
    Guess(&'static str),
    /// The same, where a single wrong one destroys everything.
    LastGuess(&'static str),
    /// A new note, or a new text for the note of this title.
    Save(&'static str, u32),
    Delete(&'static str),
    ChangePin(&'static str, &'static str),
    Purge,
    /// Lists the notes; expired ones are dropped for good.
    List,
    /// So many days pass.
    Later(u64),
    Destroy,
}

/// The notes of a session: their titles and the versions of their texts.
pub type Notes = BTreeMap<String, u32>;

/// Text of a note: as long as it is short or long, and all of it says which it is.
pub fn body(title: &str, version: u32) -> String {
    let line = format!("{title} in version {version}. ");
    line.repeat(1 + (title.len() * 7 + version as usize * 13) % 60)
}

/// Somebody who does the steps.
pub struct Actor {
    world: World,
    run: u64,
    day: u64,
    running: Option<Running>,
}

/// Why a step was not done.
#[derive(Debug)]
pub enum Failed {
    Vault(VaultError),
    /// It was done, and wrongly.
    Wrong(String),
}

impl From<VaultError> for Failed {
    fn from(error: VaultError) -> Self {
        Self::Vault(error)
    }
}

impl From<waymark_store::StoreError> for Failed {
    fn from(error: waymark_store::StoreError) -> Self {
        Self::Vault(error.into())
    }
}

impl Actor {
    pub fn new(world: World, run: u64, day: u64) -> Self {
        Self {
            world,
            run,
            day,
            running: None,
        }
    }

    pub fn running(&self) -> Result<&Running, Failed> {
        let missing = || Failed::Wrong("a story begins with opening".into());
        self.running.as_ref().ok_or_else(missing)
    }

    pub fn act(&mut self, step: Step) -> Result<(), Failed> {
        match step {
            Step::Open => {
                self.running = None;
                let running = self.world.open(self.day, self.run)?;
                let condition = running.vault.condition();
                self.running = Some(running);
                match condition {
                    Condition::Ready => Ok(()),
                    Condition::Unavailable(error) => Err(error.into()),
                    other => Err(Failed::Wrong(format!("{other:?}"))),
                }
            }
            Step::Later(days) => {
                self.day += days;
                self.running()?.clock.later(days);
                Ok(())
            }
            Step::FirstPin(pin) => Ok(self.running()?.vault.set_first_pin(pin.as_bytes())?),
            Step::SecondPin(pin) => Ok(self.running()?.vault.set_second_pin(pin.as_bytes())?),
            Step::DestroyPin(pin) => Ok(self.running()?.vault.set_destroy_pin(pin.as_bytes())?),
            Step::ChangePin(old, new) => Ok(self
                .running()?
                .vault
                .change_pin(old.as_bytes(), new.as_bytes())?),
            Step::Unlock(pin) => self.unlock(pin),
            Step::LastGuess(pin) => match self.try_pin(
                pin,
                TryPolicy {
                    destroy_after: Some(1),
                },
            ) {
                Err(Failed::Vault(VaultError::WrongSecret)) => Ok(()),
                Ok(()) => Err(Failed::Wrong("a wrong PIN opens".into())),
                other => other,
            },
            Step::Guess(pin) => match self.unlock(pin) {
                Err(Failed::Vault(VaultError::WrongSecret)) => Ok(()),
                Ok(()) => Err(Failed::Wrong("a wrong PIN opens".into())),
                other => other,
            },
            Step::Save(title, version) => self.save(title, version),
            Step::Delete(title) => {
                let id = self
                    .ids()?
                    .get(title)
                    .copied()
                    .ok_or(VaultError::NotFound)?;
                Ok(self.running()?.vault.delete(id)?)
            }
            Step::Purge => Ok(self.running()?.vault.purge()?),
            Step::List => self.notes().map(drop),
            Step::Destroy => Ok(self.running()?.vault.destroy()?),
        }
    }

    pub fn unlock(&self, pin: &str) -> Result<(), Failed> {
        self.try_pin(pin, TryPolicy::default())
    }

    fn try_pin(&self, pin: &str, policy: TryPolicy) -> Result<(), Failed> {
        let Running { vault, latch, .. } = self.running()?;
        latch.lock();
        vault.unlock(latch.ticket(), pin.as_bytes(), policy)?;
        Ok(())
    }

    fn save(&self, title: &str, version: u32) -> Result<(), Failed> {
        let draft = NoteDraft {
            id: self.ids()?.get(title).copied(),
            title: Zeroizing::new(title.to_owned()),
            body: Zeroizing::new(body(title, version)),
            ..NoteDraft::default()
        };
        self.running()?.vault.save(&draft)?;
        Ok(())
    }

    fn ids(&self) -> Result<BTreeMap<String, NoteId>, Failed> {
        let listing = self.running()?.vault.list()?;
        let heads = listing.notes.iter();
        Ok(heads
            .map(|head| (head.title.to_string(), head.id))
            .collect())
    }

    /// What the session sees, each note read whole.
    pub fn notes(&self) -> Result<Notes, Failed> {
        let vault = &self.running()?.vault;
        let listing = vault.list()?;
        if listing.damaged > 0 {
            return Err(Failed::Wrong(format!(
                "{} notes are damaged",
                listing.damaged
            )));
        }
        let mut notes = Notes::new();
        for head in &listing.notes {
            let note = vault.read(head.id)?;
            let version = (0..100).find(|version| *note.body == body(&note.title, *version));
            let version =
                version.ok_or_else(|| Failed::Wrong("a text that nobody wrote".into()))?;
            if note.title != head.title || notes.insert(note.title.to_string(), version).is_some() {
                return Err(Failed::Wrong(
                    "a title twice, or another than listed".into(),
                ));
            }
        }
        Ok(notes)
    }
}
