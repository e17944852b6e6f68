//! A device for tests: its folder, its mock of a key store, its clock, and whoever holds
//! it in the hand.
#![allow(dead_code, reason = "each test binary uses a part")]
#![allow(
    clippy::unwrap_used,
    reason = "the helpers of a test fail where it fails"
)]

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

use jiff::Timestamp;
use tempfile::TempDir;
use waymark_base::Clock;
use waymark_engine::views::{NoteRow, SetUpStep, SetUpView};
use waymark_engine::{
    CoverListener, Engine, EngineError, ExitTrigger, NoteEdit, Pad, PrivateConfig, SetUpEvent,
    Stage, SystemEntropy, UnlockCost,
};
use waymark_vault::MockHardwareKey;

pub(crate) const FIRST: &str = "482051";
pub(crate) const SECOND: &str = "739164";
pub(crate) const DESTROY: &str = "605827";
pub(crate) const WRONG: &str = "918273";
pub(crate) const PHRASE: &str = "maple river lamp seven quiet";

/// A clock that goes on when it is told to.
pub(crate) struct TestClock {
    now: AtomicU64,
    uptime: AtomicU64,
}

impl TestClock {
    /// Time goes by, in seconds.
    pub(crate) fn pass(&self, seconds: u64) {
        self.now.fetch_add(seconds, Ordering::SeqCst);
        self.uptime.fetch_add(seconds, Ordering::SeqCst);
    }

    /// Somebody sets the clock.
    pub(crate) fn set(&self, now: &str) {
        let now: Timestamp = now.parse().unwrap();
        let seconds = u64::try_from(now.as_second()).unwrap();
        self.now.store(seconds, Ordering::SeqCst);
    }
}

impl Clock for TestClock {
    fn now(&self) -> Timestamp {
        let seconds = i64::try_from(self.now.load(Ordering::SeqCst)).unwrap();
        Timestamp::from_second(seconds).unwrap()
    }

    fn uptime(&self) -> Duration {
        Duration::from_secs(self.uptime.load(Ordering::SeqCst))
    }
}

struct Ear(Sender<()>);

impl CoverListener for Ear {
    fn uncovered(&self) {
        // A test that has ended hears nothing any more.
        let _ = self.0.send(());
    }
}

/// A phone.
pub(crate) struct Device {
    pub(crate) folder: TempDir,
    pub(crate) hardware: Arc<MockHardwareKey>,
    pub(crate) clock: Arc<TestClock>,
    pub(crate) language: &'static str,
}

/// The app, started on a phone.
pub(crate) struct App {
    pub(crate) engine: Engine,
    heard: Receiver<()>,
}

impl Device {
    pub(crate) fn new() -> Self {
        Self::speaking("en")
    }

    pub(crate) fn speaking(language: &'static str) -> Self {
        let clock = TestClock {
            now: AtomicU64::new(0),
            uptime: AtomicU64::new(10_000),
        };
        clock.set(super::support::NOW);
        Self {
            folder: tempfile::tempdir().unwrap(),
            hardware: Arc::new(MockHardwareKey::in_memory()),
            clock: Arc::new(clock),
            language,
        }
    }

    /// Starts the app.
    pub(crate) fn start(&self) -> App {
        let (hears, heard) = channel();
        let clock = Arc::clone(&self.clock);
        let public = super::support::engine_with(self.language, clock);
        let config = PrivateConfig {
            folder: self.folder.path().to_owned(),
            hardware: Arc::clone(&self.hardware) as _,
            entropy: Arc::new(SystemEntropy),
            unlock_cost: UnlockCost::Lowest,
            listener: Some(Arc::new(Ear(hears))),
        };
        let engine = public.with_private(config).unwrap();
        App { engine, heard }
    }

    /// A device on which the set-up was finished, with the first PIN only.
    pub(crate) fn set_up() -> Self {
        let device = Self::new();
        device.start().set_up(None);
        device
    }

    /// A device on which the set-up was finished, with both PINs.
    pub(crate) fn with_second_pin() -> Self {
        let device = Self::new();
        device.start().set_up(Some(SECOND));
        device
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Names and sizes of all files.
    pub(crate) fn tree(&self) -> Vec<(String, u64)> {
        let entries = std::fs::read_dir(self.folder.path()).unwrap();
        let mut tree: Vec<(String, u64)> = entries
            .map(|entry| {
                let entry = entry.unwrap();
                let size = entry.metadata().unwrap().len();
                (entry.file_name().into_string().unwrap(), size)
            })
            .collect();
        tree.sort();
        tree
    }
}

impl App {
    /// Types on one of the app's own pads.
    pub(crate) fn type_on(&self, pad: Pad, secret: &str) {
        for byte in secret.bytes() {
            self.engine.pin_push(pad, byte).unwrap();
        }
    }

    /// Opens the notes by the app's own pad.
    pub(crate) fn unlock(&self, secret: &str) -> Result<(), EngineError> {
        self.engine.pin_clear();
        self.type_on(Pad::First, secret);
        self.engine.unlock()
    }

    /// Types digits and `=` on the cover, and returns what its display says at once, without
    /// the marks between groups of digits.
    pub(crate) fn dial(&self, digits: &str) -> String {
        let mut view = self.engine.press("clear").unwrap();
        for digit in digits.chars().map(String::from).chain(["equals".into()]) {
            view = self.engine.press(&digit).unwrap();
        }
        view.display.replace(',', "")
    }

    /// Comes in by the cover, and waits until it has opened.
    pub(crate) fn come_in(&self, digits: &str) {
        self.dial(digits);
        assert!(self.opens(), "the cover stays shut");
    }

    /// Whether the cover opens within the time that a guess takes.
    pub(crate) fn opens(&self) -> bool {
        self.heard.recv_timeout(Duration::from_secs(20)).is_ok()
    }

    /// Whether the cover opens within a moment.
    pub(crate) fn opens_soon(&self) -> bool {
        self.heard.recv_timeout(Duration::from_millis(700)).is_ok()
    }

    /// Whether the cover stays shut although a guess has long been done.
    pub(crate) fn stays_shut(&self) -> bool {
        let quiet = !self.opens_soon();
        quiet && self.engine.stage() == Stage::Covered
    }

    pub(crate) fn leave(&self) {
        self.engine.quick_exit(ExitTrigger::Button);
        assert_eq!(self.engine.stage(), Stage::Covered);
    }

    pub(crate) fn told(&self, event: SetUpEvent) -> SetUpView {
        self.engine.set_up_event(event).unwrap()
    }

    pub(crate) fn step(&self) -> SetUpStep {
        self.engine.set_up().unwrap().step
    }

    /// Chooses the first PIN or phrase, up to the offer of a second one.
    pub(crate) fn choose(&self, secret: &str) {
        self.told(SetUpEvent::Read);
        self.type_on(Pad::First, secret);
        self.told(SetUpEvent::SecretTyped);
        self.type_on(Pad::Again, secret);
        let view = self.told(SetUpEvent::SecretRepeated);
        assert_eq!(view.step, SetUpStep::OfferSecond, "{view:?}");
    }

    /// Goes through the whole set-up.
    pub(crate) fn set_up(&self, second: Option<&str>) {
        self.choose(FIRST);
        match second {
            None => drop(self.told(SetUpEvent::SkipSecond)),
            Some(second) => {
                self.told(SetUpEvent::WantSecond);
                self.type_on(Pad::First, second);
                self.told(SetUpEvent::SecondTyped);
                self.type_on(Pad::Again, second);
                self.told(SetUpEvent::SecondRepeated);
            }
        }
        self.leave();
        self.come_in(FIRST);
        if second.is_some() {
            assert_eq!(self.told(SetUpEvent::Skip).step, SetUpStep::PractiseTrigger);
        }
        assert_eq!(self.told(SetUpEvent::Skip).step, SetUpStep::Ready);
        assert_eq!(self.told(SetUpEvent::Finish).step, SetUpStep::Done);
    }

    /// Saves a short note and returns its id.
    pub(crate) fn save(&self, title: &str) -> String {
        let edit = NoteEdit {
            title: title.to_owned(),
            body: b"She came by bus.".to_vec(),
            ..NoteEdit::default()
        };
        self.engine.save_note(&edit).unwrap().id
    }

    pub(crate) fn titles(&self) -> Vec<String> {
        let notes = self.engine.notes().unwrap().notes;
        notes.into_iter().map(|row: NoteRow| row.title).collect()
    }
}
