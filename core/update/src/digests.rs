//! Digests of files, checked whole or piece by piece.

use ring::digest::{Algorithm, Context, SHA256, SHA512, digest};

use crate::fields::{Fields, Malformed, as_text};
use crate::hex;
use crate::json::Value;

/// Whether two digests in digits are the same.
pub(crate) fn same_digits(one: &str, other: &str) -> bool {
    one.eq_ignore_ascii_case(other)
}

/// The SHA-256 of `bytes` in lowercase digits.
pub(crate) fn sha256_of(bytes: &[u8]) -> String {
    hex::write(digest(&SHA256, bytes).as_ref())
}

/// The digests that a file must have: all of those whose kind is known, and at least one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Digests {
    sha256: Option<Vec<u8>>,
    sha512: Option<Vec<u8>>,
}

impl Digests {
    pub(crate) fn read(value: &Value) -> Result<Self, Malformed> {
        let fields = Fields::of(value, "hashes")?;
        let one = |name, algorithm: &Algorithm| {
            let Some(value) = fields.may(name) else {
                return Ok(None);
            };
            let bytes = hex::read(as_text(value, "hashes")?);
            let bytes = bytes.filter(|bytes| bytes.len() == algorithm.output_len());
            bytes.map(Some).ok_or(Malformed("hashes"))
        };
        let digests = Self {
            sha256: one("sha256", &SHA256)?,
            sha512: one("sha512", &SHA512)?,
        };
        if digests.each().next().is_none() {
            return Err(Malformed("hashes"));
        }
        Ok(digests)
    }

    fn each(&self) -> impl Iterator<Item = (&'static Algorithm, &Vec<u8>)> {
        let sha256 = self.sha256.iter().map(|bytes| (&SHA256, bytes));
        sha256.chain(self.sha512.iter().map(|bytes| (&SHA512, bytes)))
    }

    /// Whether these are the digests of `bytes`.
    pub(crate) fn fit(&self, bytes: &[u8]) -> bool {
        self.each()
            .all(|(algorithm, wanted)| digest(algorithm, bytes).as_ref() == wanted.as_slice())
    }

    /// One of them in digits, which names the file where names carry digests.
    pub(crate) fn in_digits(&self) -> String {
        let first = self.each().next();
        first
            .map(|(_, bytes)| hex::write(bytes))
            .unwrap_or_default()
    }

    /// A check that takes the bytes piece by piece.
    pub(crate) fn check(&self) -> Check<'_> {
        let running = self
            .each()
            .map(|(kind, wanted)| (Context::new(kind), wanted));
        Check {
            running: running.collect(),
            length: 0,
        }
    }
}

/// A check under way.
pub(crate) struct Check<'a> {
    running: Vec<(Context, &'a Vec<u8>)>,
    length: u64,
}

impl Check<'_> {
    /// The next bytes.
    pub(crate) fn take(&mut self, piece: &[u8]) {
        self.length = self.length.saturating_add(piece.len() as u64);
        for (context, _) in &mut self.running {
            context.update(piece);
        }
    }

    /// How many bytes were taken.
    pub(crate) fn length(&self) -> u64 {
        self.length
    }

    /// Whether the bytes taken have the digests.
    pub(crate) fn fits(self) -> bool {
        let mut running = self.running.into_iter();
        running.all(|(context, wanted)| context.finish().as_ref() == wanted.as_slice())
    }
}
