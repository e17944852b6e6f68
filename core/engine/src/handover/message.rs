//! The message, the note and the codes.

use waymark_language::{Key, plain};

use super::choice::Chosen;
use super::disguise;
use super::given::{Given, Wording};
use super::number::in_text;
use super::qr::Code;
use super::request::HandOverRequest;
use crate::EngineError;
use crate::desk::Room;
use crate::views::{HandOverView, LeftOutView, QrKind, QrView};

impl Room<'_> {
    /// What can be given of what was chosen.
    pub(super) fn hand_over(&self, request: &HandOverRequest) -> Result<HandOverView, EngineError> {
        let disguise = request
            .disguise
            .as_deref()
            .map(disguise::called)
            .transpose()?;
        let chosen = self.chosen(&request.contacts, &request.sites)?;
        let recipient = self.recipient(request.language.as_deref())?;
        let theirs = recipient.room(self);
        let wording = Wording {
            language: &recipient.tag,
            most_languages: usize::MAX,
            abroad: of_several_countries(&chosen),
        };
        let (given, left_out) = self.sorted_out(&theirs, &chosen, wording)?;
        let message = theirs.message(&given);
        let mut warnings = self.warnings(&chosen, &given, false)?;
        warnings.extend(self.warn_of_other_language(&recipient)?);
        let note = disguise.and_then(|disguise| theirs.ordinary_note(disguise, &given));
        if disguise.is_some() {
            warnings.extend(self.warn_of_note(&given));
        }
        let (qr, too_long) = codes(&given, &message);
        warnings.extend(too_long.then(|| self.text(Key::HandOverLong)));
        Ok(HandOverView {
            language: theirs.reader.text.language().to_owned(),
            right_to_left: theirs.reader.text.right_to_left(),
            message,
            disguises: self.disguises(&given),
            note,
            warnings,
            left_out,
            qr,
        })
    }

    /// What is given, and what is not with the reason in the reader's language.
    pub(super) fn sorted_out(
        &self,
        theirs: &Room<'_>,
        chosen: &[Chosen],
        wording: Wording<'_>,
    ) -> Result<(Vec<Given>, Vec<LeftOutView>), EngineError> {
        let (mut given, mut left_out) = (Vec::new(), Vec::new());
        for one in chosen {
            match theirs.given(one, wording)? {
                Ok(one) => given.push(one),
                Err(reason) => {
                    let what = self.name_of(one)?;
                    left_out.push(LeftOutView {
                        id: one.id(),
                        text: self.format(reason, &[("what", (&what).into())]),
                    });
                }
            }
        }
        Ok((given, left_out))
    }

    /// A line for each number or place.
    fn message(&self, given: &[Given]) -> String {
        let lines: Vec<String> = given.iter().map(|given| plain(&self.line(given))).collect();
        lines.join("\n")
    }

    fn line(&self, given: &Given) -> String {
        let what = self.what(given);
        let of_place = given.place.iter().filter(|_| given.number.is_some());
        let facts: Vec<&str> = of_place.chain(&given.facts).map(String::as_str).collect();
        if facts.is_empty() {
            return what;
        }
        let facts = facts.join(&self.text(Key::SentenceSeparator));
        let parts = [("what", (&what).into()), ("facts", (&facts).into())];
        self.format(Key::HandedLine, &parts)
    }

    /// `Call 22 …`, `Ambulance: 999`, or an address.
    fn what(&self, given: &Given) -> String {
        let Some(number) = &given.number else {
            return given.place.clone().unwrap_or_default();
        };
        let written = in_text(&number.written, self.reader.text.right_to_left());
        let number = ("number", (&written).into());
        match &given.label {
            Some(label) => {
                let label = ("label", label.into());
                self.format(Key::HandedLabelled, &[label, number])
            }
            None => self.format(Key::HandedCall, &[number]),
        }
    }
}

/// Whether hours could be taken for those of another country.
pub(super) fn of_several_countries(chosen: &[Chosen]) -> bool {
    let country = |chosen: &Chosen| match chosen {
        Chosen::Contact(found) => found.0.country,
        Chosen::Site(site) => site.country,
    };
    let mut countries = chosen.iter().map(country);
    countries
        .next()
        .is_some_and(|first| countries.any(|other| other != first))
}

/// A code for each number and one for the message, and whether the message is too long for
/// one that a camera can read.
fn codes(given: &[Given], message: &str) -> (Vec<QrView>, bool) {
    let numbers = given
        .iter()
        .filter_map(|given| Some((&given.id, given.number.as_ref()?)));
    let mut codes: Vec<QrView> = numbers
        .filter_map(|(id, number)| {
            let code = Code::of(&number.payload)?;
            let text = number.written.clone();
            Some(code.view(number.kind, Some(id.clone()), text))
        })
        .collect();
    if message.is_empty() {
        return (codes, false);
    }
    let whole = Code::of(message);
    let too_long = whole.is_none();
    codes.extend(whole.map(|code| code.view(QrKind::Text, None, message.to_owned())));
    (codes, too_long)
}
