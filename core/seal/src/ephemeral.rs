//! A few secret bytes that are being typed or answered: they can be wiped at any moment
//! by a thread that waits for nobody.

use zeroize::Zeroizing;

use crate::sync::{AtomicU8, AtomicUsize, Ordering};
use crate::{Latch, Ticket};

/// Room for up to `N` secret bytes. One thread writes or takes at a time; any thread may
/// wipe.
pub struct Ephemeral<const N: usize> {
    bytes: [AtomicU8; N],
    length: AtomicUsize,
}

impl<const N: usize> Ephemeral<N> {
    /// Empty room.
    pub fn new() -> Self {
        Self {
            bytes: std::array::from_fn(|_| AtomicU8::new(0)),
            length: AtomicUsize::new(0),
        }
    }

    /// Appends a byte; `false`, and nothing is added, where the ticket's moment has passed
    /// or the room is full.
    pub fn push(&self, latch: &Latch, ticket: Ticket, byte: u8) -> bool {
        if !latch.is_settled_at(ticket) {
            return false;
        }
        let length = self.length.load(Ordering::SeqCst);
        let Some(place) = self.bytes.get(length) else {
            return false;
        };
        place.store(byte, Ordering::SeqCst);
        let added = self.change_length(length, length + 1) && latch.holds(ticket);
        if !added {
            self.wipe();
        }
        added
    }

    /// Puts other bytes in place of all that is there; `false`, and nothing is left, where
    /// the ticket's moment has passed or there is no room for them.
    pub fn replace(&self, latch: &Latch, ticket: Ticket, bytes: &[u8]) -> bool {
        self.wipe();
        let kept = bytes.iter().all(|byte| self.push(latch, ticket, *byte));
        if !kept {
            self.wipe();
        }
        kept
    }

    /// Takes the last byte away.
    pub fn pop(&self) {
        let length = self.length.load(Ordering::SeqCst);
        let Some(last) = length.checked_sub(1) else {
            return;
        };
        if let Some(place) = self.bytes.get(last) {
            place.store(0, Ordering::SeqCst);
        }
        self.change_length(length, last);
    }

    /// `false` where somebody has wiped meanwhile: then it stays empty.
    fn change_length(&self, from: usize, to: usize) -> bool {
        let changed = self
            .length
            .compare_exchange(from, to, Ordering::SeqCst, Ordering::SeqCst);
        changed.is_ok()
    }

    /// How many bytes are there.
    pub fn len(&self) -> usize {
        self.length.load(Ordering::SeqCst).min(N)
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// A copy, which its holder must drop soon.
    pub fn copied(&self) -> Zeroizing<Vec<u8>> {
        let there = self.bytes.iter().take(self.len());
        Zeroizing::new(there.map(|byte| byte.load(Ordering::SeqCst)).collect())
    }

    /// A copy; nothing stays.
    pub fn taken(&self) -> Zeroizing<Vec<u8>> {
        let copy = self.copied();
        self.wipe();
        copy
    }

    /// All of it as it was typed, or nothing where the ticket's moment has passed, so that
    /// half a PIN is never tried for a whole one. Nothing stays.
    pub fn taken_in(&self, latch: &Latch, ticket: Ticket) -> Option<Zeroizing<Vec<u8>>> {
        let copy = self.copied();
        if !latch.holds(ticket) {
            return None;
        }
        self.wipe();
        Some(copy)
    }

    /// Whether no byte is left here, for those who prove it.
    pub fn is_wiped(&self) -> bool {
        let mut bytes = self.bytes.iter();
        bytes.all(|byte| byte.load(Ordering::SeqCst) == 0)
    }

    /// Wipes all of it. Waits for nobody, cannot fail, allocates nothing. What a quick exit
    /// wipes, it wipes by [`Latch::close_and`].
    pub fn wipe(&self) {
        // A swap, because only those stand in one order with the exchange of who types.
        self.length.swap(0, Ordering::SeqCst);
        for byte in &self.bytes {
            byte.store(0, Ordering::SeqCst);
        }
    }
}

impl<const N: usize> Default for Ephemeral<N> {
    fn default() -> Self {
        Self::new()
    }
}

impl<const N: usize> std::fmt::Debug for Ephemeral<N> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Ephemeral(***)")
    }
}
