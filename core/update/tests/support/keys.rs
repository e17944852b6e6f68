//! Keys that sign.

use std::cell::Cell;

use ring::signature::{Ed25519KeyPair, KeyPair};
use serde_json::{Value, json};

use super::repository::hex;

thread_local! {
    static MADE: Cell<u64> = const { Cell::new(0) };
}

/// An Ed25519 key and the name it goes by.
pub(crate) struct Key {
    pair: Ed25519KeyPair,
    pub(crate) name: String,
}

impl Key {
    /// A key that no test has seen before.
    pub(crate) fn fresh() -> Self {
        let number = MADE.with(|made| made.replace(made.get() + 1));
        Self::from_seed(number)
    }

    fn from_seed(number: u64) -> Self {
        let mut seed = [7; 32];
        seed[..8].copy_from_slice(&number.to_le_bytes());
        let pair = Ed25519KeyPair::from_seed_unchecked(&seed).unwrap();
        let name = format!("key-{number}");
        Self { pair, name }
    }

    /// The same key by another name.
    pub(crate) fn alias(&self, name: &str) -> Self {
        let number = self.name.trim_start_matches("key-").parse().unwrap();
        Self {
            name: name.into(),
            ..Self::from_seed(number)
        }
    }

    pub(crate) fn public(&self) -> Value {
        let public = hex(self.pair.public_key().as_ref());
        json!({"keytype": "ed25519", "scheme": "ed25519", "keyval": {"public": public}})
    }

    pub(crate) fn signature(&self, message: &[u8]) -> Value {
        let sig = hex(self.pair.sign(message).as_ref());
        json!({"keyid": self.name, "sig": sig})
    }
}
