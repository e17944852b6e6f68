//! A damaged pack gives errors, never a panic: the input is a list of changes to a
//! small real pack. Two bytes say how much of the database is kept (65535: all of it),
//! then each group of four bytes sets one byte: three for its place, one for its value.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use waymark_fuzz::{ask_everything, open, small_pack};

/// Length of the trailer, and of its part before the digest: see `core/pack/src/format.rs`.
const TRAILER: usize = 56;
const MAGIC: &[u8; 16] = b"WAYMARK PACK 1\r\n";

static PACK: LazyLock<Vec<u8>> = LazyLock::new(small_pack);

fn changed(input: &[u8]) -> Vec<u8> {
    let (keep, edits) = input.split_first_chunk::<2>().unwrap_or((&[255, 255], &[]));
    let whole = PACK.len() - TRAILER;
    let kept = match usize::from(u16::from_le_bytes(*keep)) {
        65535 => whole,
        part => whole * part / 65535,
    };
    let mut pack = PACK[..kept].to_vec();
    for edit in edits.chunks_exact(4) {
        let place = usize::from(edit[0]) | usize::from(edit[1]) << 8 | usize::from(edit[2]) << 16;
        if let Some(byte) = pack.get_mut(place % whole) {
            *byte = edit[3];
        }
    }
    let length = pack.len() as u64;
    pack.extend_from_slice(MAGIC);
    pack.extend_from_slice(&length.to_le_bytes());
    pack.extend_from_slice(&[0; 32]);
    pack
}

fuzz_target!(|input: &[u8]| {
    let bytes: *mut [u8] = Box::into_raw(changed(input).into_boxed_slice());
    // SAFETY: the bytes live until the engine, their only reader, is dropped.
    if let Ok(engine) = open(unsafe { &*bytes }) {
        ask_everything(&engine);
    }
    // SAFETY: made by `Box::into_raw` above, and nothing refers to it any more.
    drop(unsafe { Box::from_raw(bytes) });
});
