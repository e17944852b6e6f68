//! V2, V3, V6: damaged, exchanged and forged bytes cost at most the note they belong to,
//! and never give a wrong one.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

mod support;

use std::ops::Range;

use support::{Device, FIRST, SECOND, draft, save, titles};
use waymark_vault::format::{Fault, Head, Image, Part, file_length};
use waymark_vault::{Condition, NoteDraft, NoteId, Vault, VaultError};

const CELL: usize = 4080;
const CELLS: usize = 8;

/// A device with notes "a" to "d" in the opened half, and where their cells are.
struct Scene {
    device: Device,
    vault: Vault,
    good: Vec<u8>,
    ids: Vec<NoteId>,
    cells: Vec<usize>,
}

fn scene() -> Scene {
    let device = Device::set_up();
    let vault = device.opened(FIRST);
    let (mut ids, mut cells) = (Vec::new(), Vec::new());
    for title in ["a", "b", "c", "d"] {
        let before = device.data();
        ids.push(save(&vault, title));
        cells.push(changed_cell(&before, &device.data()));
    }
    let good = device.data();
    Scene {
        device,
        vault,
        good,
        ids,
        cells,
    }
}

fn changed_cell(before: &[u8], after: &[u8]) -> usize {
    (0..2 * CELLS)
        .find(|cell| before[bytes_of(*cell)] != after[bytes_of(*cell)])
        .unwrap()
}

fn bytes_of(cell: usize) -> Range<usize> {
    8192 + cell * CELL..8192 + (cell + 1) * CELL
}

impl Scene {
    /// What is listed, and how many are damaged, once the file holds these bytes.
    fn seen(&self, bytes: &[u8]) -> (Vec<String>, u32) {
        self.device.set_data(bytes);
        let damaged = self.vault.list().unwrap().damaged;
        (titles(&self.vault), damaged)
    }
}

fn strings(titles: &[&str]) -> Vec<String> {
    titles.iter().map(|title| (*title).to_owned()).collect()
}

#[test]
fn a_damaged_cell_costs_its_note_only_and_is_reported() {
    let scene = scene();
    for at in bytes_of(scene.cells[1]).step_by(97) {
        let mut bad = scene.good.clone();
        bad[at] ^= 0x10;
        assert_eq!(
            scene.seen(&bad),
            (strings(&["a", "c", "d"]), 1),
            "byte {at}"
        );
    }
    assert_eq!(
        scene.vault.read(scene.ids[1]).err(),
        Some(VaultError::NotFound)
    );
}

#[test]
fn a_damaged_cell_is_not_used_again_until_it_is_given_up() {
    let scene = scene();
    let mut bad = scene.good.clone();
    bad[bytes_of(scene.cells[1])][5] ^= 1;
    scene.device.set_data(&bad);
    for _ in 0..4 {
        save(&scene.vault, "x");
    }
    assert_eq!(scene.vault.save(&draft("x")), Err(VaultError::Full));
    assert!(scene.device.data()[bytes_of(scene.cells[1])] == bad[bytes_of(scene.cells[1])]);
    scene.vault.purge().unwrap();
    assert!(scene.device.data()[bytes_of(scene.cells[1])] == bad[bytes_of(scene.cells[1])]);
    assert_eq!(scene.vault.list().unwrap().damaged, 1);
    assert_eq!(scene.vault.delete_damaged(), Ok(1));
    assert_eq!(scene.vault.list().unwrap().damaged, 0);
    save(&scene.vault, "x");
    assert_eq!(scene.vault.delete_damaged(), Ok(0));
    assert_eq!(
        titles(&scene.vault),
        ["a", "c", "d", "x", "x", "x", "x", "x"]
    );
}

#[test]
fn exchanged_cells_are_refused() {
    let scene = scene();
    let mut bad = scene.good.clone();
    let (first, second) = (bytes_of(scene.cells[0]), bytes_of(scene.cells[2]));
    bad[first.clone()].copy_from_slice(&scene.good[second.clone()]);
    bad[second].copy_from_slice(&scene.good[first]);
    assert_eq!(scene.seen(&bad), (strings(&["b", "d"]), 2));
}

#[test]
fn a_cell_spliced_from_two_is_refused() {
    let scene = scene();
    let mut bad = scene.good.clone();
    let (to, from) = (bytes_of(scene.cells[0]), bytes_of(scene.cells[3]));
    bad[to.start + 2000..to.end].copy_from_slice(&scene.good[from.start + 2000..from.end]);
    assert_eq!(scene.seen(&bad), (strings(&["b", "c", "d"]), 1));
}

#[test]
fn an_earlier_content_of_a_cell_is_refused() {
    let scene = scene();
    let changed = NoteDraft {
        id: Some(scene.ids[0]),
        ..draft("changed")
    };
    scene.vault.save(&changed).unwrap();
    let mut bad = scene.device.data();
    let cell = bytes_of(scene.cells[0]);
    bad[cell.clone()].copy_from_slice(&scene.good[cell]);
    assert_eq!(scene.seen(&bad), (strings(&["b", "c", "d"]), 1));
}

#[test]
fn a_deleted_notes_cell_put_back_is_not_seen() {
    let scene = scene();
    scene.vault.delete(scene.ids[0]).unwrap();
    let mut bad = scene.device.data();
    let cell = bytes_of(scene.cells[0]);
    bad[cell.clone()].copy_from_slice(&scene.good[cell.clone()]);
    assert_eq!(scene.seen(&bad), (strings(&["b", "c", "d"]), 0));
    // Nor when the cell is used again.
    for _ in 0..5 {
        save(&scene.vault, "x");
    }
    let mut bad = scene.device.data();
    bad[cell.clone()].copy_from_slice(&scene.good[cell]);
    let (seen, damaged) = scene.seen(&bad);
    assert!(!seen.contains(&"a".to_owned()));
    assert_eq!(damaged, 1);
}

#[test]
fn a_cell_of_the_other_half_is_refused() {
    let scene = scene();
    scene.vault.set_second_pin(SECOND).unwrap();
    let before = scene.device.data();
    scene.device.unlock(&scene.vault, SECOND).unwrap();
    save(&scene.vault, "shown");
    let mut bad = scene.device.data();
    let theirs = changed_cell(&before, &bad);
    let copied = bad[bytes_of(scene.cells[0])].to_vec();
    bad[bytes_of(theirs)].copy_from_slice(&copied);
    assert_eq!(scene.seen(&bad), (Vec::new(), 1));
}

/// Every byte of the header, one at a time: the second copy stands in.
#[test]
fn no_damaged_byte_of_the_header_costs_anything() {
    let scene = scene();
    let all = strings(&["a", "b", "c", "d"]);
    for at in (0..8192).step_by(31) {
        let mut bad = scene.good.clone();
        bad[at] ^= 1 << (at % 8);
        scene.device.set_data(&bad);
        scene.device.unlock(&scene.vault, FIRST).unwrap();
        assert_eq!(titles(&scene.vault), all, "byte {at}");
        assert_eq!(scene.device.start().condition(), Condition::Ready);
    }
}

#[test]
fn a_save_mends_the_copy_that_was_damaged() {
    let scene = scene();
    let mut bad = scene.good.clone();
    let (index, _) = Part::Index(waymark_vault::format::Half::First).place();
    bad[..96].fill(0);
    bad[index + 4096..index + 4096 + 2 * 1168].fill(7);
    scene.device.set_data(&bad);
    save(&scene.vault, "e");
    let mended = scene.device.data();
    let image = Image::read(mended.clone()).ok().unwrap();
    let half = scene.vault.session().unwrap().half;
    let [first, second] = image.copies(Part::Index(half));
    assert!(first == second);
    assert!(mended[..96] == mended[4096..4192]);
}

#[test]
fn where_both_copies_of_an_index_are_damaged_nothing_is_written_and_the_other_half_opens() {
    let scene = scene();
    scene.vault.set_second_pin(SECOND).unwrap();
    let mut bad = scene.device.data();
    let (at, _) = Part::Index(scene.vault.session().unwrap().half).place();
    bad[at + 50] ^= 1;
    bad[at + 50 + 4096] ^= 1;
    scene.device.set_data(&bad);
    assert_eq!(scene.vault.list().err(), Some(VaultError::Damaged));
    assert_eq!(scene.vault.save(&draft("x")), Err(VaultError::Damaged));
    assert_eq!(scene.vault.purge(), Err(VaultError::Damaged));
    assert_eq!(scene.vault.set_second_pin(SECOND), Err(VaultError::Damaged));
    assert_eq!(
        scene.device.unlock(&scene.vault, FIRST),
        Err(VaultError::Damaged)
    );
    assert!(scene.device.data() == bad);
    assert!(scene.device.unlock(&scene.vault, SECOND).is_ok());
}

#[test]
fn a_file_that_cannot_be_read_is_set_aside_unchanged_and_never_overwritten() {
    let whole = scene().good;
    let length = whole.len();
    let mut headless = whole.clone();
    headless[..96].fill(0);
    headless[4096..4192].fill(0);
    let longer = [whole.clone(), vec![0]].concat();
    let huge = vec![0; 40_000_000];
    for bad in [
        &headless,
        &longer,
        &whole[..length - 1].to_vec(),
        &whole[..5000].to_vec(),
        &Vec::new(),
        &huge,
    ] {
        let device = Device::set_up();
        device.set_data(bad);
        let vault = device.start();
        assert_eq!(vault.condition(), Condition::SetAside);
        assert!(std::fs::read(device.path("data.1")).unwrap() == *bad);
        assert_eq!(device.data().len(), file_length(8));
        vault.set_first_pin(SECOND).unwrap();
        device.unlock(&vault, SECOND).unwrap();
        save(&vault, "new");
        assert_eq!(device.start().condition(), Condition::Ready);
    }
}

/// What an app did that lost everybody's notes: it could not read its index, and began a
/// new one over it.
#[test]
fn a_vault_that_was_set_aside_opens_again_once_it_is_mended_and_put_back() {
    let scene = scene();
    let mut headless = scene.good.clone();
    headless[..96].fill(0);
    headless[4096..4192].fill(0);
    scene.device.set_data(&headless);
    for _ in 0..3 {
        scene.device.start();
    }
    let mut mended = std::fs::read(scene.device.path("data.1")).unwrap();
    mended[..96].copy_from_slice(&scene.good[..96]);
    scene.device.set_data(&mended);
    let vault = scene.device.opened(FIRST);
    assert_eq!(titles(&vault), ["a", "b", "c", "d"]);
}

#[test]
fn a_second_unreadable_file_does_not_overwrite_the_first() {
    let device = Device::set_up();
    for number in 1..=3_u8 {
        device.set_data(&[number; 100]);
        assert_eq!(device.start().condition(), Condition::SetAside);
    }
    for number in 1..=3_u8 {
        assert_eq!(
            std::fs::read(device.path(&format!("data.{number}"))).unwrap(),
            [number; 100]
        );
    }
}

/// V3.
#[test]
fn a_later_version_is_neither_read_nor_written() {
    for version in [0, 2, 0xffff_u16] {
        let scene = scene();
        let mut later = scene.good.clone();
        for copy in [0, 4096] {
            later[copy + 8..copy + 10].copy_from_slice(&version.to_le_bytes());
        }
        scene.device.set_data(&later);
        let vault = scene.device.start();
        assert_eq!(vault.condition(), Condition::Newer);
        assert_eq!(scene.device.unlock(&vault, FIRST), Err(VaultError::Newer));
        assert_eq!(vault.set_first_pin(FIRST), Err(VaultError::Newer));
        assert_eq!(scene.vault.list().err(), Some(VaultError::Locked));
        assert!(scene.device.data() == later);
        assert_eq!(scene.device.files(), ["data", "tries"]);
        // And whoever has the keys loses none of them.
        scene.device.set_data(&scene.good);
        assert_eq!(titles(&scene.device.opened(FIRST)), ["a", "b", "c", "d"]);
    }
}

/// V3: whoever can write the file cannot make guesses cheaper, or the vault another one.
#[test]
fn a_forged_head_opens_nothing() {
    type Forgery = fn(&mut Head);
    let forgeries: [Forgery; 3] = [
        |head| head.cost = waymark_seal::Cost::FLOOR,
        |head| head.salt[0] ^= 1,
        |head| head.vault_id[0] ^= 1,
    ];
    for forge in forgeries {
        let scene = scene();
        let mut image = Image::read(scene.good.clone()).ok().unwrap();
        let mut head = image.head().clone();
        forge(&mut head);
        image.set_head(head);
        scene.device.set_data(image.bytes());
        let vault = scene.device.start();
        assert_eq!(vault.condition(), Condition::Ready);
        assert_eq!(
            scene.device.unlock(&vault, FIRST),
            Err(VaultError::WrongSecret)
        );
        assert!(scene.device.data() == image.bytes());
    }
}

#[test]
fn a_slot_in_anothers_place_opens_nothing() {
    let scene = scene();
    let half = scene.vault.session().unwrap().half;
    let mut image = Image::read(scene.good.clone()).ok().unwrap();
    let [main, side] = waymark_vault::format::Place::BOTH
        .map(|place| Part::Slot(waymark_vault::format::SlotNumber { half, place }));
    let moved = image.copies(main)[0].to_vec();
    image.scramble(main, &*scene.device.entropy).unwrap();
    image.set(side, &moved);
    scene.device.set_data(image.bytes());
    assert_eq!(
        scene.device.unlock(&scene.vault, FIRST),
        Err(VaultError::WrongSecret)
    );
}

/// K3: before a byte is reserved.
#[test]
fn a_head_that_asks_for_too_much_or_too_little_work_is_refused() {
    let good = Image::read(scene().good).ok().unwrap().head().encoded();
    for (at, value) in [
        (12, 256 * 1024 + 1),
        (12, 19 * 1024 - 1),
        (12, u32::MAX),
        (16, 17),
        (16, 0),
        (20, 2),
        (20, 0),
    ] {
        let mut bytes = good;
        bytes[12..16].copy_from_slice(&(64 * 1024_u32).to_le_bytes());
        bytes[16..20].copy_from_slice(&3_u32.to_le_bytes());
        bytes[at..at + 4].copy_from_slice(&u32::to_le_bytes(value));
        let check = waymark_seal::derive::check(&[b"head/v1", &bytes[..64]]);
        bytes[64..80].copy_from_slice(&check);
        assert_eq!(
            Head::decoded(&bytes).err(),
            Some(Fault::Damaged),
            "{at}: {value}"
        );
    }
}
