//! The primitives against the vectors of Project Wycheproof: what is ours (derivation,
//! tags) through our own functions, the rest through `ring` as we call it.

use ring::aead::{Aad, CHACHA20_POLY1305, LessSafeKey, Nonce, UnboundKey};
use ring::signature::{ED25519, UnparsedPublicKey};
use ring::{hkdf, hmac};
use waymark_seal::{Key, derive};
use wycheproof::TestResult;

/// How many were tried; a set that lost its tests would hold nothing.
fn counted(what: &str, count: usize, least: usize) {
    assert!(count >= least, "{what}: only {count} vectors");
}

fn opened(key: &[u8], nonce: &[u8], aad: &[u8], sealed: &[u8]) -> Option<Vec<u8>> {
    let key = LessSafeKey::new(UnboundKey::new(&CHACHA20_POLY1305, key).ok()?);
    let nonce = Nonce::try_assume_unique_for_key(nonce).ok()?;
    let mut bytes = sealed.to_vec();
    let plain = key.open_in_place(nonce, Aad::from(aad), &mut bytes).ok()?;
    Some(plain.to_vec())
}

#[test]
fn chacha20_poly1305_opens_what_is_right_and_nothing_else() {
    let set = wycheproof::aead::TestSet::load(wycheproof::aead::TestName::ChaCha20Poly1305);
    let mut count = 0;
    for group in set.unwrap().test_groups {
        for test in group.tests {
            let sealed = [test.ct.as_slice(), test.tag.as_slice()].concat();
            let found = opened(&test.key, &test.nonce, &test.aad, &sealed);
            match test.result {
                TestResult::Valid => {
                    assert_eq!(found.as_deref(), Some(test.pt.as_slice()), "{test:?}");
                }
                TestResult::Invalid => assert_eq!(found, None, "{test:?}"),
                TestResult::Acceptable => panic!("undecided: {test:?}"),
            }
            count += 1;
        }
    }
    counted("ChaCha20-Poly1305", count, 300);
}

#[test]
fn hkdf_fills_as_it_should() {
    let set = wycheproof::hkdf::TestSet::load(wycheproof::hkdf::TestName::HkdfSha256).unwrap();
    let mut count = 0;
    for test in set.test_groups.into_iter().flat_map(|group| group.tests) {
        count += 1;
        if test.result == TestResult::Invalid {
            // More than 255 blocks: refused by the library, never asked for by our formats.
            let key = hkdf::Salt::new(hkdf::HKDF_SHA256, &test.salt).extract(&test.ikm);
            assert!(
                key.expand(&[&test.info], Long(test.size)).is_err(),
                "{test:?}"
            );
            continue;
        }
        let mut out = vec![0; test.size];
        // Joined labels are one label, wherever they are cut.
        let (first, rest) = test.info.split_at(test.info.len() / 2);
        derive::fill(&test.salt, &[&test.ikm], &[first, rest], &mut out);
        assert_eq!(out, test.okm.as_slice(), "{test:?}");
    }
    counted("HKDF-SHA256", count, 80);
}

struct Long(usize);

impl hkdf::KeyType for Long {
    fn len(&self) -> usize {
        self.0
    }
}

#[test]
fn hmac_tells_right_tags_from_wrong_ones() {
    let set = wycheproof::mac::TestSet::load(wycheproof::mac::TestName::HmacSha256).unwrap();
    let (mut count, mut ours) = (0, 0);
    for group in set.test_groups {
        for test in group.tests {
            count += 1;
            let right = test.result == TestResult::Valid;
            let key = hmac::Key::new(hmac::HMAC_SHA256, &test.key);
            let tag = hmac::sign(&key, &test.msg);
            // Some vectors give a tag cut short; we never do.
            let cut = tag.as_ref().get(..group.tag_size / 8);
            assert_eq!(cut == Some(test.tag.as_slice()), right, "{test:?}");
            let (Some(key), 256) = (Key::copied_from(&test.key), group.tag_size) else {
                continue;
            };
            ours += 1;
            let (first, rest) = test.msg.split_at(test.msg.len() / 2);
            assert_eq!(derive::tag_fits(&key, &[first, rest], &test.tag), right);
        }
    }
    counted("HMAC-SHA256", count, 170);
    counted("HMAC-SHA256 with a key and a tag of our length", ours, 40);
}

#[test]
fn ed25519_accepts_right_signatures_and_no_other() {
    let set = wycheproof::eddsa::TestSet::load(wycheproof::eddsa::TestName::Ed25519).unwrap();
    let mut count = 0;
    for group in set.test_groups {
        let key = UnparsedPublicKey::new(&ED25519, &group.key.pk);
        for test in group.tests {
            let accepted = key.verify(&test.msg, &test.sig).is_ok();
            assert_eq!(accepted, test.result == TestResult::Valid, "{test:?}");
            count += 1;
        }
    }
    counted("Ed25519", count, 140);
}
