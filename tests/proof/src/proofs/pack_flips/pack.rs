//! The pack: 64 KiB that were signed for arrive with one bit changed, cut short, or longer.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};

use jiff::{Timestamp, ToSpan};
use tempfile::TempDir;
use waymark_store::Folder;
use waymark_update::metadata::Target as Signed;
use waymark_update::{Client, Limits, Trusted, UpdateError};

use super::{Change, Judged, Subject};
use crate::kept;
use crate::phone::InMemory;
use crate::proofs::Options;
use crate::publisher::{Publisher, Target, sha256};
use crate::random::Random;
use crate::world::scratch;

const LENGTH: usize = 64 * 1024;
const PATH: &str = "packs/1.wmk.zst";
/// Under this name it is put down.
const NAME: &str = "pack";
const BEFORE: &[u8] = b"what stands there before";

/// A published pack.
pub struct Pack {
    files: BTreeMap<String, Vec<u8>>,
    address: String,
    now: Timestamp,
    lengths: Vec<usize>,
}

impl Pack {
    pub fn published(options: Options) -> Result<Self, String> {
        let now: Timestamp = "2026-12-01T00:00:00Z".parse().map_err(told)?;
        let mut random = Random::new(options.seed);
        let bytes: Vec<u8> = (0..LENGTH).map(|_| random.next() as u8).collect();
        let address = format!("targets/packs/{}.1.wmk.zst", sha256(&bytes));
        let mut publisher = Publisher::new(now + (30 * 24).hours())?;
        publisher.publish(&[Target {
            path: PATH.to_owned(),
            bytes,
            custom: serde_json::Value::Null,
        }])?;
        // Every length where nobody waits, and those near a piece's end always.
        let step = if options.long { 1 } else { 61 };
        let lengths = (0..LENGTH).step_by(step);
        let near = [
            LENGTH - 1,
            LENGTH + 1,
            LENGTH + 2,
            2 * LENGTH,
            16_383,
            16_384,
            16_385,
        ];
        Ok(Self {
            files: publisher.files,
            address,
            now,
            lengths: lengths.chain(near).collect(),
        })
    }
}

fn told(error: impl std::fmt::Debug) -> String {
    format!("{error:?}")
}

/// A reader who is about to fetch.
pub struct Worker {
    place: TempDir,
    folder: Folder,
    trusted: Trusted,
    target: Signed,
}

impl Subject for Pack {
    type Worker = Worker;

    fn changes(&self) -> usize {
        LENGTH * 8 + self.lengths.len()
    }

    fn worker(&self) -> Result<Worker, String> {
        let (home, place) = (scratch()?, scratch()?);
        let trusted = Folder::open(home.path()).map_err(told)?;
        let root = self.files.get("metadata/1.root.json").ok_or("no root")?;
        Client::install_root(&trusted, root).map_err(told)?;
        let fetcher = InMemory {
            files: &self.files,
            changed: None,
        };
        let client = Client::new(&fetcher, &trusted, Limits::default(), self.now);
        let trusted = client.refresh().map_err(told)?;
        let target = client.find(&trusted, PATH).map_err(told)?;
        let folder = Folder::open(place.path()).map_err(told)?;
        // The pack itself is taken, or a refusal of it would show nothing.
        client
            .download(&trusted, PATH, &target, &folder, NAME)
            .map_err(told)?;
        folder.replace(NAME, BEFORE).map_err(told)?;
        Ok(Worker {
            place,
            folder,
            trusted,
            target,
        })
    }

    fn judge(&self, worker: &mut Worker, change: usize) -> Result<Judged, String> {
        let what = match change.checked_sub(LENGTH * 8) {
            None => Change::Bit(change),
            Some(number) => Change::Length(self.lengths.get(number).copied().unwrap_or(0)),
        };
        let changed = what.of(self.files.get(&self.address).map_or(&[], Vec::as_slice));
        let fetcher = InMemory {
            files: &self.files,
            changed: Some((&self.address, &changed)),
        };
        let (trusted, target) = (&worker.trusted, &worker.target);
        let client = Client::new(&fetcher, &worker.folder, Limits::default(), self.now);
        let acted = catch_unwind(AssertUnwindSafe(|| {
            client.download(trusted, PATH, target, &worker.folder, NAME)
        }));
        let left = kept::files(worker.place.path());
        let untouched = left.len() == 1 && left.get(NAME).map(Vec::as_slice) == Some(BEFORE);
        Ok(match acted {
            Err(_) => Judged::Wrong("panicked".to_owned()),
            Ok(Err(UpdateError::WrongTarget)) if untouched => Judged::Refused,
            Ok(other) => Judged::Wrong(format!("{other:?}, all as before: {untouched}")),
        })
    }
}
