//! Changing one setting, and nothing beside it.

use waymark_language::canonical;

use crate::cover;
use crate::views::SettingsView;
use crate::{Engine, EngineError, ExitEffect, ExitTrigger};

/// The shortest time after which idle notes lock, in seconds.
const LOCK_LEAST: u32 = 15;
/// The longest.
const LOCK_MOST: u32 = 30 * 60;
/// With fewer tries a slip of the finger would destroy everything.
const TRIES_LEAST: u32 = 5;
/// With more it protects nobody.
const TRIES_MOST: u32 = 50;
/// Most languages that a reader can choose.
const LANGUAGES_MOST: usize = 8;

/// One change. Nothing that destroys is ever part of another change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SettingChange {
    /// Whether the cover stands in front at every start.
    Discreet(bool),
    /// The cover, by its id.
    Cover(String),
    /// What a trigger does.
    Trigger {
        /// Which one.
        trigger: ExitTrigger,
        /// One of the choices that the settings offer for it.
        effect: ExitEffect,
    },
    /// Notes lock after so many seconds without a touch: 15 to 1800.
    LockAfter(u32),
    /// Everything private is destroyed at so many wrong tries in a row, 5 to 50; `None`:
    /// never.
    DestroyAfterTries(Option<u32>),
    /// Languages, best first; none: those of the system.
    Languages(Vec<String>),
}

impl Engine {
    /// Changes one setting and returns all of them.
    ///
    /// # Errors
    /// [`EngineError::NotAChoice`] for what the settings do not offer,
    /// [`EngineError::UnknownLanguage`], [`EngineError::Covered`], [`EngineError::Store`]
    /// where it cannot be saved: then nothing has changed.
    pub fn change_setting(&self, change: SettingChange) -> Result<SettingsView, EngineError> {
        let private = self.private()?;
        if self.guard.open_since().is_none() {
            return Err(EngineError::Covered);
        }
        self.check(&change)?;
        private.change_settings(|settings| match change {
            SettingChange::Discreet(discreet) => settings.discreet = discreet,
            SettingChange::Cover(id) => settings.cover = id,
            SettingChange::Trigger { trigger, effect } => {
                settings.triggers.retain(|row| row.trigger != trigger);
                settings
                    .triggers
                    .push(crate::TriggerRow { trigger, effect });
            }
            SettingChange::LockAfter(seconds) => settings.lock_after_seconds = seconds,
            SettingChange::DestroyAfterTries(tries) => settings.destroy_after_tries = tries,
            SettingChange::Languages(languages) => settings.languages = languages,
        })?;
        self.speak();
        self.settings()
    }

    fn check(&self, change: &SettingChange) -> Result<(), EngineError> {
        let fits = match change {
            SettingChange::Discreet(_) | SettingChange::DestroyAfterTries(None) => true,
            SettingChange::Cover(id) => {
                let covers = cover::choices(&self.reader().text, id);
                covers.iter().any(|cover| cover.chosen)
            }
            SettingChange::Trigger { trigger, effect } => choices(*trigger).contains(effect),
            SettingChange::LockAfter(seconds) => (LOCK_LEAST..=LOCK_MOST).contains(seconds),
            SettingChange::DestroyAfterTries(Some(tries)) => {
                (TRIES_LEAST..=TRIES_MOST).contains(tries)
            }
            SettingChange::Languages(languages) => {
                if languages.iter().any(|tag| canonical(tag).is_none()) {
                    return Err(EngineError::UnknownLanguage);
                }
                languages.len() <= LANGUAGES_MOST
            }
        };
        if fits {
            Ok(())
        } else {
            Err(EngineError::NotAChoice)
        }
    }
}

/// What a trigger can be set to. The button is always on and does one thing only: it is
/// pressed every day, and practised. What happens by itself, or by a slip, never destroys:
/// the phone falls, the screen goes dark, somebody goes back twice.
pub(super) fn choices(trigger: ExitTrigger) -> &'static [ExitEffect] {
    use ExitEffect::{Cover, Destroy, Lock, Nothing};
    match trigger {
        ExitTrigger::Button => &[Cover],
        ExitTrigger::VolumeKeys | ExitTrigger::OtherApp => &[Nothing, Lock, Cover, Destroy],
        ExitTrigger::Shake
        | ExitTrigger::BackPresses
        | ExitTrigger::ScreenOff
        | ExitTrigger::LeftApp => &[Nothing, Lock, Cover],
    }
}
