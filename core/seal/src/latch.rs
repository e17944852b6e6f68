//! The lock core: which moment of the app's life it is, what is uncovered in it, and the
//! one key that an open vault needs. Closing never waits for anybody.
//!
//! Every closing begins a new *moment*. Whoever works for longer than an instant takes a
//! [`Ticket`] first and asks at the end whether it still holds; if not, the result is
//! dropped. What is open is written down as "open at moment n", so that adding one to the
//! moment closes everything at once, before a single byte is wiped.
//!
//! Those who publish a key and those who read it take turns, and a publisher waits until
//! closings before its own moment have done with wiping. Closing knows of neither: it
//! adds and stores. `tests/loom.rs` tries every interleaving.

use std::sync::PoisonError;

use zeroize::Zeroize;

use crate::Key;
use crate::sync::{AtomicU64, Mutex, Ordering, fence, yield_now};

/// The moment at which a call began.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ticket(u64);

impl Ticket {
    /// How often everything had been closed by then.
    fn closings(self) -> u64 {
        self.0 / CLOSING
    }
}

const WORDS: usize = Key::LENGTH / 8;

/// A moment counts the closings in its upper bits and the lockings since the last closing
/// in its lower ones. Were there ever too many of these, one would close more than it should.
const CLOSING: u64 = 1 << 24;
const LOCKING: u64 = 1;

/// No moment has this number.
const NEVER: u64 = 0;

/// See the module's text. All methods may be called from any thread.
pub struct Latch {
    moment: AtomicU64,
    /// The closing since which the content is open.
    uncovered_at: AtomicU64,
    /// How many are closing at this instant and may still be wiping.
    closing: AtomicU64,
    /// The moment of the key; whoever publishes or reads the key holds the lock.
    keyed_at: Mutex<u64>,
    key: [AtomicU64; WORDS],
    about: AtomicU64,
}

/// Ends when it is dropped, however that comes about.
struct Closing<'a>(&'a AtomicU64);

impl Drop for Closing<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}

impl Latch {
    /// A latch that is closed, or open without a key.
    pub fn new(uncovered: bool) -> Self {
        let first = Ticket(CLOSING);
        let uncovered_at = if uncovered { first.closings() } else { NEVER };
        Self {
            moment: AtomicU64::new(first.0),
            uncovered_at: AtomicU64::new(uncovered_at),
            closing: AtomicU64::new(0),
            keyed_at: Mutex::new(NEVER),
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
        self.ticket() == ticket
    }

    /// A ticket, if nothing stands in front of the content.
    pub fn uncovered(&self) -> Option<Ticket> {
        let ticket = self.ticket();
        (self.uncovered_at.load(Ordering::SeqCst) == ticket.closings()).then_some(ticket)
    }

    /// Opens the content, unless it was closed since the ticket was taken.
    pub fn uncover(&self, ticket: Ticket) -> bool {
        let closings = ticket.closings();
        self.uncovered_at.fetch_max(closings, Ordering::SeqCst);
        fence(Ordering::SeqCst);
        self.ticket().closings() == closings
    }

    /// Hands the key of an opened vault to those who work in this moment, with a few
    /// words about it that are no secret. `false`, and nothing is left of it, where the
    /// moment has passed.
    pub fn publish(&self, ticket: Ticket, key: &Key, about: u64) -> bool {
        let turn = self.keyed_at.lock();
        let mut keyed_at = turn.unwrap_or_else(PoisonError::into_inner);
        if !self.is_settled_at(ticket) {
            return false;
        }
        for (word, bytes) in self.key.iter().zip(key.bytes().chunks_exact(8)) {
            let mut eight = [0; 8];
            eight.copy_from_slice(bytes);
            word.store(u64::from_le_bytes(eight), Ordering::Release);
            eight.zeroize();
        }
        self.about.store(about, Ordering::Release);
        *keyed_at = ticket.0;
        let holds = self.holds(ticket);
        if !holds {
            self.wipe_key();
        }
        holds
    }

    /// The key of this moment and what was said about it.
    pub fn key(&self) -> Option<(Ticket, Key, u64)> {
        let turn = self.keyed_at.lock();
        let keyed_at = turn.unwrap_or_else(PoisonError::into_inner);
        let ticket = self.ticket();
        if *keyed_at != ticket.0 {
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
        self.end(CLOSING, || ());
    }

    /// Closes, and wipes other things as a part of it: what is typed in the next moment
    /// waits until `wipe` is done, so that it is not wiped with them. `wipe` does nothing
    /// but wipe.
    pub fn close_and(&self, wipe: impl FnOnce()) {
        self.end(CLOSING, wipe);
    }

    /// Takes the key away and leaves the content open, if it was.
    pub fn lock(&self) {
        self.end(LOCKING, || ());
    }

    /// Locks, and wipes other things as [`Latch::close_and`] does.
    pub fn lock_and(&self, wipe: impl FnOnce()) {
        self.end(LOCKING, wipe);
    }

    /// Whether no byte of a key is left here, for those who prove it.
    pub fn is_wiped(&self) -> bool {
        let mut words = self.key.iter().chain([&self.about]);
        words.all(|word| word.load(Ordering::SeqCst) == 0)
    }

    /// Whether the ticket holds, once all closings before it have done with wiping.
    pub(crate) fn is_settled_at(&self, ticket: Ticket) -> bool {
        while self.holds(ticket) {
            if self.closing.load(Ordering::SeqCst) == 0 {
                return true;
            }
            yield_now();
        }
        false
    }

    fn end(&self, by: u64, wipe: impl FnOnce()) {
        self.closing.fetch_add(1, Ordering::SeqCst);
        let _closing = Closing(&self.closing);
        self.moment.fetch_add(by, Ordering::SeqCst);
        fence(Ordering::SeqCst);
        self.wipe_key();
        wipe();
    }

    fn wipe_key(&self) {
        for word in self.key.iter().chain([&self.about]) {
            word.store(0, Ordering::Release);
        }
    }
}

impl std::fmt::Debug for Latch {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Latch(***)")
    }
}
