//! The slots of the opened half: who is refused one, and writing them.

use waymark_seal::{Key, Zeroizing, stretch};

use crate::error::VaultError;
use crate::format::{
    Kind, Layer, Part, Place, Role, SLOT, SlotContent, SlotNumber, SlotRecord, kek, open_slot,
    seal_slot,
};
use crate::sitting::Sitting;
use crate::weak::WeakSecret;

impl Sitting<'_> {
    /// PINs are all of one length, so that nobody learns from it which one was typed.
    pub(crate) fn checked_like_first(&self, pin: &[u8]) -> Result<Zeroizing<Vec<u8>>, WeakSecret> {
        let vault = self.room.vault;
        let secret = vault.checked(pin)?;
        if vault.needs_passphrase() || secret.len() == usize::from(self.session.pin_length) {
            Ok(secret)
        } else {
            Err(WeakSecret::OtherLength)
        }
    }

    pub(crate) fn stretched(&self, secret: &[u8]) -> Result<Key, VaultError> {
        let head = self.image.head();
        let stretched = stretch(secret, &head.salt, head.cost)?;
        self.holds()?;
        Ok(stretched)
    }

    /// Refuses a PIN that opens a slot of the own half, apart from one that is about to be
    /// set anew.
    pub(crate) fn refuse_own(&self, stretched: &Key, anew: Option<Kind>) -> Result<(), WeakSecret> {
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
    pub(crate) fn refuse_other(&self, stretched: &Key) -> Result<(), WeakSecret> {
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

    pub(crate) fn set_side_slot(
        &mut self,
        secret: &[u8],
        kind: Kind,
        layer: Layer,
    ) -> Result<(), VaultError> {
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

    pub(crate) fn clear_side_slot(&mut self, kind: Kind) -> Result<(), VaultError> {
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

    pub(crate) fn set_slot(&mut self, place: Place, record: SlotRecord) -> Result<(), VaultError> {
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
    ) -> Result<[u8; SLOT], VaultError> {
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
