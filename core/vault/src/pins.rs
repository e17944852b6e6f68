//! Setting, changing and removing PINs.

use waymark_seal::{Key, Zeroizing, stretch};

use crate::destroy::Reopen;
use crate::error::VaultError;
use crate::format::{
    Half, Head, Kind, Layer, Part, Place, Role, SlotContent, SlotNumber, SlotRecord, kek,
    open_slot, seal_slot,
};
use crate::room::TRIES_FILE;
use crate::session::Session;
use crate::sitting::Sitting;
use crate::vault::Vault;
use crate::weak::{WeakSecret, normalised};

impl Vault {
    /// Sets the first PIN, in a half chosen at random. Whatever the vault held is gone:
    /// both halves become new random bytes. Opens nothing.
    ///
    /// # Errors
    /// [`VaultError::Weak`], [`VaultError::Hardware`], [`VaultError::Newer`], and the others.
    pub fn set_first_pin(&self, pin: &[u8]) -> Result<(), VaultError> {
        let secret = self.checked(pin)?;
        let room = self.enter()?;
        let old = room.image()?;
        let mut head = Head::random(old.head().cells, old.head().cost, room.entropy())?;
        head.which = old.head().which;
        let stretched = stretch(&secret, &head.salt, head.cost)?;
        let (mut image, secrets) = room.fresh(head)?;
        let mut coin = [0];
        room.entropy().fill(&mut coin)?;
        let half = if coin.map(|byte: u8| byte & 1) == [0] {
            Half::First
        } else {
            Half::Second
        };
        let key = self.random_key()?;
        let reopen = Reopen {
            stretched,
            role: Role::Real,
        };
        room.set_up_half(&mut image, half, (half.of(&secrets), &key), reopen)?;
        room.write(&image)?;
        Ok(room.folder().remove(TRIES_FILE)?)
    }

    /// Sets the PIN that opens other notes, empty at first; what an earlier one opened is
    /// gone. In the real session these are the notes of the other half. In a decoy session
    /// it looks the same, and the other half is not touched.
    ///
    /// # Errors
    /// [`VaultError::Weak`], [`VaultError::NoSlot`] in a session that such a PIN opened in
    /// the decoy half, [`VaultError::Locked`], and the others.
    pub fn set_second_pin(&self, pin: &[u8]) -> Result<(), VaultError> {
        let mut sitting = self.sit()?;
        let secret = sitting.checked_like_first(pin)?;
        if sitting.session.decoy {
            return sitting.set_side_slot(&secret, Kind::Opens, Layer::Second);
        }
        let stretched = sitting.stretched(&secret)?;
        sitting.refuse_own(&stretched, None)?;
        let (half, room) = (sitting.session.half.other(), &sitting.room);
        sitting.image.scramble_half(half, room.entropy())?;
        let secret = room.renew_secret(&mut sitting.image, half)?;
        let key = self.random_key()?;
        let reopen = Reopen {
            stretched,
            role: Role::Decoy,
        };
        room.set_up_half(&mut sitting.image, half, (&secret, &key), reopen)?;
        sitting.write()
    }

    /// Sets the PIN that destroys the opened half, and then opens it, empty.
    ///
    /// # Errors
    /// [`VaultError::Weak`], [`VaultError::NoSlot`] in a session that a second PIN opened
    /// in the decoy half, [`VaultError::Locked`], and the others.
    pub fn set_destroy_pin(&self, pin: &[u8]) -> Result<(), VaultError> {
        let mut sitting = self.sit()?;
        let secret = sitting.checked_like_first(pin)?;
        sitting.set_side_slot(&secret, Kind::Destroys, Layer::First)
    }

    /// Takes away the second PIN and what it opened. Where there is none, nothing happens
    /// that anybody could see.
    ///
    /// # Errors
    /// [`VaultError::Locked`], and the others.
    pub fn remove_second_pin(&self) -> Result<(), VaultError> {
        let mut sitting = self.sit()?;
        if sitting.session.decoy {
            return sitting.clear_side_slot(Kind::Opens);
        }
        let other = sitting.session.half.other();
        sitting.image.scramble_half(other, sitting.room.entropy())?;
        sitting.write()
    }

    /// Takes away the destroy PIN of the opened half, if there is one.
    ///
    /// # Errors
    /// [`VaultError::Locked`], and the others.
    pub fn remove_destroy_pin(&self) -> Result<(), VaultError> {
        self.sit()?.clear_side_slot(Kind::Destroys)
    }

    /// Changes the PIN of the present session. Files from before can still be opened with
    /// the old one, on this device, until [`Vault::purge`].
    ///
    /// # Errors
    /// [`VaultError::WrongSecret`] and [`VaultError::Wait`] as for an unlock,
    /// [`VaultError::Weak`], [`VaultError::Locked`], and the others.
    pub fn change_pin(&self, old: &[u8], new: &[u8]) -> Result<(), VaultError> {
        let secret = self.checked(new)?;
        let mut sitting = self.sit()?;
        sitting.verify(old)?;
        let stretched = sitting.stretched(&secret)?;
        sitting.refuse_own(&stretched, None)?;
        sitting.refuse_other(&stretched)?;
        let place = sitting.own_place();
        let record = sitting
            .index
            .slot(place)
            .cloned()
            .ok_or(VaultError::Damaged)?;
        sitting.set_slot(
            place,
            SlotRecord {
                stretched,
                ..record
            },
        )?;
        sitting.commit()?;
        let pin_length = u8::try_from(secret.len()).unwrap_or(u8::MAX);
        let session = Session {
            pin_length,
            ..sitting.session
        };
        if self
            .config
            .latch
            .publish(sitting.ticket, &sitting.key, session.packed())
        {
            Ok(())
        } else {
            Err(VaultError::Superseded)
        }
    }

    /// A secret in the one way to write it, if it may be used.
    fn checked(&self, secret: &[u8]) -> Result<Zeroizing<Vec<u8>>, WeakSecret> {
        self.check_secret(secret)?;
        Ok(normalised(secret))
    }
}

impl Sitting<'_> {
    /// PINs are all of one length, so that nobody learns from it which one was typed.
    fn checked_like_first(&self, pin: &[u8]) -> Result<Zeroizing<Vec<u8>>, WeakSecret> {
        let vault = self.room.vault;
        let secret = vault.checked(pin)?;
        if vault.needs_passphrase() || secret.len() == usize::from(self.session.pin_length) {
            Ok(secret)
        } else {
            Err(WeakSecret::OtherLength)
        }
    }

    fn stretched(&self, secret: &[u8]) -> Result<Key, VaultError> {
        let head = self.image.head();
        let stretched = stretch(secret, &head.salt, head.cost)?;
        self.holds()?;
        Ok(stretched)
    }

    /// Refuses a PIN that opens a slot of the own half, apart from one that is about to be
    /// set anew.
    fn refuse_own(&self, stretched: &Key, anew: Option<Kind>) -> Result<(), WeakSecret> {
        let used = Place::BOTH.into_iter().any(|place| {
            let kept = |record: &&SlotRecord| place == Place::Main || Some(record.kind) != anew;
            let record = self.index.slot(place).filter(kept);
            record.is_some_and(|record| record.stretched.same_as(stretched))
        });
        if used {
            Err(WeakSecret::AlreadyUsed)
        } else {
            Ok(())
        }
    }

    /// Refuses a PIN that opens a slot of the other half; never in a decoy session, where
    /// the refusal would say that there is something to be opened. The work is the same.
    fn refuse_other(&self, stretched: &Key) -> Result<(), WeakSecret> {
        let (head, half) = (self.image.head(), self.session.half.other());
        let secret = self
            .room
            .secret(&self.image, half)
            .unwrap_or_else(|_| Key::zero());
        let kek = kek(head, half, stretched, &secret);
        let mut used = false;
        for place in Place::BOTH {
            let number = SlotNumber { half, place };
            for copy in self.image.copies(Part::Slot(number)) {
                used |= open_slot(&kek, head, number, copy).is_some();
            }
        }
        if used && !self.session.decoy {
            Err(WeakSecret::AlreadyUsed)
        } else {
            Ok(())
        }
    }

    fn set_side_slot(&mut self, secret: &[u8], kind: Kind, layer: Layer) -> Result<(), VaultError> {
        if self.own_place() == Place::Side {
            return Err(VaultError::NoSlot);
        }
        let stretched = self.stretched(secret)?;
        self.refuse_own(&stretched, Some(kind))?;
        self.refuse_other(&stretched)?;
        self.drop_layer(Layer::Second)?;
        let role = if self.session.decoy {
            Role::Decoy
        } else {
            Role::Real
        };
        self.set_slot(
            Place::Side,
            SlotRecord {
                kind,
                layer,
                role,
                stretched,
            },
        )?;
        self.commit()
    }

    fn clear_side_slot(&mut self, kind: Kind) -> Result<(), VaultError> {
        let is_there = self
            .index
            .slot(Place::Side)
            .is_some_and(|record| record.kind == kind);
        if is_there && self.own_place() == Place::Main {
            self.drop_layer(Layer::Second)?;
            self.image
                .scramble(Part::Slot(self.number(Place::Side)), self.room.entropy())?;
            self.index.set_slot(Place::Side, None);
        }
        self.commit()
    }

    fn set_slot(&mut self, place: Place, record: SlotRecord) -> Result<(), VaultError> {
        let half = self.session.half;
        let secret = self.room.secret(&self.image, half)?;
        let sealed = self.sealed_slot(place, &record, (&secret, &self.key))?;
        self.image.set(Part::Slot(self.number(place)), &sealed);
        self.index.set_slot(place, Some(record));
        Ok(())
    }

    /// A slot of the opened half: `keys` are its hardware secret and its key.
    pub(crate) fn sealed_slot(
        &self,
        place: Place,
        record: &SlotRecord,
        keys: (&Key, &Key),
    ) -> Result<[u8; crate::format::SLOT], VaultError> {
        let (head, half) = (self.image.head(), self.session.half);
        let (secret, key) = keys;
        let SlotRecord {
            kind,
            layer,
            role,
            stretched,
        } = record;
        let content = SlotContent {
            kind: *kind,
            layer: *layer,
            role: *role,
            half,
            key: key.clone(),
        };
        let kek = kek(head, half, stretched, secret);
        Ok(seal_slot(
            &kek,
            head,
            self.number(place),
            &content,
            self.room.entropy(),
        )?)
    }
}
