//! Packs made small: whole, and as a patch to an older one.

use std::io::Write;

use waymark_update::{MOST_PATCHED, PACK_WINDOW_LOG, PATCH_WINDOW_LOG, Unpacker};
use zstd::stream::write::Encoder;

use super::error::PublishError;

/// How hard zstd tries: the most before it asks for more memory than a phone spares.
const LEVEL: i32 = 19;
/// For a patch, where two packs are searched at once: 19 saves a third of the 1.7 KB that one
/// changed number takes, and needs thirty times as long.
const PATCH_LEVEL: i32 = 9;
/// The smallest window that zstd knows.
const LEAST_WINDOW: u32 = 10;

/// A pack as readers fetch it.
///
/// # Errors
/// [`PublishError::BadSqueeze`].
pub fn pack_of(bytes: &[u8]) -> Result<Vec<u8>, PublishError> {
    let mut encoder = Encoder::new(Vec::new(), LEVEL).map_err(bad)?;
    encoder.window_log(PACK_WINDOW_LOG).map_err(bad)?;
    finish(encoder, bytes)
}

/// What makes `new` out of `old`; `None` where one of them is too long for that.
///
/// # Errors
/// [`PublishError::BadSqueeze`].
pub fn patch_of(old: &[u8], new: &[u8]) -> Result<Option<Vec<u8>>, PublishError> {
    if old.len().max(new.len()) as u64 > MOST_PATCHED {
        return Ok(None);
    }
    let mut encoder = Encoder::with_ref_prefix(Vec::new(), PATCH_LEVEL, old).map_err(bad)?;
    let reach = (old.len() + new.len()).max(1).next_power_of_two().ilog2();
    let window = reach.clamp(LEAST_WINDOW, PATCH_WINDOW_LOG);
    encoder.window_log(window).map_err(bad)?;
    encoder.long_distance_matching(true).map_err(bad)?;
    finish(encoder, new).map(Some)
}

/// Lengths are written, so that a phone can refuse before it unpacks. Checksums are not: the
/// signature covers a better one.
fn finish(mut encoder: Encoder<'_, Vec<u8>>, bytes: &[u8]) -> Result<Vec<u8>, PublishError> {
    encoder.include_checksum(false).map_err(bad)?;
    encoder.include_contentsize(true).map_err(bad)?;
    let length = bytes.len() as u64;
    encoder.set_pledged_src_size(Some(length)).map_err(bad)?;
    encoder.write_all(bytes).map_err(bad)?;
    encoder.finish().map_err(bad)
}

/// The pack of `length` bytes in a file that readers fetch, unpacked as a phone does it.
///
/// # Errors
/// [`PublishError::Refused`].
pub fn unpack(packed: &[u8], length: u64) -> Result<Vec<u8>, PublishError> {
    all(Unpacker::whole(length)?, packed)
}

/// The pack of `length` bytes that a patch makes out of an older one, as a phone does it.
///
/// # Errors
/// [`PublishError::Refused`].
pub fn unpatch(old: &[u8], patch: &[u8], length: u64) -> Result<Vec<u8>, PublishError> {
    all(Unpacker::patch(old, length)?, patch)
}

fn all(mut unpacker: Unpacker<'_>, packed: &[u8]) -> Result<Vec<u8>, PublishError> {
    let mut bytes = Vec::new();
    unpacker.take(packed, &mut |piece| {
        bytes.extend_from_slice(piece);
        Ok(())
    })?;
    unpacker.finish()?;
    Ok(bytes)
}

fn bad(_: std::io::Error) -> PublishError {
    PublishError::BadSqueeze
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

    use super::*;

    /// Bytes that no compression makes small.
    fn noise(length: usize) -> Vec<u8> {
        let mut state = 7_u64;
        let mut next = || {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1);
            state.to_be_bytes()
        };
        let mut bytes: Vec<u8> = Vec::new();
        while bytes.len() < length {
            bytes.extend(next().first());
        }
        bytes
    }

    #[test]
    fn what_is_packed_comes_out_the_same_and_at_no_other_length() {
        for bytes in [vec![], vec![1], noise(100_000)] {
            let packed = pack_of(&bytes).unwrap();
            let length = bytes.len() as u64;
            assert_eq!(unpack(&packed, length).unwrap(), bytes);
            assert!(unpack(&packed, length + 1).is_err());
            assert!(length == 0 || unpack(&packed, length - 1).is_err());
        }
    }

    #[test]
    fn a_patch_holds_little_more_than_what_changed_and_fits_no_other_pack() {
        let old = noise(300_000);
        let mut new = old.clone();
        new.splice(150_000..150_010, *b"a new number");
        let patch = patch_of(&old, &new).unwrap().unwrap();
        assert!(patch.len() < 500, "{} bytes", patch.len());
        let length = new.len() as u64;
        assert_eq!(unpatch(&old, &patch, length).unwrap(), new);
        let other = unpatch(&new, &patch, length);
        assert!(other.is_err() || other.unwrap() != new);
    }

    #[test]
    fn packs_too_long_for_a_phones_memory_get_no_patch() {
        let longest = usize::try_from(MOST_PATCHED).unwrap();
        let long = vec![0; longest + 1];
        assert_eq!(patch_of(&long, b"new").unwrap(), None);
        assert_eq!(patch_of(b"old", &long).unwrap(), None);
    }
}
