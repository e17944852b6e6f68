//! The metadata: a reader of generation 1 meets generation 2, in which one bit of one file
//! is another, or which ends early or late.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use jiff::{Timestamp, ToSpan};
use tempfile::TempDir;
use waymark_store::Folder;
use waymark_update::{Client, Limits};

use super::{Change, Judged, Subject};
use crate::kept;
use crate::phone::InMemory;
use crate::publisher::{Publisher, Target};
use crate::world::scratch;

/// So many bytes more are tried too.
const LONGER: usize = 8;

/// One file of the metadata.
pub struct File {
    name: String,
    files: Arc<BTreeMap<String, Vec<u8>>>,
    now: Timestamp,
    /// What the reader trusts before: generation 1.
    before: Arc<BTreeMap<String, Vec<u8>>>,
}

/// Each file of the second generation, by its name for people.
pub fn files() -> Result<Vec<(String, File)>, String> {
    let now: Timestamp = "2026-12-01T00:00:00Z".parse().map_err(told)?;
    let mut publisher = Publisher::new(now + (30 * 24).hours())?;
    let target = |bytes: &[u8]| Target {
        path: "packs/1.wmk.zst".to_owned(),
        bytes: bytes.to_vec(),
        custom: serde_json::Value::Null,
    };
    publisher.publish(&[target(b"one")])?;
    let place = scratch()?;
    let folder = Folder::open(place.path()).map_err(told)?;
    Client::install_root(&folder, publisher.first_root()?).map_err(told)?;
    refresh(&folder, &publisher.files, None, now).map_err(|error| format!("{error:?}"))?;
    let before = Arc::new(kept::files(place.path()));
    publisher.next_root()?;
    publisher.publish(&[target(b"two")])?;
    let files = Arc::new(publisher.files);
    let names = [
        "2.root.json",
        "timestamp.json",
        "2.snapshot.json",
        "2.targets.json",
    ];
    let file = |name: &str| File {
        name: format!("metadata/{name}"),
        files: Arc::clone(&files),
        now,
        before: Arc::clone(&before),
    };
    Ok(names.map(|name| (name.to_owned(), file(name))).into())
}

fn told(error: impl std::fmt::Display) -> String {
    error.to_string()
}

fn refresh(
    folder: &Folder,
    files: &BTreeMap<String, Vec<u8>>,
    changed: Option<(&str, &[u8])>,
    now: Timestamp,
) -> Result<(), waymark_update::UpdateError> {
    let fetcher = InMemory { files, changed };
    let client = Client::new(&fetcher, folder, Limits::default(), now);
    client.refresh().map(drop)
}

impl File {
    fn bytes(&self) -> &[u8] {
        self.files.get(&self.name).map_or(&[], Vec::as_slice)
    }

    /// The name under which the file is kept.
    fn kept_as(&self) -> String {
        let mut parts = self.name.rsplit(['.', '/']).skip(1);
        format!("{}.json", parts.next().unwrap_or_default())
    }
}

/// A reader's folder, set back after each change.
pub struct Worker {
    place: TempDir,
    folder: Folder,
}

impl Worker {
    fn set_back(&self, files: &BTreeMap<String, Vec<u8>>) -> Result<(), String> {
        for (name, bytes) in files {
            std::fs::write(self.place.path().join(name), bytes).map_err(told)?;
        }
        Ok(())
    }
}

impl Subject for File {
    type Worker = Worker;

    fn changes(&self) -> usize {
        self.bytes().len() * 9 + LONGER
    }

    fn worker(&self) -> Result<Worker, String> {
        let place = scratch()?;
        let folder = Folder::open(place.path()).map_err(told)?;
        let worker = Worker { place, folder };
        worker.set_back(&self.before)?;
        Ok(worker)
    }

    fn judge(&self, worker: &mut Worker, change: usize) -> Result<Judged, String> {
        let (bytes, bits) = (self.bytes(), self.bytes().len() * 8);
        let what = match change.checked_sub(bits) {
            None => Change::Bit(change),
            // The whole length is no change.
            Some(length) if length < bytes.len() => Change::Length(length),
            Some(length) => Change::Length(length + 1),
        };
        let changed = what.of(bytes);
        let given = Some((self.name.as_str(), changed.as_slice()));
        let acted = catch_unwind(AssertUnwindSafe(|| {
            refresh(&worker.folder, &self.files, given, self.now)
        }));
        let after = kept::files(worker.place.path());
        let name = self.kept_as();
        let judged = match acted {
            Err(_) => Judged::Wrong("panicked".to_owned()),
            Ok(Ok(())) => Judged::Wrong("taken".to_owned()),
            Ok(Err(_)) if after.get(&name) != self.before.get(&name) => {
                Judged::Wrong(format!("refused, and {name} has changed"))
            }
            Ok(Err(_)) => Judged::Refused,
        };
        if after != *self.before {
            worker.set_back(&self.before)?;
        }
        Ok(judged)
    }
}
