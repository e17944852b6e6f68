//! The stored bytes by themselves.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

mod support;

use proptest::collection::vec;
use proptest::prelude::*;
use support::{TestEntropy, text};
use waymark_seal::{Cost, Key};
use waymark_vault::format::{
    BLOB_MOST, CELL, CONTENT_MOST, COPY, CellPlace, CellWord, Half, Head, INDEX, Image, Index,
    IndexPlace, Kind, Layer, Part, Place, REVISION_MOST, Role, SLOT, SlotContent, SlotNumber,
    SlotRecord, TriesRecord, What, decode_note, encode_note, kek, open_cell, open_index, open_slot,
    read_blob, read_mark, read_tries, seal_cell, seal_index, seal_slot, write_blob, write_mark,
    write_tries,
};
use waymark_vault::{Consent, ConsentRecord, Link, Note, NoteId, Which};

fn head() -> Head {
    Head::random(8, Cost::TINY, &TestEntropy::new(5)).unwrap()
}

fn key(byte: u8) -> Key {
    Key::copied_from(&[byte; 32]).unwrap()
}

#[test]
fn the_parts_fill_a_copy_of_the_header_without_gap_or_overlap() {
    let mut parts = vec![Part::Head, Part::Rest];
    parts.extend(Half::BOTH.map(Part::Blob));
    parts.extend(Half::BOTH.map(Part::Index));
    parts.extend(SlotNumber::ALL.map(Part::Slot));
    let mut places: Vec<(usize, usize)> = parts.into_iter().map(Part::place).collect();
    places.sort_unstable();
    let end = places.into_iter().fold(0, |end, (at, length)| {
        assert_eq!(at, end);
        at + length
    });
    assert_eq!(end, COPY);
}

#[test]
fn the_same_randomness_gives_the_same_bytes() {
    let fresh = |seed| {
        let entropy = TestEntropy::new(seed);
        let head = Head::random(8, Cost::TINY, &entropy).unwrap();
        let blobs = [[1; 80], [2; 80]].map(|blob| write_blob(&blob, &entropy).unwrap());
        Image::fresh(head, [&blobs[0], &blobs[1]], &entropy)
            .unwrap()
            .bytes()
            .to_vec()
    };
    assert!(fresh(1) == fresh(1));
    assert!(fresh(1) != fresh(2));
}

#[test]
fn a_head_comes_back_and_no_changed_byte_of_it_goes_unnoticed() {
    let head = Head {
        which: [Which::Odd, Which::Even],
        ..head()
    };
    let bytes = head.encoded();
    assert_eq!(Head::decoded(&bytes), Ok(head));
    for at in 0..80 {
        let mut bad = bytes;
        bad[at] ^= 0x40;
        assert!(Head::decoded(&bad).is_err(), "byte {at}");
    }
    assert!(Head::decoded(&bytes[..95]).is_err());
}

#[test]
fn a_blob_of_any_length_that_fits_comes_back() {
    let entropy = TestEntropy::new(1);
    for length in [0, 1, 60, BLOB_MOST] {
        let blob = vec![7; length];
        let bytes = write_blob(&blob, &entropy).unwrap();
        assert_eq!(read_blob(&bytes), Some(&blob[..]));
        for at in 0..bytes.len() {
            let mut bad = bytes;
            bad[at] ^= 1;
            assert_eq!(read_blob(&bad), None, "byte {at}");
        }
    }
    assert!(write_blob(&vec![7; BLOB_MOST + 1], &entropy).is_err());
}

/// K1, V3.
#[test]
fn a_slot_opens_only_with_its_key_in_its_place_and_under_its_head() {
    let (head, entropy) = (head(), TestEntropy::new(2));
    let content = SlotContent {
        kind: Kind::Destroys,
        layer: Layer::Second,
        role: Role::Decoy,
        half: Half::Second,
        key: key(9),
    };
    let number = SlotNumber::ALL[2];
    let sealed = seal_slot(&key(1), &head, number, &content, &entropy).unwrap();
    let opened = open_slot(&key(1), &head, number, &sealed).unwrap();
    assert!(opened.key.same_as(&content.key));
    assert_eq!(
        (opened.kind, opened.layer, opened.role, opened.half),
        (content.kind, content.layer, content.role, content.half)
    );
    assert!(open_slot(&key(2), &head, number, &sealed).is_none());
    for other in [0, 1, 3] {
        assert!(open_slot(&key(1), &head, SlotNumber::ALL[other], &sealed).is_none());
    }
    for at in 0..SLOT {
        let mut bad = sealed;
        bad[at] ^= 1;
        assert!(
            open_slot(&key(1), &head, number, &bad).is_none(),
            "byte {at}"
        );
    }
    let cheaper = Head {
        cost: Cost::FLOOR,
        ..head.clone()
    };
    assert!(open_slot(&key(1), &cheaper, number, &sealed).is_none());
    let purged = Head {
        which: head.which.map(Which::other),
        ..head.clone()
    };
    assert!(open_slot(&key(1), &purged, number, &sealed).is_some());
    assert!(open_slot(&key(1), &head, number, &sealed[..100]).is_none());
}

#[test]
fn the_key_of_a_half_needs_the_pin_the_hardware_the_salt_the_vault_and_the_half() {
    let head = head();
    let usual = kek(&head, Half::First, &key(1), &key(2));
    let salt = Head {
        salt: [0; 16],
        ..head.clone()
    };
    let vault = Head {
        vault_id: [0; 16],
        ..head.clone()
    };
    for other in [
        kek(&head, Half::Second, &key(1), &key(2)),
        kek(&head, Half::First, &key(3), &key(2)),
        kek(&head, Half::First, &key(1), &key(3)),
        kek(&salt, Half::First, &key(1), &key(2)),
        kek(&vault, Half::First, &key(1), &key(2)),
    ] {
        assert!(!other.same_as(&usual));
    }
}

fn used_index() -> Index {
    let mut index = Index::empty(-5);
    index.revision = u64::MAX;
    let (live, layer) = (true, Layer::Second);
    let revision = REVISION_MOST;
    index.set_word(
        0,
        CellWord {
            live,
            layer,
            revision,
        },
    );
    index.set_word(
        255,
        CellWord {
            revision: 1,
            ..index.word(0)
        },
    );
    let record = SlotRecord {
        kind: Kind::Destroys,
        layer: Layer::First,
        role: Role::Decoy,
        stretched: key(4),
    };
    index.set_slot(Place::Side, Some(record));
    index
}

#[test]
fn an_index_comes_back() {
    let (head, entropy, index) = (head(), TestEntropy::new(3), used_index());
    let half = Half::First;
    let place = IndexPlace { head: &head, half };
    let sealed = seal_index(&key(1), place, &index, &entropy).unwrap();
    assert_eq!(sealed.len(), INDEX);
    let opened = open_index(&key(1), place, &sealed).unwrap();
    assert!(*opened.encoded() == *index.encoded());
    assert_eq!((opened.revision, opened.latest), (u64::MAX, -5));
    assert_eq!(opened.word(0), index.word(0));
    assert_eq!(opened.word(1), CellWord::UNUSED);
    assert!(opened.slot(Place::Main).is_none());
    let record = opened.slot(Place::Side).unwrap();
    assert!(record.stretched.same_as(&key(4)));
}

#[test]
fn an_index_opens_only_with_its_key_for_its_half_and_its_number_of_cells() {
    let (head, entropy) = (head(), TestEntropy::new(3));
    let half = Half::First;
    let place = IndexPlace { head: &head, half };
    let sealed = seal_index(&key(1), place, &used_index(), &entropy).unwrap();
    assert!(open_index(&key(2), place, &sealed).is_none());
    let elsewhere = IndexPlace {
        half: Half::Second,
        ..place
    };
    assert!(open_index(&key(1), elsewhere, &sealed).is_none());
    let mut larger = head.clone();
    larger.cells = 9;
    let larger = IndexPlace {
        head: &larger,
        half,
    };
    assert!(open_index(&key(1), larger, &sealed).is_none());
    for at in 0..INDEX {
        let mut bad = sealed.clone();
        bad[at] ^= 1;
        assert!(open_index(&key(1), place, &bad).is_none(), "byte {at}");
    }
}

const PLACE: CellPlace<'static> = CellPlace {
    vault_id: &[1; 16],
    half: Half::First,
    cell: 3,
    revision: 7,
};

#[test]
fn a_cell_of_any_length_that_fits_comes_back() {
    let (entropy, mut sealed) = (TestEntropy::new(4), vec![0; CELL]);
    for length in [0, 1, CONTENT_MOST] {
        let cbor = vec![5; length];
        seal_cell(&key(1), PLACE, &cbor, &entropy, &mut sealed).unwrap();
        assert!(*open_cell(&key(1), PLACE, &sealed).unwrap() == cbor);
    }
    let long = vec![0; CONTENT_MOST + 1];
    assert!(seal_cell(&key(1), PLACE, &long, &entropy, &mut sealed).is_err());
}

/// V2.
#[test]
fn a_cell_opens_only_in_its_place_and_revision() {
    let (entropy, mut sealed) = (TestEntropy::new(4), vec![0; CELL]);
    seal_cell(&key(1), PLACE, b"x", &entropy, &mut sealed).unwrap();
    let mut others = [PLACE; 5];
    others[0].vault_id = &[2; 16];
    others[1].half = Half::Second;
    others[2].cell = 4;
    others[3].revision = 6;
    others[4].revision = 8;
    for other in others {
        assert!(open_cell(&key(1), other, &sealed).is_none());
    }
}

#[test]
fn two_seals_of_the_same_content_have_nothing_in_common() {
    let entropy = TestEntropy::new(4);
    let mut sealed = [vec![0; CELL], vec![0; CELL]];
    for out in &mut sealed {
        seal_cell(&key(1), PLACE, b"same", &entropy, out).unwrap();
    }
    let same = sealed[0]
        .iter()
        .zip(&sealed[1])
        .filter(|(one, other)| one == other)
        .count();
    assert!(same < 60, "{same}");
}

#[test]
fn marks_and_counts_come_back() {
    for what in [
        What::Everything,
        What::Half(Half::First),
        What::Half(Half::Second),
    ] {
        assert_eq!(read_mark(&write_mark(what)), what);
    }
    for record in [
        TriesRecord::default(),
        TriesRecord {
            failures: u32::MAX,
            uptime_ms: u64::MAX,
        },
    ] {
        assert_eq!(read_tries(&write_tries(record)), record);
    }
}

fn note() -> Note {
    let moment = |second| jiff::Timestamp::from_second(second).unwrap();
    Note {
        id: NoteId([3; 16]),
        title: text("title"),
        body: text("тіло"),
        label: text("Lantern"),
        tags: vec![text("a"), text("b")],
        created: moment(-1),
        changed: moment(0),
        expires: moment(1_900_000_000),
        links: vec![Link {
            kind: text("site"),
            id: text("x"),
        }],
        consents: vec![ConsentRecord {
            consent: Consent {
                who: text("she"),
                to_whom: text("him"),
                what: text("all"),
            },
            when: moment(7),
        }],
    }
}

#[test]
fn a_note_comes_back_from_its_cbor() {
    let cbor = encode_note(&note()).unwrap();
    assert!(decode_note(&cbor) == Some(note()));
}

#[test]
fn keys_that_a_later_version_may_add_are_passed_over_and_missing_texts_are_empty() {
    let mut cbor = encode_note(&note()).unwrap().to_vec();
    cbor[0] = 0xab; // a map of eleven
    cbor.extend_from_slice(&[0x18, 99, 0x82, 1, 0xa1, 2, 3]); // 99: [1, {2: 3}]
    assert!(decode_note(&cbor) == Some(note()));
    let mut short = vec![0xa4, 0, 0x50];
    short.extend_from_slice(&[3; 16]);
    short.extend_from_slice(&[5, 0, 6, 0, 7, 0]);
    assert!(decode_note(&short).unwrap().title.is_empty());
}

#[test]
fn what_is_no_note_is_told_apart() {
    let good = encode_note(&note()).unwrap();
    assert!(decode_note(&[]).is_none());
    assert!(decode_note(&good[..good.len() - 1]).is_none());
    assert!(decode_note(&[&good[..], &[0]].concat()).is_none());
    assert!(
        decode_note(&[
            0xa1, 8, 0x9b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff
        ])
        .is_none()
    );
    assert!(decode_note(&[0xbf, 0xff]).is_none());
}

proptest! {
    #[test]
    fn no_bytes_whatever_are_more_than_a_note_or_none(bytes in vec(any::<u8>(), 0..300)) {
        if let Some(note) = decode_note(&bytes) {
            prop_assert!(encode_note(&note).is_some());
        }
    }

    #[test]
    fn no_file_whatever_is_more_than_a_vault_or_none(mut bytes in vec(any::<u8>(), 0..10_000), magic: bool) {
        if magic && bytes.len() > 96 {
            let head = head().encoded();
            bytes[..96].copy_from_slice(&head);
        }
        prop_assert!(Image::read(bytes).is_err());
    }
}
