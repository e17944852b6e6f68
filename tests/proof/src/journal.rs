//! What the shim has written down: every call that changed something, in order, and what
//! the program said in between.

use std::path::Path;

/// One record of the log; see `tests/shim/shim.c`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    pub call: Call,
    pub failed: bool,
    /// Relative to the folder of the shim; "" is the folder itself.
    pub path: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Call {
    Create,
    Truncate {
        to: usize,
    },
    Write {
        at: usize,
        bytes: Vec<u8>,
    },
    Flush,
    FlushFolder,
    Rename {
        to: String,
    },
    Unlink,
    MakeFolder,
    /// A reading call, where those are counted.
    Read,
    /// No call that changes something: a line for who reads along.
    Said(String),
}

/// Every record of a log. A log of a killed process ends with whole records all the same.
pub fn read(log: &Path) -> Result<Vec<Record>, String> {
    let bytes = std::fs::read(log).map_err(|error| format!("{}: {error}", log.display()))?;
    let mut rest = bytes.as_slice();
    let mut records = Vec::new();
    while !rest.is_empty() {
        records.push(record(&mut rest).ok_or("the log ends within a record")?);
    }
    Ok(records)
}

fn taken<'a>(rest: &mut &'a [u8], length: usize) -> Option<&'a [u8]> {
    let (taken, after) = rest.split_at_checked(length)?;
    *rest = after;
    Some(taken)
}

fn number(rest: &mut &[u8], length: usize) -> Option<usize> {
    let bytes = taken(rest, length)?;
    let add = |sum: usize, byte: &u8| (sum << 8) | usize::from(*byte);
    Some(bytes.iter().rev().fold(0, add))
}

fn record(rest: &mut &[u8]) -> Option<Record> {
    let kind = *taken(rest, 1)?.first()?;
    let failed = number(rest, 1)? != 0;
    let (first, second) = (number(rest, 4)?, number(rest, 4)?);
    let offset = number(rest, 8)?;
    let path = String::from_utf8(taken(rest, first)?.to_vec()).ok()?;
    let bytes = taken(rest, second)?.to_vec();
    let text = || String::from_utf8(bytes.clone()).ok();
    let call = match kind {
        b'c' => Call::Create,
        b't' => Call::Truncate { to: offset },
        b'w' => Call::Write { at: offset, bytes },
        b's' => Call::Flush,
        b'd' => Call::FlushFolder,
        b'r' => Call::Rename { to: text()? },
        b'u' => Call::Unlink,
        b'm' => Call::MakeFolder,
        b'f' => Call::Read,
        b'o' => Call::Said(text()?),
        _ => return None,
    };
    Some(Record { call, failed, path })
}
