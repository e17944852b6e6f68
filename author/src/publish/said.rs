//! What the four kinds of metadata say. Nothing else may stand in a file of ours, so that
//! what is read and written again is signed for word by word.

use std::collections::BTreeMap;

use jiff::Timestamp as Moment;
use serde::{Deserialize, Serialize};

use super::SPECIFICATION;
use super::keys::PublicKey;

const TARGETS_FILE: &str = "targets.json";
const SNAPSHOT_FILE: &str = "snapshot.json";

/// Whose word something is.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Serialize,
    Deserialize,
    strum::Display,
    strum::EnumString,
)]
#[serde(rename_all = "lowercase")]
#[strum(serialize_all = "lowercase")]
pub enum Role {
    /// Says whose keys count.
    Root,
    /// Says what the packs are.
    Targets,
    /// Says which versions belong together.
    Snapshot,
    /// Says which snapshot is the newest.
    Timestamp,
}

impl Role {
    /// All four, the gravest first.
    pub const ALL: [Self; 4] = [Self::Root, Self::Targets, Self::Snapshot, Self::Timestamp];
}

/// A kind of metadata; there are these four.
pub trait Said: Serialize + for<'de> Deserialize<'de> {
    /// Whose word it is.
    const ROLE: Role;
    /// What it begins with: its kind, the specification, its version, its last moment.
    fn head(&self) -> (&str, &str, u64, Moment);

    /// Its version.
    fn version(&self) -> u64 {
        self.head().2
    }

    /// Until when it counts.
    fn expires(&self) -> Moment {
        self.head().3
    }
}

macro_rules! said {
    ($kind:ident, $role:expr) => {
        impl Said for $kind {
            const ROLE: Role = $role;

            fn head(&self) -> (&str, &str, u64, Moment) {
                (&self.kind, &self.spec_version, self.version, self.expires)
            }
        }
    };
}

said!(Root, Role::Root);
said!(Targets, Role::Targets);
said!(Snapshot, Role::Snapshot);
said!(Timestamp, Role::Timestamp);

/// Root: whose keys count.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Root {
    #[serde(rename = "_type")]
    kind: String,
    spec_version: String,
    /// Counts up with every change.
    pub version: u64,
    /// The moment from which on it no longer counts.
    pub expires: Moment,
    consistent_snapshot: bool,
    /// Keys by their ids.
    pub keys: BTreeMap<String, PublicKey>,
    /// Which of them sign for a role, and how many must.
    pub roles: BTreeMap<Role, Holders>,
    /// What people call the keys. Signed like everything else; no client asks for it.
    #[serde(rename = "x-waymark-labels")]
    pub labels: BTreeMap<String, String>,
}

/// Who signs for a role.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Holders {
    /// Ids of their keys, in order.
    pub keyids: Vec<String>,
    /// How many of them must.
    pub threshold: u64,
}

impl Root {
    pub(super) fn first(expires: Moment) -> Self {
        Self {
            kind: Role::Root.to_string(),
            spec_version: SPECIFICATION.to_owned(),
            version: 1,
            expires,
            consistent_snapshot: true,
            keys: BTreeMap::new(),
            roles: BTreeMap::new(),
            labels: BTreeMap::new(),
        }
    }

    /// Ids of the keys that sign for a role.
    pub fn holders(&self, role: Role) -> &[String] {
        let holders = self.roles.get(&role);
        holders.map_or(&[], |holders| &holders.keyids)
    }

    /// How many keys must sign for a role.
    pub fn threshold(&self, role: Role) -> u64 {
        // A role that nobody holds is one that nobody can sign for.
        let holders = self.roles.get(&role);
        holders.map_or(u64::MAX, |holders| holders.threshold)
    }

    /// What people call a key.
    pub fn label(&self, keyid: &str) -> &str {
        self.labels.get(keyid).map_or("", String::as_str)
    }
}

/// Targets: what the packs and patches are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Targets {
    #[serde(rename = "_type")]
    kind: String,
    spec_version: String,
    /// Counts up with every change.
    pub version: u64,
    /// The moment from which on it no longer counts.
    pub expires: Moment,
    /// Files by their paths.
    pub targets: BTreeMap<String, Target>,
}

impl Targets {
    pub(super) fn new(version: u64, expires: Moment, targets: BTreeMap<String, Target>) -> Self {
        Self {
            kind: Role::Targets.to_string(),
            spec_version: SPECIFICATION.to_owned(),
            version,
            expires,
            targets,
        }
    }

    /// The one pack, with its path.
    pub fn pack(&self) -> Option<(&str, &Target, &PackNotice)> {
        self.targets.iter().find_map(|(path, target)| {
            let Notice::Pack(pack) = &target.custom.waymark else {
                return None;
            };
            Some((path.as_str(), target, pack))
        })
    }

    /// The patches, with their paths.
    pub fn patches(&self) -> impl Iterator<Item = (&str, &Target, &PatchNotice)> {
        self.targets.iter().filter_map(|(path, target)| {
            let Notice::Patch(patch) = &target.custom.waymark else {
                return None;
            };
            Some((path.as_str(), target, patch))
        })
    }
}

/// One file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Target {
    /// How many bytes it has.
    pub length: u64,
    /// Their digest.
    pub hashes: Hashes,
    /// What it is, for the phone.
    pub custom: Custom,
}

/// Digests of bytes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hashes {
    /// SHA-256 in lowercase digits.
    pub sha256: String,
}

/// What we say of a file beyond the specification.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Custom {
    /// All of it stands under our own name.
    pub waymark: Notice,
}

/// What a file is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Notice {
    /// A whole pack.
    Pack(PackNotice),
    /// What makes the pack out of an older one.
    Patch(PatchNotice),
}

/// What is said of a pack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PackNotice {
    /// Version of this notice.
    pub format: u64,
    /// Version of the content.
    pub version: u32,
    /// Day of the content.
    pub date: String,
    /// Bytes of the unpacked file.
    pub length: u64,
    /// Digest of the unpacked file.
    pub sha256: String,
    /// The oldest engine that can open it.
    pub engine: String,
}

/// What is said of a patch.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PatchNotice {
    /// Version of this notice.
    pub format: u64,
    /// Version of the pack that it starts from.
    pub from: u32,
    /// Digest of that pack, unpacked.
    pub from_sha256: String,
    /// Version of the pack that it makes.
    pub to: u32,
}

/// Snapshot: which targets file is meant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Snapshot {
    #[serde(rename = "_type")]
    kind: String,
    spec_version: String,
    version: u64,
    expires: Moment,
    meta: BTreeMap<String, Announced>,
}

/// Timestamp: which snapshot is meant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Timestamp {
    #[serde(rename = "_type")]
    kind: String,
    spec_version: String,
    version: u64,
    expires: Moment,
    meta: BTreeMap<String, Announced>,
}

/// What one file says of another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Announced {
    pub(super) version: u64,
    pub(super) length: u64,
    pub(super) hashes: Hashes,
}

impl Snapshot {
    pub(super) fn new(version: u64, expires: Moment, targets: Announced) -> Self {
        Self {
            kind: Role::Snapshot.to_string(),
            spec_version: SPECIFICATION.to_owned(),
            version,
            expires,
            meta: BTreeMap::from([(TARGETS_FILE.to_owned(), targets)]),
        }
    }

    /// Version of the targets file that it names; 0, which there is not, where it names none.
    pub(super) fn targets_version(&self) -> u64 {
        self.meta.get(TARGETS_FILE).map_or(0, |one| one.version)
    }
}

impl Timestamp {
    pub(super) fn new(version: u64, expires: Moment, snapshot: Announced) -> Self {
        Self {
            kind: Role::Timestamp.to_string(),
            spec_version: SPECIFICATION.to_owned(),
            version,
            expires,
            meta: BTreeMap::from([(SNAPSHOT_FILE.to_owned(), snapshot)]),
        }
    }

    /// Version of the snapshot that it names; 0, which there is not, where it names none.
    pub(super) fn snapshot_version(&self) -> u64 {
        self.meta.get(SNAPSHOT_FILE).map_or(0, |one| one.version)
    }
}
