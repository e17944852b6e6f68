//! An engine with notes on this machine, as an app holds one, for proofs of what happens
//! while it is open.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::sleep;
use std::time::{Duration, Instant};

use waymark_base::Entropy;
use waymark_engine::{
    CoverListener, Engine, ExitTrigger, NoteEdit, PackLocation, Pad, PrivateConfig, SetUpEvent,
    SystemClock, UnlockCost,
};
use waymark_pack::records::{Content, NameTable, PackInfo};
use waymark_vault::MockHardwareKey;

/// Hears that the cover was opened.
#[derive(Default)]
pub struct Ear(AtomicBool);

impl CoverListener for Ear {
    fn uncovered(&self) {
        self.0.store(true, Ordering::SeqCst);
    }
}

/// An engine and who listens to its cover.
pub struct Open {
    pub engine: Engine,
    ear: Arc<Ear>,
}

impl Open {
    /// An engine with a fresh private folder and an empty pack beside it.
    pub fn fresh(folder: &Path, entropy: Arc<dyn Entropy>) -> Result<Self, String> {
        let pack = PackLocation::File(pack(folder)?);
        Self::with_pack(folder, entropy, pack)
    }

    /// The same on a pack that is not empty.
    pub fn with_pack(
        folder: &Path,
        entropy: Arc<dyn Entropy>,
        pack: PackLocation,
    ) -> Result<Self, String> {
        let ear = Arc::new(Ear::default());
        let listener: Arc<dyn CoverListener> = Arc::clone(&ear) as _;
        let config = PrivateConfig {
            folder: folder.join("private"),
            hardware: Arc::new(MockHardwareKey::in_memory()),
            entropy,
            unlock_cost: UnlockCost::Tiny,
            listener: Some(listener),
        };
        let languages = ["en".to_owned()];
        let engine = Engine::open(pack, Arc::new(SystemClock), &languages)
            .and_then(|engine| engine.with_private(config));
        Ok(Self {
            engine: engine.map_err(told)?,
            ear,
        })
    }

    /// Types on the app's own keypad.
    pub fn type_pin(&self, pad: Pad, pin: &[u8]) -> Result<(), String> {
        pin.iter().try_for_each(|digit| {
            let typed = self.engine.pin_push(pad, *digit);
            typed.map(drop).map_err(told)
        })
    }

    /// Goes through the whole set-up, without a second PIN.
    pub fn set_up(&self, pin: &[u8]) -> Result<(), String> {
        let event = |event| {
            let next = self.engine.set_up_event(event).map_err(told)?;
            next.problem_text.map_or(Ok(()), Err)
        };
        event(SetUpEvent::Read)?;
        self.type_pin(Pad::First, pin)?;
        event(SetUpEvent::SecretTyped)?;
        self.type_pin(Pad::Again, pin)?;
        event(SetUpEvent::SecretRepeated)?;
        event(SetUpEvent::SkipSecond)?;
        self.engine.quick_exit(ExitTrigger::Button);
        self.come_back(pin)?;
        event(SetUpEvent::Skip)?;
        event(SetUpEvent::Finish)
    }

    pub fn unlock(&self, pin: &[u8]) -> Result<(), String> {
        self.type_pin(Pad::First, pin)?;
        self.engine.unlock().map_err(told)
    }

    /// Types the PIN into the cover and waits until the app is in front.
    pub fn come_back(&self, pin: &[u8]) -> Result<(), String> {
        self.ear.0.store(false, Ordering::SeqCst);
        let mut key = [0_u8; 4];
        for digit in pin {
            let key = char::from(*digit).encode_utf8(&mut key);
            self.engine.press(key).map_err(told)?;
        }
        self.engine.press("equals").map_err(told)?;
        let start = Instant::now();
        while !self.ear.0.load(Ordering::SeqCst) {
            if start.elapsed() > Duration::from_secs(20) {
                return Err("the cover did not open".to_owned());
            }
            sleep(Duration::from_micros(100));
        }
        Ok(())
    }

    pub fn save(&self, title: &str, body: Vec<u8>) -> Result<String, String> {
        let edit = NoteEdit {
            title: title.to_owned(),
            body,
            ..NoteEdit::default()
        };
        self.engine
            .save_note(&edit)
            .map(|saved| saved.id)
            .map_err(told)
    }
}

/// The smallest pack: the proofs ask nothing of it.
fn pack(folder: &Path) -> Result<PathBuf, String> {
    let path = folder.join("pack.wmk");
    let info = PackInfo {
        title: "Nothing".to_owned(),
        version: 1,
        date: "2026-11-21".parse().map_err(told)?,
        licence: "CC BY 4.0".to_owned(),
        languages: vec!["en".parse().map_err(told)?],
        open_evidence_months: 18,
    };
    let content = Content {
        info,
        sources: Vec::new(),
        hotlines: Vec::new(),
        sites: Vec::new(),
        crossings: Vec::new(),
        places: Vec::new(),
        outlines: Vec::new(),
        sheets: Vec::new(),
        resources: Vec::new(),
        instruments: Vec::new(),
        phrases: Vec::new(),
        country_names: NameTable::default(),
        language_names: NameTable::default(),
    };
    let bytes = waymark_pack::build::write(&content).map_err(told)?;
    std::fs::write(&path, bytes).map_err(told)?;
    Ok(path)
}

fn told(error: impl std::fmt::Display) -> String {
    error.to_string()
}
