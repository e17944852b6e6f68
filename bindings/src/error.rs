//! The public errors: few, flat and without free text, so that nothing a reader
//! typed or read can leave by way of an error.

use waymark_engine::{EngineError, FetchError, HardwareError, StoreError, UpdateError, VaultError};

/// What a shell may have to tell its reader. A stable boundary: what cannot occur
/// yet is listed, so that a shell written today handles it tomorrow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error, uniffi::Error)]
pub enum WaymarkError {
    /// The cover stands in front.
    #[error("covered")]
    Covered,
    /// The notes are locked; `wait_seconds` says whether they stay so for a while.
    #[error("locked")]
    Locked,
    /// The secret opens nothing.
    #[error("wrong secret")]
    WrongSecret,
    /// Nothing has this id or name.
    #[error("not found")]
    NotFound,
    /// A field of the request cannot be understood.
    #[error("invalid field")]
    Invalid {
        /// Which one.
        field: InputField,
    },
    /// The signature is missing or not ours.
    #[error("untrusted")]
    Untrusted,
    /// The pack or the notes are damaged, or none that this version can read.
    #[error("corrupt")]
    Corrupt,
    /// No room is left on the device, or for another note.
    #[error("full")]
    Full,
    /// The network cannot be reached.
    #[error("offline")]
    Offline,
    /// A fault of ours, or of the machine.
    #[error("unexpected")]
    Unexpected,
}

/// The field that a [`WaymarkError::Invalid`] speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum InputField {
    /// A place or a pair of coordinates.
    Place,
    /// A country.
    Country,
    /// A topic.
    Topic,
    /// A language.
    Language,
    /// A time.
    Time,
    /// The private folder: missing, or named where there is no private part.
    Folder,
    /// A PIN or passphrase: too easy, or not the same twice.
    Pin,
    /// A note: too long, or no text.
    Note,
    /// A note in which nothing is written.
    EmptyNote,
    /// When a note goes: not within 1 to 90 days.
    Expiry,
    /// What is to be given: neither a country nor a contact or site.
    Selection,
    /// The ordinary note that a number is to be written as.
    Disguise,
    /// The recipient of an export.
    Recipient,
    /// The consent to an export.
    Consent,
    /// The step of the set-up or of a screening aid.
    Step,
    /// A setting.
    Setting,
    /// An item of a screening aid, or an answer to it.
    Answer,
    /// How common something is.
    Prevalence,
}

impl InputField {
    pub(crate) const fn invalid(self) -> WaymarkError {
        WaymarkError::Invalid { field: self }
    }
}

/// Decides what becomes public. Nothing else in this crate looks into an error.
impl From<EngineError> for WaymarkError {
    fn from(error: EngineError) -> Self {
        match error {
            EngineError::Covered => Self::Covered,
            EngineError::Locked | EngineError::Wait { .. } => Self::Locked,
            EngineError::WrongSecret => Self::WrongSecret,
            EngineError::UnknownPlace { .. }
            | EngineError::NoScreening
            | EngineError::OnlyACard
            | EngineError::NoFigures
            | EngineError::NoSuchFigure
            | EngineError::NotFound
            | EngineError::NoPackFolder
            | EngineError::NoPublisher
            | EngineError::NoPrivatePart => Self::NotFound,
            EngineError::ImpossiblePoint => InputField::Place.invalid(),
            EngineError::UnknownCountry => InputField::Country.invalid(),
            EngineError::UnknownTopic => InputField::Topic.invalid(),
            EngineError::UnknownLanguage => InputField::Language.invalid(),
            EngineError::InvalidTime => InputField::Time.invalid(),
            EngineError::NothingChosen => InputField::Selection.invalid(),
            EngineError::UnknownDisguise => InputField::Disguise.invalid(),
            EngineError::Weak(_) | EngineError::NotTheSame => InputField::Pin.invalid(),
            EngineError::NotText => InputField::Note.invalid(),
            EngineError::EmptyNote => InputField::EmptyNote.invalid(),
            EngineError::NotAChoice | EngineError::UpdatesOff => InputField::Setting.invalid(),
            EngineError::OtherStep | EngineError::NotNow | EngineError::UpdateUnderWay => {
                InputField::Step.invalid()
            }
            EngineError::NoSuchAnswer | EngineError::NoAnswers => InputField::Answer.invalid(),
            EngineError::InvalidShare => InputField::Prevalence.invalid(),
            EngineError::Pack(_) => Self::Corrupt,
            EngineError::Store(error) => of_store(error),
            EngineError::Update(error) => of_update(error),
            EngineError::Vault(error) => of_vault(error),
            _ => Self::Unexpected,
        }
    }
}

fn of_store(error: StoreError) -> WaymarkError {
    match error {
        StoreError::Full => WaymarkError::Full,
        // The engine reads the whole pack before it opens it: no file, or none that may
        // be read, shows there.
        StoreError::NotFound | StoreError::NotAFile | StoreError::Denied => WaymarkError::NotFound,
        StoreError::TooLong => WaymarkError::Corrupt,
        // Somebody else is at work in the folder of packs; the private one is waited for.
        StoreError::Busy => InputField::Step.invalid(),
        _ => WaymarkError::Unexpected,
    }
}

/// What an update came to is told by its outcome; here stands what handing on and taking in
/// can fail with.
fn of_update(error: UpdateError) -> WaymarkError {
    match error {
        UpdateError::NothingToHandOn => WaymarkError::NotFound,
        UpdateError::Fetch(FetchError::Offline | FetchError::Refused | FetchError::NotFound) => {
            WaymarkError::Offline
        }
        // The app's own sink takes no more.
        UpdateError::Fetch(FetchError::Cancelled) => InputField::Step.invalid(),
        UpdateError::Unsigned(_)
        | UpdateError::BrokenRootChain
        | UpdateError::NoRoot
        | UpdateError::Rollback(_)
        | UpdateError::PackOlder
        | UpdateError::Expired(_) => WaymarkError::Untrusted,
        _ => WaymarkError::Corrupt,
    }
}

fn of_vault(error: VaultError) -> WaymarkError {
    match error {
        VaultError::Store(error) => of_store(error),
        VaultError::Full | VaultError::NoSlot => WaymarkError::Full,
        VaultError::TooLong { .. } => InputField::Note.invalid(),
        VaultError::ExpiryTooFar => InputField::Expiry.invalid(),
        VaultError::BadRecipient => InputField::Recipient.invalid(),
        VaultError::NoConsent => InputField::Consent.invalid(),
        // Without its key the file is noise, as a damaged one is.
        VaultError::Damaged | VaultError::Newer | VaultError::Hardware(HardwareError::Gone) => {
            WaymarkError::Corrupt
        }
        VaultError::Hardware(HardwareError::Locked) => WaymarkError::Locked,
        _ => WaymarkError::Unexpected,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_fault_of_a_question_names_its_field_and_nothing_else() {
        for (inner, field) in [
            (EngineError::ImpossiblePoint, InputField::Place),
            (EngineError::UnknownCountry, InputField::Country),
            (EngineError::UnknownTopic, InputField::Topic),
            (EngineError::UnknownLanguage, InputField::Language),
            (EngineError::InvalidTime, InputField::Time),
            (EngineError::NothingChosen, InputField::Selection),
            (EngineError::UnknownDisguise, InputField::Disguise),
            (EngineError::OtherStep, InputField::Step),
            (EngineError::NotTheSame, InputField::Pin),
            (EngineError::NotText, InputField::Note),
            (EngineError::EmptyNote, InputField::EmptyNote),
            (EngineError::NotAChoice, InputField::Setting),
            (VaultError::TooLong { most: 1 }.into(), InputField::Note),
            (VaultError::ExpiryTooFar.into(), InputField::Expiry),
            (VaultError::BadRecipient.into(), InputField::Recipient),
            (VaultError::NoConsent.into(), InputField::Consent),
        ] {
            assert_eq!(WaymarkError::from(inner), field.invalid());
        }
    }

    #[test]
    fn what_keeps_the_notes_shut_is_told_apart() {
        for (inner, public) in [
            (EngineError::Covered, WaymarkError::Covered),
            (VaultError::Superseded.into(), WaymarkError::Covered),
            (VaultError::Locked.into(), WaymarkError::Locked),
            (
                VaultError::Wait { seconds: 30 }.into(),
                WaymarkError::Locked,
            ),
            (VaultError::WrongSecret.into(), WaymarkError::WrongSecret),
            (VaultError::Damaged.into(), WaymarkError::Corrupt),
            (VaultError::Newer.into(), WaymarkError::Corrupt),
            (VaultError::Full.into(), WaymarkError::Full),
            (
                VaultError::Store(StoreError::Full).into(),
                WaymarkError::Full,
            ),
            (
                VaultError::Hardware(HardwareError::Gone).into(),
                WaymarkError::Corrupt,
            ),
            (
                VaultError::Hardware(HardwareError::Locked).into(),
                WaymarkError::Locked,
            ),
            (
                VaultError::Hardware(HardwareError::Failed).into(),
                WaymarkError::Unexpected,
            ),
        ] {
            assert_eq!(WaymarkError::from(inner), public);
        }
    }

    #[test]
    fn what_goes_wrong_with_updates_is_told_apart() {
        for (inner, public) in [
            (UpdateError::NothingToHandOn.into(), WaymarkError::NotFound),
            (UpdateError::PackOlder.into(), WaymarkError::Untrusted),
            (UpdateError::BrokenRootChain.into(), WaymarkError::Untrusted),
            (UpdateError::HandOverTooLong.into(), WaymarkError::Corrupt),
            (
                UpdateError::Fetch(FetchError::Offline).into(),
                WaymarkError::Offline,
            ),
            (
                UpdateError::Store(StoreError::Full).into(),
                WaymarkError::Full,
            ),
            (EngineError::NoPublisher, WaymarkError::NotFound),
            (EngineError::UpdatesOff, InputField::Setting.invalid()),
            (EngineError::UpdateUnderWay, InputField::Step.invalid()),
        ] {
            assert_eq!(WaymarkError::from(inner), public);
        }
    }

    #[test]
    fn names_spelt_nearly_so_do_not_leave_with_the_error() {
        let inner = EngineError::UnknownPlace {
            similar: vec!["Medyka".into()],
        };
        let public = WaymarkError::from(inner);
        assert_eq!(
            (public, public.to_string()),
            (WaymarkError::NotFound, "not found".into())
        );
    }
}
