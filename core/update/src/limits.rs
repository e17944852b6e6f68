//! How much a repository may ask of a phone.

/// Bytes of a pack, unpacked (P3).
pub const MOST_UNPACKED: u64 = 64 * 1024 * 1024;
/// Bytes of a pack that a patch is taken from or leads to: both are held in memory then,
/// and the window of a patch is as wide as the two of them.
pub const MOST_PATCHED: u64 = 12 * 1024 * 1024;

/// The most of everything. Asked before anything is parsed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of a root file.
    pub root: usize,
    /// Bytes of a timestamp file.
    pub timestamp: usize,
    /// Bytes of a snapshot file.
    pub snapshot: usize,
    /// Bytes of a targets file.
    pub targets: usize,
    /// Bytes of a target.
    pub target: u64,
    /// Root files followed in one go; what is left is followed the next time.
    pub roots: u32,
    /// Delegated roles asked in one search.
    pub roles: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            root: 64 * 1024,
            timestamp: 16 * 1024,
            snapshot: 512 * 1024,
            targets: 512 * 1024,
            target: 20 * 1024 * 1024,
            roots: 32,
            roles: 32,
        }
    }
}
