//! The settings and the PINs.

mod change;
mod numbers;
mod pins;
mod view;

pub use change::SettingChange;
pub(crate) use numbers::keep_choices;
pub(crate) use view::trigger_text;
