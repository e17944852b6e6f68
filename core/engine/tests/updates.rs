//! Updates from the reader's side: the screen, a new pack without a new start, the age at
//! every number, handing on, and leaving in the middle of it all.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

#[path = "support/publisher.rs"]
mod publisher;
mod support;

use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use publisher::{Publisher as Desk, Server};
use tempfile::TempDir;
use waymark_base::FixedClock;
use waymark_engine::views::{
    PackAge, QrKind, ScreeningAct, ScreeningView, UpdateMode, UpdateReason, UpdateStage,
};
use waymark_engine::{
    Engine, EngineError, ExitTrigger, HotlineFilter, PackLocation, Publisher, ScreeningEvent,
    ScreeningRequest, SystemEntropy, UpdateConfig, UpdateError, UpdateObserver,
};
use waymark_pack::build;
use waymark_pack::records::Content;

/// The test pack as a later version, with one number that differs and one that is gone.
fn newer(version: u32) -> Vec<u8> {
    let mut content = changed();
    content.info.version = version;
    build::write(&content).unwrap()
}

fn changed() -> Content {
    let mut content = support::content::content();
    for hotline in &mut content.hotlines {
        hotline
            .contacts
            .retain(|contact| contact.id.as_str() != "pl-doubtful-phone");
        for contact in &mut hotline.contacts {
            if contact.id.as_str() == "pl-police-line" {
                contact.number = "800 000 777".into();
            }
        }
    }
    for instrument in &mut content.instruments {
        if instrument.id.as_str() == "counting" {
            instrument.structure.items.reverse();
        }
    }
    content
}

const DATE: &str = "2026-11-01";

#[derive(Default)]
struct Heard(Mutex<Vec<UpdateStage>>);

impl UpdateObserver for Heard {
    fn progress(&self, stage: UpdateStage, _: u64, _: u64) {
        let mut heard = self.0.lock().unwrap();
        if heard.last() != Some(&stage) {
            heard.push(stage);
        }
    }
}

struct Phone {
    home: TempDir,
    root: Vec<u8>,
    address: Option<String>,
}

impl Phone {
    fn new(desk: &Desk, server: Option<&Server>) -> Self {
        Self {
            home: tempfile::tempdir().unwrap(),
            root: desk.root(),
            address: server.map(|server| server.address.clone()),
        }
    }

    /// The app starts.
    fn engine(&self) -> Engine {
        self.engine_at(support::NOW)
    }

    fn engine_at(&self, now: &str) -> Engine {
        let clock = Arc::new(FixedClock(now.parse().unwrap()));
        let pack = PackLocation::BuiltIn(support::pack_bytes());
        let engine = Engine::open(pack, clock, &["en".to_owned()]).unwrap();
        engine.with_updates(UpdateConfig {
            folder: self.home.path().to_owned(),
            publisher: Some(Publisher {
                root: self.root.clone(),
                address: self.address.clone(),
            }),
            proxy: None,
            entropy: Arc::new(SystemEntropy),
            plain_localhost: true,
        })
    }
}

/// A publisher with version 8 on a server, and a phone with version 7 built in.
fn begun() -> (Desk, Server, Phone) {
    let mut desk = Desk::new(7);
    desk.publish(8, DATE, &newer(8), None);
    let server = desk.serve();
    let phone = Phone::new(&desk, Some(&server));
    (desk, server, phone)
}

fn check(engine: &Engine) -> Result<UpdateReason, EngineError> {
    let outcome = engine.check_for_updates(&Heard::default());
    outcome.map(|outcome| outcome.reason)
}

fn police(engine: &Engine) -> String {
    engine.contact("pl-police-line").unwrap().number
}

#[test]
fn nothing_is_asked_before_somebody_says_so() {
    let (_, server, phone) = begun();
    let engine = phone.engine();
    let view = engine.updates().unwrap();
    assert_eq!((view.mode, view.can_check), (UpdateMode::Off, false));
    assert_eq!(check(&engine), Err(EngineError::UpdatesOff));
    assert_eq!(engine.update_due_now(), Ok(false));
    assert_eq!(server.asked.load(Ordering::SeqCst), 0);
    let view = engine.set_update_mode(UpdateMode::ByHand).unwrap();
    assert!(view.can_check && view.modes[1].chosen);
    assert!(view.network_text.contains("127.0.0.1"));
    assert_eq!(phone.engine().updates().unwrap().mode, UpdateMode::ByHand);
}

#[test]
fn a_new_pack_answers_without_a_new_start_and_after_one() {
    let (_, _server, phone) = begun();
    let engine = phone.engine();
    engine.set_update_mode(UpdateMode::ByHand).unwrap();
    let before = police(&engine);
    let heard = Heard::default();
    let outcome = engine.check_for_updates(&heard).unwrap();
    assert_eq!(
        (outcome.reason, outcome.pack_version),
        (UpdateReason::Installed, 8)
    );
    let stages = heard.0.into_inner().unwrap();
    let all = [
        UpdateStage::Checking,
        UpdateStage::Fetching,
        UpdateStage::Verifying,
        UpdateStage::Installing,
    ];
    assert_eq!(stages, all);
    assert_ne!(police(&engine), before);
    assert_eq!(engine.about().unwrap().version, 8);
    assert_eq!(check(&engine), Ok(UpdateReason::NothingNew));
    let again = phone.engine();
    assert_eq!(
        (again.about().unwrap().version, police(&again)),
        (8, "800 000 777".into())
    );
}

#[test]
fn the_screen_says_what_is_in_use_and_what_is_different() {
    let (_, _server, phone) = begun();
    let engine = phone.engine();
    let view = engine.updates().unwrap();
    assert_eq!(
        view.pack_text,
        "Version 7, 1 November 2026. It came with the app."
    );
    assert!(view.built_in && view.changes.is_none() && !view.can_share);
    engine.set_update_mode(UpdateMode::ByHand).unwrap();
    check(&engine).unwrap();
    let view = engine.updates().unwrap();
    assert_eq!(view.pack_text, "Version 8, 1 November 2026");
    assert_eq!(
        view.age_text,
        "The publisher vouches for it until 1 January 2027."
    );
    assert_eq!(
        view.checked_text,
        "Looked for newer content last on 21 November 2026."
    );
    let changes = view.changes.unwrap();
    assert_eq!(changes.title, "What is different from version 7");
    assert_eq!(
        changes.counts,
        ["One number is gone.", "One number has changed."]
    );
    assert_eq!(
        changes.named,
        [
            "Gone: Service pl-doubtful, 800 000 009, Poland",
            "Changed: Service pl-police, 800 000 777, Poland",
        ]
    );
    assert!(view.can_share && view.can_show_codes && view.progress.is_none());
    assert_eq!(view.last.unwrap().reason, UpdateReason::Installed);
    engine.set_languages(&["uk".into()]);
    let counts = engine.updates().unwrap().changes.unwrap().counts;
    assert_eq!(counts, ["Зник 1 номер.", "Змінився 1 номер."]);
}

#[test]
fn a_refusal_is_an_answer_and_the_pack_in_use_stays() {
    let (desk, server, phone) = begun();
    let engine = phone.engine();
    engine.set_update_mode(UpdateMode::ByHand).unwrap();
    let stranger = {
        let mut stranger = Desk::new(9);
        stranger.publish(8, DATE, &newer(8), None);
        stranger.files
    };
    *server.files.lock().unwrap() = stranger;
    assert_eq!(check(&engine), Ok(UpdateReason::Untrusted));
    let mut late = Desk::new(7);
    late.expires = "2026-11-20T00:00:00Z".into();
    late.publish(8, DATE, &newer(8), None);
    *server.files.lock().unwrap() = late.files;
    assert_eq!(check(&engine), Ok(UpdateReason::OutOfDate));
    let mut older = Desk::new(7);
    older.publish(6, DATE, &newer(6), None);
    *server.files.lock().unwrap() = older.files;
    assert_eq!(check(&engine), Ok(UpdateReason::Older));
    let page = b"<html>log in</html>".to_vec();
    let mut portal = desk.files.clone();
    portal.insert("metadata/timestamp.json".into(), page);
    *server.files.lock().unwrap() = portal;
    assert_eq!(check(&engine), Ok(UpdateReason::Malformed));
    assert_eq!(engine.about().unwrap().version, 7);
    assert!(
        engine
            .updates()
            .unwrap()
            .last
            .unwrap()
            .text
            .contains("stays in use")
    );
}

#[test]
fn without_a_publisher_or_a_folder_everything_public_works() {
    let (desk, _server, phone) = begun();
    let bare = support::engine("en");
    assert_eq!(bare.updates().err(), Some(EngineError::NoPackFolder));
    let by_hand_only = Phone::new(&desk, None);
    let engine = by_hand_only.engine();
    assert_eq!(
        engine.set_update_mode(UpdateMode::Daily).err(),
        Some(EngineError::NoPublisher)
    );
    assert!(engine.updates().unwrap().can_import);
    let blocked = phone.home.path().join("a-file");
    std::fs::write(&blocked, b"x").unwrap();
    let clock = Arc::new(FixedClock(support::NOW.parse().unwrap()));
    let pack = PackLocation::BuiltIn(support::pack_bytes());
    let engine = Engine::open(pack, clock, &["en".to_owned()]).unwrap();
    let engine = engine.with_updates(UpdateConfig {
        folder: blocked.join("below"),
        publisher: None,
        proxy: None,
        entropy: Arc::new(SystemEntropy),
        plain_localhost: false,
    });
    let view = engine.updates().unwrap();
    assert!(view.problem_text.is_some() && !view.can_import && !view.publisher_known);
    assert_eq!(engine.about().unwrap().version, 7);
}

#[test]
fn a_damaged_pack_gives_way_and_the_screen_says_so() {
    let (_, _server, phone) = begun();
    let engine = phone.engine();
    engine.set_update_mode(UpdateMode::ByHand).unwrap();
    check(&engine).unwrap();
    let entries = std::fs::read_dir(phone.home.path()).unwrap().flatten();
    let pack = entries
        .map(|entry| entry.path())
        .find(|path| path.extension().is_some_and(|end| end == "wmk"))
        .unwrap();
    let mut bytes = std::fs::read(&pack).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(&pack, bytes).unwrap();
    let engine = phone.engine();
    assert_eq!(engine.about().unwrap().version, 7);
    assert!(
        engine
            .updates()
            .unwrap()
            .problem_text
            .unwrap()
            .contains("damaged")
    );
    assert_eq!(check(&engine), Ok(UpdateReason::Installed));
    assert_eq!(engine.about().unwrap().version, 8);
}

#[test]
fn every_number_asks_for_a_call_once_the_pack_is_old_and_reading_goes_on() {
    let (_, _server, phone) = begun();
    let first = phone.engine();
    first.set_update_mode(UpdateMode::ByHand).unwrap();
    check(&first).unwrap();
    for (now, age) in [
        ("1970-01-01T00:00:00Z", PackAge::Fresh),
        ("2027-01-31T00:00:00Z", PackAge::Fresh),
        ("2027-01-31T00:00:01Z", PackAge::Amber),
        ("2027-04-01T00:00:00Z", PackAge::Amber),
        ("2027-04-01T00:00:01Z", PackAge::Red),
        ("2100-01-01T00:00:00Z", PackAge::Red),
    ] {
        let engine = phone.engine_at(now);
        assert_eq!(engine.updates().unwrap().age, age, "{now}");
        let asks = age != PackAge::Fresh;
        let hotlines = engine.hotlines(&HotlineFilter::default()).unwrap();
        let near = engine.near(&support::at("Medyka")).unwrap();
        let contacts: Vec<_> = hotlines.contacts.into_iter().chain(near.contacts).collect();
        assert!(contacts.len() > 3, "{now}");
        let confirmed = contacts
            .iter()
            .all(|one| one.confirm_text.is_some() == asks);
        assert!(confirmed, "{now}");
        assert_eq!(engine.about().unwrap().confirm_text.is_some(), asks);
    }
}

#[test]
fn a_pack_that_came_with_the_app_ages_too() {
    let age = |now: &str| {
        let engine = support::engine_at("en", now);
        engine.about().unwrap().confirm_text
    };
    // Its date is 1 November 2026; 90 days it is vouched for, and 30 more it is not old.
    assert_eq!(age("2027-03-01T00:00:00Z"), None);
    assert!(age("2027-03-01T00:00:01Z").unwrap().contains("old"));
    assert!(age("2027-04-30T00:00:01Z").unwrap().contains("very old"));
}

fn exported(engine: &Engine) -> Vec<u8> {
    let mut bytes = Vec::new();
    engine
        .export_pack(&mut |piece| {
            bytes.extend_from_slice(piece);
            true
        })
        .unwrap();
    bytes
}

fn import(engine: &Engine, bytes: &[u8]) -> UpdateReason {
    engine.import_begin().unwrap();
    for piece in bytes.chunks(10_000) {
        engine.import_piece(piece).unwrap();
    }
    engine.import_finish(&Heard::default()).unwrap().reason
}

#[test]
fn a_file_goes_to_another_phone_that_has_no_network() {
    let (desk, _server, phone) = begun();
    let giver = phone.engine();
    assert_eq!(
        giver.export_pack(&mut |_| true),
        Err(EngineError::Update(UpdateError::NothingToHandOn))
    );
    giver.set_update_mode(UpdateMode::ByHand).unwrap();
    check(&giver).unwrap();
    let bytes = exported(&giver);
    let other = Phone::new(&desk, None);
    let taker = other.engine();
    assert_eq!(taker.import_piece(b"x"), Err(EngineError::NotNow));
    assert_eq!(import(&taker, b"another file"), UpdateReason::NotAnUpdate);
    assert_eq!(import(&taker, &bytes[..5_000]), UpdateReason::NotAnUpdate);
    assert_eq!(taker.about().unwrap().version, 7);
    assert_eq!(import(&taker, &bytes), UpdateReason::Installed);
    assert_eq!(taker.about().unwrap().version, 8);
    assert_eq!(import(&taker, &bytes), UpdateReason::NothingNew);
    taker.import_begin().unwrap();
    taker.import_forget().unwrap();
    assert_eq!(
        taker.import_finish(&Heard::default()).err(),
        Some(EngineError::NotNow)
    );
}

#[test]
fn codes_go_to_another_phone_in_any_order() {
    let mut desk = Desk::new(7);
    desk.publish(8, DATE, &newer(8), Some((7, support::pack_bytes())));
    let server = desk.serve();
    let phone = Phone::new(&desk, Some(&server));
    let giver = phone.engine();
    giver.set_update_mode(UpdateMode::ByHand).unwrap();
    check(&giver).unwrap();
    let view = giver.export_codes().unwrap();
    assert!(view.codes.len() > 1 && view.until_text.contains("2027"));
    assert!(
        view.codes
            .iter()
            .all(|code| code.kind == QrKind::Text && code.modules <= 117)
    );
    let other = Phone::new(&desk, None);
    let taker = other.engine();
    let heard = Heard::default();
    let mut last = taker.import_code("no code", &heard).unwrap();
    assert_eq!((last.have, last.of), (0, 0));
    for code in view.codes.iter().rev() {
        last = taker.import_code(&code.payload, &heard).unwrap();
    }
    assert_eq!(last.outcome.unwrap().reason, UpdateReason::Installed);
    assert_eq!(taker.about().unwrap().version, 8);
}

#[test]
fn leaving_ends_an_update_that_waits_for_the_network_and_nothing_of_it_is_told() {
    let (_, server, phone) = begun();
    let engine = phone.engine();
    engine.set_update_mode(UpdateMode::ByHand).unwrap();
    *server.silent.lock().unwrap() = true;
    thread::scope(|scope| {
        let update = scope.spawn(|| check(&engine));
        while server.asked.load(Ordering::SeqCst) == 0 {
            thread::sleep(Duration::from_millis(5));
        }
        assert!(engine.updates().unwrap().progress.is_some());
        assert_eq!(check(&engine), Err(EngineError::UpdateUnderWay));
        let left = Instant::now();
        engine.quick_exit(ExitTrigger::Button);
        assert_eq!(engine.updates().err(), Some(EngineError::Covered));
        assert_eq!(update.join().unwrap(), Err(EngineError::Covered));
        assert!(
            left.elapsed() < Duration::from_secs(3),
            "{:?}",
            left.elapsed()
        );
    });
    assert_eq!(engine.update_due_now(), Err(EngineError::Covered));
    assert_eq!(engine.import_begin(), Err(EngineError::Covered));
    assert_eq!(engine.export_codes().err(), Some(EngineError::Covered));
    *server.silent.lock().unwrap() = false;
    assert_eq!(phone.engine().about().unwrap().version, 7);
}

#[test]
fn an_update_is_called_off_by_its_button() {
    let (_, server, phone) = begun();
    let engine = phone.engine();
    engine.set_update_mode(UpdateMode::ByHand).unwrap();
    *server.silent.lock().unwrap() = true;
    thread::scope(|scope| {
        let update = scope.spawn(|| check(&engine));
        while server.asked.load(Ordering::SeqCst) == 0 {
            thread::sleep(Duration::from_millis(5));
        }
        engine.cancel_update();
        assert_eq!(update.join().unwrap(), Ok(UpdateReason::CalledOff));
    });
    *server.silent.lock().unwrap() = false;
    assert_eq!(check(&engine), Ok(UpdateReason::Installed));
}

#[test]
fn the_pack_answers_all_the_while_it_is_replaced() {
    let (mut desk, server, phone) = begun();
    let engine = phone.engine();
    engine.set_update_mode(UpdateMode::ByHand).unwrap();
    let over = Mutex::new(false);
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while !*over.lock().unwrap() {
                    let number = police(&engine);
                    assert!(["800 000 001", "800 000 777"].contains(&number.as_str()));
                    assert!(!engine.sheets().unwrap().sheets.is_empty());
                }
            });
        }
        for version in 8..11 {
            if version > 8 {
                desk.publish(version, DATE, &newer(version), None);
                server.files.lock().unwrap().clone_from(&desk.files);
            }
            assert_eq!(check(&engine), Ok(UpdateReason::Installed));
        }
        *over.lock().unwrap() = true;
    });
    assert_eq!(engine.about().unwrap().version, 10);
}

#[test]
fn a_daily_look_is_due_by_the_clock_alone() {
    let (_, server, phone) = begun();
    let engine = phone.engine();
    engine.set_update_mode(UpdateMode::Daily).unwrap();
    let in_a_day = phone.engine_at("2026-11-22T10:30:01Z");
    assert_eq!(in_a_day.update_due_now(), Ok(true));
    assert_eq!(check(&in_a_day), Ok(UpdateReason::Installed));
    assert_eq!(in_a_day.update_due_now(), Ok(false));
    let asked = server.asked.load(Ordering::SeqCst);
    for _ in 0..20 {
        police(&in_a_day);
        in_a_day.updates().unwrap();
    }
    assert_eq!(server.asked.load(Ordering::SeqCst), asked);
    let later = phone.engine_at("2026-11-24T10:30:00Z");
    assert_eq!(later.update_due_now(), Ok(true));
}

fn begin_counting(engine: &Engine) -> ScreeningView {
    let instrument = "counting".to_owned();
    let request = ScreeningRequest {
        instrument,
        ..ScreeningRequest::default()
    };
    engine.start_screening(&request).unwrap();
    for gate in ["private", "referral"] {
        let gate = gate.to_owned();
        let event = ScreeningEvent::Gate { gate, holds: true };
        engine.screening_event(&event).unwrap();
    }
    let act = ScreeningAct::Continue;
    engine
        .screening_event(&ScreeningEvent::Act { act })
        .unwrap()
}

#[test]
fn a_walk_goes_on_by_the_questions_with_which_it_began() {
    let (_, _server, phone) = begun();
    let engine = phone.engine();
    engine.set_update_mode(UpdateMode::ByHand).unwrap();
    let first = begin_counting(&engine).items[0].id.clone();
    let event = ScreeningEvent::Answer {
        item: first.clone(),
        answer: "yes".into(),
    };
    let before = engine.screening_event(&event).unwrap();
    assert_eq!(check(&engine), Ok(UpdateReason::Installed));
    assert_eq!(engine.screening().unwrap(), before);
    let back = ScreeningAct::Back;
    let shown = engine.screening_event(&ScreeningEvent::Act { act: back });
    assert_eq!(shown.unwrap().items[0].id, first);
    // The next one goes by the new pack.
    assert_ne!(begin_counting(&engine).items[0].id, first);
}
