//! Calling a fetching off from another thread.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use tokio::sync::Notify;

/// Calls a fetching off; its clones are the same one. Once called, it stays called.
#[derive(Debug, Clone, Default)]
pub struct Cancel(Arc<Inner>);

#[derive(Debug, Default)]
struct Inner {
    called: AtomicBool,
    wake: Notify,
}

impl Cancel {
    /// Ends whatever is being fetched, now, and whatever will be.
    pub fn call(&self) {
        self.0.called.store(true, Ordering::Release);
        self.0.wake.notify_waiters();
    }

    /// Whether it was called.
    pub fn was_called(&self) -> bool {
        self.0.called.load(Ordering::Acquire)
    }

    /// Comes back once it was called.
    pub(super) async fn called(&self) {
        // Listening begins before looking, so that no call falls in between.
        let woken = self.0.wake.notified();
        if !self.was_called() {
            woken.await;
        }
    }
}
