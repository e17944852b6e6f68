//! One case of a vector file, and randomness that is known in advance.

use std::collections::VecDeque;
use std::fs;
use std::path::PathBuf;
use std::sync::Mutex;

use serde_json::Value;
use waymark_base::{Entropy, EntropyFailed};
use waymark_seal::Key;

/// The folder of the frozen vectors.
pub(crate) fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("vectors/vault/v1")
}

/// A case, by its fields.
pub(crate) struct Case(pub(crate) Value);

/// All cases of a file, of which there have to be some.
pub(crate) fn cases(name: &str) -> Vec<Case> {
    let text = fs::read_to_string(folder().join(name)).expect("the vectors are there");
    let found: Vec<Value> = serde_json::from_str(&text).expect("a list of cases");
    assert!(!found.is_empty(), "{name} is empty");
    found.into_iter().map(Case).collect()
}

impl Case {
    pub(crate) fn about(&self) -> &str {
        self.text("about")
    }

    pub(crate) fn text(&self, name: &str) -> &str {
        self.0[name].as_str().expect("a text")
    }

    pub(crate) fn bytes(&self, name: &str) -> Vec<u8> {
        hex(self.text(name))
    }

    pub(crate) fn array<const N: usize>(&self, name: &str) -> [u8; N] {
        self.bytes(name).try_into().expect("so many bytes")
    }

    pub(crate) fn key(&self, name: &str) -> Key {
        Key::copied_from(&self.bytes(name)).expect("a key")
    }

    /// A number of any type that holds it.
    pub(crate) fn number<T: TryFrom<i128>>(&self, name: &str) -> T {
        number(&self.0[name])
    }
}

pub(crate) fn number<T: TryFrom<i128>>(value: &Value) -> T {
    let signed = value.as_i64().map(i128::from);
    let wide = signed.or_else(|| value.as_u64().map(i128::from));
    T::try_from(wide.expect("a number"))
        .ok()
        .expect("a number that fits")
}

pub(crate) fn hex(text: &str) -> Vec<u8> {
    let digits = text.as_bytes().chunks(2);
    let byte = |two: &[u8]| u8::from_str_radix(str::from_utf8(two).unwrap(), 16).expect("hex");
    digits.map(byte).collect()
}

pub(crate) fn to_hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Gives these bytes, then fails.
pub(crate) struct Known(Mutex<VecDeque<u8>>);

impl Known {
    pub(crate) fn new(bytes: Vec<u8>) -> Self {
        Self(Mutex::new(bytes.into()))
    }
}

impl Entropy for Known {
    fn fill(&self, bytes: &mut [u8]) -> Result<(), EntropyFailed> {
        let mut left = self.0.lock().unwrap();
        for byte in bytes {
            *byte = left.pop_front().ok_or(EntropyFailed)?;
        }
        Ok(())
    }
}
