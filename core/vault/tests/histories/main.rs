//! V1 and the notes as a whole: whatever is done in whatever order, the vault holds what a
//! plain list would hold, its file never changes its size, and a session never touches a
//! half that is not its own.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

mod model;
#[path = "../support/mod.rs"]
mod support;

use std::collections::BTreeMap;

use model::{Kept, Model};
use proptest::collection::vec;
use proptest::prelude::*;
use support::{Device, FIRST, SECOND, THIRD, draft};
use waymark_vault::format::file_length;
use waymark_vault::{NoteDraft, NoteId, Vault, VaultError};

const CELLS: u16 = 8;

#[derive(Debug, Clone)]
enum Step {
    Save {
        length: usize,
        days: u32,
    },
    Change {
        which: usize,
        length: usize,
    },
    Delete {
        which: usize,
    },
    Read {
        which: usize,
    },
    List,
    Purge,
    Restart,
    /// Goes to the session of the first, second or third PIN.
    Open {
        pin: usize,
    },
    WrongPin,
    Pass {
        hours: u32,
    },
    ClockBack,
    DestroyPinSetAndTakenAway,
    DeleteDamaged,
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        6 => (0..3000_usize, 1..90_u32).prop_map(|(length, days)| Step::Save { length, days }),
        3 => (any::<usize>(), 0..3000_usize).prop_map(|(which, length)| Step::Change { which, length }),
        3 => any::<usize>().prop_map(|which| Step::Delete { which }),
        2 => any::<usize>().prop_map(|which| Step::Read { which }),
        2 => Just(Step::List),
        1 => Just(Step::Purge),
        1 => Just(Step::Restart),
        3 => (0..3_usize).prop_map(|pin| Step::Open { pin }),
        1 => Just(Step::WrongPin),
        2 => (1..500_u32).prop_map(|hours| Step::Pass { hours }),
        1 => Just(Step::ClockBack),
        1 => Just(Step::DestroyPinSetAndTakenAway),
        1 => Just(Step::DeleteDamaged),
    ]
}

const PINS: [&[u8]; 3] = [FIRST, SECOND, THIRD];

fn body(length: usize) -> NoteDraft {
    NoteDraft {
        body: support::text(&"ж".repeat(length / 2)),
        ..draft("t")
    }
}

struct Run {
    device: Device,
    vault: Vault,
    model: Model,
}

impl Run {
    fn new() -> Self {
        let device = Device::with_cells(CELLS);
        let vault = device.start();
        vault.set_first_pin(FIRST).unwrap();
        device.unlock(&vault, FIRST).unwrap();
        vault.set_second_pin(SECOND).unwrap();
        device.unlock(&vault, SECOND).unwrap();
        vault.set_second_pin(THIRD).unwrap();
        device.unlock(&vault, FIRST).unwrap();
        let now = support::START;
        let model = Model {
            notes: std::array::from_fn(|_| BTreeMap::new()),
            at: 0,
            latest: [now; 2],
            now,
        };
        Self {
            device,
            vault,
            model,
        }
    }

    fn step(&mut self, step: &Step) {
        match *step {
            Step::Save { length, days } => self.save(&body(length), days),
            Step::Change { which, length } => self.change(which, &body(length)),
            Step::Delete { which } => self.delete(which),
            Step::Read { which } => self.read(which),
            Step::List => self.check(),
            Step::Purge => {
                self.vault.purge().unwrap();
                self.model.saved();
            }
            Step::Restart => {
                self.vault = self.device.start();
                self.open(self.model.at);
            }
            Step::Open { pin } => self.open(pin),
            Step::WrongPin => {
                let wrong = self.device.unlock(&self.vault, b"111111");
                assert_eq!(wrong, Err(VaultError::WrongSecret));
                self.open(self.model.at);
            }
            Step::Pass { hours } => {
                self.device.clock.pass(hours * 3600);
                self.model.now += i64::from(hours) * 3600;
            }
            Step::ClockBack => {
                self.device.clock.set_now(support::START);
                self.model.now = support::START;
            }
            Step::DestroyPinSetAndTakenAway => self.set_and_take_away(),
            Step::DeleteDamaged => {
                assert_eq!(self.vault.delete_damaged(), Ok(0));
                self.model.saved();
            }
        }
    }

    fn open(&mut self, pin: usize) {
        self.device.unlock(&self.vault, PINS[pin]).unwrap();
        self.model.at = pin;
    }

    fn set_and_take_away(&mut self) {
        // In the decoy half its place is the third PIN's.
        if self.model.at == 0 {
            self.vault.set_destroy_pin(b"603918").unwrap();
            self.vault.remove_destroy_pin().unwrap();
            self.model.latest[0] = self.model.moment();
        }
    }

    fn save(&mut self, draft: &NoteDraft, days: u32) {
        let draft = NoteDraft {
            expires_in_days: Some(days),
            ..draft.clone()
        };
        let expires = self.model.moment() + i64::from(days) * 86_400;
        match self.vault.save(&draft) {
            Ok(id) => {
                self.model.saved();
                assert!(!self.model.is_full());
                let text = draft.body.to_string();
                self.model.own().insert(id, Kept { text, expires });
            }
            Err(error) => {
                assert_eq!(error, VaultError::Full);
                self.model.expire();
                assert!(self.model.is_full());
            }
        }
    }

    fn change(&mut self, which: usize, draft: &NoteDraft) {
        let Some(id) = self.model.nth(which) else {
            return;
        };
        let id_too = NoteDraft {
            id: Some(id),
            ..draft.clone()
        };
        let changed = self.vault.save(&id_too);
        self.expect_there(id, changed.map(drop));
        if let Some(note) = self.model.own().get_mut(&id) {
            note.text = draft.body.to_string();
        }
    }

    fn delete(&mut self, which: usize) {
        let Some(id) = self.model.nth(which) else {
            return;
        };
        let deleted = self.vault.delete(id);
        self.expect_there(id, deleted);
        self.model.own().remove(&id);
    }

    /// A note could be changed or deleted, exactly where it has not expired.
    fn expect_there(&mut self, id: NoteId, done: Result<(), VaultError>) {
        if done.is_ok() {
            self.model.saved();
        } else {
            self.model.listed();
        }
        let there = self.model.own().contains_key(&id);
        assert_eq!(done, there.then_some(()).ok_or(VaultError::NotFound));
    }

    fn read(&mut self, which: usize) {
        let Some(id) = self.model.nth(which) else {
            return;
        };
        let read = self.vault.read(id).ok();
        self.model.listed();
        let wanted = self.model.own().get(&id).map(|note| note.text.clone());
        assert_eq!(read.map(|note| note.body.to_string()), wanted);
    }

    fn check(&mut self) {
        let listing = self.vault.list().unwrap();
        self.model.listed();
        assert_eq!(listing.damaged, 0);
        let mut ids: Vec<NoteId> = listing.notes.iter().map(|note| note.id).collect();
        ids.sort();
        let wanted: Vec<NoteId> = self.model.own().keys().copied().collect();
        assert_eq!(ids, wanted);
    }

    /// The cells of both halves.
    fn halves(&self) -> [Vec<u8>; 2] {
        let data = self.device.data();
        let (first, second) = data[8192..].split_at((data.len() - 8192) / 2);
        [first.to_vec(), second.to_vec()]
    }
}

/// Every step flushes files, so there are few unless somebody asks for more.
fn config() -> ProptestConfig {
    let usual = ProptestConfig::default();
    let asked = std::env::var_os("PROPTEST_CASES").is_some();
    ProptestConfig {
        cases: if asked { usual.cases } else { 40 },
        ..usual
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_vault_holds_what_a_plain_list_would_hold(steps in vec(step(), 1..25)) {
        let mut run = Run::new();
        for step in &steps {
            let before = run.halves();
            let half = run.vault.session().unwrap().half;
            run.step(step);
            let after = run.halves();
            prop_assert_eq!(run.device.data().len(), file_length(CELLS));
            let other = usize::from(half.other().byte());
            prop_assert!(before[other] == after[other], "{:?} touched the other half", step);
        }
        for pin in [0, 1, 2] {
            run.step(&Step::Open { pin });
            run.check();
        }
    }
}
