//! A note, and what is said about it. Texts are wiped when they are dropped, and nothing
//! here prints them.

use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;
use waymark_seal::Zeroizing;

/// Text that is wiped when it is dropped.
pub type SecretText = Zeroizing<String>;

/// Days that a note is kept unless somebody chooses otherwise.
pub const DAYS_USUAL: u32 = 7;
/// The most days that a note can be kept.
pub const DAYS_MOST: u32 = 90;

/// The random name of a note.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NoteId(pub [u8; 16]);

/// No name of a note.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this names no note; copy the name from the list")]
pub struct InvalidNoteId;

impl fmt::Display for NoteId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0
            .iter()
            .try_for_each(|byte| write!(formatter, "{byte:02x}"))
    }
}

impl FromStr for NoteId {
    type Err = InvalidNoteId;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let digits = text.as_bytes();
        if digits.len() != 32 || !digits.iter().all(u8::is_ascii_hexdigit) {
            return Err(InvalidNoteId);
        }
        u128::from_str_radix(text, 16)
            .map(|number| Self(number.to_be_bytes()))
            .map_err(|_| InvalidNoteId)
    }
}

/// What a note points to: a sheet, a hotline, a site, a result.
#[derive(Clone, PartialEq, Eq)]
pub struct Link {
    /// What kind of thing.
    pub kind: SecretText,
    /// Its id.
    pub id: SecretText,
}

/// Who agreed that something is handed on.
#[derive(Clone, PartialEq, Eq)]
pub struct Consent {
    /// Who agreed.
    pub who: SecretText,
    /// To whom it is handed.
    pub to_whom: SecretText,
    /// What is handed on.
    pub what: SecretText,
}

/// A consent, and when it was given.
#[derive(Clone, PartialEq, Eq)]
pub struct ConsentRecord {
    /// Who agreed, to what.
    pub consent: Consent,
    /// When.
    pub when: Timestamp,
}

/// A note as it is kept.
#[derive(Clone, PartialEq, Eq)]
pub struct Note {
    /// Its random name.
    pub id: NoteId,
    /// Short title.
    pub title: SecretText,
    /// Text.
    pub body: SecretText,
    /// Pseudonym of whom it is about.
    pub label: SecretText,
    /// Tags.
    pub tags: Vec<SecretText>,
    /// When it was first saved.
    pub created: Timestamp,
    /// When it was last saved.
    pub changed: Timestamp,
    /// When it is deleted.
    pub expires: Timestamp,
    /// What it points to.
    pub links: Vec<Link>,
    /// What somebody agreed to.
    pub consents: Vec<ConsentRecord>,
}

/// A note as somebody writes it.
#[derive(Clone, Default)]
pub struct NoteDraft {
    /// Which note it changes; none: a new one.
    pub id: Option<NoteId>,
    /// Short title.
    pub title: SecretText,
    /// Text.
    pub body: SecretText,
    /// Pseudonym of whom it is about.
    pub label: SecretText,
    /// Tags.
    pub tags: Vec<SecretText>,
    /// What it points to.
    pub links: Vec<Link>,
    /// For how many days from now it is kept; none: seven for a new note, and as before
    /// for an old one.
    pub expires_in_days: Option<u32>,
}

/// A note in a list.
#[derive(Clone, PartialEq, Eq)]
pub struct NoteHead {
    /// Its random name.
    pub id: NoteId,
    /// Short title.
    pub title: SecretText,
    /// Pseudonym of whom it is about.
    pub label: SecretText,
    /// Tags.
    pub tags: Vec<SecretText>,
    /// When it was first saved.
    pub created: Timestamp,
    /// When it was last saved.
    pub changed: Timestamp,
    /// When it is deleted.
    pub expires: Timestamp,
}

impl From<Note> for NoteHead {
    fn from(note: Note) -> Self {
        let Note {
            id,
            title,
            label,
            tags,
            created,
            changed,
            expires,
            ..
        } = note;
        Self {
            id,
            title,
            label,
            tags,
            created,
            changed,
            expires,
        }
    }
}

/// The notes that a session sees.
#[derive(Clone, Default)]
pub struct Listing {
    /// The newest first.
    pub notes: Vec<NoteHead>,
    /// How many more cannot be read.
    pub damaged: u32,
}

/// Debug output that shows nothing of what is inside.
macro_rules! sealed_debug {
    ($($name:ident),+) => {$(
        impl fmt::Debug for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str(concat!(stringify!($name), "(***)"))
            }
        }
    )+};
}

sealed_debug!(
    Link,
    Consent,
    ConsentRecord,
    Note,
    NoteDraft,
    NoteHead,
    Listing
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_of_a_note_is_read_back_and_nothing_else_is() {
        let id = NoteId(std::array::from_fn(|at| u8::try_from(at * 16 + 3).unwrap()));
        assert_eq!(id.to_string().parse(), Ok(id));
        for wrong in [
            "",
            "0",
            "+123456789012345678901234567890ab",
            &"g".repeat(32),
            &"0".repeat(33),
        ] {
            assert_eq!(wrong.parse::<NoteId>(), Err(InvalidNoteId), "{wrong}");
        }
    }

    #[test]
    fn nothing_of_a_note_is_printed() {
        let draft = NoteDraft {
            title: Zeroizing::new("sentinel".to_owned()),
            ..NoteDraft::default()
        };
        assert_eq!(format!("{draft:?}"), "NoteDraft(***)");
    }
}
