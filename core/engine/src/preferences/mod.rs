//! The settings and the PINs.

mod change;
mod pins;
mod view;

pub use change::SettingChange;
pub(crate) use view::trigger_text;
