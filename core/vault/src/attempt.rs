//! One guess: counted before it is looked at, and looked at in the same way whatever it
//! opens.

use waymark_seal::subtle::{Choice, ConditionallySelectable, ConstantTimeEq, ConstantTimeGreater};
use waymark_seal::{Key, Zeroizing, stretch};

use crate::error::VaultError;
use crate::format::{
    self, Half, Image, IndexPlace, Part, SLOT_CONTENT, SlotContent, SlotNumber, TriesRecord,
    index_opens, kek, try_slot,
};
use crate::hardware::HardwareError;
use crate::room::{Count, Room};
use crate::tries::{TryPolicy, milliseconds, wait_seconds};
use crate::weak::normalised;

/// What is sealed in a slot. Boxed, because what is moved leaves a copy behind.
type Boxed = Box<Zeroizing<[u8; SLOT_CONTENT]>>;

/// What a guess came to, before anybody acts on it.
pub(crate) struct Looked {
    /// The stretched secret.
    pub(crate) stretched: Key,
    /// Whether a slot opened.
    pub(crate) opened: bool,
    /// Whether its half's index opens too.
    pub(crate) index_whole: bool,
    content: Boxed,
    failures: [Option<HardwareError>; 2],
}

/// A guess that was right.
pub(crate) struct Guessed {
    pub(crate) content: SlotContent,
    pub(crate) stretched: Key,
    pub(crate) index_whole: bool,
}

impl Looked {
    /// Fails where the hardware gave neither half's secret.
    fn with_hardware(self) -> Result<Self, VaultError> {
        match self.failures {
            [Some(error), Some(_)] => Err(error.into()),
            _ => Ok(self),
        }
    }

    fn content(&self) -> Option<SlotContent> {
        let content = SlotContent::decoded(self.content.as_slice());
        content.filter(|_| self.opened)
    }
}

impl Room<'_> {
    /// Counts a guess, then looks what it opens, then counts again. `accept` says whether
    /// what it opens is what was asked for.
    pub(crate) fn guess(
        &self,
        image: &Image,
        secret: &[u8],
        policy: TryPolicy,
        accept: &dyn Fn(&SlotContent) -> bool,
    ) -> Result<Guessed, VaultError> {
        let Count {
            record: before,
            damaged,
        } = self.tries()?;
        let seconds = wait_seconds(before, self.uptime());
        if seconds > 0 {
            return Err(VaultError::Wait { seconds });
        }
        if policy.is_spent(before.failures) && !damaged {
            // The last guess was cut off; it counted all the same. Damage by itself is no
            // reason to destroy: it leaves one guess.
            return Err(self.destroy_after_guesses());
        }
        let failures = before.failures.saturating_add(1);
        self.write_tries(self.counted(failures))?;
        let looked = match self.look(image, secret).and_then(Looked::with_hardware) {
            Ok(looked) => looked,
            Err(error) => {
                // Nothing was looked at, so nobody has guessed.
                self.write_tries(before)?;
                return Err(error);
            }
        };
        let content = looked.content().filter(|content| accept(content));
        let failures = if content.is_some() { 0 } else { failures };
        self.write_tries(self.counted(failures))?;
        let Some(content) = content else {
            return Err(self.refused(&looked, policy.is_spent(failures)));
        };
        let Looked {
            stretched,
            index_whole,
            ..
        } = looked;
        Ok(Guessed {
            content,
            stretched,
            index_whole,
        })
    }

    /// What a wrong guess is told.
    fn refused(&self, looked: &Looked, is_spent: bool) -> VaultError {
        if is_spent {
            return self.destroy_after_guesses();
        }
        // Perhaps it was right, for the half that the hardware does not give.
        let [first, second] = looked.failures;
        first
            .or(second)
            .map_or(VaultError::WrongSecret, VaultError::from)
    }

    fn counted(&self, failures: u32) -> TriesRecord {
        TriesRecord {
            failures,
            uptime_ms: milliseconds(self.uptime()),
        }
    }

    /// Tries a secret on every slot of both copies, and the index of what it opens, or of
    /// nothing. The work does not depend on what is found.
    pub(crate) fn look(&self, image: &Image, secret: &[u8]) -> Result<Looked, VaultError> {
        let head = image.head();
        let stretched = stretch(&normalised(secret), &head.salt, head.cost)?;
        let mut failures = [None; 2];
        let keys = Half::BOTH.map(|half| {
            let secret = self.secret(image, half).unwrap_or_else(|error| {
                *half.of_mut(&mut failures) = Some(error);
                Key::zero()
            });
            kek(head, half, &stretched, &secret)
        });
        let mut best = Best::default();
        for number in SlotNumber::ALL {
            for copy in image.copies(Part::Slot(number)) {
                let mut content = Zeroizing::new([0; SLOT_CONTENT]);
                let opened = try_slot(number.half.of(&keys), head, number, copy, &mut content);
                best.offer(&content, opened);
            }
        }
        let index_whole = best.index_opens(image);
        Ok(Looked {
            stretched,
            opened: best.rank > 0,
            index_whole: index_whole.into(),
            content: best.content,
            failures,
        })
    }
}

/// The best of what a secret opens. Where it opens several slots, the real notes come
/// before the decoy, and opening before destroying.
struct Best {
    rank: u8,
    content: Boxed,
}

impl Default for Best {
    /// Nothing, but something that reads like a slot: what opens nothing is read too.
    fn default() -> Self {
        let mut content = Box::new(Zeroizing::new([0; SLOT_CONTENT]));
        if let Some(kind) = content.first_mut() {
            *kind = format::Kind::Opens.byte();
        }
        Self { rank: 0, content }
    }
}

impl Best {
    fn offer(&mut self, content: &[u8; SLOT_CONTENT], opened: Choice) {
        let [kind, _layer, role, ..] = *content;
        let opens = kind.ct_eq(&format::Kind::Opens.byte()).unwrap_u8();
        let real = role.ct_eq(&format::Role::Real.byte()).unwrap_u8();
        let rank = u8::conditional_select(&0, &(1 + 2 * opens + real), opened);
        let better = rank.ct_gt(&self.rank);
        self.rank.conditional_assign(&rank, better);
        for (kept, offered) in self.content.iter_mut().zip(content) {
            kept.conditional_assign(offered, better);
        }
    }

    /// Whether the key that was found opens an index of its half. Where none was found,
    /// one that opens nothing is tried.
    fn index_opens(&self, image: &Image) -> Choice {
        let (head, (half, key)) = (image.head(), self.half_and_key());
        let mut whole = Choice::from(0);
        for tried in Half::BOTH {
            let place = IndexPlace { head, half: tried };
            for copy in image.copies(Part::Index(tried)) {
                let opens = index_opens(&key, place, copy);
                whole |= opens & half.ct_eq(&tried.byte());
            }
        }
        whole
    }

    fn half_and_key(&self) -> (u8, Key) {
        let [_, _, _, half, rest @ ..] = &**self.content;
        let mut key = Key::zero();
        for (byte, kept) in key.bytes_mut().iter_mut().zip(rest.iter().skip(4)) {
            *byte = *kept;
        }
        (*half, key)
    }
}
