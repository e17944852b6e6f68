//! What can go wrong when a reader asks something.

use waymark_pack::PackError;
use waymark_store::StoreError;
use waymark_update::{FetchError, UpdateError};
use waymark_vault::{VaultError, WeakSecret};

/// A question has no answer. The texts say what to do; none of them quotes what
/// the reader typed, where the reader is or what the pack holds.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum EngineError {
    /// The pack cannot be opened, read or trusted.
    #[error(transparent)]
    Pack(#[from] PackError),
    /// The pack's file cannot be read.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// No place, crossing or site has this name.
    #[error("no place of this name is known; check the spelling or give latitude and longitude")]
    UnknownPlace {
        /// Names that are spelt nearly so, nearest first; for the screen, not for a log.
        similar: Vec<String>,
    },
    /// The place has a name and no known position.
    #[error(
        "this place is known by its name only; name a town beside it or give latitude and longitude"
    )]
    PlaceNotLocated,
    /// Two numbers that are no position on the Earth.
    #[error("give a latitude from -90 to 90 and a longitude from -180 to 180, in degrees")]
    ImpossiblePoint,
    /// No such country.
    #[error("no country of this code or name is known; give two letters such as PL, or its name")]
    UnknownCountry,
    /// No such topic.
    #[error("no such topic; choose trafficking, gbv, child, refugee or emergency")]
    UnknownTopic,
    /// No such language.
    #[error("no language of this code or name is known; give a code such as uk or fa-AF")]
    UnknownLanguage,
    /// Not a time.
    #[error("write the time as 22:00, 2026-11-21T22:00 or 2026-11-21T22:00:00+01:00")]
    InvalidTime,
    /// Nothing in the pack has this id.
    #[error("nothing has this id; check its spelling")]
    NotFound,
    /// Nothing is named that could be given to somebody.
    #[error("name a country, or contacts or sites by their ids")]
    NothingChosen,
    /// No ordinary note of this id.
    #[error("there is no such note; choose one of those that are offered")]
    UnknownDisguise,
    /// The cover is in front.
    #[error("the cover is in front; type your PIN and =")]
    Covered,
    /// The notes are locked.
    #[error("the notes are locked; type your PIN")]
    Locked,
    /// The PIN or passphrase opens nothing.
    #[error("this opens nothing; check what you typed")]
    WrongSecret,
    /// Too many wrong tries.
    #[error("too many wrong tries; wait {seconds} seconds")]
    Wait {
        /// How long, in seconds of the device's running.
        seconds: u64,
    },
    /// The PIN or passphrase is too easy.
    #[error(transparent)]
    Weak(WeakSecret),
    /// This engine was opened without a private part.
    #[error("this engine has no private folder; open it with one")]
    NoPrivatePart,
    /// A PIN or passphrase and its repetition differ.
    #[error("the two are not the same; type both again")]
    NotTheSame,
    /// A note that is no text.
    #[error("write the note as text in UTF-8")]
    NotText,
    /// A note in which nothing is written.
    #[error("nothing is written in this note; write something, or delete it")]
    EmptyNote,
    /// A setting cannot be set to this.
    #[error("this cannot be set so; choose one of what the settings offer")]
    NotAChoice,
    /// No screening aid is open.
    #[error("no aid is open; begin one")]
    NoScreening,
    /// The step of the screening aid does not allow this.
    #[error("this cannot be done at this step; do what the screen offers")]
    NotNow,
    /// An item or a condition of the gate cannot be answered so.
    #[error("this is no answer here; choose one of those that the screen offers")]
    NoSuchAnswer,
    /// Not a share.
    #[error("write how common it is as 1.4%, or as a share such as 0.014")]
    InvalidShare,
    /// The instrument is only a card here.
    #[error("only the card of this instrument is here; see its terms")]
    OnlyACard,
    /// No study gives both shares that predictive values need, or the named one does not.
    #[error("sensitivity and specificity are not both known; see the card for what is")]
    NoFigures,
    /// The card has no study of this name.
    #[error("no study has this name; the card lists them")]
    NoSuchFigure,
    /// A note holds no answers that can be read.
    #[error("this note holds no answers of an aid; choose one that was saved from an aid")]
    NoAnswers,
    /// The step of the set-up does not allow this.
    #[error("the set-up is at another step; finish that first")]
    OtherStep,
    /// This engine keeps no packs: it was opened without updates, or the folder cannot be
    /// used.
    #[error("there is no folder for packs; open the engine with one that can be written")]
    NoPackFolder,
    /// This app knows no publisher, or none with an address.
    #[error("no publisher is known to ask; install an app that comes with one")]
    NoPublisher,
    /// Somebody asked the network while updates are off.
    #[error("updates are off; choose first when to look for them")]
    UpdatesOff,
    /// One update at a time.
    #[error("another update is under way; wait for it or call it off")]
    UpdateUnderWay,
    /// Anything else about updates.
    #[error(transparent)]
    Update(UpdateError),
    /// Anything else about the vault.
    #[error(transparent)]
    Vault(VaultError),
}

impl From<UpdateError> for EngineError {
    fn from(error: UpdateError) -> Self {
        match error {
            UpdateError::Store(error) | UpdateError::Fetch(FetchError::Store(error)) => {
                Self::Store(error)
            }
            other => Self::Update(other),
        }
    }
}

impl From<VaultError> for EngineError {
    fn from(error: VaultError) -> Self {
        match error {
            VaultError::WrongSecret => Self::WrongSecret,
            VaultError::Wait { seconds } => Self::Wait { seconds },
            VaultError::Weak(reason) => Self::Weak(reason),
            VaultError::Locked => Self::Locked,
            VaultError::Superseded => Self::Covered,
            VaultError::NotFound => Self::NotFound,
            VaultError::Store(error) => Self::Store(error),
            other => Self::Vault(other),
        }
    }
}
