//! Step 5.7: a file that somebody has signed for.

use waymark_store::{Folder, Staged};

use super::{Client, Trusted};
use crate::digests::Check;
use crate::error::UpdateError;
use crate::fetch::{FetchError, Intake, Place};
use crate::metadata::Target;
use crate::paths::target_address;

/// How a file came to be in its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Arrived {
    /// It was there already, with the right digests.
    Before,
    /// It was fetched.
    Now,
}

impl Client<'_> {
    /// Puts the file at `path` into `folder` under `name`. It arrives beside that name, in a
    /// file called after its digest, where an interrupted fetching goes on the next time;
    /// only what is verified takes the name.
    ///
    /// # Errors
    /// [`UpdateError`]; what stands under the name is then what stood there before.
    pub fn download(
        &self,
        trusted: &Trusted,
        path: &str,
        target: &Target,
        folder: &Folder,
        name: &str,
    ) -> Result<Arrived, UpdateError> {
        if is_there(folder, name, target)? {
            return Ok(Arrived::Before);
        }
        if target.length > self.limits.target {
            return Err(UpdateError::TargetTooLong);
        }
        let digits = target.digests.in_digits();
        let prefix = trusted.root.consistent_snapshot.then_some(digits.as_str());
        let address = target_address(path, prefix).ok_or(UpdateError::UnsafeName)?;
        let part = format!("{digits}.part");
        let staging = Staging::open(folder, &part, target)?;
        let goes_on = staging.file.length() > 0;
        match self.fetch_into(staging, &address, folder, name) {
            // What was there may have been the beginning of something else, which is gone by
            // now: once more, from the first byte.
            Err(UpdateError::WrongTarget) if goes_on => {
                let staging = Staging::open(folder, &part, target)?;
                self.fetch_into(staging, &address, folder, name)?;
            }
            other => other?,
        }
        Ok(Arrived::Now)
    }

    fn fetch_into(
        &self,
        mut staging: Staging<'_>,
        address: &str,
        folder: &Folder,
        name: &str,
    ) -> Result<(), UpdateError> {
        let from = staging.file.length();
        if from < staging.target.length {
            let place = Place::Target(address);
            if let Err(error) = self.fetcher.fetch(place, from, &mut staging) {
                return Err(staging.broken_off(error));
            }
        }
        staging.finish(folder, name)
    }
}

/// Whether the file of this name is the target.
fn is_there(folder: &Folder, name: &str, target: &Target) -> Result<bool, UpdateError> {
    let mut check = target.digests.check();
    let length = folder.stream(name, |piece| check.take(piece))?;
    Ok(length == Some(target.length) && check.fits())
}

/// A target under way, its digests under way with it.
struct Staging<'a> {
    file: Staged,
    check: Check<'a>,
    target: &'a Target,
}

impl<'a> Staging<'a> {
    fn open(folder: &Folder, name: &str, target: &'a Target) -> Result<Self, UpdateError> {
        let mut check = target.digests.check();
        let mut file = folder.stage(name)?;
        folder.stream(name, |piece| check.take(piece))?;
        if check.length() > target.length {
            file.restart()?;
            check = target.digests.check();
        }
        Ok(Self {
            file,
            check,
            target,
        })
    }

    /// What has arrived stays where it may be the beginning of the right file, to go on
    /// from.
    fn broken_off(self, error: FetchError) -> UpdateError {
        match error {
            FetchError::Store(error) => error.into(),
            FetchError::TooLong => self.wrong(),
            other => other.into(),
        }
    }

    fn wrong(self) -> UpdateError {
        self.file
            .discard()
            .map_or_else(UpdateError::from, |()| UpdateError::WrongTarget)
    }

    fn finish(mut self, folder: &Folder, name: &str) -> Result<(), UpdateError> {
        let check = std::mem::replace(&mut self.check, self.target.digests.check());
        if self.file.length() != self.target.length || !check.fits() {
            return Err(self.wrong());
        }
        Ok(self.file.place(folder, name)?)
    }
}

impl Intake for Staging<'_> {
    fn begin_again(&mut self) -> Result<(), FetchError> {
        self.check = self.target.digests.check();
        Ok(self.file.restart()?)
    }

    fn take(&mut self, piece: &[u8]) -> Result<(), FetchError> {
        let length = self.file.length().saturating_add(piece.len() as u64);
        if length > self.target.length {
            return Err(FetchError::TooLong);
        }
        self.file.append(piece)?;
        self.check.take(piece);
        Ok(())
    }
}
