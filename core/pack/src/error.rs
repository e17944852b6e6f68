//! What can go wrong with a pack.

use rusqlite::ErrorCode;

/// A pack cannot be opened, read or trusted. Nothing in it quotes what the
/// reader asked or what the pack holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PackError {
    /// There is no readable file.
    #[error("cannot open the pack; check that the path names a readable file")]
    CannotOpen,
    /// The file is something else.
    #[error("the file is not a Waymark pack; give a file that `waymark pack build` has written")]
    NotAPack,
    /// The pack was written for a later version of Waymark.
    #[error("the pack has format {found}, this version reads up to {supported}; update Waymark")]
    FutureFormat {
        /// Format of the pack.
        found: u32,
        /// Newest format that this version reads.
        supported: u32,
    },
    /// The file ends before the pack does.
    #[error("the pack ends too early; fetch it again")]
    Truncated,
    /// A byte of the file is not what was published.
    #[error("the pack is not the one that was published; fetch it again")]
    Altered,
    /// A row does not hold what its column promises, or cannot be read at all.
    #[error("the pack is damaged at {table}.{column}; fetch it again")]
    Damaged {
        /// The table.
        table: &'static str,
        /// The column, or `*` where it is not known.
        column: &'static str,
    },
    /// Somebody called [`rusqlite::InterruptHandle::interrupt`]; the result is gone.
    #[error("the question to the pack was cancelled")]
    Interrupted,
    /// The file could not be read, or memory ran out.
    #[error("the pack cannot be read now; try again")]
    Unreadable,
}

/// Turns SQLite's complaint into ours; `table` is what was being read.
pub(crate) fn while_reading(table: &'static str) -> impl Fn(rusqlite::Error) -> PackError + Copy {
    move |error| match error.sqlite_error_code() {
        Some(ErrorCode::OperationInterrupted) => PackError::Interrupted,
        Some(
            ErrorCode::OutOfMemory
            | ErrorCode::SystemIoFailure
            | ErrorCode::DatabaseBusy
            | ErrorCode::DatabaseLocked,
        ) => PackError::Unreadable,
        _ => PackError::Damaged { table, column: "*" },
    }
}
