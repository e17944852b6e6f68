//! A signed repository in memory in which any file may say anything, and a phone that knows
//! its first root.

use std::cell::RefCell;
use std::collections::BTreeMap;

use ring::digest::{SHA256, digest};
use ring::signature::{Ed25519KeyPair, KeyPair};
use waymark_pack::records::{Content, NameTable, PackInfo, Source, SourceKind};
use waymark_store::StoreError;
use waymark_update::{FetchError, Fetcher, Intake, Place, TrustedStore, Value};

/// The four roles, in the order in which a client comes to them.
pub const ROLES: [&str; 4] = ["root", "timestamp", "snapshot", "targets"];
/// The file that is offered: not compressed, which zstd calls a raw block.
pub const PACK: &str = "packs/2.wmk.zst";
/// The version that the pack has; a phone has the one before.
pub const VERSION: u32 = 2;

const HEAD: &str = r#""spec_version":"1.0.34","expires":"2027-01-01T00:00:00Z""#;

/// One key signs for everybody.
pub struct Repository {
    key: Ed25519KeyPair,
    pub files: BTreeMap<String, Vec<u8>>,
}

impl Default for Repository {
    fn default() -> Self {
        Self::new()
    }
}

impl Repository {
    /// Honest, and without a second root.
    pub fn new() -> Self {
        let key = Ed25519KeyPair::from_seed_unchecked(&[7; 32]).expect("32 bytes make a key");
        let mut repository = Self { key, files: BTreeMap::new() };
        for role in ROLES {
            let said = repository.said(role, 1);
            repository.says(role, 1, said.as_bytes());
        }
        let packed = stored(&pack(VERSION));
        let address = format!("packs/{}.2.wmk.zst", sha256(&packed));
        repository.files.insert(address, packed);
        repository
    }

    /// What a role says when it is honest. No digest is announced, so that a file may say
    /// something else and still be looked at.
    pub fn said(&self, role: &str, version: u64) -> String {
        let body = match role {
            "root" => {
                let public = hex(self.key.public_key().as_ref());
                let key = format!(r#"{{"keytype":"ed25519","scheme":"ed25519","keyval":{{"public":"{public}"}}}}"#);
                let roles = ROLES.map(|role| format!(r#""{role}":{{"keyids":["k"],"threshold":1}}"#));
                format!(r#""consistent_snapshot":true,"keys":{{"k":{key}}},"roles":{{{}}}"#, roles.join(","))
            }
            "timestamp" => r#""meta":{"snapshot.json":{"version":1}}"#.into(),
            "snapshot" => r#""meta":{"targets.json":{"version":1}}"#.into(),
            _ => format!(r#""targets":{{"{PACK}":{}}}"#, target()),
        };
        format!(r#"{{"_type":"{role}",{HEAD},"version":{version},{body}}}"#)
    }

    /// Lets a role say this, signed if it is JSON, under the name that a client asks for.
    pub fn says(&mut self, role: &str, version: u64, said: &[u8]) {
        let name = match role {
            "timestamp" => "timestamp.json".to_owned(),
            _ => format!("{version}.{role}.json"),
        };
        let mut file = said.to_vec();
        if let Ok(value) = Value::read(said) {
            let signature = hex(self.key.sign(&value.canonical()).as_ref());
            file = format!(r#"{{"signatures":[{{"keyid":"k","sig":"{signature}"}}],"signed":"#).into();
            file.extend_from_slice(said);
            file.push(b'}');
        }
        self.files.insert(name, file);
    }
}

/// What is said of the pack.
fn target() -> String {
    let pack = pack(VERSION);
    let packed = stored(&pack);
    let (length, digest) = (packed.len(), sha256(&packed));
    let ours = format!(
        r#"{{"format":1,"kind":"pack","version":{VERSION},"date":"2026-11-21","length":{},"sha256":"{}","engine":"0.1.0"}}"#,
        pack.len(),
        sha256(&pack),
    );
    format!(r#"{{"length":{length},"hashes":{{"sha256":"{digest}"}},"custom":{{"waymark":{ours}}}}}"#)
}

/// A pack with one source in it.
pub fn pack(version: u32) -> Vec<u8> {
    let source = Source {
        id: "here".parse().expect("an id"),
        title: format!("Version {version}"),
        publisher: None,
        date: None,
        url: None,
        licence: None,
        kind: SourceKind::Official,
        used_for: None,
    };
    let info = PackInfo {
        title: "Small".into(),
        version,
        date: "2026-11-21".parse().expect("a day"),
        licence: "CC BY 4.0".into(),
        languages: vec!["en".parse().expect("a language")],
        open_evidence_months: 18,
    };
    let content = Content {
        info,
        sources: vec![source],
        hotlines: vec![],
        sites: vec![],
        crossings: vec![],
        places: vec![],
        outlines: vec![],
        sheets: vec![],
        resources: vec![],
        instruments: vec![],
        phrases: vec![],
        country_names: NameTable::default(),
        language_names: NameTable::default(),
    };
    waymark_pack::build::write(&content).expect("a pack can be written")
}

/// A zstd frame of raw blocks (RFC 8878): what is in it can be changed where it stands.
pub fn stored(bytes: &[u8]) -> Vec<u8> {
    let length = u32::try_from(bytes.len()).expect("a small file");
    // One segment, its length in four bytes.
    let mut frame = vec![0x28, 0xB5, 0x2F, 0xFD, 0xA0];
    frame.extend_from_slice(&length.to_le_bytes());
    let blocks = bytes.chunks(100_000).count();
    for (number, block) in bytes.chunks(100_000).enumerate() {
        let last = u32::from(number + 1 == blocks);
        let header = u32::try_from(block.len()).expect("a small block") << 3 | last;
        frame.extend_from_slice(&header.to_le_bytes()[..3]);
        frame.extend_from_slice(block);
    }
    frame
}

fn sha256(bytes: &[u8]) -> String {
    hex(digest(&SHA256, bytes).as_ref())
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

impl Fetcher for Repository {
    fn fetch(&self, place: Place<'_>, from: u64, intake: &mut dyn Intake) -> Result<(), FetchError> {
        let (Place::Metadata(name) | Place::Target(name)) = place;
        let bytes = self.files.get(name).ok_or(FetchError::NotFound)?;
        let from = usize::try_from(from).unwrap_or(usize::MAX);
        intake.take(bytes.get(from..).unwrap_or_default())
    }
}

/// What is trusted, in memory.
#[derive(Default)]
pub struct Trusted(RefCell<BTreeMap<String, Vec<u8>>>);

impl TrustedStore for Trusted {
    fn read(&self, name: &str, most: usize) -> Result<Option<Vec<u8>>, StoreError> {
        let bytes = self.0.borrow().get(name).cloned();
        match bytes {
            Some(bytes) if bytes.len() > most => Err(StoreError::TooLong),
            other => Ok(other),
        }
    }

    fn replace(&self, name: &str, bytes: &[u8]) -> Result<(), StoreError> {
        self.0.borrow_mut().insert(name.into(), bytes.into());
        Ok(())
    }

    fn remove(&self, name: &str) -> Result<(), StoreError> {
        self.0.borrow_mut().remove(name);
        Ok(())
    }
}
