//! Answers from a `QuestionnaireResponse`. They are about a person: no message quotes any.

use std::collections::BTreeMap;
use std::fmt;

use waymark_base::Id;
use waymark_pack::records::MOST_ITEMS;

use super::json::{At, parse};
use crate::exchange::forms::Report;
use crate::finding::Problems;

/// The answers of a response. Who it is about, and who wrote it, is not read.
#[derive(Clone, PartialEq, Eq)]
pub struct Answers {
    /// Which questionnaire it answers (`urn:waymark:instrument:border|1`), where it says so.
    pub questionnaire: Option<String>,
    /// The answer to each item: `yes`, `no`, `unsure`, `declined` or the name of an option.
    /// Whether the instrument has such items and answers is for its user to check.
    pub answers: BTreeMap<Id, Id>,
}

impl fmt::Debug for Answers {
    /// Tells how many answers there are and not one of them: this may reach a log.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Answers({})", self.answers.len())
    }
}

/// Reads a FHIR R4 `QuestionnaireResponse` in JSON. `file` is its name in messages.
///
/// Refused, with every path: answers that are neither a code nor yes or no, several answers
/// to one item, items that stand twice, and what was entered in error.
pub fn read_fhir_response(text: &str, file: &str) -> Result<Answers, Problems> {
    let mut report = Report::new(file);
    let value = parse(text, &mut report);
    let answers = value.map(|value| read(&At::top(&value), &mut report));
    match answers {
        Some(answers) if !report.has_errors() => Ok(answers),
        _ => Err(report.into_problems()),
    }
}

fn read(top: &At<'_>, report: &mut Report) -> Answers {
    if top.text("resourceType", report) != Some("QuestionnaireResponse") {
        let help = "export the answers, not the form and not a bundle";
        report.error("resourceType", "this is no QuestionnaireResponse", help);
    }
    if top.field("modifierExtension").is_some() {
        let help = "ask whoever made it for an export without it";
        let message = "this changes what everything else means, in a way not known here";
        report.error("modifierExtension", message, help);
    }
    match top.text("status", report) {
        Some("in-progress" | "completed" | "amended" | "stopped") => {}
        Some("entered-in-error") => {
            let help = "do not use it; ask whoever made it for the right one";
            report.error("status", "whoever made this has taken it back", help);
        }
        _ => report.error("status", "says nothing that is known", "write completed"),
    }
    let mut answers = BTreeMap::new();
    items(top, &mut answers, report);
    Answers {
        questionnaire: top.text("questionnaire", report).map(str::to_owned),
        answers,
    }
}

/// The items of a response or a group, and those below an answer.
fn items(at: &At<'_>, answers: &mut BTreeMap<Id, Id>, report: &mut Report) {
    for item in at.list("item", report) {
        let given = item.list("answer", report);
        if let Some(answer) = given.first() {
            let id = link(&item, report);
            let value = value(answer, report);
            if let (Some(id), Some(value)) = (id, value)
                && answers.insert(id, value).is_some()
            {
                report.error(&item.path, "this item stands twice", "keep one of them");
            }
        }
        if given.len() > 1 {
            let path = item.path_of("answer");
            report.error(&path, "there are several answers", "an item has one answer");
        }
        if answers.len() > MOST_ITEMS {
            let message = format!("there are more than {MOST_ITEMS} answers");
            return report.error("item", &message, "this belongs to no instrument of ours");
        }
        given
            .iter()
            .for_each(|answer| items(answer, answers, report));
        items(&item, answers, report);
    }
}

fn link(item: &At<'_>, report: &mut Report) -> Option<Id> {
    let link = item.text("linkId", report).map(str::parse);
    if let Some(Ok(id)) = link {
        return Some(id);
    }
    let help = "use the linkId of the questionnaire that this answers";
    report.error(&item.path_of("linkId"), "is no name of an item", help);
    None
}

fn value(answer: &At<'_>, report: &mut Report) -> Option<Id> {
    if let Some(flag) = answer.flag("valueBoolean", report) {
        let word = if flag { "yes" } else { "no" };
        return word.parse().ok();
    }
    let coding = answer.field("valueCoding");
    let code = coding
        .as_ref()
        .and_then(|coding| coding.text("code", report));
    let id = code.and_then(|code| code.parse().ok());
    if id.is_none() {
        let help = "answer with a code of the questionnaire (valueCoding) or with valueBoolean";
        report.error(
            &answer.path,
            "is no answer that an instrument can have",
            help,
        );
    }
    id
}
