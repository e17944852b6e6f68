//! What a shell hands in for updates.

use std::path::PathBuf;
use std::sync::Arc;

use waymark_base::Entropy;

use crate::views::UpdateStage;

/// Whose packs are taken.
#[derive(Debug, Clone)]
pub struct Publisher {
    /// The root file that comes with the app: `publisher/root.json`.
    pub root: Vec<u8>,
    /// Where the repository lies; none where packs come by hand-over only.
    pub address: Option<String>,
}

/// Where packs are installed, and where they come from.
pub struct UpdateConfig {
    /// A folder that belongs to the app alone; not the private one.
    pub folder: PathBuf,
    /// Whose packs are taken; none: only the pack that came with the app is used.
    pub publisher: Option<Publisher>,
    /// A SOCKS proxy, such as `socks5h://127.0.0.1:9050`.
    pub proxy: Option<String>,
    /// Chance, for the times at which to look.
    pub entropy: Arc<dyn Entropy>,
    /// Whether plain `http` from this very machine is taken. For tests; no app sets it.
    pub plain_localhost: bool,
}

impl std::fmt::Debug for UpdateConfig {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("UpdateConfig")
            .finish_non_exhaustive()
    }
}

/// Hears how far an update is: numbers, and nothing of its content. Called from the thread
/// that has asked for the update.
pub trait UpdateObserver: Send + Sync {
    /// `done` of `all` is done: bytes, or files while it checks; `all` is zero where it is
    /// not known.
    fn progress(&self, stage: UpdateStage, done: u64, all: u64);
}
