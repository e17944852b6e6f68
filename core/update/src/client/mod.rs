//! The client's workflow: section 5 of the TUF specification 1.0.34, one step a file.
//!
//! A step believes only what the steps before it have verified, and keeps a file only after
//! everything about it held. So an update that is refused, or breaks off, leaves whatever
//! was trusted before, and the next one goes on from there.

mod download;
mod root;
mod search;
mod snapshot;
mod targets;
mod timestamp;

use jiff::Timestamp as Moment;
use waymark_base::Clock;

use crate::error::{Role, UpdateError};
use crate::fetch::{FetchError, Fetcher, Place, fetch_whole};
use crate::limits::Limits;
use crate::metadata::{Kind, Root, Snapshot, Targets, Timestamp, open};
use crate::signed::Signers;
use crate::store::TrustedStore;
use waymark_store::StoreError;

pub use download::Arrived;

/// Brings what is trusted up to date.
pub struct Client<'a> {
    fetcher: &'a dyn Fetcher,
    store: &'a dyn TrustedStore,
    limits: Limits,
    start: Moment,
}

/// What one refresh has verified, all of it in date at one moment and belonging together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trusted {
    /// Whose keys count.
    pub root: Root,
    /// Which snapshot is the newest.
    pub timestamp: Timestamp,
    /// Which versions belong together.
    pub snapshot: Snapshot,
    /// What the files are.
    pub targets: Targets,
}

/// The moment that an update measures dates against: the clock's, but never before one that
/// has surely passed, such as the day on which the app was built. A clock set back cannot
/// make an old file look fresh.
pub fn start_of_update(clock: &dyn Clock, surely_passed: &[Moment]) -> Moment {
    let now = clock.now();
    surely_passed.iter().copied().fold(now, Moment::max)
}

impl<'a> Client<'a> {
    /// A client for one update that begins at `start`, which stays the same however long
    /// it takes. Only one may work on a store at a time: whoever makes it holds the
    /// folder's lock.
    pub fn new(
        fetcher: &'a dyn Fetcher,
        store: &'a dyn TrustedStore,
        limits: Limits,
        start: Moment,
    ) -> Self {
        Self {
            fetcher,
            store,
            limits,
            start,
        }
    }

    /// Fetches and verifies whatever is newer than what is trusted.
    ///
    /// # Errors
    /// [`UpdateError`]; what was verified before the step that failed is kept.
    pub fn refresh(&self) -> Result<Trusted, UpdateError> {
        let root = self.refresh_root()?;
        let timestamp = self.refresh_timestamp(&root)?;
        let snapshot = self.refresh_snapshot(&root, &timestamp)?;
        let targets = self.refresh_targets(&root, &snapshot)?;
        Ok(Trusted {
            root,
            timestamp,
            snapshot,
            targets,
        })
    }

    /// Fetches a metadata file of at most `most` bytes.
    fn fetch(&self, name: &str, most: usize, role: Role) -> Result<Vec<u8>, UpdateError> {
        let bytes = fetch_whole(self.fetcher, Place::Metadata(name), most);
        bytes.map_err(|error| match error {
            FetchError::TooLong => UpdateError::TooLong(role),
            FetchError::Store(error) => error.into(),
            other => other.into(),
        })
    }

    /// The bytes kept of a file; none where they are longer than they may be.
    fn kept(&self, name: &str, most: usize) -> Result<Option<Vec<u8>>, StoreError> {
        match self.store.read(name, most) {
            Err(StoreError::TooLong) => Ok(None),
            other => other,
        }
    }

    /// What is kept of a role, if today's keys have signed it. What they have not signed is
    /// as good as missing: the keys were changed, or the file is damaged.
    fn kept_as<K: Kind>(
        &self,
        role: Role,
        signers: &Signers,
        most: usize,
    ) -> Result<Option<K>, StoreError> {
        let bytes = self.kept(&file_of(role), most)?;
        Ok(bytes.and_then(|bytes| open(&bytes, signers, role).ok()))
    }

    /// How many bytes may be fetched of a file of which `announced` are announced.
    fn at_most(announced: Option<u64>, most: usize, role: Role) -> Result<usize, UpdateError> {
        let Some(announced) = announced else {
            return Ok(most);
        };
        let announced = usize::try_from(announced).ok();
        announced
            .filter(|length| *length <= most)
            .ok_or(UpdateError::TooLong(role))
    }
}

/// Under which name one of the four roles is kept.
fn file_of(role: Role) -> String {
    format!("{}.json", role.kind())
}

/// Under which name a version of a role's file is fetched.
fn versioned(consistent: bool, version: u64, name: &str) -> String {
    if consistent {
        format!("{version}.{name}.json")
    } else {
        format!("{name}.json")
    }
}
