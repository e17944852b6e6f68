//! The key that opens a half's slots: from the PIN and from the hardware, never from one
//! of them alone.

use waymark_seal::{Key, derive};

use super::{Half, Head};

/// KEK of a half, from a stretched PIN and the half's hardware secret.
pub fn kek(head: &Head, half: Half, stretched: &Key, secret: &Key) -> Key {
    let material: [&[u8]; 2] = [stretched.bytes(), secret.bytes()];
    derive::key(
        &head.salt,
        &material,
        &[b"kek/v1", &head.vault_id, &[half.byte()]],
    )
}
