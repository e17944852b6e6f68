//! Unpacking: zstd, piece by piece, with the window capped and the output cut off at the
//! length that was signed, so that no file can fill memory or disk.
//!
//! What goes in has been verified already; that nothing here relies on it costs little.

use zstd::stream::raw::{DParameter, Decoder, InBuffer, Operation, OutBuffer};

use crate::error::UpdateError;

/// Logarithm of the window of a packed pack: 8 MiB.
pub const PACK_WINDOW_LOG: u32 = 23;
/// Logarithm of the window of a patch, wide enough for an older and a newer pack of 12 MiB
/// each: 32 MiB. What is held is the newer pack, where its length is known; it always is.
pub const PATCH_WINDOW_LOG: u32 = 25;
/// Bytes handed on at a time.
const PIECE: usize = 64 * 1024;

/// Takes what is packed and hands on what is in it.
pub struct Unpacker<'a> {
    decoder: Decoder<'a>,
    piece: Vec<u8>,
    /// Bytes that may still come out.
    left: u64,
    done: bool,
}

impl std::fmt::Debug for Unpacker<'_> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Unpacker")
            .field("left", &self.left)
            .field("done", &self.done)
            .finish_non_exhaustive()
    }
}

impl Unpacker<'static> {
    /// For an ordinary frame in which `length` bytes are packed.
    ///
    /// # Errors
    /// [`UpdateError::BadPacking`] where there is no memory for it.
    pub fn whole(length: u64) -> Result<Self, UpdateError> {
        let decoder = Decoder::new().map_err(|_| UpdateError::BadPacking)?;
        Self::new(decoder, PACK_WINDOW_LOG, length)
    }
}

impl<'a> Unpacker<'a> {
    /// For a patch that makes `length` bytes out of `base`.
    ///
    /// # Errors
    /// [`UpdateError::BadPacking`] where there is no memory for it.
    pub fn patch(base: &'a [u8], length: u64) -> Result<Self, UpdateError> {
        let decoder = Decoder::with_ref_prefix(base).map_err(|_| UpdateError::BadPacking)?;
        Self::new(decoder, PATCH_WINDOW_LOG, length)
    }

    fn new(mut decoder: Decoder<'a>, window: u32, length: u64) -> Result<Self, UpdateError> {
        let capped = decoder.set_parameter(DParameter::WindowLogMax(window));
        capped.map_err(|_| UpdateError::BadPacking)?;
        Ok(Self {
            decoder,
            piece: vec![0; PIECE],
            left: length,
            done: false,
        })
    }

    /// Takes the next bytes of the frame and hands on what they give.
    ///
    /// # Errors
    /// [`UpdateError::BadPacking`] for what is no such frame, or more than one;
    /// [`UpdateError::UnpackedTooLong`] as soon as more comes out than was announced; and
    /// whatever `give` fails with.
    pub fn take(
        &mut self,
        packed: &[u8],
        give: &mut dyn FnMut(&[u8]) -> Result<(), UpdateError>,
    ) -> Result<(), UpdateError> {
        let mut input = InBuffer::around(packed);
        loop {
            if self.done {
                // Another frame, or something that is none: one file has one meaning.
                let all = input.pos() == packed.len();
                return all.then_some(()).ok_or(UpdateError::BadPacking);
            }
            let mut output = OutBuffer::around(self.piece.as_mut_slice());
            let hint = self.decoder.run(&mut input, &mut output);
            self.done = hint.map_err(|_| UpdateError::BadPacking)? == 0;
            let written = output.pos();
            let rest = self.left.checked_sub(written as u64);
            self.left = rest.ok_or(UpdateError::UnpackedTooLong)?;
            give(self.piece.get(..written).unwrap_or_default())?;
            if input.pos() == packed.len() && written < PIECE {
                return Ok(());
            }
        }
    }

    /// Ends it.
    ///
    /// # Errors
    /// [`UpdateError::BadPacking`] where the frame is not at its end, or fewer bytes came
    /// out than were announced.
    pub fn finish(self) -> Result<(), UpdateError> {
        let whole = self.done && self.left == 0;
        whole.then_some(()).ok_or(UpdateError::BadPacking)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use zstd::stream::raw::{CParameter, Encoder};

    fn packed(bytes: &[u8], window: u32) -> Vec<u8> {
        encoded(Encoder::new(3).unwrap(), bytes, window)
    }

    fn patch(old: &[u8], new: &[u8]) -> Vec<u8> {
        encoded(
            Encoder::with_ref_prefix(3, old).unwrap(),
            new,
            PATCH_WINDOW_LOG,
        )
    }

    fn encoded(mut encoder: Encoder<'_>, bytes: &[u8], window: u32) -> Vec<u8> {
        encoder
            .set_parameter(CParameter::WindowLog(window))
            .unwrap();
        let mut out = vec![0; bytes.len() + bytes.len() / 8 + 1_000];
        let mut output = OutBuffer::around(out.as_mut_slice());
        let mut input = InBuffer::around(bytes);
        while input.pos() < bytes.len() {
            encoder.run(&mut input, &mut output).unwrap();
        }
        while encoder.finish(&mut output, true).unwrap() > 0 {}
        let length = output.pos();
        out.truncate(length);
        out
    }

    fn unpacked(
        mut unpacker: Unpacker<'_>,
        packed: &[u8],
        step: usize,
    ) -> Result<Vec<u8>, UpdateError> {
        let mut out = Vec::new();
        for piece in packed.chunks(step) {
            unpacker.take(piece, &mut |bytes| {
                out.extend_from_slice(bytes);
                Ok(())
            })?;
        }
        unpacker.finish()?;
        Ok(out)
    }

    fn words(length: usize) -> Vec<u8> {
        let words = (0_u32..).map(|number| format!("number {} ", number.wrapping_mul(77_777)));
        words.flat_map(String::into_bytes).take(length).collect()
    }

    #[test]
    fn what_was_packed_comes_out_whatever_the_pieces() {
        for length in [0, 1, PIECE, PIECE + 1, 300_000] {
            let content = words(length);
            let frame = packed(&content, 20);
            for step in [1, 7, 1_000, frame.len()] {
                let unpacker = Unpacker::whole(content.len() as u64).unwrap();
                assert_eq!(unpacked(unpacker, &frame, step), Ok(content.clone()));
            }
        }
    }

    #[test]
    fn a_patch_makes_the_newer_out_of_the_older_and_of_nothing_else() {
        let old = words(200_000);
        let mut new = old.clone();
        new.splice(1_000..1_010, *b"something else");
        let frame = patch(&old, &new);
        assert!(frame.len() < 2_000, "{}", frame.len());
        let length = new.len() as u64;
        let unpacker = Unpacker::patch(&old, length).unwrap();
        assert_eq!(unpacked(unpacker, &frame, 512), Ok(new.clone()));
        let unpacker = Unpacker::patch(&old[..100_000], length).unwrap();
        assert_ne!(unpacked(unpacker, &frame, 512), Ok(new));
    }

    #[test]
    fn a_bomb_is_cut_off_at_the_length_that_was_announced() {
        let frame = packed(&vec![0; 50_000_000], 20);
        assert!(frame.len() < 10_000);
        let unpacker = Unpacker::whole(1_000_000).unwrap();
        assert_eq!(
            unpacked(unpacker, &frame, 4_096),
            Err(UpdateError::UnpackedTooLong)
        );
    }

    #[test]
    fn a_wide_window_a_short_frame_and_a_second_one_are_refused() {
        let content = words(20_000_000);
        let wide = packed(&content, 25);
        let length = content.len() as u64;
        let refused = Err(UpdateError::BadPacking);
        assert_eq!(
            unpacked(Unpacker::whole(length).unwrap(), &wide, 9_999),
            refused
        );
        let content = words(5_000);
        let frame = packed(&content, 20);
        let unpacker = |length| Unpacker::whole(length).unwrap();
        for length in 0..frame.len() {
            assert_eq!(unpacked(unpacker(5_000), &frame[..length], 99), refused);
        }
        let twice = frame.repeat(2);
        assert_eq!(unpacked(unpacker(10_000), &twice, 99), refused);
        assert_eq!(unpacked(unpacker(5_001), &frame, 99), refused);
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_fail_otherwise_than_by_a_name(
            bytes in proptest::collection::vec(any::<u8>(), 0..400),
            base in proptest::collection::vec(any::<u8>(), 0..100),
            flip in 0_usize..4_000,
        ) {
            let _ = unpacked(Unpacker::whole(1_000).unwrap(), &bytes, 16);
            let _ = unpacked(Unpacker::patch(&base, 1_000).unwrap(), &bytes, 16);
            let mut frame = packed(&words(1_000), 20);
            let place = flip % frame.len();
            frame[place] ^= 1 << (flip % 8);
            let _ = unpacked(Unpacker::whole(1_000).unwrap(), &frame, 16);
        }
    }
}
