//! A few secret bytes that are being typed or answered: they can be wiped at any moment
//! by a thread that waits for nobody.

use zeroize::Zeroizing;

use crate::sync::{AtomicU8, AtomicUsize, Ordering};
use crate::{Latch, Ticket};

/// Room for up to `N` secret bytes. One thread writes at a time; any thread may wipe.
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

    /// Appends a byte; `false`, and the room is empty, where the ticket's moment has
    /// passed; `false` too where the room is full.
    pub fn push(&self, latch: &Latch, ticket: Ticket, byte: u8) -> bool {
        let length = self.length.load(Ordering::SeqCst);
        let Some(place) = self.bytes.get(length) else {
            return false;
        };
        place.store(byte, Ordering::SeqCst);
        self.length.store(length + 1, Ordering::SeqCst);
        let holds = latch.holds(ticket);
        if !holds {
            self.wipe();
        }
        holds
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
        self.length.store(last, Ordering::SeqCst);
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

    /// Wipes all of it. Waits for nobody, cannot fail, allocates nothing.
    pub fn wipe(&self) {
        self.length.store(0, Ordering::SeqCst);
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
