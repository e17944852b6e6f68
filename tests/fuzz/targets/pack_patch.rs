//! Whatever comes as a packed pack or a patch is unpacked or named, and never gives a byte
//! more than was signed for. The first byte says which of the two and in what pieces it
//! comes, the next three how many bytes were signed for.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use waymark_update::Unpacker;

/// What a patch begins from: text that repeats a little.
static BASE: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let words = (0_u32..).map(|number| format!("number {} ", number.wrapping_mul(77_777)));
    words.flat_map(String::into_bytes).take(20_000).collect()
});

fuzz_target!(|input: &[u8]| {
    let Some((head, frame)) = input.split_first_chunk::<4>() else { return };
    let length = u64::from(head[1]) | u64::from(head[2]) << 8 | u64::from(head[3]) << 16;
    let unpacker = if head[0] & 1 == 0 {
        Unpacker::whole(length)
    } else {
        Unpacker::patch(&BASE, length)
    };
    let mut unpacker = unpacker.expect("there is memory for a decoder");
    let step = [usize::MAX, 4_096, 100, 7][usize::from(head[0] >> 1 & 3)];
    let mut out = 0;
    let mut give = |piece: &[u8]| {
        out += piece.len() as u64;
        Ok(())
    };
    let taken = frame.chunks(step).try_for_each(|piece| unpacker.take(piece, &mut give));
    let ended = taken.and_then(|()| unpacker.finish());
    assert!(out <= length, "{out} bytes where {length} were signed for");
    assert!(ended.is_err() || out == length, "fewer bytes than were signed for are not all");
});
