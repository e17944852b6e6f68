//! The path of a guess without files, for measuring that its time tells nothing.

use crate::error::VaultError;
use crate::format::Image;
use crate::room::Room;
use crate::vault::Vault;

/// A vault's file in memory, on which secrets are tried uncounted. Exists only where
/// guesses cost nothing anyway.
pub struct Probe<'a> {
    room: Room<'a>,
    image: Image,
}

impl Vault {
    /// Reads the file and keeps everybody else out until the probe is dropped.
    ///
    /// # Errors
    /// As for an unlock.
    pub fn probe(&self) -> Result<Probe<'_>, VaultError> {
        let room = self.enter()?;
        let image = room.image()?;
        Ok(Probe { room, image })
    }
}

impl Probe<'_> {
    /// Does for a secret what an unlock does between its two counts; whether it opens
    /// anything.
    ///
    /// # Errors
    /// As for an unlock.
    pub fn guess(&self, secret: &[u8]) -> Result<bool, VaultError> {
        let looked = self.room.look(&self.image, secret)?;
        Ok(looked.opened & looked.index_whole)
    }
}
