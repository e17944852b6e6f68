//! Slots, indices and cells: each step from the key to the sealed bytes and back.

use serde_json::{Value, json};
use waymark_seal::derive;
use waymark_vault::format::{
    CellPlace, Half, Head, Index, IndexPlace, Kind, Layer, Place, Role, SlotContent, SlotNumber,
    decode_note, encode_note, open_cell, open_index, open_slot, seal_cell, seal_index, seal_slot,
};

use crate::case::{Case, Known, cases, number, to_hex};
use crate::parts::as_json;

fn head(case: &Case) -> Head {
    Head::decoded(&case.bytes("head")).expect("a head")
}

fn half(case: &Case) -> Half {
    Half::from_byte(case.number("half")).expect("a half")
}

/// The key and the nonce that an envelope derives from its seed.
fn derives_as_told(case: &Case, secret: &str, label: &[u8]) {
    let mut both = [0; 44];
    let seed = case.bytes("seed");
    let id = head(case).vault_id;
    derive::fill(&id, &[&case.bytes(secret)], &[label, &seed], &mut both);
    assert_eq!(to_hex(&both[..32]), case.text("key"), "{}", case.about());
    assert_eq!(to_hex(&both[32..]), case.text("nonce"), "{}", case.about());
}

#[test]
fn a_slot_is_sealed_and_opened_as_the_vectors_say_and_in_its_place_only() {
    for case in cases("slot.json") {
        derives_as_told(&case, "kek", b"slot/v1");
        let (kek, head, sealed) = (case.key("kek"), head(&case), case.bytes("sealed"));
        let own = SlotNumber::ALL
            .into_iter()
            .find(|one| one.byte() == case.number::<u8>("number"));
        let content = SlotContent {
            kind: Kind::from_byte(case.number("kind")).unwrap(),
            layer: Layer::from_byte(case.number("layer")).unwrap(),
            role: Role::from_byte(case.number("role")).unwrap(),
            half: half(&case),
            key: case.key("vk"),
        };
        assert_eq!(to_hex(content.encoded().as_ref()), case.text("content"));
        let tag = derive::tag(
            &kek,
            &[b"commit/v1", &case.bytes("seed"), &[case.number("number")]],
        );
        assert_eq!(to_hex(&tag), case.text("commitment"));
        let made = seal_slot(
            &kek,
            &head,
            own.unwrap(),
            &content,
            &Known::new(case.bytes("seed")),
        );
        assert_eq!(made.unwrap().to_vec(), sealed, "{}", case.about());
        for number in SlotNumber::ALL {
            let opened = open_slot(&kek, &head, number, &sealed);
            assert_eq!(opened.is_some(), Some(number) == own, "{}", case.about());
            if let Some(opened) = opened {
                assert_eq!(to_hex(opened.encoded().as_ref()), case.text("content"));
            }
        }
    }
}

#[test]
fn an_index_is_sealed_and_opened_as_the_vectors_say_and_in_its_half_only() {
    for case in cases("index.json") {
        derives_as_told(&case, "vk", b"index/v1");
        let (vk, head, sealed) = (case.key("vk"), head(&case), case.bytes("sealed"));
        let place = IndexPlace {
            head: &head,
            half: half(&case),
        };
        let index = open_index(&vk, place, &sealed).expect(case.about());
        assert_eq!(
            to_hex(&index.encoded()),
            case.text("content"),
            "{}",
            case.about()
        );
        assert_eq!(index.revision, case.number::<u64>("revision"));
        assert_eq!(index.latest, case.number::<i64>("latest"));
        assert_eq!(slots(&index), case.0["slots"], "{}", case.about());
        assert_eq!(words(&index), case.0["words"], "{}", case.about());
        let made = seal_index(&vk, place, &index, &Known::new(case.bytes("seed"))).unwrap();
        assert_eq!(made, sealed, "{}", case.about());
        let elsewhere = IndexPlace {
            half: place.half.other(),
            ..place
        };
        assert!(
            open_index(&vk, elsewhere, &sealed).is_none(),
            "{}",
            case.about()
        );
    }
}

fn slots(index: &Index) -> Value {
    let empty = json!({ "used": 0, "kind": 0, "layer": 0, "role": 0, "pk": "00".repeat(32) });
    let told = |place: Place| {
        index.slot(place).map_or_else(
            || empty.clone(),
            |slot| {
                json!({
                    "used": 1, "kind": slot.kind.byte(), "layer": slot.layer.byte(),
                    "role": slot.role.byte(), "pk": to_hex(slot.stretched.bytes()),
                })
            },
        )
    };
    Place::BOTH.map(told).to_vec().into()
}

fn words(index: &Index) -> Value {
    let word = |cell: u16| {
        let found = index.word(cell);
        let flags = (u32::from(found.live) << 31) | (u32::from(found.layer.byte()) << 30);
        flags | found.revision
    };
    (0..256).map(word).collect::<Vec<u32>>().into()
}

#[test]
fn a_cell_is_sealed_and_opened_as_the_vectors_say_and_in_its_place_only() {
    for case in cases("cell.json") {
        derives_as_told(&case, "vk", b"cell/v1");
        let (vk, head, sealed) = (case.key("vk"), head(&case), case.bytes("sealed"));
        let place = CellPlace {
            vault_id: &head.vault_id,
            half: half(&case),
            cell: case.number("cell"),
            revision: case.number("revision"),
        };
        let cbor = open_cell(&vk, place, &sealed).expect(case.about());
        assert_eq!(*cbor, case.bytes("cbor"), "{}", case.about());
        let note = decode_note(&cbor).expect(case.about());
        assert_eq!(as_json(&note), case.0["note"], "{}", case.about());
        let written = encode_note(&note).expect(case.about());
        let mut made = vec![0; sealed.len()];
        seal_cell(
            &vk,
            place,
            &written,
            &Known::new(case.bytes("seed")),
            &mut made,
        )
        .unwrap();
        assert_eq!(made, sealed, "{}", case.about());
        for wrong in [
            CellPlace {
                half: place.half.other(),
                ..place
            },
            CellPlace {
                cell: place.cell + 1,
                ..place
            },
            CellPlace {
                revision: place.revision + 1,
                ..place
            },
            CellPlace {
                vault_id: &[0; 16],
                ..place
            },
        ] {
            assert!(open_cell(&vk, wrong, &sealed).is_none(), "{}", case.about());
        }
    }
    let longest = cases("cell.json")
        .iter()
        .map(|case| case.bytes("cbor").len())
        .max();
    assert_eq!(
        longest,
        Some(number(&json!(waymark_vault::format::CONTENT_MOST)))
    );
}
