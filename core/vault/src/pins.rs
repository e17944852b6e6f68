//! Setting, changing and removing PINs.

use waymark_seal::{Zeroizing, stretch};

use crate::destroy::Reopen;
use crate::error::VaultError;
use crate::format::{Half, Head, Kind, Layer, Role, SlotRecord};
use crate::room::TRIES_FILE;
use crate::session::Session;
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
    pub(crate) fn checked(&self, secret: &[u8]) -> Result<Zeroizing<Vec<u8>>, WeakSecret> {
        self.check_secret(secret)?;
        Ok(normalised(secret))
    }
}
