//! The rehearsal: before anything is published, the very client that phones carry walks
//! through it, from every place where a phone may stand.

use std::fs::File;
use std::io::{ErrorKind, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

use jiff::Timestamp as Moment;
use waymark_store::Folder;
use waymark_update::{
    Catalogue, Client, FetchError, Fetcher, Intake, Limits, Place, StoreError, Trusted,
    TrustedStore,
};

use super::desk::Desk;
use super::error::PublishError;
use super::files::{self, LONGEST_PACK, sha256};
use super::said::{Role, Targets};
use super::site::Site;
use super::squeeze::{unpack, unpatch};

/// How much is handed over at a time, in bytes.
const PIECE: usize = 64 * 1024;

/// Files from folders, the first that has one.
pub(super) struct FromFolders {
    pub(super) metadata: Vec<PathBuf>,
    pub(super) targets: Vec<PathBuf>,
}

impl FromFolders {
    fn open(&self, place: Place<'_>) -> Result<File, FetchError> {
        let (folders, name) = match place {
            Place::Metadata(name) => (&self.metadata, name),
            Place::Target(name) => (&self.targets, name),
        };
        for folder in folders {
            match File::open(folder.join(name)) {
                Err(error) if error.kind() == ErrorKind::NotFound => {}
                other => return other.map_err(broken),
            }
        }
        Err(FetchError::NotFound)
    }
}

impl Fetcher for FromFolders {
    fn fetch(
        &self,
        place: Place<'_>,
        from: u64,
        intake: &mut dyn Intake,
    ) -> Result<(), FetchError> {
        let mut file = self.open(place)?;
        file.seek(SeekFrom::Start(from)).map_err(broken)?;
        let mut buffer = vec![0; PIECE];
        loop {
            let read = file.read(&mut buffer).map_err(broken)?;
            if read == 0 {
                return Ok(());
            }
            intake.take(buffer.get(..read).unwrap_or_default())?;
        }
    }
}

fn broken(error: std::io::Error) -> FetchError {
    FetchError::Store(StoreError::from(error))
}

/// A phone in a folder of its own, which is gone afterwards.
struct Phone {
    home: PathBuf,
    kept: Folder,
}

impl Phone {
    fn new(home: &Path) -> Result<Self, PublishError> {
        files::remove_folder(home)?;
        let kept = Folder::open(home).map_err(|reason| PublishError::File {
            file: home.display().to_string(),
            reason,
        })?;
        let home = home.to_owned();
        Ok(Self { home, kept })
    }

    /// Trusts a root, as one with a new app does.
    fn trust(&self, root: &Path) -> Result<(), PublishError> {
        let bytes = files::read_there(root, files::LONGEST_METADATA)?;
        Ok(Client::install_root(&self.kept, &bytes)?)
    }

    /// Has what a site publishes, as one that was updated a moment ago.
    fn remember(&self, site: &Site) -> Result<(), PublishError> {
        for role in [Role::Timestamp, Role::Snapshot, Role::Targets] {
            let bytes = match role {
                Role::Timestamp => site.timestamp()?.map(|one| one.bytes()),
                Role::Snapshot => site.snapshot()?.map(|one| one.bytes()),
                _ => site.targets()?.map(|one| one.bytes()),
            };
            if let Some(bytes) = bytes {
                let stored = TrustedStore::replace(&self.kept, &format!("{role}.json"), &bytes);
                stored.map_err(waymark_update::UpdateError::from)?;
            }
        }
        Ok(())
    }
}

impl Drop for Phone {
    fn drop(&mut self) {
        // What cannot be removed now is removed before the next rehearsal.
        let _ = files::remove_folder(&self.home);
    }
}

/// What a rehearsal is about.
pub(super) struct Rehearsal<'a> {
    /// Where the coming files lie.
    pub(super) source: FromFolders,
    /// What is published now.
    pub(super) public: &'a Site,
    /// The oldest root that phones come from in one go.
    pub(super) oldest_root: PathBuf,
    /// What every phone must come to trust.
    pub(super) targets: &'a Targets,
    /// Where the packs lie that patches start from; where nobody is to fetch anything, none.
    pub(super) packs: Option<&'a Desk>,
    /// A folder that nothing else uses.
    pub(super) scratch: PathBuf,
    /// The moment of it.
    pub(super) now: Moment,
}

impl Rehearsal<'_> {
    /// Plays three phones: one with an old root, one with the root that is published now,
    /// one that was updated a moment ago. All of them must come to trust the targets; the
    /// last one fetches everything, and every way must lead to the pack.
    pub(super) fn play(&self) -> Result<(), PublishError> {
        let mut starts: Vec<(PathBuf, bool)> = vec![(self.oldest_root.clone(), false)];
        if let Some(root) = self.public.root()? {
            let present = self.public.root_file(root.signed.version);
            starts.extend([(present.clone(), false), (present, true)]);
        }
        let last = starts.len() - 1;
        for (number, (root, updated)) in starts.into_iter().enumerate() {
            let phone = Phone::new(&self.scratch)?;
            phone.trust(&root)?;
            if updated {
                phone.remember(self.public)?;
            }
            let client = Client::new(&self.source, &phone.kept, Limits::default(), self.now);
            let trusted = client.refresh()?;
            let offer = Catalogue::read(&trusted.targets)?.pack;
            let meant = self.targets.pack().map(|(_, _, pack)| pack.version);
            let same = trusted.targets.version() == self.targets.version;
            if !same || meant != Some(offer.version) {
                return Err(PublishError::WrongResult(root.display().to_string()));
            }
            if let Some(desk) = self.packs.filter(|_| number == last) {
                fetch_all(desk, &phone, &client, &trusted, self.targets)?;
            }
        }
        Ok(())
    }
}

fn fetch_all(
    desk: &Desk,
    phone: &Phone,
    client: &Client<'_>,
    trusted: &Trusted,
    targets: &Targets,
) -> Result<(), PublishError> {
    let get = |path: &str| -> Result<Vec<u8>, PublishError> {
        let target = client.find(trusted, path)?;
        client.download(trusted, path, &target, &phone.kept, "fetched")?;
        files::read_there(&phone.home.join("fetched"), LONGEST_PACK)
    };
    let (path, _, pack) = targets.pack().ok_or(PublishError::NoPack)?;
    let whole = unpack(&get(path)?, pack.length)?;
    if sha256(&whole) != pack.sha256 {
        return Err(PublishError::WrongResult(path.to_owned()));
    }
    for (path, _, patch) in targets.patches() {
        let bytes = get(path)?;
        let old = files::read_there(&desk.pack_file(patch.from), LONGEST_PACK)?;
        let fits = sha256(&old) == patch.from_sha256 && patch.to == pack.version;
        if !fits || unpatch(&old, &bytes, pack.length)? != whole {
            return Err(PublishError::WrongResult(path.to_owned()));
        }
    }
    Ok(())
}
