//! A repository whose publisher may be anybody, an attacker too.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

use ring::digest::{SHA256, digest};
use serde_json::{Value, json};
use waymark_update::{FetchError, Fetcher, Intake, Place, Value as Strict};

use super::Key;

pub(crate) const EXPIRES: &str = "2027-01-01T00:00:00Z";
pub(crate) const TOP: [&str; 4] = ["root", "timestamp", "snapshot", "targets"];

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

pub(crate) fn sha256(bytes: &[u8]) -> String {
    hex(digest(&SHA256, bytes).as_ref())
}

/// What each role says and who signs it; and the files as a server gives them.
pub(crate) struct Repository {
    pub(crate) says: BTreeMap<String, Value>,
    pub(crate) signers: BTreeMap<String, Vec<Key>>,
    pub(crate) files: BTreeMap<String, Vec<u8>>,
    /// The names that were asked for, in order.
    pub(crate) asked: RefCell<Vec<String>>,
    /// After so many bytes of a file the connection breaks off, once.
    pub(crate) breaks_after: Cell<Option<usize>>,
    /// Whether it can begin in the middle of a file.
    pub(crate) ranges: bool,
    /// What it answers to a name, whatever lies there.
    pub(crate) answers: BTreeMap<String, FetchError>,
}

impl Repository {
    /// Root and targets signed by two of three, the others by one of one; version 1 of
    /// everything, published.
    pub(crate) fn new() -> Self {
        let mut signers = BTreeMap::new();
        for (role, count) in [
            ("root", 3),
            ("timestamp", 1),
            ("snapshot", 1),
            ("targets", 3),
        ] {
            let keys: Vec<Key> = (0..count).map(|_| Key::fresh()).collect();
            signers.insert(role.to_owned(), keys);
        }
        let mut repository = Self {
            says: BTreeMap::new(),
            signers,
            files: BTreeMap::new(),
            asked: RefCell::default(),
            breaks_after: Cell::new(None),
            ranges: true,
            answers: BTreeMap::new(),
        };
        for role in TOP {
            let mut head = head(role);
            match role {
                "root" => {
                    head["consistent_snapshot"] = json!(true);
                    head["keys"] = json!({});
                    head["roles"] = json!({});
                }
                "targets" => head["targets"] = json!({}),
                _ => head["meta"] = json!({}),
            }
            repository.says.insert(role.into(), head);
        }
        repository.name_keys();
        repository.write_root();
        repository.write_all();
        repository
    }

    /// What `role` says, to be changed.
    pub(crate) fn say(&mut self, role: &str) -> &mut Value {
        self.says.get_mut(role).unwrap()
    }

    pub(crate) fn version(&self, role: &str) -> u64 {
        self.says[role]["version"].as_u64().unwrap()
    }

    pub(crate) fn bump(&mut self, role: &str) {
        let version = self.version(role) + 1;
        self.say(role)["version"] = json!(version);
    }

    /// Makes root name the keys that sign, with the thresholds of [`Repository::new`].
    pub(crate) fn name_keys(&mut self) {
        for role in TOP {
            let names: Vec<&str> = self.signers[role].iter().map(|key| &*key.name).collect();
            let threshold = if names.len() > 1 { 2 } else { 1 };
            let entry = json!({"keyids": names, "threshold": threshold});
            let keys: Vec<(String, Value)> = self.signers[role]
                .iter()
                .map(|key| (key.name.clone(), key.public()))
                .collect();
            let root = self.say("root");
            root["roles"][role] = entry;
            for (name, key) in keys {
                root["keys"][name] = key;
            }
        }
    }

    /// A file in which `role` says what it says, signed by `keys`.
    pub(crate) fn signed(&self, role: &str, keys: &[Key]) -> Vec<u8> {
        let says = &self.says[role];
        let bytes = serde_json::to_vec(says).unwrap();
        let message = Strict::read(&bytes).unwrap().canonical();
        let signatures: Vec<Value> = keys.iter().map(|key| key.signature(&message)).collect();
        serde_json::to_vec(&json!({"signatures": signatures, "signed": says})).unwrap()
    }

    /// Under which name a role's file is asked for now.
    pub(crate) fn name(&self, role: &str) -> String {
        let consistent = self.says["root"]["consistent_snapshot"] == json!(true);
        match role {
            "timestamp" => "timestamp.json".into(),
            "root" => format!("{}.root.json", self.version("root")),
            _ if !consistent => format!("{role}.json"),
            _ => format!("{}.{role}.json", self.version(role)),
        }
    }

    pub(crate) fn write(&mut self, role: &str) {
        let bytes = self.signed(role, &self.signers[role]);
        self.files.insert(self.name(role), bytes);
    }

    /// Writes root, signed by today's keys.
    pub(crate) fn write_root(&mut self) {
        self.write("root");
    }

    /// Announces every targets file in the snapshot, and it in the timestamp.
    pub(crate) fn write_all(&mut self) {
        let targets: Vec<String> = self
            .says
            .keys()
            .filter(|role| !["root", "timestamp", "snapshot"].contains(&role.as_str()))
            .cloned()
            .collect();
        for role in targets {
            self.write(&role);
            self.announce("snapshot", &role);
        }
        self.write_snapshot();
    }

    pub(crate) fn write_snapshot(&mut self) {
        self.write("snapshot");
        self.announce("timestamp", "snapshot");
        self.write("timestamp");
    }

    /// Makes `by` say which version, length and digest the file of `role` has.
    pub(crate) fn announce(&mut self, by: &str, role: &str) {
        let bytes = &self.files[&self.name(role)];
        let hashes = json!({"sha256": sha256(bytes)});
        let entry = json!({
            "version": self.version(role), "length": bytes.len(), "hashes": hashes,
        });
        self.say(by)["meta"][format!("{role}.json")] = entry;
    }

    /// The next version of targets, snapshot and timestamp.
    pub(crate) fn publish(&mut self) {
        for role in ["targets", "snapshot", "timestamp"] {
            self.bump(role);
        }
        self.write_all();
    }

    /// Adds a target to what `role` says; not published yet.
    pub(crate) fn add_target(&mut self, role: &str, path: &str, bytes: &[u8]) {
        let digits = sha256(bytes);
        let entry = json!({"length": bytes.len(), "hashes": {"sha256": digits}});
        self.say(role)["targets"][path] = entry;
        let address = match path.rsplit_once('/') {
            Some((folder, name)) => format!("{folder}/{digits}.{name}"),
            None => format!("{digits}.{path}"),
        };
        self.files.insert(address, bytes.into());
    }

    /// Lets `by` delegate to `role`, with one key; `paths` may name prefixes instead. Not
    /// published yet.
    pub(crate) fn delegate(&mut self, by: &str, role: &str, paths: Value, terminating: bool) {
        let key = self
            .signers
            .entry(role.into())
            .or_insert_with(|| vec![Key::fresh()]);
        let (name, public) = (key[0].name.clone(), key[0].public());
        let mut entry = json!({
            "name": role, "terminating": terminating, "keyids": [name], "threshold": 1,
        });
        for (field, value) in paths.as_object().unwrap() {
            entry[field] = value.clone();
        }
        let delegations = &mut self.say(by)["delegations"];
        if delegations.is_null() {
            *delegations = json!({"keys": {}, "roles": []});
        }
        delegations["keys"][name] = public;
        delegations["roles"].as_array_mut().unwrap().push(entry);
        let says = self.says.entry(role.into());
        says.or_insert_with(|| {
            let mut head = head("targets");
            head["targets"] = json!({});
            head
        });
    }
}

fn head(role: &str) -> Value {
    json!({"_type": role, "spec_version": "1.0.34", "version": 1, "expires": EXPIRES})
}

impl Fetcher for Repository {
    fn fetch(
        &self,
        place: Place<'_>,
        from: u64,
        intake: &mut dyn Intake,
    ) -> Result<(), FetchError> {
        let (Place::Metadata(name) | Place::Target(name)) = place;
        self.asked.borrow_mut().push(name.into());
        if let Some(error) = self.answers.get(name) {
            return Err(*error);
        }
        let bytes = self.files.get(name).ok_or(FetchError::NotFound)?;
        let from = usize::try_from(from).unwrap();
        let mut rest = bytes.as_slice();
        if self.ranges {
            rest = &bytes[from.min(bytes.len())..];
        } else if from > 0 {
            intake.begin_again()?;
        }
        if let Some(after) = self.breaks_after.take().filter(|after| *after < rest.len()) {
            intake.take(&rest[..after])?;
            return Err(FetchError::Offline);
        }
        // In pieces, as a network gives them.
        rest.chunks(1_000).try_for_each(|piece| intake.take(piece))
    }
}
