//! What an envelope promises: what was sealed comes out, for the same purpose and key, or
//! nothing does.

use proptest::prelude::*;
use waymark_base::{Entropy, EntropyFailed};
use waymark_seal::envelope::{OVERHEAD, Purpose, open, open_evenly, seal};
use waymark_seal::{Key, SealError, SystemEntropy, derive};

const PURPOSE: Purpose<'static> = Purpose {
    label: b"cell/v1",
    salt: b"the vault's id 1",
    bound: b"where it lies",
};

fn key(number: u8) -> Key {
    Key::copied_from(&[number; 32]).expect("it has the right length")
}

fn sealed(plain: &[u8]) -> Vec<u8> {
    let mut out = vec![0; plain.len() + OVERHEAD];
    seal(&key(1), PURPOSE, &SystemEntropy, plain, &mut out).expect("sealing works");
    out
}

fn opened(key: &Key, purpose: Purpose<'_>, sealed: &[u8]) -> Result<Vec<u8>, SealError> {
    let mut plain = vec![0; sealed.len().saturating_sub(OVERHEAD)];
    let mut evenly = vec![9; plain.len()];
    let opened = open(key, purpose, sealed, &mut plain).map(|()| plain);
    let opens = bool::from(open_evenly(key, purpose, sealed, &mut evenly));
    match &opened {
        Ok(plain) => assert!(opens && *plain == evenly),
        Err(_) => assert!(!opens && evenly.iter().all(|byte| *byte == 0)),
    }
    opened
}

proptest! {
    #[test]
    fn what_is_sealed_comes_out(plain in proptest::collection::vec(any::<u8>(), 0..5000)) {
        prop_assert_eq!(opened(&key(1), PURPOSE, &sealed(&plain)), Ok(plain));
    }

    #[test]
    fn a_shorter_or_longer_one_is_refused(length in 0_usize..200, by in 1_usize..200) {
        let mut envelope = sealed(&vec![7; length]);
        let shorter = envelope.len().saturating_sub(by);
        prop_assert!(opened(&key(1), PURPOSE, &envelope[..shorter]).is_err());
        envelope.resize(envelope.len() + by, 0);
        prop_assert!(opened(&key(1), PURPOSE, &envelope).is_err());
    }
}

#[test]
fn every_flipped_bit_is_refused_and_leaves_no_plain_text() {
    let plain = b"the quick brown fox jumps over the lazy dog, twice".repeat(2);
    let right = sealed(&plain);
    for bit in 0..right.len() * 8 {
        let mut wrong = right.clone();
        wrong[bit / 8] ^= 1 << (bit % 8);
        let mut out = vec![0; plain.len()];
        let refused = open(&key(1), PURPOSE, &wrong, &mut out);
        assert_eq!(refused, Err(SealError::Refused), "bit {bit}");
        let same = out.iter().zip(&plain).filter(|(a, b)| a == b).count();
        assert!(same < plain.len() / 4, "bit {bit}: the text is there");
    }
}

#[test]
fn another_key_label_salt_or_place_is_refused() {
    let envelope = sealed(b"text");
    assert!(opened(&key(1), PURPOSE, &envelope).is_ok());
    assert_eq!(opened(&key(2), PURPOSE, &envelope), Err(SealError::Refused));
    for other in [
        Purpose {
            label: b"slot/v1",
            ..PURPOSE
        },
        Purpose {
            label: b"cell/v",
            ..PURPOSE
        },
        Purpose {
            salt: b"the vault's id 2",
            ..PURPOSE
        },
        Purpose {
            salt: b"",
            ..PURPOSE
        },
        Purpose {
            bound: b"elsewhere",
            ..PURPOSE
        },
        Purpose {
            bound: b"",
            ..PURPOSE
        },
    ] {
        assert_eq!(opened(&key(1), other, &envelope), Err(SealError::Refused));
    }
}

#[test]
fn the_same_text_is_never_sealed_to_the_same_bytes() {
    let (one, other) = (sealed(&[0; 64]), sealed(&[0; 64]));
    assert!(one.chunks(16).zip(other.chunks(16)).all(|(a, b)| a != b));
}

#[test]
fn room_of_the_wrong_length_is_refused() {
    for wrong in [0, 3, 3 + OVERHEAD, 5 + OVERHEAD] {
        let mut out = vec![0; wrong];
        let refused = seal(&key(1), PURPOSE, &SystemEntropy, b"four", &mut out);
        assert_eq!(refused, Err(SealError::Refused));
    }
}

struct NoEntropy;

impl Entropy for NoEntropy {
    fn fill(&self, _: &mut [u8]) -> Result<(), EntropyFailed> {
        Err(EntropyFailed)
    }
}

#[test]
fn without_randomness_nothing_is_sealed() {
    let mut out = vec![0; 4 + OVERHEAD];
    let failed = seal(&key(1), PURPOSE, &NoEntropy, b"four", &mut out);
    assert_eq!(failed, Err(SealError::Entropy(EntropyFailed)));
    assert_eq!(
        out,
        vec![0; 4 + OVERHEAD],
        "the text was written in the clear"
    );
    assert!(Key::random(&NoEntropy).is_err());
}

#[test]
fn keys_and_tags_are_compared_whole_and_shown_never() {
    let (one, mut other) = (key(3), key(3));
    assert!(one.same_as(&other));
    for place in 0..32 {
        other.bytes_mut()[place] ^= 0x80;
        assert!(!one.same_as(&other));
        other.bytes_mut()[place] ^= 0x80;
    }
    assert_eq!(format!("{one:?}"), "Key(***)");
    assert!(Key::copied_from(&[0; 31]).is_none() && Key::copied_from(&[0; 33]).is_none());
    assert!(
        !Key::random(&SystemEntropy)
            .unwrap()
            .same_as(&Key::random(&SystemEntropy).unwrap())
    );
}

#[test]
fn the_check_against_damage_is_the_beginning_of_sha_256() {
    // FIPS 180-2, appendix B.1, for "abc".
    let wanted = [
        0xba, 0x78, 0x16, 0xbf, 0x8f, 0x01, 0xcf, 0xea, 0x41, 0x41, 0x40, 0xde, 0x5d, 0xae, 0x22,
        0x23,
    ];
    assert_eq!(derive::check(&[b"a", b"", b"bc"]), wanted);
    assert_ne!(derive::check(&[b"abd"]), wanted);
}

#[test]
fn the_systems_randomness_does_not_come_twice() {
    let random = || Key::random(&SystemEntropy).unwrap();
    let keys = [(); 8].map(|()| random());
    for (number, key) in keys.iter().enumerate() {
        assert!(!key.same_as(&Key::zero()));
        assert!(
            keys.iter()
                .skip(number + 1)
                .all(|other| !key.same_as(other))
        );
    }
}
