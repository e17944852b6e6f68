//! Publishing: put together, rehearsed, and only then laid out, the timestamp last.

use std::path::{Path, PathBuf};

use jiff::Timestamp as Moment;
use serde::Serialize;

use super::add::PatchMade;
use super::desk::{Desk, PATCHED_FROM};
use super::error::PublishError;
use super::files::{self, LONGEST_PACK};
use super::gather::{Next, Online, gather_again, source};
use super::keys::SecretKey;
use super::phone::{FromFolders, Rehearsal};
use super::said::{Role, Said};
use super::settings::Settings;
use super::site::{Site, address};
use super::squeeze::unpack;

/// Root files that a phone follows in one go (`Limits::roots` of the client).
const ROOTS_IN_ONE_GO: u64 = 32;

/// Which drafts are published.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Which {
    /// Whatever waits.
    All,
    /// Only that of one role; the other one goes on waiting.
    Only(Role),
    /// None: snapshot and timestamp get later dates, and nothing else changes.
    None,
}

impl Which {
    pub(super) fn takes(self, role: Role) -> bool {
        match self {
            Self::All => true,
            Self::Only(only) => only == role,
            Self::None => false,
        }
    }
}

/// What is to be done.
#[derive(Debug)]
pub struct Plan<'a> {
    /// The folder that the web server hands out.
    pub out: &'a Path,
    /// Which drafts.
    pub which: Which,
    /// The keys of snapshot and timestamp.
    pub online: &'a [SecretKey],
    /// The moment of it.
    pub now: Moment,
    /// Everything is checked and nothing is written.
    pub dry_run: bool,
}

/// What was published, or would be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Release {
    /// The four files, the gravest first.
    pub files: Vec<Released>,
    /// Version of the pack.
    pub pack: u32,
    /// Day of its content.
    pub date: String,
    /// Bytes that a reader without an older pack fetches.
    pub packed: u64,
    /// The patches, by the versions that they start from.
    pub patches: Vec<PatchMade>,
    /// Bytes that were new in the folder of the web server.
    pub written: u64,
    /// Whether nothing was written.
    pub dry_run: bool,
}

/// A role's file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Released {
    /// Whose.
    pub role: Role,
    /// Its version.
    pub version: u64,
    /// Until when it counts.
    pub expires: Moment,
    /// Whether it is another file than before.
    pub new: bool,
}

impl Desk {
    /// Publishes. Every threshold is checked, the result is rehearsed with the client that
    /// phones carry, and only then files are laid out, first here in `public`, then in the
    /// plan's folder. A run that was interrupted is simply run again.
    ///
    /// # Errors
    /// [`PublishError`]; what was published before is then published still.
    pub fn release(&self, plan: &Plan<'_>) -> Result<Release, PublishError> {
        let (public, out) = (self.public(), Site::at(plan.out));
        let online = Online {
            keys: plan.online,
            settings: &self.settings,
            now: plan.now,
        };
        let next = self.gather(plan.which, &out, &online)?;
        let scratch = self.scratch();
        files::remove_folder(&scratch)?;
        let drafted = self.draft().path().join("targets");
        let packs = next.new_targets.then_some(self);
        rehearse(
            &next,
            &public,
            packs,
            &[drafted.clone()],
            &scratch,
            plan.now,
        )?;
        files::remove_folder(&scratch)?;
        let mut written = 0;
        if !plan.dry_run {
            let places = [drafted, public.targets_folder()];
            public.lay_out(&next, &places, &public)?;
            written = out.lay_out(&next, &places, &public)?;
            self.settle(&next)?;
        }
        report(&next, written, plan.dry_run)
    }

    /// Keeps the pack for patches, and takes away the drafts that are published.
    fn settle(&self, next: &Next) -> Result<(), PublishError> {
        let (path, target, pack) = next.targets.signed.pack().ok_or(PublishError::NoPack)?;
        let kept = self.pack_file(pack.version);
        if !kept.is_file() {
            let address = address(path, &target.hashes.sha256);
            let packed = self.public().targets_folder().join(address);
            let packed = files::read_there(&packed, LONGEST_PACK)?;
            files::write(&kept, &unpack(&packed, pack.length)?)?;
        }
        // One more than patches are made from: the newest is the present one.
        for old in self.kept_packs()?.into_iter().skip(PATCHED_FROM + 1) {
            files::remove(&self.pack_file(old))?;
        }
        self.draft().drop_published(&next.root, &next.targets)
    }
}

/// Gives a published folder's snapshot and timestamp later dates, where there is no desk:
/// for the machine that does this every day.
///
/// # Errors
/// [`PublishError`]; what was published before is then published still.
pub fn refresh(
    folder: &Path,
    settings: &Settings,
    keys: &[SecretKey],
    now: Moment,
    dry_run: bool,
) -> Result<Release, PublishError> {
    let site = Site::at(folder);
    let online = Online {
        keys,
        settings,
        now,
    };
    let next = gather_again(&site, &online)?;
    let scratch = folder.join(".scratch");
    files::remove_folder(&scratch)?;
    let rehearsed = rehearse(&next, &site, None, &[], &scratch, now);
    files::remove_folder(&scratch)?;
    rehearsed?;
    let mut written = 0;
    if !dry_run {
        written = site.lay_out(&next, &[site.targets_folder()], &site)?;
    }
    report(&next, written, dry_run)
}

fn rehearse(
    next: &Next,
    public: &Site,
    packs: Option<&Desk>,
    drafted: &[PathBuf],
    scratch: &Path,
    now: Moment,
) -> Result<(), PublishError> {
    let staged = Site::at(&scratch.join("next"));
    staged.lay_metadata(next)?;
    let newest = next.root.signed.version;
    let oldest = newest.saturating_sub(ROOTS_IN_ONE_GO).max(1);
    let roots = [staged.root_file(oldest), public.root_file(oldest)];
    let oldest_root = roots.into_iter().find(|file| file.is_file());
    let mut targets = drafted.to_vec();
    targets.push(public.targets_folder());
    let rehearsal = Rehearsal {
        source: FromFolders {
            metadata: vec![staged.metadata(), public.metadata()],
            targets,
        },
        public,
        oldest_root: oldest_root.ok_or(PublishError::SiteIsNewer(Role::Root))?,
        targets: &next.targets.signed,
        packs,
        scratch: scratch.join("phone"),
        now,
    };
    rehearsal.play()
}

fn report(next: &Next, written: u64, dry_run: bool) -> Result<Release, PublishError> {
    fn line<T: Said>(said: &T, new: bool) -> Released {
        Released {
            role: T::ROLE,
            version: said.version(),
            expires: said.expires(),
            new,
        }
    }
    let targets = &next.targets.signed;
    let (_, target, pack) = targets.pack().ok_or(PublishError::NoPack)?;
    Ok(Release {
        files: vec![
            line(&next.root.signed, next.new_root),
            line(targets, next.new_targets),
            line(&next.snapshot.signed, true),
            line(&next.timestamp.signed, true),
        ],
        pack: pack.version,
        date: pack.date.clone(),
        packed: target.length,
        patches: targets.patches_made(),
        written,
        dry_run,
    })
}

impl Site {
    /// Writes the four files, the timestamp last; returns how many bytes were new.
    pub(super) fn lay_metadata(&self, next: &Next) -> Result<u64, PublishError> {
        let mut written = 0;
        let root = next.root.signed.version;
        written += place(&self.root_file(root), &next.root.bytes())?;
        written += self.place_versioned(&next.targets)?;
        written += self.place_versioned(&next.snapshot)?;
        let timestamp = self.metadata().join("timestamp.json");
        written += place(&timestamp, &next.timestamp.bytes())?;
        Ok(written)
    }

    fn place_versioned<T: Said>(
        &self,
        signed: &super::document::Signed<T>,
    ) -> Result<u64, PublishError> {
        let name = format!("{}.{}.json", signed.signed.version(), T::ROLE);
        place(&self.metadata().join(name), &signed.bytes())
    }

    /// Writes a whole generation: files first, older roots, then the four, the timestamp
    /// last; and takes away what nobody is sent to any more.
    fn lay_out(&self, next: &Next, places: &[PathBuf], roots: &Self) -> Result<u64, PublishError> {
        let places: Vec<&Path> = places.iter().map(PathBuf::as_path).collect();
        let mut written = 0;
        for (path, target) in &next.targets.signed.targets {
            let address = address(path, &target.hashes.sha256);
            let from = source(&places, &address);
            let from = from.ok_or_else(|| PublishError::DraftIsWrong(path.clone()))?;
            let bytes = files::read_there(&from, LONGEST_PACK)?;
            written += place(&self.targets_folder().join(address), &bytes)?;
        }
        for version in 1..next.root.signed.version {
            let bytes = files::read_there(&roots.root_file(version), files::LONGEST_METADATA)?;
            written += place(&self.root_file(version), &bytes)?;
        }
        written += self.lay_metadata(next)?;
        self.prune()?;
        Ok(written)
    }
}

/// Writes a file that is not there yet in just this form; returns how many bytes were new.
fn place(file: &Path, bytes: &[u8]) -> Result<u64, PublishError> {
    if files::read(file, LONGEST_PACK)?.as_deref() == Some(bytes) {
        return Ok(0);
    }
    files::write(file, bytes)?;
    Ok(bytes.len() as u64)
}
