//! What an app says when it opens the engine.

use std::path::PathBuf;
use std::sync::Arc;

use waymark_base::Clock;
use waymark_engine::{Engine, Publisher, SystemClock, SystemEntropy, UpdateConfig};

use crate::clock::SteppedClock;
use crate::error::{InputField, WaymarkError};

/// What the engine needs to know at its start.
#[derive(Debug, Clone, PartialEq, Eq, Default, uniffi::Record)]
pub struct Config {
    /// The pack: a file that `waymark pack build` has written.
    pub pack_path: String,
    /// The reader's languages, best first, as the system gives them.
    pub languages: Vec<String>,
    /// A moment (RFC 3339) at which the clock stands still, for journeys and
    /// pictures; left out, the machine's clock counts.
    #[uniffi(default = None)]
    pub fixed_time: Option<String>,
    /// For `open_private`: a folder that belongs to the app alone and is in no backup.
    #[uniffi(default = None)]
    pub private_folder: Option<String>,
    /// For `open_private`: how much work each guess of a PIN costs; left out, as much as
    /// this device does in about half a second.
    #[uniffi(default = None)]
    pub unlock_cost: Option<UnlockCost>,
    /// A folder for packs that come later: the app's alone, and not the private one. Left
    /// out, there are no updates.
    #[uniffi(default = None)]
    pub pack_folder: Option<String>,
    /// Whose packs are taken: the root file that came with the app.
    #[uniffi(default = None)]
    pub publisher_root: Option<Vec<u8>>,
    /// Where the publisher's repository lies; left out, packs come by hand-over only.
    #[uniffi(default = None)]
    pub publisher_address: Option<String>,
    /// A SOCKS proxy for updates, such as `socks5h://127.0.0.1:9050`.
    #[uniffi(default = None)]
    pub proxy: Option<String>,
}

/// How much work each guess of a PIN costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, uniffi::Enum)]
pub enum UnlockCost {
    /// About half a second on this device, measured when the vault is made.
    #[default]
    Calibrated,
    /// The least that is allowed, for tests and for devices with very little memory.
    Lowest,
}

impl From<UnlockCost> for waymark_engine::UnlockCost {
    fn from(cost: UnlockCost) -> Self {
        match cost {
            UnlockCost::Calibrated => Self::Calibrated,
            #[cfg(feature = "tiny-cost")]
            UnlockCost::Lowest => Self::Tiny,
            #[cfg(not(feature = "tiny-cost"))]
            UnlockCost::Lowest => Self::Lowest,
        }
    }
}

/// The clock that counts.
pub(crate) enum Time {
    Machine,
    Stepped(Arc<SteppedClock>),
}

impl Time {
    pub(crate) fn clock(&self) -> Arc<dyn Clock> {
        match self {
            Self::Machine => Arc::new(SystemClock),
            Self::Stepped(clock) => Arc::clone(clock) as Arc<dyn Clock>,
        }
    }
}

impl Config {
    /// The public part with updates, where a folder for packs is named.
    pub(crate) fn with_updates(&self, engine: Engine) -> Engine {
        let Some(folder) = self.pack_folder.as_ref().filter(|path| !path.is_empty()) else {
            return engine;
        };
        let address = self.publisher_address.clone();
        let address = address.filter(|address| !address.is_empty());
        let publisher = self.publisher_root.clone();
        engine.with_updates(UpdateConfig {
            folder: folder.into(),
            publisher: publisher.map(|root| Publisher { root, address }),
            proxy: self.proxy.clone().filter(|proxy| !proxy.is_empty()),
            entropy: Arc::new(SystemEntropy),
            plain_localhost: cfg!(feature = "plain-localhost"),
        })
    }

    pub(crate) fn time(&self) -> Result<Time, WaymarkError> {
        match &self.fixed_time {
            None => Ok(Time::Machine),
            Some(text) => {
                let moment = text.parse().map_err(|_| InputField::Time.invalid())?;
                Ok(Time::Stepped(Arc::new(SteppedClock::new(moment))))
            }
        }
    }

    /// The private folder, which an app with a private part has to name.
    pub(crate) fn folder(&self) -> Result<PathBuf, WaymarkError> {
        let folder = self.private_folder.as_ref().filter(|path| !path.is_empty());
        folder
            .map(PathBuf::from)
            .ok_or(InputField::Folder.invalid())
    }

    /// Whoever names a private folder and no key store would believe that there are notes.
    pub(crate) fn without_a_folder(&self) -> Result<(), WaymarkError> {
        match self.private_folder {
            None => Ok(()),
            Some(_) => Err(InputField::Folder.invalid()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn config() -> Config {
        Config::default()
    }

    fn at(time: &str) -> Result<Time, WaymarkError> {
        let fixed_time = Some(time.to_owned());
        Config {
            fixed_time,
            ..config()
        }
        .time()
    }

    #[test]
    fn a_fixed_time_stands_still() {
        let clock = at("2026-11-21T12:00:00Z").unwrap().clock();
        assert_eq!(clock.now().to_string(), "2026-11-21T12:00:00Z");
    }

    #[test]
    fn a_time_that_is_none_is_named_as_the_invalid_field() {
        assert_eq!(at("noon").err(), Some(InputField::Time.invalid()));
    }

    #[test]
    fn without_a_fixed_time_the_machines_clock_counts() {
        let clock = config().time().unwrap().clock();
        assert!(clock.now().as_second() > 1_700_000_000);
    }

    #[test]
    fn a_private_folder_belongs_to_a_private_part_and_nowhere_else() {
        let named = |path: &str| Config {
            private_folder: Some(path.into()),
            ..config()
        };
        let wrong = InputField::Folder.invalid();
        assert_eq!(config().without_a_folder(), Ok(()));
        assert_eq!(named("x").without_a_folder(), Err(wrong));
        assert_eq!(named("x").folder(), Ok(PathBuf::from("x")));
        assert_eq!(
            (config().folder(), named("").folder()),
            (Err(wrong), Err(wrong))
        );
    }
}
