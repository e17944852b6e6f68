//! A metadata file: what is said, and who has signed it.

use std::collections::{BTreeMap, BTreeSet};

use crate::error::{Role, UpdateError};
use crate::fields::{Fields, Malformed};
use crate::hex;
use crate::json::Value;
use crate::keys::PublicKey;

/// Keys and how many of them must have signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signers {
    keys: BTreeMap<String, PublicKey>,
    threshold: u64,
}

impl Signers {
    /// Reads a role: names of keys, of which `all` knows some, and a threshold. A name that
    /// `all` does not know stands for a key that never signs.
    pub(crate) fn read(
        role: Fields<'_>,
        all: &BTreeMap<String, PublicKey>,
    ) -> Result<Self, Malformed> {
        let names = role.distinct_texts("keyids")?;
        let known = names
            .into_iter()
            .filter_map(|name| Some((name.clone(), all.get(&name)?.clone())));
        Ok(Self {
            keys: known.collect(),
            threshold: role.positive("threshold")?,
        })
    }

    /// Whether a key that signed before no longer does: the owner has taken it back, and
    /// what it vouched for is forgotten.
    pub(crate) fn lack_one_of(&self, before: &Self) -> bool {
        let now: BTreeSet<&PublicKey> = self.keys.values().collect();
        before.keys.values().any(|key| !now.contains(key))
    }
}

/// The named keys of an object.
pub(crate) fn read_keys(keys: Fields<'_>) -> Result<BTreeMap<String, PublicKey>, Malformed> {
    keys.all()
        .map(|(name, value)| Ok((name.clone(), PublicKey::read(value)?)))
        .collect()
}

/// A file as it came: nothing in it is to be believed before [`Envelope::check`].
pub(crate) struct Envelope {
    signed: Value,
    signatures: BTreeMap<String, Vec<u8>>,
}

impl Envelope {
    pub(crate) fn read(bytes: &[u8]) -> Result<Self, Malformed> {
        let whole = Value::read(bytes).map_err(|_| Malformed("json"))?;
        let fields = Fields::of(&whole, "metadata")?;
        let mut signatures = BTreeMap::new();
        for value in fields.list("signatures")? {
            let one = Fields::of(value, "signatures")?;
            let text = one.text("sig")?;
            // Not hexadecimal, or empty: a place kept for somebody who has not signed yet. In
            // one way of writing only, so that no bit of a file can be another unnoticed.
            let signature = hex::read(text).filter(|bytes| hex::write(bytes) == text);
            let signature = signature.unwrap_or_default();
            let name = one.text("keyid")?.to_owned();
            if signatures.insert(name, signature).is_some() {
                return Err(Malformed("keyid"));
            }
        }
        Ok(Self {
            signed: fields.value("signed")?.clone(),
            signatures,
        })
    }

    /// What is said.
    pub(crate) fn fields(&self) -> Result<Fields<'_>, Malformed> {
        Fields::of(&self.signed, "signed")
    }

    /// Whether as many different keys as must have signed this.
    ///
    /// # Errors
    /// [`UpdateError::Unsigned`].
    pub(crate) fn check(&self, signers: &Signers, role: Role) -> Result<(), UpdateError> {
        let message = self.signed.canonical();
        let mut signed: BTreeSet<&PublicKey> = BTreeSet::new();
        for (name, signature) in &self.signatures {
            let key = signers.keys.get(name);
            if let Some(key) = key.filter(|key| key.has_signed(&message, signature)) {
                signed.insert(key);
            }
        }
        if (signed.len() as u64) < signers.threshold {
            return Err(UpdateError::Unsigned(role));
        }
        Ok(())
    }
}
