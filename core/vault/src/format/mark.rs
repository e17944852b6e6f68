//! The mark that a destruction is under way.

use super::Half;

/// Longer than any mark, in bytes; so that one of another length is read and counts.
pub const MARK_MOST: usize = 4096;

const VERSION: u8 = 1;
const EVERYTHING: u8 = 2;

/// What is being destroyed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// One half.
    Half(Half),
    /// Everything.
    Everything,
}

/// The stored bytes.
pub fn write_mark(what: What) -> [u8; 2] {
    let byte = match what {
        What::Half(half) => half.byte(),
        What::Everything => EVERYTHING,
    };
    [VERSION, byte]
}

/// Reads stored bytes. A mark that cannot be read was still set by somebody who wanted
/// everything gone that it may have named.
pub fn read_mark(bytes: &[u8]) -> What {
    match bytes {
        [VERSION, byte] => Half::from_byte(*byte).map_or(What::Everything, What::Half),
        _ => What::Everything,
    }
}
