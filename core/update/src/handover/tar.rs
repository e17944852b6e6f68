//! The one kind of archive that is written and read: plain files under short names (ustar).
//!
//! Written out here because reading has to be strict: no link, no long name, no second
//! meaning of a header. A library that reads every archive there is would have to be fenced
//! in by more code than this.

/// Headers and files begin at multiples of so many bytes.
pub(super) const BLOCK: usize = 512;
/// Longest name in a header.
const NAME: usize = 100;

/// One entry of an archive.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) name: String,
    /// Where its bytes begin.
    pub(super) from: u64,
    pub(super) length: u64,
}

/// The header of a plain file; none for a name or length that has no place in one.
pub(super) fn header(name: &str, length: u64) -> Option<[u8; BLOCK]> {
    let mut block = [0; BLOCK];
    // Eleven octal digits.
    if name.is_empty() || name.len() > NAME || !name.is_ascii() || length >= 1 << 33 {
        return None;
    }
    put(&mut block, 0, name.as_bytes())?;
    put(&mut block, 100, b"0000644\0")?;
    put(&mut block, 108, b"0000000\0")?;
    put(&mut block, 116, b"0000000\0")?;
    put(&mut block, 124, format!("{length:011o}\0").as_bytes())?;
    // No date: it would tell when somebody handed it on.
    put(&mut block, 136, b"00000000000\0")?;
    put(&mut block, 148, b"        ")?;
    put(&mut block, 156, b"0")?;
    put(&mut block, 257, b"ustar\x0000")?;
    let sum: u32 = block.iter().copied().map(u32::from).sum();
    put(&mut block, 148, format!("{sum:06o}\0 ").as_bytes())?;
    Some(block)
}

fn put(block: &mut [u8; BLOCK], at: usize, bytes: &[u8]) -> Option<()> {
    let place = block.get_mut(at..at.checked_add(bytes.len())?)?;
    place.copy_from_slice(bytes);
    Some(())
}

/// How many bytes stand between the end of a file and the next header.
pub(super) fn padding(length: u64) -> u64 {
    length.wrapping_neg() % BLOCK as u64
}

/// What ends an archive.
pub(super) const END: [u8; 2 * BLOCK] = [0; 2 * BLOCK];

/// Name and length that a header gives. A header is one of ours to the last byte, or none.
pub(super) fn read(block: &[u8]) -> Option<(String, u64)> {
    let name = block.get(..NAME)?;
    let end = name.iter().position(|byte| *byte == 0).unwrap_or(NAME);
    let name = std::str::from_utf8(name.get(..end)?).ok()?;
    let digits = std::str::from_utf8(block.get(124..135)?).ok()?;
    let length = u64::from_str_radix(digits, 8).ok()?;
    let ours = header(name, length)?;
    (ours == *block).then(|| (name.to_owned(), length))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_header_is_read_as_it_was_written_and_nothing_else_is_one() {
        let ours = header("targets/packs/1.wmk.zst", 1_234_567).unwrap();
        let read_back = Some(("targets/packs/1.wmk.zst".to_owned(), 1_234_567));
        assert_eq!(read(&ours), read_back);
        for place in 0..BLOCK {
            for bit in 0..8 {
                let mut flipped = ours;
                flipped[place] ^= 1 << bit;
                assert_ne!(read(&flipped), read_back, "{place} {bit}");
            }
        }
        assert_eq!(read(&ours[..BLOCK - 1]), None);
        assert_eq!(read(&[0; BLOCK]), None);
        assert!(header(&"a".repeat(101), 1).is_none());
        assert!(header("a", 1 << 33).is_none() && header("", 1).is_none());
    }

    #[test]
    fn files_are_filled_up_to_whole_blocks() {
        for (length, wanted) in [(0, 0), (1, 511), (511, 1), (512, 0), (513, 511)] {
            assert_eq!(padding(length), wanted);
        }
    }
}
