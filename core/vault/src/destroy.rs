//! Destroying for good: first the mark, then the hardware's keys, then everything else.
//! Every step can be repeated; whoever comes next finishes what was cut off.

use waymark_seal::{Cost, Key};

use crate::config::VaultConfig;
use crate::error::VaultError;
use crate::format::{
    self, CELLS_LEAST, CELLS_MOST, HEADER, Half, Head, Image, Index, IndexPlace, Kind, Layer, Part,
    Place, Role, SlotContent, SlotNumber, SlotRecord, What, kek, seal_index, seal_slot,
};
use crate::hardware::{HardwareError, KeyNumber, Which};
use crate::room::{DATA, ERASE, Room, Stored, TRIES_FILE};
use crate::vault::{Condition, Vault};

/// What a half is to open with after it was destroyed.
pub(crate) struct Reopen {
    pub(crate) stretched: Key,
    pub(crate) role: Role,
}

impl Vault {
    /// Destroys everything, whatever condition it is in, and leaves a vault like that of a
    /// first start. Nothing can be read any more once the hardware's keys are gone, which
    /// is the second step.
    ///
    /// # Errors
    /// What could not be done yet; the next call and the next start try again.
    pub fn destroy(&self) -> Result<(), VaultError> {
        // Whoever works here may be stretching a PIN for a second. The keys do not wait; and
        // what is made of them meanwhile is destroyed with the rest.
        self.lock_what_is_open();
        self.config.mark(What::Everything);
        for key in self.config.keys_in_use_first() {
            let _ = self.config.hardware.destroy(key);
        }
        self.lock_room()?.destroy_everything()
    }

    fn lock_what_is_open(&self) {
        let latch = &self.config.latch;
        if latch.key().is_some() {
            latch.lock();
        }
    }
}

impl VaultConfig {
    /// All keys, those that matter first: a key store takes its time for each.
    fn keys_in_use_first(&self) -> [KeyNumber; 4] {
        let mut keys = KeyNumber::ALL;
        if let Ok(Stored::Whole(image)) = self.stored() {
            let used = Half::BOTH.map(|half| image.head().key_number(half));
            keys.sort_by_key(|key| !used.contains(key));
        }
        keys
    }

    /// Writes down what is being destroyed. Where even that is impossible, as on a full
    /// device, it is destroyed all the same; only a kill in between would leave the rest
    /// of the work undone, and by then the keys are gone.
    fn mark(&self, what: What) {
        let _ = self.folder.replace(ERASE, &format::write_mark(what));
    }
}

impl Room<'_> {
    /// Destroys everything because of too many wrong guesses, and says what every wrong
    /// guess says.
    pub(crate) fn destroy_after_guesses(&self) -> VaultError {
        match self.destroy_everything() {
            Ok(()) => VaultError::WrongSecret,
            Err(error) => error,
        }
    }

    fn destroy_everything(&self) -> Result<(), VaultError> {
        self.vault.lock_what_is_open();
        self.vault.config.mark(What::Everything);
        self.finish_everything()?;
        self.vault.set_condition(Condition::Ready);
        Ok(())
    }

    /// Destroys a half and opens it anew, empty; returns its new key. The other half stays
    /// as it is, byte for byte.
    pub(crate) fn destroy_half(&self, half: Half, reopen: Reopen) -> Result<Key, VaultError> {
        self.vault.config.mark(What::Half(half));
        self.finish_half(half, Some(reopen))?
            .ok_or(VaultError::Damaged)
    }

    /// Finishes a destruction that was cut off.
    pub(crate) fn finish_destruction(&self) -> Result<(), VaultError> {
        match self.mark()? {
            None => Ok(()),
            Some(What::Everything) => self.finish_everything(),
            Some(What::Half(half)) => self.finish_half(half, None).map(drop),
        }
    }

    fn finish_everything(&self) -> Result<(), VaultError> {
        let dead = self.destroy_keys(&KeyNumber::ALL);
        let (cells, cost) = self.size_and_cost();
        let mut header = vec![0; HEADER];
        self.entropy().fill(&mut header)?;
        self.overwrite(&header);
        dead?;
        let cost = cost.map_or_else(|| self.vault.new_cost(), Ok)?;
        let (image, _) = self.fresh(Head::random(cells, cost, self.entropy())?)?;
        self.replace(&image)?;
        self.folder().remove(TRIES_FILE)?;
        for number in 1..=100_u8 {
            self.folder().remove(&format!("{DATA}.{number}"))?;
        }
        Ok(self.folder().remove(ERASE)?)
    }

    /// The half's new key; none where there is no file any more that its old keys could
    /// have opened.
    fn finish_half(&self, half: Half, reopen: Option<Reopen>) -> Result<Option<Key>, VaultError> {
        let dead = self.destroy_keys(&[
            KeyNumber::of(half, Which::Even),
            KeyNumber::of(half, Which::Odd),
        ]);
        let Stored::Whole(mut image) = self.stored()? else {
            dead?;
            self.folder().remove(ERASE)?;
            return Ok(None);
        };
        image.scramble_keys(half, self.entropy())?;
        image.scramble(Part::Blob(half), self.entropy())?;
        self.overwrite(image.header());
        dead?;
        let key = self.renew_half(&mut image, half, reopen)?;
        self.replace(&image)?;
        self.folder().remove(ERASE)?;
        Ok(Some(key))
    }

    /// Overwrites the header where it stands: also where a key may live, because then it is
    /// all there is, and without it the key has nothing to unwrap. What cannot be
    /// overwritten is replaced next.
    fn overwrite(&self, header: &[u8]) {
        let _ = self.folder().overwrite(DATA, header);
    }

    /// Replaces the file; on a full device, where it stands. What stood there is worth
    /// nothing any more.
    fn replace(&self, image: &Image) -> Result<(), VaultError> {
        Ok(self.replace_or_overwrite(DATA, image.bytes())?)
    }

    /// Tries all of them, and then says whether one may live.
    fn destroy_keys(&self, keys: &[KeyNumber]) -> Result<(), HardwareError> {
        let tried: Vec<_> = keys
            .iter()
            .map(|key| self.hardware().destroy(*key))
            .collect();
        tried.into_iter().collect()
    }

    /// The new file has the size of the old one, and its cost where that can still be read.
    fn size_and_cost(&self) -> (u16, Option<Cost>) {
        if let Ok(Stored::Whole(image)) = self.stored() {
            return (image.head().cells, Some(image.head().cost));
        }
        (self.vault.config.cells.clamp(CELLS_LEAST, CELLS_MOST), None)
    }

    /// A half like that of a first start, or one that a PIN opens and finds empty.
    fn renew_half(
        &self,
        image: &mut Image,
        half: Half,
        reopen: Option<Reopen>,
    ) -> Result<Key, VaultError> {
        let secret = self.renew_secret(image, half)?;
        image.scramble_half(half, self.entropy())?;
        let key = self.vault.random_key()?;
        if let Some(reopen) = reopen {
            self.set_up_half(image, half, (&secret, &key), reopen)?;
        }
        Ok(key)
    }

    /// Puts the main slot and an empty index into a half: `keys` are its hardware secret
    /// and its new key.
    pub(crate) fn set_up_half(
        &self,
        image: &mut Image,
        half: Half,
        keys: (&Key, &Key),
        reopen: Reopen,
    ) -> Result<(), VaultError> {
        let (secret, key) = keys;
        let Reopen { stretched, role } = reopen;
        let (kind, layer) = (Kind::Opens, Layer::First);
        let number = SlotNumber {
            half,
            place: Place::Main,
        };
        let content = SlotContent {
            kind,
            layer,
            role,
            half,
            key: key.clone(),
        };
        let kek = kek(image.head(), half, &stretched, secret);
        let slot = seal_slot(&kek, image.head(), number, &content, self.entropy())?;
        image.set(Part::Slot(number), &slot);
        let mut index = Index::empty(self.clock().now().as_second());
        index.set_slot(
            Place::Main,
            Some(SlotRecord {
                kind,
                layer,
                role,
                stretched,
            }),
        );
        let place = IndexPlace {
            head: image.head(),
            half,
        };
        let sealed = seal_index(key, place, &index, self.entropy())?;
        image.set(Part::Index(half), &sealed);
        Ok(())
    }
}
