//! Public keys, and whether one of them has signed.

use ring::signature::{
    ECDSA_P256_SHA256_ASN1, ECDSA_P384_SHA384_ASN1, ED25519, RSA_PKCS1_2048_8192_SHA256,
    RSA_PSS_2048_8192_SHA256, UnparsedPublicKey, VerificationAlgorithm,
};
use rustls_pki_types::SubjectPublicKeyInfoDer;
use rustls_pki_types::pem::PemObject;

use crate::der;
use crate::fields::{Fields, Malformed};
use crate::hex;
use crate::json::Value;

/// How a key signs. Our own repository uses the first; the others are for reading
/// repositories of others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Scheme {
    Ed25519,
    EcdsaP256,
    EcdsaP384,
    RsaPss,
    RsaPkcs1,
}

impl Scheme {
    fn of(kind: &str, scheme: &str) -> Option<Self> {
        match (kind, scheme) {
            ("ed25519", "ed25519") => Some(Self::Ed25519),
            ("ecdsa" | "ecdsa-sha2-nistp256", "ecdsa-sha2-nistp256") => Some(Self::EcdsaP256),
            ("ecdsa" | "ecdsa-sha2-nistp384", "ecdsa-sha2-nistp384") => Some(Self::EcdsaP384),
            ("rsa", "rsassa-pss-sha256") => Some(Self::RsaPss),
            ("rsa", "rsa-pkcs1v15-sha256") => Some(Self::RsaPkcs1),
            _ => None,
        }
    }

    fn algorithm(self) -> &'static dyn VerificationAlgorithm {
        match self {
            Self::Ed25519 => &ED25519,
            Self::EcdsaP256 => &ECDSA_P256_SHA256_ASN1,
            Self::EcdsaP384 => &ECDSA_P384_SHA384_ASN1,
            Self::RsaPss => &RSA_PSS_2048_8192_SHA256,
            Self::RsaPkcs1 => &RSA_PKCS1_2048_8192_SHA256,
        }
    }

    /// The key as `ring` takes it.
    fn public(self, text: &str) -> Option<Vec<u8>> {
        if let Some(bytes) = hex::read(text) {
            return Some(bytes);
        }
        let whole = SubjectPublicKeyInfoDer::from_pem_slice(text.as_bytes()).ok()?;
        der::key_bits(&whole).map(<[u8]>::to_vec)
    }
}

/// A public key. Two are equal where the same secret signs for both, whatever they are
/// called: thresholds count these.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct PublicKey(Kind);

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Known {
        scheme: Scheme,
        public: Vec<u8>,
    },
    /// Of a kind that this client does not know. It may stand in a file and never verifies.
    Unknown,
}

impl PublicKey {
    pub(crate) fn read(value: &Value) -> Result<Self, Malformed> {
        let fields = Fields::of(value, "keys")?;
        let (kind, scheme) = (fields.text("keytype")?, fields.text("scheme")?);
        let public = fields.object("keyval")?.text("public")?;
        let known = Scheme::of(kind, scheme).and_then(|scheme| {
            let public = scheme.public(public)?;
            Some(Kind::Known { scheme, public })
        });
        Ok(Self(known.unwrap_or(Kind::Unknown)))
    }

    /// Whether the owner of this key has signed `message`.
    pub fn has_signed(&self, message: &[u8], signature: &[u8]) -> bool {
        match &self.0 {
            Kind::Known { scheme, public } => {
                let key = UnparsedPublicKey::new(scheme.algorithm(), public);
                key.verify(message, signature).is_ok()
            }
            Kind::Unknown => false,
        }
    }
}
