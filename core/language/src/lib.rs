//! Interface text in the reader's language: which language that is, Fluent
//! messages, and dates, distances and hours for people. The texts are part of
//! the program, so that it can speak even where no pack opens.
//!
//! Start with [`Localizer`].

mod bidi;
mod bundles;
mod digits;
mod files;
mod key;
mod key_lists;
mod locale;
mod localizer;
mod people;
mod pseudo;
mod shell;
mod tag;
mod texts;

pub use bidi::plain;
pub use key::Key;
pub use localizer::{Argument, Localizer};
pub use people::{Case, Compass};
pub use shell::ShellMessages;
pub use tag::{canonical, is_right_to_left};
