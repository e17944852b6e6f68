//! Keys: Ed25519, named as The Update Framework names them.

use ring::rand::SystemRandom;
use ring::signature::{ED25519, Ed25519KeyPair, KeyPair, UnparsedPublicKey};
use serde::{Deserialize, Serialize};
use waymark_update::{Value, hex};
use zeroize::Zeroizing;

use super::error::PublishError;
use super::files::sha256;

const KIND: &str = "ed25519";
/// A label stands in a list beside others.
const LONGEST_LABEL: usize = 40;

/// A key that checks signatures, as root names it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PublicKey {
    keytype: String,
    scheme: String,
    keyval: KeyValue,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct KeyValue {
    public: String,
}

impl PublicKey {
    fn of(bytes: &[u8]) -> Self {
        Self {
            keytype: KIND.to_owned(),
            scheme: KIND.to_owned(),
            keyval: KeyValue {
                public: hex::write(bytes),
            },
        }
    }

    /// Its id: the digest of itself in canonical form.
    pub fn keyid(&self) -> String {
        sha256(&canonical(self))
    }

    /// Whether the owner has signed `message`.
    pub(super) fn has_signed(&self, message: &[u8], signature: &str) -> bool {
        let known = self.keytype == KIND && self.scheme == KIND;
        let both = hex::read(&self.keyval.public).zip(hex::read(signature));
        let verified = both.is_some_and(|(public, signature)| {
            let key = UnparsedPublicKey::new(&ED25519, public);
            key.verify(message, &signature).is_ok()
        });
        known && verified
    }
}

/// The public part of a key, as its owner hands it to the publisher.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PublicPart {
    /// The id.
    pub keyid: String,
    /// What people call it; readers of the repository can see it.
    pub label: String,
    /// The key.
    pub key: PublicKey,
}

impl PublicPart {
    /// Reads the file that `waymark repo key new` wrote.
    ///
    /// # Errors
    /// [`PublishError::NotAKey`].
    pub fn read(bytes: &[u8]) -> Result<Self, PublishError> {
        let part: Self = serde_json::from_slice(bytes).map_err(|_| PublishError::NotAKey)?;
        let is_key = hex::read(&part.key.keyval.public).is_some_and(|bytes| bytes.len() == 32);
        let is_sound = is_key && part.key.keytype == KIND && part.key.scheme == KIND;
        if !is_sound || part.keyid != part.key.keyid() {
            return Err(PublishError::NotAKey);
        }
        check_label(&part.label)?;
        Ok(part)
    }

    /// The file to hand on.
    ///
    /// # Errors
    /// [`PublishError::Internal`], which cannot be: its keys are texts.
    pub fn write(&self) -> Result<Vec<u8>, PublishError> {
        let mut text = serde_json::to_vec_pretty(self).map_err(|_| PublishError::Internal)?;
        text.push(b'\n');
        Ok(text)
    }
}

/// A label may stand on any terminal and in any signed file.
fn check_label(label: &str) -> Result<(), PublishError> {
    let short = (1..=LONGEST_LABEL).contains(&label.chars().count());
    let plain = label
        .chars()
        .all(|sign| sign.is_alphanumeric() || " -_.".contains(sign));
    if short && plain && label.trim() == label {
        Ok(())
    } else {
        Err(PublishError::BadLabel)
    }
}

/// A key that signs.
pub struct SecretKey {
    pair: Ed25519KeyPair,
    keyid: String,
    public: PublicKey,
    /// PKCS#8, as the file keeps it.
    pub(super) document: Zeroizing<Vec<u8>>,
}

impl SecretKey {
    /// A new key, from the system's randomness.
    ///
    /// # Errors
    /// [`PublishError::NoRandomness`].
    pub fn generate() -> Result<Self, PublishError> {
        let document = Ed25519KeyPair::generate_pkcs8(&SystemRandom::new());
        let document = document.map_err(|_| PublishError::NoRandomness)?;
        Self::of(Zeroizing::new(document.as_ref().to_vec()))
    }

    pub(super) fn of(document: Zeroizing<Vec<u8>>) -> Result<Self, PublishError> {
        let pair = Ed25519KeyPair::from_pkcs8_maybe_unchecked(&document);
        let pair = pair.map_err(|_| PublishError::NotAKey)?;
        let public = PublicKey::of(pair.public_key().as_ref());
        Ok(Self {
            pair,
            keyid: public.keyid(),
            public,
            document,
        })
    }

    /// Its id.
    pub fn keyid(&self) -> &str {
        &self.keyid
    }

    /// The part that everybody may see.
    ///
    /// # Errors
    /// [`PublishError::BadLabel`].
    pub fn public_part(&self, label: &str) -> Result<PublicPart, PublishError> {
        check_label(label)?;
        Ok(PublicPart {
            keyid: self.keyid.clone(),
            label: label.to_owned(),
            key: self.public.clone(),
        })
    }

    /// Its signature under `message`, in digits.
    pub(super) fn sign(&self, message: &[u8]) -> String {
        hex::write(self.pair.sign(message).as_ref())
    }
}

impl std::fmt::Debug for SecretKey {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("SecretKey(***)")
    }
}

/// Something as signatures cover it.
pub(super) fn canonical(one: &impl Serialize) -> Vec<u8> {
    let written = serde_json::to_vec(one).expect("its names are texts");
    let value = Value::read(&written).expect("it holds texts and whole numbers only");
    value.canonical()
}
