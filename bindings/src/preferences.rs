//! Settings and PINs.

use waymark_engine::SettingChange;
use waymark_engine::views::SettingsView;

use crate::call::ask;
use crate::error::WaymarkError;
use crate::waymark::Waymark;

#[uniffi::export]
impl Waymark {
    /// All settings as one screen.
    pub fn settings(&self) -> Result<SettingsView, WaymarkError> {
        ask(|| self.engine.settings())
    }

    /// Changes one setting.
    pub fn change_setting(&self, change: SettingChange) -> Result<SettingsView, WaymarkError> {
        ask(|| self.engine.change_setting(change))
    }

    /// Changes the PIN: the new one stands on the first pad and once more on the second, the
    /// present one on its own.
    pub fn change_pin(&self) -> Result<(), WaymarkError> {
        ask(|| self.engine.change_pin())
    }

    /// Sets a second PIN, which opens other notes: on the first two pads.
    pub fn set_second_pin(&self) -> Result<(), WaymarkError> {
        ask(|| self.engine.set_second_pin())
    }

    /// Sets a PIN that makes the notes unreadable and opens them empty: on the first two pads.
    pub fn set_destroy_pin(&self) -> Result<(), WaymarkError> {
        ask(|| self.engine.set_destroy_pin())
    }

    /// Takes the second PIN away.
    pub fn remove_second_pin(&self) -> Result<(), WaymarkError> {
        ask(|| self.engine.remove_second_pin())
    }

    /// Takes the destroying PIN away.
    pub fn remove_destroy_pin(&self) -> Result<(), WaymarkError> {
        ask(|| self.engine.remove_destroy_pin())
    }
}
