//! One piece of work on the opened half: the lock is held, the file was read just now,
//! and the key is the one of the moment at which the work began.

use jiff::Timestamp;
use waymark_seal::{Key, Ticket};

use crate::error::VaultError;
use crate::format::{
    Image, Index, IndexPlace, Kind, Layer, Part, Place, SlotContent, SlotNumber, seal_index,
};
use crate::room::Room;
use crate::session::Session;
use crate::tries::TryPolicy;
use crate::vault::Vault;

pub(crate) struct Sitting<'a> {
    pub(crate) room: Room<'a>,
    pub(crate) ticket: Ticket,
    pub(crate) session: Session,
    pub(crate) key: Key,
    pub(crate) image: Image,
    pub(crate) index: Index,
}

impl Vault {
    /// Begins work on the opened half.
    pub(crate) fn sit(&self) -> Result<Sitting<'_>, VaultError> {
        let latch = &self.config.latch;
        let (ticket, _, about) = latch.key().ok_or(VaultError::Locked)?;
        let asked = Session::unpacked(about);
        let room = self.enter()?;
        // Whoever held the lock may have changed the key; but work that began in one
        // session must never end in another one.
        let (now, key, about) = latch.key().ok_or(VaultError::Superseded)?;
        let session = Session::unpacked(about);
        if now != ticket || (session.half, session.layer) != (asked.half, asked.layer) {
            return Err(VaultError::Superseded);
        }
        let image = room.image()?;
        let index = image.index(session.half, &key).ok_or(VaultError::Damaged)?;
        Ok(Sitting {
            room,
            ticket,
            session,
            key,
            image,
            index,
        })
    }
}

impl Sitting<'_> {
    /// Fails as soon as the moment has passed.
    pub(crate) fn holds(&self) -> Result<(), VaultError> {
        if self.room.vault.config.latch.holds(self.ticket) {
            Ok(())
        } else {
            Err(VaultError::Superseded)
        }
    }

    /// The present second: never before the latest one ever seen, so that notes expire
    /// although somebody sets the clock back.
    pub(crate) fn moment(&self) -> Timestamp {
        let second = self.room.clock().now().as_second().max(self.index.latest);
        Timestamp::from_second(second).unwrap_or(Timestamp::MAX)
    }

    /// Seals the index and replaces the file.
    pub(crate) fn commit(&mut self) -> Result<(), VaultError> {
        self.seal_index()?;
        self.write()
    }

    /// Seals the index, in memory.
    pub(crate) fn seal_index(&mut self) -> Result<(), VaultError> {
        self.index.latest = self.moment().as_second();
        self.index.revision = self.index.revision.wrapping_add(1);
        let place = IndexPlace {
            head: self.image.head(),
            half: self.session.half,
        };
        let sealed = seal_index(&self.key, place, &self.index, self.room.entropy())?;
        self.image.set(Part::Index(self.session.half), &sealed);
        Ok(())
    }

    /// Replaces the file, if it is still the same moment.
    pub(crate) fn write(&self) -> Result<(), VaultError> {
        self.holds()?;
        self.room.write(&self.image)?;
        self.holds()
    }

    /// Asks once more for the session's secret.
    pub(crate) fn verify(&self, pin: &[u8]) -> Result<(), VaultError> {
        let Session { half, layer, .. } = self.session;
        let accept = |content: &SlotContent| {
            content.kind == Kind::Opens && content.half == half && content.layer == layer
        };
        self.room
            .guess(&self.image, pin, TryPolicy::default(), &accept)?;
        self.holds()
    }

    /// The slot that opened the session.
    pub(crate) fn own_place(&self) -> Place {
        match self.session.layer {
            Layer::First => Place::Main,
            Layer::Second => Place::Side,
        }
    }

    /// A slot of the opened half.
    pub(crate) fn number(&self, place: Place) -> SlotNumber {
        SlotNumber {
            half: self.session.half,
            place,
        }
    }
}
