//! The start: finish what was cut off, then find the file or make it.

use crate::error::VaultError;
use crate::format::{Half, Head};
use crate::hardware::KeyNumber;
use crate::room::{ASIDE, DATA, ERASE, Room, Stored, TRIES_FILE};
use crate::vault::Condition;

impl Room<'_> {
    /// Finds the file, or makes it.
    pub(crate) fn start(&self) -> Result<Condition, VaultError> {
        self.finish_destruction()?;
        for name in [DATA, TRIES_FILE, ERASE] {
            // Reading needs none of this; the next start tries again.
            let _ = self.folder().clear_unfinished(name);
        }
        match self.stored()? {
            Stored::Whole(image) => {
                self.sweep_keys(image.head());
                Ok(Condition::Ready)
            }
            Stored::Newer => Ok(Condition::Newer),
            Stored::Nothing => self
                .make(self.vault.config.cells)
                .map(|()| Condition::Ready),
            Stored::Unreadable => {
                self.folder().set_aside(DATA)?;
                self.make(self.vault.config.cells)
                    .map(|()| Condition::SetAside)
            }
        }
    }

    /// Makes the file.
    fn make(&self, cells: u16) -> Result<(), VaultError> {
        let head = Head::random(cells, self.vault.new_cost()?, self.entropy())?;
        let (image, _) = self.fresh(head)?;
        self.write(&image)?;
        self.sweep_keys(image.head());
        Ok(())
    }

    /// Destroys hardware keys that the file does not name: what a purge that was cut off
    /// left behind.
    fn sweep_keys(&self, head: &Head) {
        // A vault that was set aside may be mended one day, and may need them.
        let aside = !matches!(self.folder().read(ASIDE, 0), Ok(None));
        // A file that was put in place but not flushed could give way to the one before.
        if aside || self.folder().flush().is_err() {
            return;
        }
        let named = Half::BOTH.map(|half| head.key_number(half));
        for key in KeyNumber::ALL {
            if !named.contains(&key) {
                // Nothing depends on it; the next start tries again.
                let _ = self.hardware().destroy(key);
            }
        }
    }
}
