//! A publisher of test packs, whose files can lie in memory or behind a small server on
//! this machine.
#![allow(dead_code, reason = "each test binary uses a part")]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "the helpers of a test fail where it fails"
)]

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use ring::digest::{SHA256, digest};
use ring::signature::{Ed25519KeyPair, KeyPair};
use serde_json::{Value, json};
use waymark_update::Value as Strict;
use zstd::stream::raw::{CParameter, Encoder, InBuffer, Operation, OutBuffer};

const EXPIRES: &str = "2027-01-01T00:00:00Z";
const ROLES: [&str; 4] = ["root", "targets", "snapshot", "timestamp"];

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn sha256(bytes: &[u8]) -> String {
    hex(digest(&SHA256, bytes).as_ref())
}

/// Signs everything with one key a role.
pub(crate) struct Publisher {
    keys: BTreeMap<&'static str, Ed25519KeyPair>,
    version: u64,
    pub(crate) expires: String,
    pub(crate) files: BTreeMap<String, Vec<u8>>,
}

impl Publisher {
    /// `seed` tells publishers apart.
    pub(crate) fn new(seed: u8) -> Self {
        let key = |place: usize| {
            let mut bytes = [seed; 32];
            bytes[0] = u8::try_from(place).unwrap();
            Ed25519KeyPair::from_seed_unchecked(&bytes).unwrap()
        };
        let mut publisher = Self {
            keys: ROLES
                .iter()
                .enumerate()
                .map(|(place, role)| (*role, key(place)))
                .collect(),
            version: 0,
            expires: EXPIRES.into(),
            files: BTreeMap::new(),
        };
        let mut roles = json!({});
        let mut keys = json!({});
        for (role, pair) in &publisher.keys {
            let public = hex(pair.public_key().as_ref());
            keys[role] =
                json!({"keytype": "ed25519", "scheme": "ed25519", "keyval": {"public": public}});
            roles[role] = json!({"keyids": [role], "threshold": 1});
        }
        let root = json!({
            "_type": "root", "spec_version": "1.0.34", "version": 1, "expires": "2030-01-01T00:00:00Z",
            "consistent_snapshot": true, "keys": keys, "roles": roles,
        });
        let bytes = publisher.signed("root", &root);
        publisher.files.insert("metadata/1.root.json".into(), bytes);
        publisher
    }

    pub(crate) fn root(&self) -> Vec<u8> {
        self.files["metadata/1.root.json"].clone()
    }

    fn signed(&self, role: &str, says: &Value) -> Vec<u8> {
        let bytes = serde_json::to_vec(says).unwrap();
        let message = Strict::read(&bytes).unwrap().canonical();
        let signature = hex(self.keys[role].sign(&message).as_ref());
        let signatures = json!([{"keyid": role, "sig": signature}]);
        serde_json::to_vec(&json!({"signatures": signatures, "signed": says})).unwrap()
    }

    fn write(&mut self, role: &str, member: &str, says: Value) -> Value {
        let whole = json!({
            "_type": role, "spec_version": "1.0.34", "version": self.version,
            "expires": self.expires, member: says,
        });
        let bytes = self.signed(role, &whole);
        let name = if role == "timestamp" {
            "metadata/timestamp.json".into()
        } else {
            format!("metadata/{}.{role}.json", self.version)
        };
        let about = json!({
            "version": self.version, "length": bytes.len(), "hashes": {"sha256": sha256(&bytes)},
        });
        self.files.insert(name, bytes);
        about
    }

    /// Publishes a pack in place of the one before, with a patch from an older one.
    pub(crate) fn publish(
        &mut self,
        version: u32,
        date: &str,
        bytes: &[u8],
        older: Option<(u32, &[u8])>,
    ) {
        self.version += 1;
        let mut targets = json!({});
        let packed = frame(Encoder::new(3).unwrap(), bytes, 20);
        let custom = json!({
            "format": 1, "kind": "pack", "version": version, "date": date,
            "length": bytes.len(), "sha256": sha256(bytes), "engine": "0.1.0",
        });
        self.target(
            &mut targets,
            "packs",
            &format!("{version}.wmk.zst"),
            &packed,
            custom,
        );
        if let Some((from, old)) = older {
            let patch = frame(Encoder::with_ref_prefix(3, old).unwrap(), bytes, 24);
            let custom = json!({
                "format": 1, "kind": "patch", "from": from, "from_sha256": sha256(old), "to": version,
            });
            self.target(
                &mut targets,
                "patches",
                &format!("{from}-{version}.zst"),
                &patch,
                custom,
            );
        }
        let targets = self.write("targets", "targets", targets);
        let snapshot = self.write("snapshot", "meta", json!({"targets.json": targets}));
        self.write("timestamp", "meta", json!({"snapshot.json": snapshot}));
    }

    fn target(
        &mut self,
        targets: &mut Value,
        folder: &str,
        name: &str,
        bytes: &[u8],
        custom: Value,
    ) {
        let digits = sha256(bytes);
        targets[format!("{folder}/{name}")] = json!({
            "length": bytes.len(), "hashes": {"sha256": digits}, "custom": {"waymark": custom},
        });
        let address = format!("targets/{folder}/{digits}.{name}");
        self.files.insert(address, bytes.into());
    }

    /// Serves the files as they are now.
    pub(crate) fn serve(&self) -> Server {
        Server::start(self.files.clone())
    }
}

fn frame(mut encoder: Encoder<'_>, bytes: &[u8], window: u32) -> Vec<u8> {
    encoder
        .set_parameter(CParameter::WindowLog(window))
        .unwrap();
    let mut room = vec![0; bytes.len() + bytes.len() / 8 + 1_000];
    let mut output = OutBuffer::around(room.as_mut_slice());
    let mut input = InBuffer::around(bytes);
    while input.pos() < bytes.len() {
        encoder.run(&mut input, &mut output).unwrap();
    }
    while encoder.finish(&mut output, true).unwrap() > 0 {}
    let length = output.pos();
    room.truncate(length);
    room
}

/// A web server on this machine, for whole files.
pub(crate) struct Server {
    pub(crate) address: String,
    pub(crate) files: Arc<Mutex<BTreeMap<String, Vec<u8>>>>,
    pub(crate) asked: Arc<AtomicUsize>,
    /// While it is set, nothing is answered.
    pub(crate) silent: Arc<Mutex<bool>>,
}

impl Server {
    fn start(files: BTreeMap<String, Vec<u8>>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let server = Self {
            address,
            files: Arc::new(Mutex::new(files)),
            asked: Arc::default(),
            silent: Arc::default(),
        };
        let (files, asked, silent) = (
            Arc::clone(&server.files),
            Arc::clone(&server.asked),
            Arc::clone(&server.silent),
        );
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (files, asked, silent) =
                    (Arc::clone(&files), Arc::clone(&asked), Arc::clone(&silent));
                thread::spawn(move || answer(stream, &files, &asked, &silent));
            }
        });
        server
    }
}

fn answer(
    stream: TcpStream,
    files: &Mutex<BTreeMap<String, Vec<u8>>>,
    asked: &AtomicUsize,
    silent: &Mutex<bool>,
) {
    let mut reader = BufReader::new(stream);
    loop {
        let mut first = String::new();
        if reader.read_line(&mut first).unwrap_or(0) == 0 {
            return;
        }
        let mut line = String::new();
        while reader.read_line(&mut line).unwrap_or(0) > 2 {
            line.clear();
        }
        asked.fetch_add(1, Ordering::SeqCst);
        while *silent.lock().unwrap() {
            thread::sleep(Duration::from_millis(5));
        }
        let name = first
            .split(' ')
            .nth(1)
            .unwrap_or("/")
            .trim_start_matches('/')
            .to_owned();
        let found = files.lock().unwrap().get(&name).cloned();
        let (status, body) = found.map_or(("404 Not Found", Vec::new()), |body| ("200 OK", body));
        let head = format!(
            "HTTP/1.1 {status}\r\nContent-Length: {}\r\n\r\n",
            body.len()
        );
        let stream = reader.get_mut();
        if stream
            .write_all(head.as_bytes())
            .and_then(|()| stream.write_all(&body))
            .is_err()
        {
            return;
        }
    }
}
