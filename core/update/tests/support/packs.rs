//! Small packs, packed and patched as a publisher does it, in a repository; and a phone.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::str::FromStr;

use jiff::Timestamp;
use serde_json::json;
use tempfile::TempDir;
use waymark_base::FixedClock;
use waymark_pack::records::{Contact, Content, Hotline, PackInfo, Translations};
use waymark_pack::vocabulary::{AnsweredBy, Channel, Confidence, Topic};
use waymark_pack::{Pack, build};
use waymark_store::Folder;
use waymark_update::{
    Fetcher, Floor, FloorSource, Outcome, Pursuit, Shelf, Stage, UpdateError, Watch,
};
use zstd::stream::raw::{CParameter, Encoder, InBuffer, Operation, OutBuffer};

use super::repository::{Repository, sha256};

/// The version of the pack that comes with the app.
pub(crate) const FLOOR: u32 = 3;

fn parsed<T: FromStr>(text: &str) -> T {
    text.parse().ok().unwrap()
}

/// A pack with `numbers` numbers; the first one ends in the version.
pub(crate) fn pack(version: u32, numbers: u32) -> Vec<u8> {
    let hotlines = (0..numbers).map(|place| hotline(version, place));
    build::write(&Content {
        info: PackInfo {
            title: "Test pack".into(),
            version,
            date: parsed("2026-05-01"),
            licence: "CC BY 4.0".into(),
            languages: vec![parsed("en")],
            open_evidence_months: 18,
        },
        sources: vec![],
        hotlines: hotlines.collect(),
        sites: vec![],
        crossings: vec![],
        places: vec![],
        outlines: vec![],
        sheets: vec![],
        resources: vec![],
        instruments: vec![],
        phrases: vec![],
        country_names: BTreeMap::new(),
        language_names: BTreeMap::new(),
    })
    .unwrap()
}

fn hotline(version: u32, place: u32) -> Hotline {
    let number = if place == 0 {
        format!("800 000 {version:03}")
    } else {
        format!("22 {place:07}")
    };
    let contact = Contact {
        id: parsed(&format!("contact-{place}")),
        channel: Channel::Phone,
        app: None,
        number: number.clone(),
        e164: None,
        dial: number,
        short_code: false,
        callable_from_abroad: None,
        phones: vec![],
        languages: vec![],
        language_note: None,
        language_notes: Translations::new(),
        hours: None,
        hours_note: None,
        hours_notes: Translations::new(),
        timezone: None,
        cost: None,
        confidence: Confidence::High,
        as_of: None,
        verified_on: None,
        sources: vec![],
        note: None,
        notes: Translations::new(),
        evidence: vec![],
    };
    Hotline {
        id: parsed(&format!("hotline-{place}")),
        country: parsed("PL"),
        name: format!("Service {place}"),
        names: Translations::new(),
        operator: None,
        answered_by: AnsweredBy::VictimSupport,
        service: None,
        topics: vec![Topic::Trafficking],
        note: None,
        notes: Translations::new(),
        contacts: vec![contact],
    }
}

pub(crate) fn packed(bytes: &[u8]) -> Vec<u8> {
    frame(Encoder::new(3).unwrap(), bytes, 20)
}

pub(crate) fn patch(old: &[u8], new: &[u8]) -> Vec<u8> {
    frame(Encoder::with_ref_prefix(3, old).unwrap(), new, 24)
}

fn frame(mut encoder: Encoder<'_>, bytes: &[u8], window: u32) -> Vec<u8> {
    encoder
        .set_parameter(CParameter::WindowLog(window))
        .unwrap();
    let mut room = vec![0; bytes.len() + bytes.len() / 8 + 1_000];
    let mut output = OutBuffer::around(room.as_mut_slice());
    let mut input = InBuffer::around(bytes);
    while input.pos() < bytes.len() {
        encoder.run(&mut input, &mut output).unwrap();
    }
    while encoder.finish(&mut output, true).unwrap() > 0 {}
    let length = output.pos();
    room.truncate(length);
    room
}

impl Repository {
    /// Offers a pack, and patches from some older ones, in place of what was offered.
    pub(crate) fn offer(&mut self, version: u32, bytes: &[u8], older: &[(u32, &[u8])]) {
        self.say("targets")["targets"] = json!({});
        let path = format!("packs/{version}.wmk.zst");
        self.add_target("targets", &path, &packed(bytes));
        self.say("targets")["targets"][&path]["custom"] = json!({"waymark": {
            "format": 1, "kind": "pack", "version": version, "date": "2026-05-01",
            "length": bytes.len(), "sha256": sha256(bytes), "engine": "0.1.0",
        }});
        for (from, old) in older {
            let path = format!("patches/{from}-{version}.zst");
            self.add_target("targets", &path, &patch(old, bytes));
            self.say("targets")["targets"][&path]["custom"] = json!({"waymark": {
                "format": 1, "kind": "patch", "from": from,
                "from_sha256": sha256(old), "to": version,
            }});
        }
        self.publish();
    }

    /// What is said of the pack of a version, to be changed; publish it then.
    pub(crate) fn about_pack(&mut self, version: u32) -> &mut serde_json::Value {
        let path = format!("packs/{version}.wmk.zst");
        &mut self.say("targets")["targets"][&path]["custom"]["waymark"]
    }

    /// The name of a file under `targets/` that begins so.
    pub(crate) fn named(&self, folder: &str) -> String {
        let mut names = self.files.keys().rev();
        names
            .find(|name| name.starts_with(folder) && !name.ends_with("json"))
            .unwrap()
            .clone()
    }
}

/// Whether an update goes on: as often as it says.
#[derive(Default)]
pub(crate) struct Patience {
    /// Ends it at the call of this number.
    pub(crate) ends_at: Cell<Option<usize>>,
    pub(crate) heard: RefCell<Vec<(Stage, u64, u64)>>,
}

impl Watch for Patience {
    fn goes_on(&self, stage: Stage, done: u64, all: u64) -> bool {
        let mut heard = self.heard.borrow_mut();
        heard.push((stage, done, all));
        self.ends_at.get() != Some(heard.len())
    }
}

/// A phone with a folder of packs.
pub(crate) struct Phone {
    pub(crate) home: TempDir,
    pub(crate) root: Vec<u8>,
    pub(crate) now: Cell<Timestamp>,
    pub(crate) patience: Patience,
    pub(crate) engine: &'static str,
    pub(crate) unpacked_too: bool,
    floor: &'static [u8],
}

impl Phone {
    pub(crate) fn new(repository: &Repository) -> Self {
        Self {
            home: tempfile::tempdir().unwrap(),
            root: repository.files["1.root.json"].clone(),
            now: Cell::new(super::now()),
            patience: Patience::default(),
            engine: "0.1.0",
            unpacked_too: false,
            floor: Vec::leak(pack(FLOOR, 40)),
        }
    }

    /// The same folder under a newer app.
    pub(crate) fn with_floor(mut self, version: u32) -> Self {
        self.floor = Vec::leak(pack(version, 40));
        self
    }

    pub(crate) fn floor(&self) -> &'static [u8] {
        self.floor
    }

    /// The app starts.
    pub(crate) fn shelf(&self) -> Shelf {
        let folder = Folder::open(self.home.path()).unwrap();
        let opened = Pack::from_static(self.floor).unwrap();
        let floor = Floor {
            version: opened.info().version,
            date: opened.info().date,
            source: FloorSource::BuiltIn(self.floor),
        };
        let shelf = Shelf::open(folder, floor).unwrap();
        shelf.trust(&self.root).unwrap();
        shelf
    }

    pub(crate) fn bring(&self, fetcher: &dyn Fetcher) -> Result<Outcome, UpdateError> {
        self.bring_on(&self.shelf(), fetcher)
    }

    pub(crate) fn bring_on(
        &self,
        shelf: &Shelf,
        fetcher: &dyn Fetcher,
    ) -> Result<Outcome, UpdateError> {
        self.patience.heard.borrow_mut().clear();
        shelf.bring(&Pursuit {
            fetcher,
            watch: &self.patience,
            clock: &FixedClock(self.now.get()),
            engine: self.engine,
            trial: &|pack: &Pack| !pack.hotlines(&[]).unwrap().is_empty(),
            unpacked_too: self.unpacked_too,
        })
    }

    /// The app starts and opens what it finds: the version, and the number in it, which says
    /// the same.
    pub(crate) fn reads(&self) -> u32 {
        let shelf = self.shelf();
        let pack = match shelf.present().unwrap() {
            Some(present) => Pack::open(&shelf.path_of(&present)).unwrap(),
            None => Pack::from_static(self.floor).unwrap(),
        };
        let hotlines = pack.hotlines(&[]).unwrap();
        let number = &hotlines[0].contacts[0].number;
        let version = pack.info().version;
        assert_eq!(*number, format!("800 000 {version:03}"));
        version
    }

    /// The names of the files in the folder that begin so.
    pub(crate) fn files(&self, begin: &str) -> Vec<String> {
        let folder = Folder::open(self.home.path()).unwrap();
        let mut names = folder.names().unwrap();
        names.retain(|name| name.starts_with(begin));
        names
    }
}
