//! HKDF-SHA256 (RFC 5869) and HMAC-SHA256, each use under its own label, so that no two
//! uses of a key can be mistaken for each other.

use ring::hkdf::{HKDF_SHA256, KeyType, Salt};
use ring::hmac;
use subtle::ConstantTimeEq;

use crate::Key;

/// Length of a commitment or a check, in bytes.
pub const TAG_LENGTH: usize = 32;

struct Length(usize);

impl KeyType for Length {
    fn len(&self) -> usize {
        self.0
    }
}

/// Fills `out` (at most 255 × 32 bytes) from secret `material` under `salt` and `labels`,
/// which are joined as they stand: give every label but the last a fixed length.
pub fn fill(salt: &[u8], material: &[&[u8]], labels: &[&[u8]], out: &mut [u8]) {
    let joined = zeroize::Zeroizing::new(material.concat());
    let key = Salt::new(HKDF_SHA256, salt).extract(&joined);
    let filled = key
        .expand(labels, Length(out.len()))
        .and_then(|okm| okm.fill(out));
    debug_assert!(filled.is_ok(), "lengths are fixed by the formats");
}

/// A key derived like [`fill`].
pub fn key(salt: &[u8], material: &[&[u8]], labels: &[&[u8]]) -> Key {
    let mut key = Key::zero();
    fill(salt, material, labels, key.bytes_mut());
    key
}

/// HMAC-SHA256 over the joined parts.
pub fn tag(key: &Key, parts: &[&[u8]]) -> [u8; TAG_LENGTH] {
    let mut context = hmac::Context::with_key(&hmac::Key::new(hmac::HMAC_SHA256, key.bytes()));
    for part in parts {
        context.update(part);
    }
    let mut tag = [0; TAG_LENGTH];
    tag.copy_from_slice(context.sign().as_ref());
    tag
}

/// Whether a tag is the right one, in constant time.
pub fn tag_fits(key: &Key, parts: &[&[u8]], given: &[u8]) -> bool {
    tag(key, parts).ct_eq(given).into()
}

/// The first sixteen bytes of SHA-256 over the joined parts: against damage, not forgery.
pub fn check(parts: &[&[u8]]) -> [u8; 16] {
    let mut context = ring::digest::Context::new(&ring::digest::SHA256);
    for part in parts {
        context.update(part);
    }
    let mut check = [0; 16];
    let digest = context.finish();
    check.copy_from_slice(digest.as_ref().get(..16).unwrap_or(&[0; 16]));
    check
}
