//! The outside of a pack file: a SQLite database, then a trailer of fixed length.
//!
//! ```text
//! SQLite database | "WAYMARK PACK 1\r\n" | length of the database, u64 LE | SHA-256 of all before
//! ```
//!
//! SQLite goes by the page count in its own header and never looks at the trailer.

use ring::digest::{Context, SHA256, SHA256_OUTPUT_LEN};

use crate::PackError;

/// `application_id` of the SQLite header: "WMPK".
pub(crate) const APPLICATION_ID: i32 = 0x574d_504b;
/// `user_version` of the SQLite header: the newest format that this version reads.
pub(crate) const FORMAT: u32 = 1;
/// Page size of the database, in bytes.
#[cfg(feature = "build")]
pub(crate) const PAGE_SIZE: u32 = 4096;

const MAGIC: &[u8; 16] = b"WAYMARK PACK 1\r\n";
const HEAD: usize = MAGIC.len() + size_of::<u64>();
/// Length of the trailer, in bytes.
pub(crate) const TRAILER: usize = HEAD + SHA256_OUTPUT_LEN;

/// Parts the database from its trailer, checking the length but not the digest.
pub(crate) fn database_of(file: &[u8]) -> Result<&[u8], PackError> {
    if !file.starts_with(b"SQLite format 3\0") {
        return Err(PackError::NotAPack);
    }
    let length = file
        .len()
        .checked_sub(TRAILER)
        .ok_or(PackError::Truncated)?;
    let (database, trailer) = file.split_at(length);
    match stated_length(trailer) {
        Some(stated) if stated == as_u64(length) => Ok(database),
        _ => Err(PackError::Truncated),
    }
}

/// Adds the trailer to a database.
#[cfg(feature = "build")]
pub(crate) fn seal(mut database: Vec<u8>) -> Vec<u8> {
    let length = as_u64(database.len());
    database.extend_from_slice(MAGIC);
    database.extend_from_slice(&length.to_le_bytes());
    let digest = ring::digest::digest(&SHA256, &database);
    database.extend_from_slice(digest.as_ref());
    database
}

fn stated_length(trailer: &[u8]) -> Option<u64> {
    let length = trailer.strip_prefix(MAGIC)?.first_chunk::<8>()?;
    Some(u64::from_le_bytes(*length))
}

fn as_u64(length: usize) -> u64 {
    u64::try_from(length).unwrap_or(u64::MAX)
}

/// Checks a whole pack file as it streams by: feed every byte in order, then
/// [`PackDigest::finish`]. Any changed, missing or added byte is found. It says
/// that the file is complete, not who published it: that is the signature's work.
pub struct PackDigest {
    hashed: Context,
    /// The last bytes seen, which may be the trailer: at most [`TRAILER`].
    held: Vec<u8>,
    released: u64,
}

impl Default for PackDigest {
    fn default() -> Self {
        Self::new()
    }
}

impl std::fmt::Debug for PackDigest {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("PackDigest")
            .field("released", &self.released)
            .finish()
    }
}

impl PackDigest {
    /// Starts a check.
    pub fn new() -> Self {
        Self {
            hashed: Context::new(&SHA256),
            held: Vec::with_capacity(2 * TRAILER),
            released: 0,
        }
    }

    /// Takes the next bytes of the file, of any length.
    pub fn feed(&mut self, chunk: &[u8]) {
        let kept_of_chunk = chunk.len().min(TRAILER);
        let (body, tail) = chunk.split_at(chunk.len() - kept_of_chunk);
        let from_held = (self.held.len() + kept_of_chunk).saturating_sub(TRAILER);
        let from_held = from_held.min(self.held.len());
        let leaving = self.held.get(..from_held).unwrap_or_default();
        self.hashed.update(leaving);
        self.hashed.update(body);
        self.released += as_u64(leaving.len() + body.len());
        self.held.drain(..from_held);
        self.held.extend_from_slice(tail);
    }

    /// Ends the check.
    ///
    /// # Errors
    /// [`PackError::Truncated`] where there is no trailer of that length,
    /// [`PackError::Altered`] where the digest differs.
    pub fn finish(self) -> Result<(), PackError> {
        self.finish_with_sha256().map(drop)
    }

    /// Ends the check, and gives the SHA-256 of the whole file too: a signature speaks of
    /// that, and the bytes need to go by only once.
    ///
    /// # Errors
    /// As [`PackDigest::finish`].
    pub fn finish_with_sha256(mut self) -> Result<[u8; SHA256_OUTPUT_LEN], PackError> {
        let (head, digest) = self
            .held
            .split_at_checked(HEAD)
            .ok_or(PackError::Truncated)?;
        if stated_length(head) != Some(self.released) {
            return Err(PackError::Truncated);
        }
        self.hashed.update(head);
        if self.hashed.clone().finish().as_ref() != digest {
            return Err(PackError::Altered);
        }
        self.hashed.update(digest);
        let whole = self.hashed.finish();
        Ok(whole
            .as_ref()
            .try_into()
            .expect("SHA-256 has thirty-two bytes"))
    }
}
