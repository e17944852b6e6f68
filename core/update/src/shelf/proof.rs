//! A pack under way: written and verified as it comes.

use std::panic::resume_unwind;
use std::sync::mpsc::{Receiver, sync_channel};
use std::thread::{Builder, scope};

use waymark_pack::PackDigest;
use waymark_store::Staged;

use crate::catalogue::Offer;
use crate::error::UpdateError;
use crate::hex;

/// Pieces that may wait to be hashed and written: half a megabyte.
const WAITING: usize = 8;

/// Takes what came out of the packing.
pub(super) type Give<'a> = &'a mut dyn FnMut(&[u8]) -> Result<(), UpdateError>;

/// A pack under way.
pub(super) struct Proof {
    staged: Staged,
    digest: PackDigest,
}

impl Proof {
    pub(super) fn begin(mut staged: Staged) -> Result<Self, UpdateError> {
        staged.restart()?;
        Ok(Self {
            staged,
            digest: PackDigest::new(),
        })
    }

    pub(super) fn take(&mut self, bytes: &[u8]) -> Result<(), UpdateError> {
        self.digest.feed(bytes);
        Ok(self.staged.append(bytes)?)
    }

    /// Hashes and writes on a thread of its own what `work` hands on, since unpacking takes
    /// as long as both. Where no thread is to be had, one after the other.
    pub(super) fn beside(
        mut self,
        work: &mut dyn FnMut(Give<'_>) -> Result<(), UpdateError>,
    ) -> (Self, Result<(), UpdateError>) {
        let done = scope(|scope| {
            let (give, pieces) = sync_channel::<Vec<u8>>(WAITING);
            let proof = &mut self;
            let taking = move || proof.take_all(&pieces);
            let taking = Builder::new().spawn_scoped(scope, taking).ok()?;
            let worked = work(&mut |bytes| {
                let gone = give.send(bytes.to_vec());
                // Nobody takes any more: why, the other thread says.
                gone.map_err(|_| UpdateError::WrongPack)
            });
            drop(give);
            let taken = taking.join().unwrap_or_else(|fault| resume_unwind(fault));
            Some(taken.and(worked))
        });
        let done = done.unwrap_or_else(|| work(&mut |bytes| self.take(bytes)));
        (self, done)
    }

    fn take_all(&mut self, pieces: &Receiver<Vec<u8>>) -> Result<(), UpdateError> {
        pieces.iter().try_for_each(|piece| self.take(&piece))
    }

    /// The pack, if it is the one that was signed for.
    pub(super) fn end(self, offer: &Offer) -> Result<Staged, UpdateError> {
        let digest = self.digest.finish_with_sha256();
        let signed = digest.is_ok_and(|digest| hex::write(&digest) == offer.sha256);
        if signed && self.staged.length() == offer.length {
            return Ok(self.staged);
        }
        self.staged.discard()?;
        Err(UpdateError::WrongPack)
    }

    /// What is of no use is removed; why it is of none matters more than whether that could
    /// be done.
    pub(super) fn give_up(self, error: UpdateError) -> Result<Staged, UpdateError> {
        let _ = self.staged.discard();
        Err(error)
    }
}
