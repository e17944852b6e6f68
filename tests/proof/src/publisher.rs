//! An honest publisher: root and targets signed by two of three keys, the online roles by
//! one. Names and numbers are those of docs/updates.md.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use jiff::Timestamp;
use ring::digest::{SHA256, digest};
use ring::signature::{Ed25519KeyPair, KeyPair};
use serde_json::{Value, json};

/// The roles, with how many keys they have and how many must sign.
const ROLES: [(&str, u8, usize); 4] = [
    ("root", 3, 2),
    ("timestamp", 1, 1),
    ("snapshot", 1, 1),
    ("targets", 3, 2),
];

/// A file to be published.
pub struct Target {
    pub path: String,
    pub bytes: Vec<u8>,
    /// What stands in its `custom`; null where that is nothing.
    pub custom: Value,
}

/// Whoever holds all the keys, and what was published.
pub struct Publisher {
    keys: BTreeMap<&'static str, Vec<Ed25519KeyPair>>,
    root: u64,
    version: u64,
    /// The moment at which everything signed from now on is past its date.
    pub expires: Timestamp,
    /// The files as a server gives them, from `metadata/` and `targets/` on.
    pub files: BTreeMap<String, Vec<u8>>,
}

impl Publisher {
    /// With the first root published and nothing else.
    pub fn new(expires: Timestamp) -> Result<Self, String> {
        let mut keys = BTreeMap::new();
        for (number, (role, count, _)) in (0_u8..).zip(ROLES) {
            let pairs = (0..count).map(|key| pair(number, key));
            keys.insert(role, pairs.collect::<Result<Vec<_>, _>>()?);
        }
        let mut publisher = Self {
            keys,
            root: 0,
            version: 0,
            expires,
            files: BTreeMap::new(),
        };
        publisher.next_root()?;
        Ok(publisher)
    }

    /// The next root, with the same keys.
    pub fn next_root(&mut self) -> Result<(), String> {
        self.root += 1;
        let (mut keys, mut roles) = (json!({}), json!({}));
        for (role, _, threshold) in ROLES {
            let mut names = Vec::new();
            for pair in self.keys.get(role).into_iter().flatten() {
                let key = public(pair);
                let name = name_of(&key)?;
                keys[&name] = key;
                names.push(name);
            }
            roles[role] = json!({"keyids": names, "threshold": threshold});
        }
        let said = json!({"consistent_snapshot": true, "keys": keys, "roles": roles});
        let bytes = self.signed("root", self.root, said)?;
        let name = format!("metadata/{}.root.json", self.root);
        self.files.insert(name, bytes);
        Ok(())
    }

    /// The next version of everything else, with these targets and no others.
    pub fn publish(&mut self, targets: &[Target]) -> Result<(), String> {
        self.version += 1;
        let version = self.version;
        let mut listed = json!({});
        for target in targets {
            let digits = sha256(&target.bytes);
            let mut entry = json!({"length": target.bytes.len(), "hashes": {"sha256": digits}});
            if !target.custom.is_null() {
                entry["custom"] = target.custom.clone();
            }
            listed[&target.path] = entry;
            self.files
                .insert(address(&target.path, &digits), target.bytes.clone());
        }
        let targets = self.signed("targets", version, json!({"targets": listed}))?;
        let meta = json!({"targets.json": announced(version, &targets)});
        let snapshot = self.signed("snapshot", version, json!({"meta": meta}))?;
        let meta = json!({"snapshot.json": announced(version, &snapshot)});
        let timestamp = self.signed("timestamp", version, json!({"meta": meta}))?;
        for (name, bytes) in [
            (format!("metadata/{version}.targets.json"), targets),
            (format!("metadata/{version}.snapshot.json"), snapshot),
            ("metadata/timestamp.json".to_owned(), timestamp),
        ] {
            self.files.insert(name, bytes);
        }
        Ok(())
    }

    /// The root that a reader begins with.
    pub fn first_root(&self) -> Result<&[u8], String> {
        let root = self.files.get("metadata/1.root.json");
        root.map(Vec::as_slice).ok_or("no root".to_owned())
    }

    /// Puts all files below a folder.
    pub fn write(&self, place: &Path) -> Result<(), String> {
        for (name, bytes) in &self.files {
            let path = place.join(name);
            if let Some(folder) = path.parent() {
                fs::create_dir_all(folder).map_err(|error| error.to_string())?;
            }
            fs::write(path, bytes).map_err(|error| error.to_string())?;
        }
        Ok(())
    }

    fn signed(&self, role: &str, version: u64, mut said: Value) -> Result<Vec<u8>, String> {
        said["_type"] = role.into();
        said["spec_version"] = "1.0.34".into();
        said["version"] = version.into();
        said["expires"] = self
            .expires
            .strftime("%Y-%m-%dT%H:%M:%SZ")
            .to_string()
            .into();
        let message = canonical(&said)?;
        let threshold = ROLES.iter().find(|(name, ..)| *name == role);
        let count = threshold.map_or(1, |(_, _, threshold)| *threshold);
        let mut signatures = Vec::new();
        for pair in self.keys.get(role).into_iter().flatten().take(count) {
            let name = name_of(&public(pair))?;
            let signature = hex(pair.sign(&message).as_ref());
            signatures.push(json!({"keyid": name, "sig": signature}));
        }
        let whole = json!({"signatures": signatures, "signed": said});
        serde_json::to_vec(&whole).map_err(|error| error.to_string())
    }
}

fn pair(role: u8, key: u8) -> Result<Ed25519KeyPair, String> {
    let seed = [role * 16 + key + 1; 32];
    Ed25519KeyPair::from_seed_unchecked(&seed).map_err(|error| error.to_string())
}

fn public(pair: &Ed25519KeyPair) -> Value {
    let public = hex(pair.public_key().as_ref());
    json!({"keytype": "ed25519", "scheme": "ed25519", "keyval": {"public": public}})
}

/// The name of a key, as securesystemslib gives it.
fn name_of(key: &Value) -> Result<String, String> {
    Ok(sha256(&canonical(key)?))
}

fn canonical(value: &Value) -> Result<Vec<u8>, String> {
    let bytes = serde_json::to_vec(value).map_err(|error| error.to_string())?;
    let strict = waymark_update::Value::read(&bytes).map_err(|error| format!("{error:?}"))?;
    Ok(strict.canonical())
}

fn announced(version: u64, bytes: &[u8]) -> Value {
    json!({"version": version, "length": bytes.len(), "hashes": {"sha256": sha256(bytes)}})
}

/// Where a target lies, its digest before its name.
fn address(path: &str, digits: &str) -> String {
    match path.rsplit_once('/') {
        Some((folder, name)) => format!("targets/{folder}/{digits}.{name}"),
        None => format!("targets/{digits}.{path}"),
    }
}

/// SHA-256 in digits.
pub fn sha256(bytes: &[u8]) -> String {
    hex(digest(&SHA256, bytes).as_ref())
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
