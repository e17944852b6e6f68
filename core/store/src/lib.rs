//! The only crate of the core that touches the file system (SQLite opening a
//! pack read-only excepted), so that what is ever read or written can be seen in
//! one place.
//!
//! Start with [`Folder`], the app's private folder; [`read_in_chunks`] reads a file that
//! somebody else wrote; [`Staged`] is one that arrives bit by bit.

mod error;
mod folder;
mod reading;
mod staging;

pub use error::StoreError;
pub use folder::{Folder, FolderLock};
pub use reading::read_in_chunks;
pub use staging::Staged;
