//! Installing: refresh, fetch, unpack, verify, open, ask, and only then switch.

use std::cmp::Ordering;

use jiff::Timestamp;
use waymark_base::Clock;
use waymark_pack::{Pack, PackError};
use waymark_store::{FolderLock, Staged};

use super::kept::Kept;
use super::pointer::{file, packed_file};
use super::proof::Proof;
use super::sweep::{FETCHED, UNPACKED};
use super::{Packed, Present, Shelf, Word};
use crate::catalogue::{Catalogue, Offer, Patch};
use crate::changes::Changes;
use crate::client::{Client, Trusted};
use crate::digests::sha256_of;
use crate::error::UpdateError;
use crate::fetch::{FetchError, Fetcher, Intake, Place};
use crate::limits::Limits;
use crate::metadata::Target;
use crate::paths::target_address;
use crate::progress::{Stage, Watch, Watched, tell};
use crate::unpack::Unpacker;

/// Bytes read from a packed file at a time.
const PIECE: usize = 64 * 1024;

/// What one update works with.
pub struct Pursuit<'a> {
    /// Where the bytes come from.
    pub fetcher: &'a dyn Fetcher,
    /// Hears how far it is, and may end it.
    pub watch: &'a dyn Watch,
    /// The clock.
    pub clock: &'a dyn Clock,
    /// Version of this engine ([`crate::ENGINE`]).
    pub engine: &'a str,
    /// Asks the new pack some questions, and says whether the answers were good.
    pub trial: &'a dyn Fn(&Pack) -> bool,
    /// Whether the pack may come unpacked too, as from a colleague's phone that has made it
    /// with a patch.
    pub unpacked_too: bool,
}

impl std::fmt::Debug for Pursuit<'_> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Pursuit").finish_non_exhaustive()
    }
}

/// What an update came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// The pack in use is the newest.
    NothingNew,
    /// A newer pack is in use now.
    Installed(Box<Present>),
}

/// A pack that was unpacked beside the others and is the one that was signed for.
struct Made {
    staged: Staged,
    packed: Option<Packed>,
}

/// One update under way: nobody else changes the folder meanwhile.
struct Work<'a> {
    shelf: &'a Shelf,
    pursuit: &'a Pursuit<'a>,
    fetcher: &'a Watched<'a>,
    client: &'a Client<'a>,
    trusted: &'a Trusted,
    start: Timestamp,
    lock: &'a FolderLock,
}

impl Shelf {
    /// Looks for a newer pack and installs it. Whatever goes wrong, the pack in use stays
    /// in use.
    ///
    /// # Errors
    /// [`UpdateError`]; what has arrived of a file stays, to go on from.
    pub fn bring(&self, pursuit: &Pursuit<'_>) -> Result<Outcome, UpdateError> {
        let lock = self.lock()?;
        self.sweep(&lock)?;
        let kept = Kept(&self.folder);
        let fetcher = Watched::new(pursuit.fetcher, pursuit.watch);
        let start = self.moment(pursuit.clock);
        let client = Client::new(&fetcher, &kept, Limits::default(), start);
        let trusted = client.refresh()?;
        let work = Work {
            shelf: self,
            pursuit,
            fetcher: &fetcher,
            client: &client,
            trusted: &trusted,
            start,
            lock: &lock,
        };
        work.bring()
    }
}

impl Work<'_> {
    fn bring(&self) -> Result<Outcome, UpdateError> {
        let catalogue = Catalogue::read(&self.trusted.targets)?;
        let offer = &catalogue.pack;
        match offer.version.cmp(&self.shelf.version()?) {
            Ordering::Less => return Err(UpdateError::PackOlder),
            Ordering::Equal => {
                self.shelf.keep_word(self.word(offer))?;
                // A crash may have left some after the switch.
                let _ = self.shelf.forget_all_parts(self.lock);
                return Ok(Outcome::NothingNew);
            }
            Ordering::Greater => offer.check_engine(self.pursuit.engine)?,
        }
        self.shelf.forget_other_parts(&catalogue, self.lock)?;
        let made = match self.by_patch(&catalogue)? {
            Some(made) => made,
            None => self.whole(offer)?,
        };
        let present = self.switch(offer, made)?;
        // All that follows is tidying: the new pack is in use already.
        let _ = self.shelf.keep_word(self.word(offer));
        let _ = self.shelf.forget_all_parts(self.lock);
        let _ = self.shelf.sweep(self.lock);
        Ok(Outcome::Installed(Box::new(present)))
    }

    fn word(&self, offer: &Offer) -> Word {
        Word {
            version: offer.version,
            expires: self.trusted.targets.expires(),
            at: self.start,
        }
    }

    /// The pack made from the one in use, where there is a patch for it. None where there is
    /// none or it leads to something else: then the whole pack is fetched.
    fn by_patch(&self, catalogue: &Catalogue) -> Result<Option<Made>, UpdateError> {
        let version = self.shelf.version()?;
        if catalogue.patches.iter().all(|patch| patch.from != version) {
            return Ok(None);
        }
        let Some(base) = self.shelf.base()? else {
            return Ok(None);
        };
        let digest = sha256_of(&base);
        let Some(patch) = catalogue.patch_for(version, &digest, base.len() as u64) else {
            return Ok(None);
        };
        match self.patched(&catalogue.pack, patch, &base) {
            Ok(made) => Ok(Some(made)),
            Err(error) if is_the_files_fault(error) => Ok(None),
            Err(other) => Err(other),
        }
    }

    fn patched(&self, offer: &Offer, patch: &Patch, base: &[u8]) -> Result<Made, UpdateError> {
        self.fetch(&patch.path, &patch.target)?;
        let unpacker = Unpacker::patch(base, offer.length)?;
        let staged = self.unpacked(offer, unpacker, patch.target.length)?;
        let packed = self.packed(&patch.path, &patch.target, true);
        Ok(Made { staged, packed })
    }

    fn whole(&self, offer: &Offer) -> Result<Made, UpdateError> {
        match self.fetch(&offer.path, &offer.target) {
            Err(UpdateError::Fetch(FetchError::NotFound)) if self.pursuit.unpacked_too => {
                let staged = self.handed_unpacked(offer)?;
                return Ok(Made {
                    staged,
                    packed: None,
                });
            }
            other => other?,
        }
        let unpacker = Unpacker::whole(offer.length)?;
        let staged = self.unpacked(offer, unpacker, offer.target.length)?;
        let packed = self.packed(&offer.path, &offer.target, false);
        Ok(Made { staged, packed })
    }

    /// Fetches a file, or goes on where it stopped; it is the one that was signed for then.
    fn fetch(&self, path: &str, target: &Target) -> Result<(), UpdateError> {
        let folder = &self.shelf.folder;
        self.fetcher.expects(target.length);
        self.client
            .download(self.trusted, path, target, folder, FETCHED)?;
        Ok(())
    }

    fn packed(&self, path: &str, target: &Target, patch: bool) -> Option<Packed> {
        let digits = target.digests.in_digits();
        let prefix = self.trusted.root.consistent_snapshot.then_some(&*digits);
        Some(Packed {
            path: path.to_owned(),
            address: target_address(path, prefix)?,
            patch,
        })
    }

    /// Unpacks what was fetched, and verifies it as it comes.
    fn unpacked(
        &self,
        offer: &Offer,
        mut unpacker: Unpacker<'_>,
        length: u64,
    ) -> Result<Staged, UpdateError> {
        let folder = &self.shelf.folder;
        let proof = Proof::begin(folder.stage(UNPACKED)?)?;
        let (proof, unpacked) = proof.beside(&mut |give| {
            let mut done = 0;
            loop {
                tell(self.pursuit.watch, Stage::Verifying, done, length)?;
                let piece = folder.read_part(FETCHED, done, PIECE)?;
                if piece.is_empty() {
                    return Ok(());
                }
                done = done.saturating_add(piece.len() as u64);
                unpacker.take(&piece, give)?;
            }
        });
        match unpacked.and_then(|()| unpacker.finish()) {
            Ok(()) => proof.end(offer),
            Err(error) => proof.give_up(error),
        }
    }

    /// The pack as a colleague's phone hands it on, unpacked. It is verified as strictly,
    /// because its length and digest are signed too.
    fn handed_unpacked(&self, offer: &Offer) -> Result<Staged, UpdateError> {
        self.fetcher.expects(offer.length);
        let proof = Proof::begin(self.shelf.folder.stage(UNPACKED)?)?;
        let mut intake = Handed {
            proof,
            left: offer.length,
        };
        let address = unpacked_address(&offer.sha256);
        let fetched = self
            .pursuit
            .fetcher
            .fetch(Place::Target(&address), 0, &mut intake);
        match fetched {
            Ok(()) => intake.proof.end(offer),
            Err(FetchError::TooLong) => intake.proof.give_up(UpdateError::WrongPack),
            Err(FetchError::Store(error)) => intake.proof.give_up(error.into()),
            Err(other) => intake.proof.give_up(other.into()),
        }
    }

    /// Opens the new pack, asks it, and makes it the one in use.
    fn switch(&self, offer: &Offer, made: Made) -> Result<Present, UpdateError> {
        let folder = &self.shelf.folder;
        tell(self.pursuit.watch, Stage::Installing, 0, 1)?;
        let changes = self.tried(offer)?;
        let before = self.shelf.present()?;
        let present = Present {
            version: offer.version,
            sha256: offer.sha256.clone(),
            length: offer.length,
            date: offer.date.clone(),
            expires: self.trusted.targets.expires(),
            checked_at: self.start,
            answered: false,
            before: before.and_then(|before| before.as_before()),
            changes,
            packed: made.packed,
        };
        made.staged
            .place(folder, &file(offer.version, &offer.sha256))?;
        if present.packed.is_some() {
            folder.rename(FETCHED, &packed_file(offer.version, &offer.sha256))?;
        }
        // The last moment at which somebody can call it off.
        tell(self.pursuit.watch, Stage::Installing, 1, 1)?;
        present.write(folder)?;
        Ok(present)
    }

    /// Whether the new pack is what it should be and answers; and what is different in it,
    /// where the old one can still be read.
    fn tried(&self, offer: &Offer) -> Result<Option<Changes>, UpdateError> {
        let path = self.shelf.folder.path_of(UNPACKED);
        let new = Pack::open(&path).map_err(|error| match error {
            PackError::FutureFormat { .. } => UpdateError::EngineTooOld,
            _ => UpdateError::WrongPack,
        })?;
        let info = new.info();
        if info.version != offer.version || info.date.to_string() != offer.date {
            return Err(UpdateError::WrongPack);
        }
        if !(self.pursuit.trial)(&new) {
            return Err(UpdateError::PackSilent);
        }
        let old = self.shelf.open_present();
        Ok(old.and_then(|old| Changes::between(&old, &new)).ok())
    }
}

/// Under which address a pack is handed on unpacked.
pub(crate) fn unpacked_address(sha256: &str) -> String {
    format!("unpacked/{sha256}.wmk")
}

/// Whether another file may do better.
fn is_the_files_fault(error: UpdateError) -> bool {
    matches!(
        error,
        UpdateError::WrongTarget
            | UpdateError::TargetTooLong
            | UpdateError::UnsafeName
            | UpdateError::WrongPack
            | UpdateError::BadPacking
            | UpdateError::UnpackedTooLong
            | UpdateError::Fetch(FetchError::NotFound)
    )
}

struct Handed {
    proof: Proof,
    left: u64,
}

impl Intake for Handed {
    fn begin_again(&mut self) -> Result<(), FetchError> {
        Err(FetchError::Refused)
    }

    fn take(&mut self, piece: &[u8]) -> Result<(), FetchError> {
        let left = self.left.checked_sub(piece.len() as u64);
        self.left = left.ok_or(FetchError::TooLong)?;
        self.proof.take(piece).map_err(|error| match error {
            UpdateError::Store(error) => FetchError::Store(error),
            _ => FetchError::Refused,
        })
    }
}
