//! Working alone in the private folder: reading and replacing the vault's files.

use std::time::Duration;

use waymark_base::{Clock, Entropy};
use waymark_seal::{Key, scrub_stack};
use waymark_store::{Folder, FolderLock, StoreError};

use crate::config::VaultConfig;
use crate::error::VaultError;
use crate::format::{
    self, Fault, Half, Head, Image, MARK_MOST, Part, TRIES, TriesRecord, What, file_length,
};
use crate::hardware::{HardwareError, HardwareKey};
use crate::vault::{Condition, Vault};

pub(crate) const DATA: &str = "data";
pub(crate) const TRIES_FILE: &str = "tries";
pub(crate) const ERASE: &str = "erase";
/// The first vault that was set aside.
pub(crate) const ASIDE: &str = "data.1";

/// Longer than any version's file is thought to become; more is not read into memory.
const DATA_MOST: usize = 8 * file_length(format::CELLS_MOST);

/// The private folder, and nobody else in it.
pub(crate) struct Room<'a> {
    pub(crate) vault: &'a Vault,
    _lock: FolderLock,
}

impl Drop for Room<'_> {
    fn drop(&mut self) {
        // What the cipher and the hash have left on the stack is in nobody's variable.
        scrub_stack();
    }
}

/// What stands in place of the vault's file.
pub(crate) enum Stored {
    Nothing,
    Whole(Image),
    Unreadable,
    Newer,
}

/// The count of wrong guesses.
#[derive(Clone, Copy, Default)]
pub(crate) struct Count {
    pub(crate) record: TriesRecord,
    /// Whether it could not be read and something else stands for it.
    pub(crate) damaged: bool,
}

impl VaultConfig {
    /// The file, whatever it is.
    pub(crate) fn stored(&self) -> Result<Stored, StoreError> {
        let bytes = match self.folder.read(DATA, DATA_MOST) {
            Ok(Some(bytes)) => bytes,
            Ok(None) => return Ok(Stored::Nothing),
            Err(StoreError::TooLong) => return Ok(Stored::Unreadable),
            Err(other) => return Err(other),
        };
        Ok(match Image::read(bytes) {
            Ok(image) => Stored::Whole(image),
            Err(Fault::Damaged) => Stored::Unreadable,
            Err(Fault::Newer) => Stored::Newer,
        })
    }
}

impl Vault {
    /// Waits until nobody else works in the folder, finishes what was cut off, and sees
    /// to it that there is a file.
    pub(crate) fn enter(&self) -> Result<Room<'_>, VaultError> {
        let room = self.lock_room();
        let ready = room.and_then(|room| {
            if let Condition::Unavailable(_) = self.condition() {
                let condition = room.start()?;
                self.set_condition(condition);
            } else {
                room.finish_destruction()?;
            }
            Ok(room)
        });
        if let (Err(error), Condition::Unavailable(_)) = (&ready, self.condition()) {
            self.set_condition(Condition::Unavailable(*error));
        }
        ready
    }

    /// Like [`Vault::enter`], without looking at what is there.
    pub(crate) fn lock_room(&self) -> Result<Room<'_>, VaultError> {
        let lock = self.config.folder.lock()?;
        Ok(Room {
            vault: self,
            _lock: lock,
        })
    }
}

impl Room<'_> {
    pub(crate) fn folder(&self) -> &Folder {
        &self.vault.config.folder
    }

    pub(crate) fn entropy(&self) -> &dyn Entropy {
        &*self.vault.config.entropy
    }

    pub(crate) fn hardware(&self) -> &dyn HardwareKey {
        &*self.vault.config.hardware
    }

    pub(crate) fn clock(&self) -> &dyn Clock {
        &*self.vault.config.clock
    }

    /// The file, whatever it is.
    pub(crate) fn stored(&self) -> Result<Stored, StoreError> {
        self.vault.config.stored()
    }

    /// The file, to be worked with.
    pub(crate) fn image(&self) -> Result<Image, VaultError> {
        match self.stored()? {
            Stored::Whole(image) => Ok(image),
            Stored::Newer => Err(VaultError::Newer),
            Stored::Nothing | Stored::Unreadable => Err(VaultError::Damaged),
        }
    }

    /// Replaces the file. Only after this returns is anything saved.
    pub(crate) fn write(&self, image: &Image) -> Result<(), VaultError> {
        Ok(self.folder().replace(DATA, image.bytes())?)
    }

    /// What is being destroyed, if a destruction was cut off.
    pub(crate) fn mark(&self) -> Result<Option<What>, StoreError> {
        match self.folder().read(ERASE, MARK_MOST) {
            Ok(mark) => Ok(mark.map(|bytes| format::read_mark(&bytes))),
            Err(StoreError::TooLong) => Ok(Some(format::read_mark(&[]))),
            Err(other) => Err(other),
        }
    }

    /// The count of wrong guesses.
    pub(crate) fn tries(&self) -> Result<Count, StoreError> {
        let bytes = match self.folder().read(TRIES_FILE, TRIES) {
            Ok(Some(bytes)) => bytes,
            Ok(None) => return Ok(Count::default()),
            Err(StoreError::TooLong) => Vec::new(),
            Err(other) => return Err(other),
        };
        let record = format::read_tries(&bytes);
        let damaged = format::write_tries(record) != *bytes;
        Ok(Count { record, damaged })
    }

    /// Writes the count of wrong guesses, flushed.
    pub(crate) fn write_tries(&self, record: TriesRecord) -> Result<(), StoreError> {
        // On a full device the notes can still be read: the old count's place is taken.
        self.replace_or_overwrite(TRIES_FILE, &format::write_tries(record))
    }

    /// Replaces a file; on a full device, where it stands. Only for bytes whose earlier
    /// state is worth nothing.
    pub(crate) fn replace_or_overwrite(&self, name: &str, bytes: &[u8]) -> Result<(), StoreError> {
        match self.folder().replace(name, bytes) {
            Err(StoreError::Full) => match self.folder().overwrite(name, bytes) {
                // Where nothing stands there is nothing to take the place of.
                Err(StoreError::NotFound) => Err(StoreError::Full),
                other => other,
            },
            other => other,
        }
    }

    /// How long the device has been running.
    pub(crate) fn uptime(&self) -> Duration {
        self.clock().uptime()
    }

    /// The secret of a half, out of the hardware.
    pub(crate) fn secret(&self, image: &Image, half: Half) -> Result<Key, HardwareError> {
        // A damaged blob is as good as a lost key.
        let blob = image.blob(half).ok_or(HardwareError::Gone)?;
        let number = image.head().key_number(half);
        let secret = HardwareKey::unwrap(self.hardware(), number, blob)?;
        Key::copied_from(&secret).ok_or(HardwareError::Failed)
    }

    /// A new secret for a half, and its stored bytes.
    pub(crate) fn new_secret(
        &self,
        head: &Head,
        half: Half,
    ) -> Result<(Key, [u8; format::BLOB]), VaultError> {
        let secret = self.vault.random_key()?;
        let blob = self
            .hardware()
            .wrap(head.key_number(half), secret.bytes())?;
        Ok((secret, format::write_blob(&blob, self.entropy())?))
    }

    /// A new secret for a half, put into the file's image.
    pub(crate) fn renew_secret(&self, image: &mut Image, half: Half) -> Result<Key, VaultError> {
        let (secret, blob) = self.new_secret(image.head(), half)?;
        image.set(Part::Blob(half), &blob);
        Ok(secret)
    }

    /// A file of random bytes with this head and new secrets.
    pub(crate) fn fresh(&self, head: Head) -> Result<(Image, [Key; 2]), VaultError> {
        let (first, first_blob) = self.new_secret(&head, Half::First)?;
        let (second, second_blob) = self.new_secret(&head, Half::Second)?;
        let image = Image::fresh(head, [&first_blob, &second_blob], self.entropy())?;
        Ok((image, [first, second]))
    }
}
