//! The lock core: which moment of the app's life it is, what is uncovered in it, and the
//! one key that an open vault needs. Closing never waits for anybody.
//!
//! Every closing begins a new *moment*. Whoever works for longer than an instant takes a
//! [`Ticket`] first and asks at the end whether it still holds; if not, the result is
//! dropped. What is open is written down as "open at moment n", so that adding one to the
//! moment closes everything at once, before a single byte is wiped.

use zeroize::Zeroize;

use crate::Key;
use crate::sync::{AtomicU64, Ordering, fence};

/// The moment at which a call began.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ticket(u64);

const WORDS: usize = Key::LENGTH / 8;

/// See the module's text. All methods may be called from any thread; [`Latch::publish`]
/// by one at a time.
pub struct Latch {
    moment: AtomicU64,
    uncovered_at: AtomicU64,
    keyed_at: AtomicU64,
    key: [AtomicU64; WORDS],
    about: AtomicU64,
}

/// No moment has this number.
const NEVER: u64 = 0;

impl Latch {
    /// A latch that is closed, or open without a key.
    pub fn new(uncovered: bool) -> Self {
        let first = 1;
        Self {
            moment: AtomicU64::new(first),
            uncovered_at: AtomicU64::new(if uncovered { first } else { NEVER }),
            keyed_at: AtomicU64::new(NEVER),
            key: std::array::from_fn(|_| AtomicU64::new(0)),
            about: AtomicU64::new(0),
        }
    }

    /// The present moment, whatever is open in it.
    pub fn ticket(&self) -> Ticket {
        Ticket(self.moment.load(Ordering::SeqCst))
    }

    /// Whether it is still the moment of the ticket.
    pub fn holds(&self, ticket: Ticket) -> bool {
        fence(Ordering::SeqCst);
        self.moment.load(Ordering::SeqCst) == ticket.0
    }

    /// A ticket, if nothing stands in front of the content.
    pub fn uncovered(&self) -> Option<Ticket> {
        let ticket = self.ticket();
        (self.uncovered_at.load(Ordering::SeqCst) == ticket.0).then_some(ticket)
    }

    /// Opens the content, unless the moment has passed.
    pub fn uncover(&self, ticket: Ticket) -> bool {
        self.uncovered_at.fetch_max(ticket.0, Ordering::SeqCst);
        self.holds(ticket)
    }

    /// Hands the key of an opened vault to those who work in this moment, with a few
    /// words about it that are no secret. `false`, and nothing is left of it, where the
    /// moment has passed. Only one thread may publish at a time.
    pub fn publish(&self, ticket: Ticket, key: &Key, about: u64) -> bool {
        for (word, bytes) in self.key.iter().zip(key.bytes().chunks_exact(8)) {
            let mut eight = [0; 8];
            eight.copy_from_slice(bytes);
            word.store(u64::from_le_bytes(eight), Ordering::Release);
            eight.zeroize();
        }
        self.about.store(about, Ordering::Release);
        self.keyed_at.store(ticket.0, Ordering::SeqCst);
        let holds = self.holds(ticket);
        if !holds {
            self.wipe_key();
        }
        holds
    }

    /// The key of this moment and what was said about it.
    pub fn key(&self) -> Option<(Ticket, Key, u64)> {
        let ticket = self.ticket();
        if self.keyed_at.load(Ordering::SeqCst) != ticket.0 {
            return None;
        }
        let mut key = Key::zero();
        for (word, bytes) in self.key.iter().zip(key.bytes_mut().chunks_exact_mut(8)) {
            bytes.copy_from_slice(&word.load(Ordering::Acquire).to_le_bytes());
        }
        let about = self.about.load(Ordering::Acquire);
        // Words that were wiped meanwhile belong to a moment that has passed.
        self.holds(ticket).then_some((ticket, key, about))
    }

    /// Closes everything and wipes the key. Waits for nobody, cannot fail, allocates nothing.
    pub fn close(&self) {
        self.moment.fetch_add(1, Ordering::SeqCst);
        fence(Ordering::SeqCst);
        self.wipe_key();
    }

    /// Takes the key away and leaves the content open, if it was.
    pub fn lock(&self) {
        let before = self.moment.fetch_add(1, Ordering::SeqCst);
        fence(Ordering::SeqCst);
        self.wipe_key();
        // Another closing in between has made a later moment, which this does not open.
        let was_open = self.uncovered_at.load(Ordering::SeqCst) == before;
        if was_open {
            self.uncovered_at.fetch_max(before + 1, Ordering::SeqCst);
        }
    }

    fn wipe_key(&self) {
        for word in &self.key {
            word.store(0, Ordering::Release);
        }
        self.about.store(0, Ordering::Release);
    }
}

impl std::fmt::Debug for Latch {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Latch(***)")
    }
}
