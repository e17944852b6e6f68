//! The mock hardware of the Python side: AES-256-GCM keys in a JSON file.

use std::collections::BTreeMap;
use std::sync::Mutex;

use ring::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use serde_json::Value;
use waymark_base::Entropy;
use waymark_seal::{SystemEntropy, Zeroizing};
use waymark_vault::{HardwareError, HardwareKey, HardwareLevel, KeyNumber};

use crate::case::hex;

pub(crate) struct PythonHardware(Mutex<BTreeMap<u8, Vec<u8>>>);

impl PythonHardware {
    pub(crate) fn read(text: &str) -> Self {
        let file: Value = serde_json::from_str(text).expect("a file of keys");
        let keys = file["keys"].as_object().expect("keys").iter();
        let keys = keys.map(|(number, key)| (number.parse().unwrap(), hex(key.as_str().unwrap())));
        Self(Mutex::new(keys.collect()))
    }
}

fn cipher(key: &[u8]) -> LessSafeKey {
    LessSafeKey::new(UnboundKey::new(&AES_256_GCM, key).expect("a key of 256 bits"))
}

impl HardwareKey for PythonHardware {
    fn level(&self) -> HardwareLevel {
        HardwareLevel::TrustedEnvironment
    }

    fn wrap(&self, key: KeyNumber, secret: &[u8]) -> Result<Vec<u8>, HardwareError> {
        let mut keys = self.0.lock().unwrap();
        let mut random = vec![0; 32 + NONCE_LEN];
        SystemEntropy
            .fill(&mut random)
            .map_err(|_| HardwareError::Failed)?;
        let (fresh, nonce) = random.split_at(32);
        let key = keys.entry(key.index()).or_insert_with(|| fresh.to_vec());
        let mut sealed = secret.to_vec();
        let unique = Nonce::try_assume_unique_for_key(nonce).expect("twelve bytes");
        let done = cipher(key).seal_in_place_append_tag(unique, Aad::empty(), &mut sealed);
        done.map_err(|_| HardwareError::Failed)?;
        Ok([nonce, &sealed].concat())
    }

    fn unwrap(&self, key: KeyNumber, blob: &[u8]) -> Result<Zeroizing<Vec<u8>>, HardwareError> {
        let keys = self.0.lock().unwrap();
        let key = keys.get(&key.index()).ok_or(HardwareError::Gone)?;
        let (nonce, sealed) = blob
            .split_at_checked(NONCE_LEN)
            .ok_or(HardwareError::Failed)?;
        let nonce = Nonce::try_assume_unique_for_key(nonce).expect("twelve bytes");
        let mut sealed = sealed.to_vec();
        let opened = cipher(key).open_in_place(nonce, Aad::empty(), &mut sealed);
        opened
            .map(|secret| Zeroizing::new(secret.to_vec()))
            .map_err(|_| HardwareError::Gone)
    }

    fn destroy(&self, key: KeyNumber) -> Result<(), HardwareError> {
        self.0.lock().unwrap().remove(&key.index());
        Ok(())
    }
}
