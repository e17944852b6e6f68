//! What a worker gives to somebody so that it is safe to carry: a neutral message, a number
//! as an ordinary note, codes for a camera, pocket cards to print.
//!
//! Whoever finds it must not learn what it is for. Two decisions follow:
//!
//! - **No names.** A service is never called by its name, nor by who runs it or what it is
//!   for. The list of words that give something away (`content/words/giveaway.tsv`) is no
//!   part of a pack, so the engine could not tell a harmless name from another, and a name
//!   that is harmless in each of the list's languages can say everything in one that the
//!   list lacks. So only numbers and facts are given: how a number is reached, when, in
//!   which languages, at what cost, from where. An emergency number is called so; an
//!   ambulance and a fire brigade by their words; the police, whose word is on the list,
//!   like any emergency number, and the reader is told to say so.
//! - **No addresses with names.** An e-mail address, a web page or a name in a chat says
//!   whose it is. They are left out, and the reader is told. The address of a place is given
//!   as the pack has it; the author's lint looks for the words of the list there.
//!
//! Texts for the recipient are made in the recipient's language, warnings in the reader's.

mod cards;
mod choice;
mod disguise;
mod fit;
mod given;
mod message;
mod number;
mod qr;
mod request;
mod sheet;
mod warnings;

pub(crate) use qr::Code;
pub use request::{CardLayout, CardRequest, HandOverRequest};

use waymark_base::LanguageTag;
use waymark_language::{Key, canonical};

use crate::desk::{Reader, Room};
use crate::views::{CardsView, HandOverView};
use crate::{Engine, EngineError};

impl Engine {
    /// What can be given to somebody of the contacts and sites that were chosen.
    ///
    /// # Errors
    /// [`EngineError::NothingChosen`], [`EngineError::NotFound`] for an id that nothing has,
    /// [`EngineError::UnknownLanguage`], [`EngineError::UnknownDisguise`].
    pub fn hand_over(&self, request: &HandOverRequest) -> Result<HandOverView, EngineError> {
        self.ask(|room| room.hand_over(request))
    }

    /// Pocket cards of a country's best numbers, or of the contacts and sites that were
    /// chosen, as boxes for a drawer.
    ///
    /// # Errors
    /// [`EngineError::NothingChosen`], [`EngineError::NotFound`] for an id that nothing has,
    /// [`EngineError::UnknownCountry`], [`EngineError::UnknownLanguage`].
    pub fn pocket_cards(&self, request: &CardRequest) -> Result<CardsView, EngineError> {
        self.ask(|room| room.pocket_cards(request))
    }
}

/// Who gets it: a language, and texts in it.
struct Recipient {
    /// The language that was asked for, or else the reader's first.
    tag: LanguageTag,
    /// `None` where the recipient reads what the reader reads.
    reader: Option<Reader>,
}

impl Recipient {
    /// The same question, answered in the recipient's language.
    fn room<'a>(&'a self, reader: &Room<'a>) -> Room<'a> {
        Room {
            reader: self.reader.as_ref().unwrap_or(reader.reader),
            ..*reader
        }
    }
}

impl Room<'_> {
    /// The recipient of a language, named by its code or name; blank means the reader's own.
    fn recipient(&self, language: Option<&str>) -> Result<Recipient, EngineError> {
        let Some(text) = language.map(str::trim).filter(|text| !text.is_empty()) else {
            let tag = self.chain().first().cloned();
            let tag = tag.ok_or(EngineError::UnknownLanguage)?;
            return Ok(Recipient { tag, reader: None });
        };
        let tag = match canonical(text) {
            Some(tag) => tag,
            // Only a name needs the list of the languages that somebody answers in.
            None => {
                let hotlines = self.pack().hotlines(&[])?;
                self.language_named(text, &hotlines)?
            }
        };
        let reader = Reader::new(&[tag.to_string()]);
        Ok(Recipient {
            tag,
            reader: Some(reader),
        })
    }

    /// A warning where the recipient gets English in place of the language asked for.
    fn warn_of_other_language(&self, recipient: &Recipient) -> Result<Option<String>, EngineError> {
        let theirs = recipient.room(self);
        let given = theirs.reader.text.language().split('-').next();
        if given == Some(recipient.tag.language()) || recipient.reader.is_none() {
            return Ok(None);
        }
        let name = self.languages(std::slice::from_ref(&recipient.tag))?;
        Ok(Some(self.format(
            Key::HandOverOtherLanguage,
            &[("language", (&name).into())],
        )))
    }
}
