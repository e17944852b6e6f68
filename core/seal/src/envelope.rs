//! A sealed envelope: a fresh random seed, from which key and nonce are derived, then
//! ChaCha20-Poly1305 (RFC 8439). A key is used for one message only, so no nonce can
//! ever come twice, however many messages there are.
//!
//! Bytes: `seed (32) ‖ ciphertext ‖ tag (16)`.

use ring::aead::{Aad, CHACHA20_POLY1305, LessSafeKey, Nonce, UnboundKey};
use subtle::{Choice, ConditionallySelectable, ConstantTimeEq};
use waymark_base::Entropy;
use zeroize::Zeroizing;

use crate::{Key, SealError, derive};

/// Length of the seed, in bytes.
pub const SEED: usize = 32;
/// Length of the tag, in bytes.
pub const TAG: usize = 16;
/// By how much an envelope is longer than what is in it, in bytes.
pub const OVERHEAD: usize = SEED + TAG;

/// What an envelope is for: its use, the vault it belongs to, and everything that it must
/// not be mistaken for.
#[derive(Debug, Clone, Copy)]
pub struct Purpose<'a> {
    /// Name and version of the use, such as `cell/v1`.
    pub label: &'a [u8],
    /// Salt of the derivation.
    pub salt: &'a [u8],
    /// Authenticated with the content and not stored.
    pub bound: &'a [u8],
}

/// Seals `plain` into `out`, which is longer by [`OVERHEAD`].
///
/// # Errors
/// [`SealError::Entropy`]; [`SealError::Refused`] where the lengths do not fit.
pub fn seal(
    key: &Key,
    purpose: Purpose<'_>,
    entropy: &dyn Entropy,
    plain: &[u8],
    out: &mut [u8],
) -> Result<(), SealError> {
    if out.len() != plain.len() + OVERHEAD {
        return Err(SealError::Refused);
    }
    let (seed, body) = out.split_at_mut_checked(SEED).ok_or(SealError::Refused)?;
    entropy.fill(seed)?;
    let (cipher, nonce) = opened(key, purpose, seed)?;
    let (text, tag_place) = body
        .split_at_mut_checked(plain.len())
        .ok_or(SealError::Refused)?;
    text.copy_from_slice(plain);
    let sealed = cipher.seal_in_place_separate_tag(nonce, Aad::from(purpose.bound), text);
    match sealed {
        Ok(tag) => tag_place.copy_from_slice(tag.as_ref()),
        Err(_) => return Err(SealError::Refused),
    }
    Ok(())
}

/// Opens an envelope into `plain`, which is shorter by [`OVERHEAD`]. Where it does not
/// open, `plain` holds nothing of it.
///
/// # Errors
/// [`SealError::Refused`].
pub fn open(
    key: &Key,
    purpose: Purpose<'_>,
    sealed: &[u8],
    plain: &mut [u8],
) -> Result<(), SealError> {
    if sealed.len() != plain.len() + OVERHEAD {
        return Err(SealError::Refused);
    }
    let (seed, body) = sealed.split_at_checked(SEED).ok_or(SealError::Refused)?;
    let (text, tag) = body
        .split_at_checked(plain.len())
        .ok_or(SealError::Refused)?;
    let (cipher, nonce) = opened(key, purpose, seed)?;
    plain.copy_from_slice(text);
    let tag = tag.try_into().map_err(|_| SealError::Refused)?;
    let opened =
        cipher.open_in_place_separate_tag(nonce, Aad::from(purpose.bound), tag, plain, 0..);
    opened.map(drop).map_err(|_| SealError::Refused)
}

/// Opens an envelope like [`open`], but does the same work, branch for branch, whether or
/// not it opens: for guesses, whose time must not tell what they opened. Where it does not
/// open, `plain` holds nothing of it.
pub fn open_evenly(key: &Key, purpose: Purpose<'_>, sealed: &[u8], plain: &mut [u8]) -> Choice {
    let opened = open_evenly_inner(key, purpose, sealed, plain).unwrap_or(Choice::from(0));
    for byte in plain.iter_mut() {
        *byte = u8::conditional_select(&0, byte, opened);
    }
    opened
}

/// The cipher adds a stream of bytes, so sealing undoes sealing; sealing once more gives
/// the tag that the envelope must have. `None` only where the lengths do not fit.
fn open_evenly_inner(
    key: &Key,
    purpose: Purpose<'_>,
    sealed: &[u8],
    plain: &mut [u8],
) -> Option<Choice> {
    let (seed, body) = sealed.split_at_checked(SEED)?;
    let (text, tag) = body.split_at_checked(plain.len())?;
    let seal = |text: &mut [u8]| {
        let (cipher, nonce) = opened(key, purpose, seed).ok()?;
        let bound = Aad::from(purpose.bound);
        cipher.seal_in_place_separate_tag(nonce, bound, text).ok()
    };
    plain.copy_from_slice(text);
    let _wrong = seal(plain)?;
    let mut again = Zeroizing::new(plain.to_vec());
    let right = seal(&mut again)?;
    Some(right.as_ref().ct_eq(tag))
}

/// The cipher and the nonce of one seed.
fn opened(key: &Key, purpose: Purpose<'_>, seed: &[u8]) -> Result<(LessSafeKey, Nonce), SealError> {
    let mut both = Zeroizing::new([0; 32 + 12]);
    let material: [&[u8]; 1] = [key.bytes()];
    derive::fill(
        purpose.salt,
        &material,
        &[purpose.label, seed],
        both.as_mut(),
    );
    let (key, nonce) = both.split_at(32);
    let key = UnboundKey::new(&CHACHA20_POLY1305, key).map_err(|_| SealError::Refused)?;
    let nonce = Nonce::try_assume_unique_for_key(nonce).map_err(|_| SealError::Refused)?;
    Ok((LessSafeKey::new(key), nonce))
}
