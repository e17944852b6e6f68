//! What has to hold, each as a question to somebody who works with the notes.

use std::fs;
use std::time::Duration;

use waymark_engine::{EngineError, ExitTrigger, Pad, SetUpEvent, Stage};
use zeroize::Zeroizing;

use super::trial::{PATIENCE, Trial, started, unusable};
use crate::failure::Failure;
use crate::vault::safe::type_on;

const FIRST: &str = "482915";
const SECOND: &str = "739164";
const DESTROYING: &str = "605283";
const WRONG: &str = "917346";

/// How long somebody looks whether the cover stays.
const A_LOOK: Duration = Duration::from_millis(500);
const MINUTE: u64 = 60;
const DAY: u64 = 24 * 60 * MINUTE;
/// Size of the notes' file, whatever is in it.
const ONE_SIZE: u64 = 2 * 1024 * 1024;

/// Whether it holds.
type Held = Result<bool, Failure>;

/// What has to hold, in words and as a question.
type Property = (&'static str, fn(&mut Trial) -> Held);

/// In this order: each begins where the one before has ended.
pub(super) const PROPERTIES: &[Property] = &[
    (
        "the file has its one size before anything is written",
        Trial::one_size,
    ),
    ("a PIN that is easy to guess is refused", Trial::weak_pin),
    (
        "the set-up ends once leaving and coming back was practised",
        Trial::set_up,
    ),
    (
        "a note is found again as it was written",
        Trial::write_and_read,
    ),
    ("the file still has its one size", Trial::one_size),
    ("locked notes answer nothing", Trial::lock),
    ("after an exit nothing answers", Trial::exit),
    (
        "a wrong PIN is a number like any other",
        Trial::wrong_on_the_cover,
    ),
    (
        "the PIN opens the cover and the notes",
        Trial::right_on_the_cover,
    ),
    ("the second PIN opens other notes", Trial::second),
    (
        "after five wrong PINs it waits, and a restart shortens nothing",
        Trial::wait,
    ),
    (
        "a note is gone after its time, also with the clock set back",
        Trial::expire,
    ),
    (
        "after a purge, the file from before opens nothing",
        Trial::purge,
    ),
    (
        "without this device's keys a copy of the folder opens nothing",
        Trial::other_device,
    ),
    (
        "the destroying PIN opens notes that are empty",
        Trial::destroying_pin,
    ),
    (
        "what was destroyed leaves the folder as on the first day",
        Trial::destroy,
    ),
];

impl Trial {
    fn one_size(&mut self) -> Held {
        let file = fs::metadata(self.notes_folder().join("data")).map_err(unusable)?;
        Ok(file.len() == ONE_SIZE)
    }

    fn weak_pin(&mut self) -> Held {
        self.safe.engine.set_up_event(SetUpEvent::Read)?;
        type_on(&self.safe.engine, Pad::First, "123456")?;
        let view = self.safe.engine.set_up_event(SetUpEvent::SecretTyped);
        Ok(match view {
            Ok(view) => view.problem_text.is_some(),
            Err(error) => matches!(error, EngineError::Weak(_)),
        })
    }

    fn set_up(&mut self) -> Held {
        let early = self.safe.engine.set_up_event(SetUpEvent::Finish);
        let twice = |pin: &str| [pin, pin].map(|one| Zeroizing::new(one.to_owned()));
        self.safe.set_up(&twice(FIRST), Some(&twice(SECOND)))?;
        Ok(early.is_err() && self.come_in(FIRST)?)
    }

    fn write_and_read(&mut self) -> Held {
        let id = self.write("Met at the gate", Some(90))?;
        let note = self.safe.engine.note(&id)?;
        self.note = id;
        Ok(note.body == b"Asked for an interpreter." && self.titles()? == ["Met at the gate"])
    }

    fn lock(&mut self) -> Held {
        self.safe.engine.lock();
        let locked = self.safe.engine.note(&self.note) == Err(EngineError::Locked);
        Ok(locked && self.safe.engine.sheets().is_ok())
    }

    fn exit(&mut self) -> Held {
        let engine = &self.safe.engine;
        engine.quick_exit(ExitTrigger::Button);
        let covered = engine.note(&self.note) == Err(EngineError::Covered);
        Ok(covered && engine.sheets().err() == Some(EngineError::Covered))
    }

    fn wrong_on_the_cover(&mut self) -> Held {
        let opens = self.safe.reckon(WRONG, A_LOOK)?;
        Ok(!opens && self.safe.engine.stage() == Stage::Covered)
    }

    fn right_on_the_cover(&mut self) -> Held {
        Ok(self.come_in(FIRST)? && self.titles()?.len() == 1)
    }

    fn second(&mut self) -> Held {
        let other = self.come_in(SECOND)? && self.titles()?.is_empty();
        self.write("Shopping", None)?;
        Ok(other && self.come_in(FIRST)? && self.titles()? == ["Met at the gate"])
    }

    fn wait(&mut self) -> Held {
        let wrong: Vec<_> = (0..5).map(|_| self.safe.unlock(WRONG)).collect();
        let refused = wrong
            .iter()
            .all(|one| *one == Err(EngineError::WrongSecret));
        let waits = self.safe.unlock(FIRST) == Err(EngineError::Wait { seconds: 30 });
        // The cover says no word of it, and stays. A restart begins it anew.
        self.safe.engine.quick_exit(ExitTrigger::Button);
        self.restart()?;
        let stays = !self.safe.reckon(FIRST, A_LOOK)?;
        self.clock.wait(31);
        Ok(refused && waits && stays && self.come_in(FIRST)?)
    }

    fn expire(&mut self) -> Held {
        let id = self.write("Call back", Some(1))?;
        let there = self.safe.engine.note(&id).is_ok();
        // Nobody touches anything for so long: the notes are locked by then.
        self.clock.wait(DAY + MINUTE);
        self.safe.unlock(FIRST)?;
        let gone = self.titles()?.len() == 1;
        self.clock.set(-2 * i64::try_from(DAY).unwrap_or_default());
        let still = self.safe.engine.note(&id) == Err(EngineError::NotFound);
        Ok(there && gone && still)
    }

    fn purge(&mut self) -> Held {
        let data = self.notes_folder().join("data");
        let before = fs::read(&data).map_err(unusable)?;
        self.safe.engine.purge_notes()?;
        let after = fs::read(&data).map_err(unusable)?;
        fs::write(&data, before).map_err(unusable)?;
        let old_opens = self.safe.unlock(FIRST).is_ok();
        fs::write(&data, after).map_err(unusable)?;
        Ok(!old_opens && self.safe.unlock(FIRST).is_ok() && self.titles()?.len() == 1)
    }

    fn other_device(&mut self) -> Held {
        let copy = self.beside("copy");
        fs::create_dir_all(&copy).map_err(unusable)?;
        for name in ["data", "settings"] {
            fs::copy(self.notes_folder().join(name), copy.join(name)).map_err(unusable)?;
        }
        let elsewhere = started(&copy, &self.clock)?;
        // What is public must stay in reach, so that the cover opens; the notes do not.
        let open = elsewhere.reckon(FIRST, PATIENCE)?;
        let stage = elsewhere.engine.stage();
        Ok(open && stage == Stage::Open && elsewhere.unlock(FIRST).is_err())
    }

    fn destroying_pin(&mut self) -> Held {
        type_on(&self.safe.engine, Pad::First, DESTROYING)?;
        type_on(&self.safe.engine, Pad::Again, DESTROYING)?;
        self.safe.engine.set_destroy_pin()?;
        let empty = self.come_in(DESTROYING)? && self.titles()?.is_empty();
        self.safe.engine.quick_exit(ExitTrigger::Button);
        let first_opens = self.safe.reckon(FIRST, A_LOOK)?;
        let other = self.come_in(SECOND)? && self.titles()? == ["Shopping"];
        Ok(empty && !first_opens && other)
    }

    fn destroy(&mut self) -> Held {
        self.safe.engine.destroy_everything()?;
        self.restart()?;
        let fresh = self.safe.engine.stage() == Stage::SetUp && self.one_size()?;
        let old: Vec<_> = [FIRST, SECOND, DESTROYING]
            .into_iter()
            .map(|pin| self.safe.unlock(pin).is_ok())
            .collect();
        Ok(fresh && old.iter().all(|opens| !opens))
    }
}
