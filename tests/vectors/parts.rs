//! The parts that are not sealed: head, keys, wrapped secret, the small files, CBOR.

use serde_json::{Value, json};
use waymark_seal::{Cost, stretch};
use waymark_vault::format::{
    Fault, Half, Head, TriesRecord, What, decode_note, encode_note, kek, read_blob, read_mark,
    read_tries, write_blob, write_mark, write_tries,
};
use waymark_vault::{Note, Which, normalised};

use crate::case::{Case, Known, cases, number, to_hex};

fn cost(case: &Case) -> Cost {
    Cost::new(case.number("memory"), case.number("passes"), 1).expect("a cost within bounds")
}

#[test]
fn a_head_is_written_and_read_as_the_vectors_say() {
    for case in cases("head.json") {
        let which = case.0["which"].as_array().unwrap();
        let which = [0, 1].map(|half| Which::from_byte(number(&which[half])).unwrap());
        let head = Head {
            cells: case.number("cells"),
            cost: cost(&case),
            which,
            vault_id: case.array("vault_id"),
            salt: case.array("salt"),
            tail: case.array("filling"),
        };
        let packed = case.bytes("packed");
        assert_eq!(head.encoded().to_vec(), packed, "{}", case.about());
        assert_eq!(Head::decoded(&packed), Ok(head), "{}", case.about());
    }
}

#[test]
fn a_head_that_has_to_be_refused_is_refused_for_its_reason() {
    for case in cases("head-refused.json") {
        let fault = match case.text("why") {
            "newer" => Fault::Newer,
            _ => Fault::Damaged,
        };
        assert_eq!(
            Head::decoded(&case.bytes("packed")),
            Err(fault),
            "{}",
            case.about()
        );
    }
}

#[test]
fn a_secret_becomes_the_keys_that_the_vectors_say() {
    for case in cases("keys.json") {
        let typed = normalised(case.text("secret").as_bytes());
        assert_eq!(*typed, case.bytes("stretched"), "{}", case.about());
        let head = Head {
            cells: 256,
            cost: cost(&case),
            which: [Which::Even; 2],
            vault_id: case.array("vault_id"),
            salt: case.array("salt"),
            tail: [0; 16],
        };
        let pk = stretch(&typed, &head.salt, head.cost).unwrap();
        assert!(pk.same_as(&case.key("pk")), "{}", case.about());
        for half in Half::BOTH {
            let of = |name: &str| {
                case.0[name][usize::from(half.byte())]
                    .as_str()
                    .unwrap()
                    .to_owned()
            };
            let secret = Case(json!({ "hs": of("hs") })).key("hs");
            let made = kek(&head, half, &pk, &secret);
            assert_eq!(to_hex(made.bytes()), of("kek"), "{}", case.about());
        }
    }
}

#[test]
fn a_wrapped_secret_is_written_and_read_as_the_vectors_say() {
    for case in cases("wrapped.json") {
        let (blob, packed) = (case.bytes("blob"), case.bytes("packed"));
        let written = write_blob(&blob, &Known::new(packed.clone())).unwrap();
        assert_eq!(written.to_vec(), packed, "{}", case.about());
        assert_eq!(
            read_blob(&packed),
            Some(blob.as_slice()),
            "{}",
            case.about()
        );
        for at in 0..packed.len() {
            let mut damaged = packed.clone();
            damaged[at] ^= 1;
            assert_eq!(read_blob(&damaged), None, "{}: byte {at}", case.about());
        }
    }
}

#[test]
fn the_count_of_guesses_is_written_and_read_as_the_vectors_say() {
    for case in cases("tries.json") {
        let packed = case.bytes("packed");
        let record = TriesRecord {
            failures: case.number("failures"),
            uptime_ms: case.number("uptime_ms"),
        };
        assert_eq!(read_tries(&packed), record, "{}", case.about());
        if case.about().ends_with("failures") {
            assert_eq!(write_tries(record).to_vec(), packed, "{}", case.about());
        }
    }
}

#[test]
fn the_mark_of_a_destruction_is_written_and_read_as_the_vectors_say() {
    for case in cases("erase.json") {
        let what = match Half::from_byte(case.number("what")) {
            Some(half) => What::Half(half),
            None => What::Everything,
        };
        if case.about() != "cannot be read" {
            assert_eq!(write_mark(what).to_vec(), case.bytes("packed"));
        }
        assert_eq!(read_mark(&case.bytes("packed")), what);
    }
}

#[test]
fn cbor_of_other_writers_is_read_and_what_is_no_note_is_not() {
    for case in cases("note.json") {
        let read = decode_note(&case.bytes("cbor"));
        let told = read.as_ref().map_or(Value::Null, as_json);
        assert_eq!(told, case.0["note"], "{}", case.about());
        if case.about() == "as it is written" {
            let written = encode_note(&read.unwrap()).unwrap();
            assert_eq!(*written, case.bytes("cbor"));
        }
    }
}

/// A note in the words of the vectors.
pub(crate) fn as_json(note: &Note) -> Value {
    let tags: Vec<&str> = note.tags.iter().map(|tag| tag.as_str()).collect();
    let link = |link: &waymark_vault::Link| json!([link.kind.as_str(), link.id.as_str()]);
    let consent = |record: &waymark_vault::ConsentRecord| {
        let given = &record.consent;
        json!([
            given.who.as_str(),
            given.to_whom.as_str(),
            given.what.as_str(),
            record.when.as_second()
        ])
    };
    json!({
        "id": note.id.to_string(),
        "title": note.title.as_str(),
        "body": note.body.as_str(),
        "label": note.label.as_str(),
        "tags": tags,
        "created": note.created.as_second(),
        "changed": note.changed.as_second(),
        "expires": note.expires.as_second(),
        "links": note.links.iter().map(link).collect::<Vec<_>>(),
        "consents": note.consents.iter().map(consent).collect::<Vec<_>>(),
    })
}
