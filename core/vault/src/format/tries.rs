//! The count of wrong guesses, as it is stored.

use waymark_seal::derive;

use super::fields::{Reader, Writer, part};

/// Length of the file, in bytes.
pub const TRIES: usize = 64;
/// A damaged count counts as this: enough to wait, too little to destroy by itself.
pub const AFTER_DAMAGE: TriesRecord = TriesRecord {
    failures: 5,
    uptime_ms: 0,
};

const CHECKED: usize = 48;
const VERSION: u16 = 1;

/// Wrong guesses in a row, and when the last one was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct TriesRecord {
    /// How many.
    pub failures: u32,
    /// The device's uptime at the last one.
    pub uptime_ms: u64,
}

/// The stored bytes.
pub fn write_tries(record: TriesRecord) -> [u8; TRIES] {
    let mut bytes = [0; TRIES];
    Writer::new(&mut bytes)
        .bytes(&VERSION.to_le_bytes())
        .zeros(2)
        .bytes(&record.failures.to_le_bytes())
        .bytes(&record.uptime_ms.to_le_bytes());
    let check = check(&bytes);
    Writer::new(bytes.get_mut(CHECKED..).unwrap_or_default()).bytes(&check);
    bytes
}

/// Reads stored bytes; damage counts as [`AFTER_DAMAGE`].
pub fn read_tries(bytes: &[u8]) -> TriesRecord {
    let read = || {
        let mut fields = Reader(bytes);
        (fields.u16()? == VERSION).then_some(())?;
        fields.zeros(2)?;
        let record = TriesRecord {
            failures: fields.u32()?,
            uptime_ms: fields.u64()?,
        };
        (bytes.len() == TRIES && part(bytes, CHECKED, 16) == check(bytes)).then_some(record)
    };
    read().unwrap_or(AFTER_DAMAGE)
}

fn check(bytes: &[u8]) -> [u8; 16] {
    derive::check(&[b"tries/v1", part(bytes, 0, CHECKED)])
}
