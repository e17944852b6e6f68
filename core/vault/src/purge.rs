//! Purging: a new hardware key, a new secret and a new key for the opened half, so that
//! no copy of what was deleted can ever be read again.

use waymark_seal::Key;

use crate::error::VaultError;
use crate::format::{CellPlace, Part, Place, open_cell, seal_cell};
use crate::hardware::KeyNumber;
use crate::sitting::Sitting;
use crate::vault::Vault;

impl Vault {
    /// Changes every key of the opened half and destroys the old ones. The notes stay, and
    /// so do the half's PINs; what was deleted before is gone for good, in every copy. The
    /// other half is not touched.
    ///
    /// # Errors
    /// [`VaultError::Locked`], [`VaultError::Hardware`], and the others. Where the file
    /// could not be replaced the half opens as before; where only the old key could not be
    /// destroyed, the next start tries again.
    pub fn purge(&self) -> Result<(), VaultError> {
        let mut sitting = self.sit()?;
        let found = sitting.look_through()?;
        sitting.drop_expired(&found)?;
        let hardware = &self.config.hardware;
        let half = sitting.session.half;
        let old = sitting.image.head().key_number(half);
        let next = KeyNumber::of(half, half.of(&sitting.image.head().which).other());
        // One that an earlier purge left behind would be wrapped with again. A file that
        // names it might still come back, until the present one is surely in its place.
        sitting.room.folder().flush()?;
        hardware.destroy(next)?;
        if let Err(error) = sitting.renew_keys() {
            let _ = hardware.destroy(next);
            return Err(error);
        }
        // From here on the file decides which key is kept: if it could not be replaced, the
        // next start reads it and destroys the other one.
        let written = sitting.room.write(&sitting.image);
        if written.is_ok() || sitting.is_in_place() {
            let about = sitting.session.packed();
            self.config
                .latch
                .publish(sitting.ticket, &sitting.key, about);
        }
        written?;
        hardware.destroy(old)?;
        sitting.holds()
    }
}

impl Sitting<'_> {
    /// Whether the file has been replaced although only its name could not be flushed.
    fn is_in_place(&self) -> bool {
        let image = self.room.image();
        image.is_ok_and(|image| image.index(self.session.half, &self.key).is_some())
    }

    /// Seals everything in the half anew, under new keys, in memory.
    fn renew_keys(&mut self) -> Result<(), VaultError> {
        let half = self.session.half;
        let mut head = self.image.head().clone();
        let which = half.of_mut(&mut head.which);
        *which = which.other();
        self.image.set_head(head);
        let secret = self.room.renew_secret(&mut self.image, half)?;
        let key = self.room.vault.random_key()?;
        self.renew_cells(&key)?;
        for place in Place::BOTH {
            let part = Part::Slot(self.number(place));
            match self.index.slot(place) {
                Some(record) => {
                    let sealed = self.sealed_slot(place, record, (&secret, &key))?;
                    self.image.set(part, &sealed);
                }
                None => self.image.scramble(part, self.room.entropy())?,
            }
        }
        self.key = key;
        self.seal_index()?;
        self.holds()
    }

    fn renew_cells(&mut self, key: &Key) -> Result<(), VaultError> {
        let half = self.session.half;
        let vault_id = self.image.head().vault_id;
        for cell in 0..self.image.head().cells {
            self.holds()?;
            let word = self.index.word(cell);
            if !word.live {
                self.clear(cell)?;
                continue;
            }
            let place = CellPlace {
                vault_id: &vault_id,
                half,
                cell,
                revision: word.revision,
            };
            // A damaged one is not made anything of: it stays as it is until it is given up.
            if let Some(cbor) = open_cell(&self.key, place, self.image.cell(half, cell)) {
                seal_cell(
                    key,
                    place,
                    &cbor,
                    self.room.entropy(),
                    self.image.cell_mut(half, cell),
                )?;
            }
        }
        Ok(())
    }
}
