//! Answers on one line of a note, and the same as FHIR R4 `QuestionnaireResponse`s for a
//! health service. A response leaves only by the export of notes: sealed for one recipient,
//! the PIN typed again, the consent written down.

use std::io::{self, Write};

use jiff::Timestamp;
use serde::Serialize;
use waymark_base::Id;
use waymark_vault::Note;

use super::answer::Answer;
use super::evaluate::applying;
use super::machine::State;
use super::script::Script;
use crate::EngineError;

/// How the line begins and ends.
const BEGIN: &str = "[answers ";
const END: &str = "]";

/// What stands between an item and its answer: one of the four that any item can have, or
/// an option of its own.
const COMMON: char = '=';
const OPTION: char = ':';

/// The answers of a walk as one line: `[answers border/1 age:adult minder=yes]`.
pub(super) fn answers_line(script: &Script, state: &State) -> String {
    let answers = state.answers();
    let applies = applying(script, &answers);
    let mut line = format!(
        "{BEGIN}{}/{}",
        script.instrument.id, script.instrument.structure.version
    );
    for (place, (answer, applies)) in answers.iter().zip(applies).enumerate() {
        let item = script.item(place).filter(|_| applies);
        let word = script.word(place, *answer);
        let sign = match answer {
            Answer::Option(_) => OPTION,
            _ => COMMON,
        };
        if let Some((item, word)) = item.zip(word) {
            line.push_str(&format!(" {}{sign}{word}", item.id));
        }
    }
    line.push_str(END);
    line
}

/// One line of answers, read again.
#[derive(Debug, PartialEq, Eq)]
struct Answers<'t> {
    instrument: &'t str,
    version: u32,
    answers: Vec<Said<'t>>,
}

/// One answer of such a line.
#[derive(Debug, PartialEq, Eq)]
struct Said<'t> {
    item: &'t str,
    word: &'t str,
    is_option: bool,
}

impl<'t> Said<'t> {
    fn of_word(text: &'t str) -> Option<Self> {
        let sign = text.find([COMMON, OPTION])?;
        let (item, rest) = text.split_at(sign);
        let is_option = rest.starts_with(OPTION);
        let word = rest.strip_prefix([COMMON, OPTION])?;
        let said = Self {
            item,
            word,
            is_option,
        };
        (is_id(item) && is_id(word)).then_some(said)
    }
}

fn is_id(text: &str) -> bool {
    text.parse::<Id>().is_ok()
}

impl<'t> Answers<'t> {
    /// Finds the line in a note. Words that can be no ids make it unreadable, so that a
    /// line that somebody changed by hand is never taken for what was answered.
    fn of_note(body: &'t str) -> Option<Self> {
        let line = |line: &&str| line.starts_with(BEGIN) && line.ends_with(END);
        let line = body.lines().map(str::trim).rfind(line)?;
        let inside = line.strip_prefix(BEGIN)?.strip_suffix(END)?;
        let mut words = inside.split_ascii_whitespace();
        let (instrument, version) = words.next()?.split_once('/')?;
        let answers: Option<Vec<_>> = words.map(Said::of_word).collect();
        Some(Self {
            instrument: Some(instrument).filter(|id| is_id(id))?,
            version: version.parse().ok()?,
            answers: answers?,
        })
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Bundle<'a> {
    resource_type: &'static str,
    r#type: &'static str,
    timestamp: Timestamp,
    entry: Vec<Entry<'a>>,
}

#[derive(Serialize)]
struct Entry<'a> {
    resource: Response<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Response<'a> {
    resource_type: &'static str,
    questionnaire: String,
    status: &'static str,
    authored: Timestamp,
    item: Vec<ResponseItem<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ResponseItem<'a> {
    link_id: &'a str,
    answer: [ResponseAnswer<'a>; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ResponseAnswer<'a> {
    value_coding: Coding<'a>,
}

#[derive(Serialize)]
struct Coding<'a> {
    system: String,
    code: &'a str,
}

/// Refuses a note that holds no answers.
pub(crate) fn has_answers(body: &str) -> Result<(), EngineError> {
    let found = Answers::of_note(body).map(drop);
    found.ok_or(EngineError::NoAnswers)
}

/// Writes the answers of notes as a FHIR bundle. It names the instrument, the day and the
/// answers, and nobody: no subject, no author, no free text.
pub(crate) fn responses(
    notes: &[Note],
    exported: Timestamp,
    into: &mut dyn Write,
) -> io::Result<()> {
    let unreadable = || io::Error::from(io::ErrorKind::InvalidData);
    let mut entry = Vec::with_capacity(notes.len());
    for note in notes {
        let found = Answers::of_note(note.body.as_str()).ok_or_else(unreadable)?;
        entry.push(Entry {
            resource: response(&found, note.created),
        });
    }
    let bundle = Bundle {
        resource_type: "Bundle",
        r#type: "collection",
        timestamp: exported,
        entry,
    };
    serde_json::to_writer(into, &bundle).map_err(io::Error::from)
}

fn response<'a>(found: &Answers<'a>, authored: Timestamp) -> Response<'a> {
    // The names that the export of the questionnaire has.
    let address = format!("urn:waymark:instrument:{}", found.instrument);
    let item = |said: &Said<'a>| ResponseItem {
        link_id: said.item,
        answer: [ResponseAnswer {
            value_coding: Coding {
                system: match said.is_option {
                    true => format!("{address}:option"),
                    false => "urn:waymark:answer".to_owned(),
                },
                code: said.word,
            },
        }],
    };
    Response {
        resource_type: "QuestionnaireResponse",
        questionnaire: format!("{address}|{}", found.version),
        status: "completed",
        authored,
        item: found.answers.iter().map(item).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_of_a_note_is_read_again_and_a_changed_one_is_not() {
        let body = "Conversation\n- Fear Seen\n[answers border/1 age:adult minder=yes]\n";
        let found = Answers::of_note(body).unwrap();
        assert_eq!((found.instrument, found.version), ("border", 1));
        let said = |item, word, is_option| Said {
            item,
            word,
            is_option,
        };
        let expected = [said("age", "adult", true), said("minder", "yes", false)];
        assert_eq!(found.answers, expected);
        for wrong in [
            "no line",
            "[answers border age=adult]",
            "[answers border/x age:adult]",
            "[answers border/1 age]",
            "[answers border/1 age:Adult!]",
            "[answers border/1 age:adult=yes]",
            "[answers border/1 age=adult",
        ] {
            assert_eq!(Answers::of_note(wrong), None, "{wrong}");
        }
    }
}
