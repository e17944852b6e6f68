//! The public errors: few, flat and without free text, so that nothing a reader
//! typed or read can leave by way of an error.

use waymark_engine::EngineError;

/// What a shell may have to tell its reader. A stable boundary: what cannot occur
/// yet is listed, so that a shell written today handles it tomorrow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error, uniffi::Error)]
pub enum WaymarkError {
    /// The cover stands in front.
    #[error("covered")]
    Covered,
    /// The notes are locked.
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
    /// The pack is damaged, or none that this version can read.
    #[error("corrupt")]
    Corrupt,
    /// No room is left on the device.
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
}

/// Decides what becomes public. Nothing else in this crate looks into an error.
impl From<EngineError> for WaymarkError {
    fn from(error: EngineError) -> Self {
        match error {
            EngineError::UnknownPlace { .. } | EngineError::NotFound => Self::NotFound,
            EngineError::ImpossiblePoint => Self::Invalid {
                field: InputField::Place,
            },
            EngineError::UnknownCountry => Self::Invalid {
                field: InputField::Country,
            },
            EngineError::UnknownTopic => Self::Invalid {
                field: InputField::Topic,
            },
            EngineError::UnknownLanguage => Self::Invalid {
                field: InputField::Language,
            },
            EngineError::InvalidTime => Self::Invalid {
                field: InputField::Time,
            },
            // The engine reads the whole file before it opens it: no file, or none
            // that may be read, shows there.
            EngineError::Store(_) => Self::NotFound,
            EngineError::Pack(_) => Self::Corrupt,
            _ => Self::Unexpected,
        }
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
        ] {
            assert_eq!(WaymarkError::from(inner), WaymarkError::Invalid { field });
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
