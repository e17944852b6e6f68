//! A half's secret as its hardware key has wrapped it, padded to one length.

use waymark_base::Entropy;
use waymark_seal::derive;

use super::fields::{Reader, part, put};
use crate::error::VaultError;
use crate::hardware::HardwareError;

/// Length of the part, in bytes.
pub const BLOB: usize = 256;
/// The longest that a key store may give, in bytes.
pub const BLOB_MOST: usize = CHECKED - 2;

/// What the check covers.
const CHECKED: usize = 240;

/// The stored bytes of what the hardware gave.
///
/// # Errors
/// [`HardwareError::Failed`] where it is too long; no randomness.
pub fn write_blob(blob: &[u8], entropy: &dyn Entropy) -> Result<[u8; BLOB], VaultError> {
    let length = u16::try_from(blob.len()).map_err(|_| HardwareError::Failed)?;
    if blob.len() > BLOB_MOST {
        return Err(HardwareError::Failed.into());
    }
    let mut bytes = [0; BLOB];
    entropy.fill(&mut bytes)?;
    put(&mut bytes, 0, &length.to_le_bytes());
    put(&mut bytes, 2, blob);
    let check = check(&bytes);
    put(&mut bytes, CHECKED, &check);
    Ok(bytes)
}

/// What the hardware gave; `None` where the part is damaged.
pub fn read_blob(bytes: &[u8]) -> Option<&[u8]> {
    let mut fields = Reader(bytes);
    let length = usize::from(fields.u16()?);
    let blob = part(bytes, 0, CHECKED).get(2..2 + length)?;
    (part(bytes, CHECKED, 16) == check(bytes)).then_some(blob)
}

fn check(bytes: &[u8]) -> [u8; 16] {
    derive::check(&[b"blob/v1", part(bytes, 0, CHECKED)])
}
