//! The settings as one screen.

use strum::IntoEnumIterator;
use waymark_language::{Key, Localizer};
use waymark_vault::{Condition, HardwareLevel};

use super::change::choices;
use super::numbers::{lock_choices, tries_choices};
use crate::private::{Private, Settings};
use crate::set_up::Wording;
use crate::views::{EffectChoice, SettingsView, TriggerView};
use crate::{Engine, EngineError, ExitEffect, ExitTrigger, cover};

/// What stays on the device after everything private was destroyed.
const STAYS: [Key; 5] = [
    Key::StaysApp,
    Key::StaysTraces,
    Key::StaysStore,
    Key::StaysKeyDate,
    Key::StaysCopies,
];

impl Engine {
    /// All settings. The same in every session.
    ///
    /// # Errors
    /// [`EngineError::Covered`], [`EngineError::NoPrivatePart`].
    pub fn settings(&self) -> Result<SettingsView, EngineError> {
        let private = self.private()?;
        let since = self.guard.open_since().ok_or(EngineError::Covered)?;
        let view = view(private, &self.reader().text);
        if self.guard.stands_open(since) {
            Ok(view)
        } else {
            Err(EngineError::Covered)
        }
    }
}

fn view(private: &Private, text: &Localizer) -> SettingsView {
    let settings = private.settings();
    let wording = Wording::new(text, private.vault.needs_passphrase());
    let triggers = ExitTrigger::iter().map(|trigger| trigger_view(text, &settings, trigger));
    SettingsView {
        discreet: settings.discreet,
        covers: cover::choices(text, &settings.cover),
        triggers: triggers.collect(),
        lock_after_seconds: settings.lock_after_seconds,
        lock_choices: lock_choices(text, settings.lock_after_seconds),
        destroy_after_tries: settings.destroy_after_tries,
        tries_choices: tries_choices(text, settings.destroy_after_tries),
        hardware_text: text.text(match private.vault.hardware_level() {
            HardwareLevel::SecureElement => Key::HardwareElement,
            HardwareLevel::TrustedEnvironment => Key::HardwareTrusted,
            HardwareLevel::Software => Key::HardwareSoftware,
        }),
        limits: wording.limits(),
        what_stays: wording.all(&STAYS),
        vault_text: about_the_vault(private, &settings).map(|key| wording.say(key)),
        languages: settings.languages,
    }
}

fn trigger_view(text: &Localizer, settings: &Settings, trigger: ExitTrigger) -> TriggerView {
    let row = settings.triggers.iter().find(|row| row.trigger == trigger);
    let effect = match trigger {
        // Whatever a file says: the button is always on.
        ExitTrigger::Button => ExitEffect::Cover,
        _ => row.map_or(ExitEffect::Nothing, |row| row.effect),
    };
    let choices = choices(trigger).iter().map(|choice| EffectChoice {
        effect: *choice,
        text: text.text(effect_text(*choice)),
        chosen: *choice == effect,
    });
    TriggerView {
        trigger,
        text: text.text(trigger_text(trigger)),
        effect,
        effect_text: text.text(effect_text(effect)),
        choices: choices.collect(),
    }
}

/// What a trigger is.
pub(crate) fn trigger_text(trigger: ExitTrigger) -> Key {
    match trigger {
        ExitTrigger::Button => Key::TriggerButton,
        ExitTrigger::Shake => Key::TriggerShake,
        ExitTrigger::VolumeKeys => Key::TriggerVolumeKeys,
        ExitTrigger::BackPresses => Key::TriggerBackPresses,
        ExitTrigger::ScreenOff => Key::TriggerScreenOff,
        ExitTrigger::LeftApp => Key::TriggerLeftApp,
        ExitTrigger::OtherApp => Key::TriggerOtherApp,
    }
}

fn effect_text(effect: ExitEffect) -> Key {
    match effect {
        ExitEffect::Nothing => Key::EffectNothing,
        ExitEffect::Lock => Key::EffectLock,
        ExitEffect::Cover => Key::EffectCover,
        ExitEffect::Destroy => Key::EffectDestroy,
    }
}

fn about_the_vault(private: &Private, settings: &Settings) -> Option<Key> {
    match private.vault.condition() {
        Condition::Newer => Some(Key::VaultNewer),
        Condition::Unavailable(_) => Some(Key::VaultUnavailable),
        // Until there is a PIN again.
        Condition::SetAside if !settings.has_pin => Some(Key::VaultSetAside),
        Condition::SetAside | Condition::Ready => {
            let lost = settings.lost && !settings.has_pin;
            lost.then_some(Key::VaultSettingsLost)
        }
    }
}
