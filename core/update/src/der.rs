//! The one thing that is read of DER: where in a public key's wrapping the key lies.

const SEQUENCE: u8 = 0x30;
const BIT_STRING: u8 = 0x03;

/// The bits of a `SubjectPublicKeyInfo`: a point of a curve, or an RSA key's own structure.
/// The name of the algorithm is skipped, because the metadata names it; a key under the
/// wrong name is one that `ring` refuses.
pub(crate) fn key_bits(whole: &[u8]) -> Option<&[u8]> {
    let (inner, _) = element(whole, SEQUENCE)?;
    let (_, after_algorithm) = element(inner, SEQUENCE)?;
    let (bits, _) = element(after_algorithm, BIT_STRING)?;
    // The first byte says how many bits of the last are unused.
    bits.strip_prefix(&[0])
}

/// The content of the element that begins here, and what follows it.
fn element(bytes: &[u8], tag: u8) -> Option<(&[u8], &[u8])> {
    let (&first, rest) = bytes.strip_prefix(&[tag])?.split_first()?;
    let (length, rest) = if first < 0x80 {
        (usize::from(first), rest)
    } else {
        let (digits, rest) = rest.split_at_checked(usize::from(first & 0x7f))?;
        // Four bytes write any length that a file of ours can have.
        let short = digits.len() <= 4;
        let sum = |length: usize, digit: &u8| length << 8 | usize::from(*digit);
        (short.then(|| digits.iter().fold(0, sum))?, rest)
    };
    rest.split_at_checked(length)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_key_is_found_and_a_damaged_wrapping_gives_none() {
        let whole = [0x30, 0x0b, 0x30, 0x03, 6, 1, 42, 0x03, 0x04, 0, 7, 8, 9];
        assert_eq!(key_bits(&whole), Some(&[7, 8, 9][..]));
        for length in 0..whole.len() {
            assert_eq!(key_bits(&whole[..length]), None, "{length}");
        }
        assert_eq!(key_bits(&[0x30, 0x85, 1, 0, 0, 0, 0]), None);
    }
}
