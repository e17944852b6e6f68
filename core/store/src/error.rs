//! What can go wrong with a file.

use std::io::ErrorKind;

/// A file cannot be read or written. Carries no path: the caller knows which it named,
/// and a log must not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// Nothing is there.
    #[error("there is no such file; check the path")]
    NotFound,
    /// A directory, a device or a pipe stands in place of the file.
    #[error("the path names a directory or a device; name a regular file")]
    NotAFile,
    /// The system does not let us read or write it.
    #[error("the system does not allow using the file; check its permissions")]
    Denied,
    /// No room is left. What stood there before still stands.
    #[error("no room is left on the device; free some and try again")]
    Full,
    /// The file is longer than any file of its kind.
    #[error("the file is longer than any of its kind; it is damaged or from elsewhere")]
    TooLong,
    /// Another process is at work in the folder.
    #[error("another part of the app is at work here; try again in a moment")]
    Busy,
    /// Reading or writing failed.
    #[error("the file cannot be read or written; check the disk and try again")]
    Io,
}

impl From<std::io::Error> for StoreError {
    fn from(error: std::io::Error) -> Self {
        match error.kind() {
            // `NotADirectory`: a file stands where the path needs a directory.
            ErrorKind::NotFound | ErrorKind::NotADirectory => Self::NotFound,
            ErrorKind::IsADirectory => Self::NotAFile,
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Self::Denied,
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Self::Full,
            ErrorKind::WouldBlock => Self::Busy,
            _ => Self::Io,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_of_the_system_is_told_apart() {
        for (kind, wanted) in [
            (ErrorKind::PermissionDenied, StoreError::Denied),
            (ErrorKind::ReadOnlyFilesystem, StoreError::Denied),
            (ErrorKind::StorageFull, StoreError::Full),
            (ErrorKind::Other, StoreError::Io),
        ] {
            assert_eq!(StoreError::from(std::io::Error::from(kind)), wanted);
        }
    }
}
