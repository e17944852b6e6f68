//! The format by two implementations: the frozen vectors, and vaults that go to and fro
//! between this one and `tests/python/vault.py`, each writing into what the other has made.

use std::path::Path;
use std::sync::Arc;

use jiff::Timestamp;
use serde_json::{Value, json};
use tempfile::TempDir;
use waymark_base::FixedClock;
use waymark_seal::{Cost, Latch, SystemEntropy, Zeroizing};
use waymark_store::Folder;
use waymark_vault::{
    CostChoice, MockHardwareKey, NoteDraft, TryPolicy, Vault, VaultConfig, VaultError,
};

use super::{Options, Verdict};
use crate::python::Python;
use crate::random::Random;
use crate::world::scratch;

const REAL: &str = "482915";
const DECOY: &str = "730164";
/// Named like this, a file of mock keys is written as this side writes it.
const KEYS: &str = "mock-hardware-key";

pub fn run(options: Options) -> Result<Verdict, String> {
    let python = Python::found("vault.py")?;
    let frozen = python.call(&["vectors", "check"]);
    let mut wrong: Vec<String> = frozen.as_ref().err().cloned().into_iter().collect();
    let rounds = if options.long { 100 } else { 8 };
    let mut compared = 0;
    for number in 0..rounds {
        let mut exchange = Exchange::new(&python, options.seed * 1_000 + number)?;
        match exchange.run(number % 2 == 0) {
            Ok(()) => compared += exchange.compared,
            Err(told) => wrong.push(format!("vault {number}: {told}")),
        }
    }
    for wrong in &wrong {
        println!("{wrong}");
    }
    let figure = format!(
        "vectors: {}; {rounds} vaults made by one side and written to by the other in turn, \
         {compared} times seen alike by both, {} findings",
        frozen
            .unwrap_or_else(|_| "frozen vectors differ".to_owned())
            .trim(),
        wrong.len(),
    );
    Ok(Verdict {
        figure,
        holds: wrong.is_empty(),
    })
}

/// One vault that goes to and fro.
struct Exchange<'a> {
    python: &'a Python,
    place: TempDir,
    random: Random,
    now: Timestamp,
    pins: Vec<&'static str>,
    compared: u32,
}

impl<'a> Exchange<'a> {
    fn new(python: &'a Python, seed: u64) -> Result<Self, String> {
        let place = scratch()?;
        // The other side has no clock but the machine's.
        let now = machine_now();
        Ok(Self {
            python,
            place,
            random: Random::new(seed),
            now,
            pins: vec![REAL],
            compared: 0,
        })
    }

    fn run(&mut self, begun_here: bool) -> Result<(), String> {
        if begun_here {
            self.here(|vault| vault.set_first_pin(REAL.as_bytes()))?;
        } else {
            self.there("create", REAL, &["--cells", "8"])?;
        }
        self.alike()?;
        for turn in 0..4 {
            if (turn % 2 == 0) == begun_here {
                self.write_there()?;
            } else {
                self.write_here()?;
            }
            self.alike()?;
            if turn == 1 {
                self.decoy(begun_here)?;
                self.alike()?;
            }
        }
        self.opened_here(REAL, |vault| vault.purge())?;
        self.alike()
    }

    fn decoy(&mut self, here: bool) -> Result<(), String> {
        if here {
            self.opened_here(REAL, |vault| vault.set_second_pin(DECOY.as_bytes()))?;
        } else {
            let half = self.seen_there(REAL)?["half"].as_u64().unwrap_or(0);
            let slot = (2 * (1 - half)).to_string();
            self.there("pin", REAL, &["--slot", &slot, "--new", DECOY])?;
        }
        self.pins.push(DECOY);
        Ok(())
    }

    fn path(&self, name: &str) -> String {
        self.place.path().join(name).display().to_string()
    }

    fn there(&self, order: &str, pin: &str, more: &[&str]) -> Result<String, String> {
        let (folder, keys) = (self.path("private"), self.path(KEYS));
        let common = [order, &folder, "--pin", pin, "--hardware", &keys];
        self.python.call(&[&common, more].concat())
    }

    fn seen_there(&self, pin: &str) -> Result<Value, String> {
        let said = self.there("read", pin, &["--json"])?;
        serde_json::from_str(&said).map_err(|error| error.to_string())
    }

    fn here<T>(&self, work: impl FnOnce(&Vault) -> Result<T, VaultError>) -> Result<T, String> {
        let latch = Arc::new(Latch::new(true));
        self.with(&latch, work)
    }

    fn opened_here<T>(
        &self,
        pin: &str,
        work: impl FnOnce(&Vault) -> Result<T, VaultError>,
    ) -> Result<T, String> {
        let latch = Arc::new(Latch::new(true));
        let ticket = latch.ticket();
        self.with(&latch, |vault| {
            vault.unlock(ticket, pin.as_bytes(), TryPolicy::default())?;
            work(vault)
        })
    }

    fn with<T>(
        &self,
        latch: &Arc<Latch>,
        work: impl FnOnce(&Vault) -> Result<T, VaultError>,
    ) -> Result<T, String> {
        let folder = |path: &Path| Folder::open(path).map_err(VaultError::from);
        let done = || {
            let keys = MockHardwareKey::in_file(folder(self.place.path())?);
            let vault = Vault::open(VaultConfig {
                folder: folder(&self.place.path().join("private"))?,
                hardware: Arc::new(keys),
                entropy: Arc::new(SystemEntropy),
                clock: Arc::new(FixedClock(self.now)),
                cost: CostChoice::Fixed(Cost::FLOOR),
                cells: 8,
                latch: latch.clone(),
            })?;
            work(&vault)
        };
        done().map_err(|error: VaultError| format!("here: {error}"))
    }

    fn text(&mut self) -> String {
        let words = ["Anna", "їжак", "🕊", "\n", "bus", "\u{0}", "ніч", "  "];
        let count = self.random.below(60);
        (0..count)
            .map(|_| words[self.random.below(words.len())])
            .collect()
    }

    fn pin(&mut self) -> &'static str {
        self.pins[self.random.below(self.pins.len())]
    }

    fn write_here(&mut self) -> Result<(), String> {
        let (pin, title, body, tag) = (self.pin(), self.text(), self.text(), self.text());
        let old = self.random.coin();
        self.opened_here(pin, |vault| {
            let first = vault.list()?.notes.first().map(|note| note.id);
            let draft = NoteDraft {
                id: first.filter(|_| old),
                title: Zeroizing::new(title),
                body: Zeroizing::new(body),
                tags: vec![Zeroizing::new(tag)],
                ..NoteDraft::default()
            };
            vault.save(&draft).map(drop)
        })
    }

    fn write_there(&mut self) -> Result<(), String> {
        let (pin, title, body, label) = (self.pin(), self.text(), self.text(), self.text());
        let first = self.seen_there(pin)?["notes"][0]["id"].clone();
        if self.random.below(4) == 0
            && let Some(id) = first.as_str()
        {
            return self.there("delete", pin, &["--id", id]).map(drop);
        }
        let id = if self.random.coin() {
            first
        } else {
            Value::Null
        };
        let note = json!({
            "id": id, "title": title, "body": body, "label": label,
            "links": [["sheet", "talk-alone"]], "consents": [["heron", "a shelter", "all", 1]],
        });
        let path = self.path("note.json");
        std::fs::write(&path, note.to_string()).map_err(|error| error.to_string())?;
        self.there("write", pin, &["--note", &path]).map(drop)
    }

    /// Both sides see the same under every PIN.
    fn alike(&mut self) -> Result<(), String> {
        for pin in self.pins.clone() {
            let mut there = self.seen_there(pin)?;
            let here = self.opened_here(pin, seen)?;
            for name in ["kind", "slot", "latest"] {
                there.as_object_mut().ok_or("no object")?.remove(name);
            }
            let notes = there["notes"].as_array_mut().ok_or("no notes")?;
            for note in notes.iter_mut() {
                note.as_object_mut().ok_or("no note")?.remove("cell");
            }
            notes.sort_by_key(|note| note["id"].as_str().map(ToOwned::to_owned));
            if here != there {
                return Err(format!("here {here}, there {there}"));
            }
            self.compared += 1;
        }
        Ok(())
    }
}

fn machine_now() -> Timestamp {
    Timestamp::try_from(std::time::SystemTime::now()).unwrap_or(Timestamp::UNIX_EPOCH)
}

/// What an opened vault shows, in the words of the other side.
fn seen(vault: &Vault) -> Result<Value, VaultError> {
    let (session, listing) = (vault.session()?, vault.list()?);
    let mut notes = Vec::new();
    for head in &listing.notes {
        let note = vault.read(head.id)?;
        let consents = note.consents.iter().map(|record| {
            let given = &record.consent;
            json!([
                given.who.as_str(),
                given.to_whom.as_str(),
                given.what.as_str(),
                record.when.as_second()
            ])
        });
        notes.push(json!({
            "id": note.id.to_string(),
            "title": note.title.as_str(),
            "body": note.body.as_str(),
            "label": note.label.as_str(),
            "tags": note.tags.iter().map(|tag| tag.as_str()).collect::<Vec<_>>(),
            "created": note.created.as_second(),
            "changed": note.changed.as_second(),
            "expires": note.expires.as_second(),
            "links": note.links.iter().map(|link| json!([link.kind.as_str(), link.id.as_str()])).collect::<Vec<_>>(),
            "consents": consents.collect::<Vec<_>>(),
        }));
    }
    notes.sort_by_key(|note| note["id"].as_str().map(ToOwned::to_owned));
    Ok(json!({
        "half": session.half.byte(),
        "layer": session.layer.byte(),
        "role": u8::from(session.decoy),
        "notes": notes,
        "damaged": listing.damaged,
    }))
}
