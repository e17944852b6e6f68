//! An instrument from a `Questionnaire`.

use std::collections::{BTreeMap, BTreeSet};

use waymark_base::{Id, LanguageTag};
use waymark_pack::records::{Instrument, Item};
use waymark_pack::vocabulary::ReviewState;

use super::json::{At, parse};
use crate::exchange::forms::{Collected, Imported, Names, OptionNames, Report, Unsaid};
use crate::finding::Problems;

/// A FHIR R4 `Questionnaire` in JSON as an instrument. `file` is its name in messages.
///
/// Our own exports come back whole. Of others: items of type `boolean` and `choice`; groups
/// are flattened, texts between items (`display`) left out with a warning. Anything else is
/// refused, each with its JSON path and what to do. What a questionnaire cannot say (gate,
/// rules, results, whose words these are) stays empty, and the report says what to add.
pub fn import_fhir(text: &str, file: &str) -> Result<Imported, Problems> {
    let mut report = Report::new(file);
    let value = parse(text, &mut report);
    let instrument = value.and_then(|value| Reader::new(&mut report).read(&At::top(&value)));
    report.finish(instrument)
}

/// How an answer is written in the file.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Key {
    Flag(bool),
    Coding {
        system: Option<String>,
        code: String,
    },
    Text(String),
}

/// An item that has been read, with its answers as the file writes them.
pub(super) struct Known {
    pub(super) item: Item,
    pub(super) answers: Vec<(Key, Id)>,
}

pub(super) struct Reader<'r> {
    pub(super) report: &'r mut Report,
    /// The language of texts without a tag of their own.
    pub(super) base: Option<LanguageTag>,
    pub(super) texts: Collected,
    pub(super) names: Names,
    pub(super) options: OptionNames,
    pub(super) known: Vec<Known>,
    /// Which link is which item; `None` where it has no answer.
    pub(super) links: BTreeMap<String, Option<usize>>,
    /// Fields and extensions that say something, but nothing that an instrument can hold.
    pub(super) left_out: BTreeSet<String>,
}

impl<'r> Reader<'r> {
    fn new(report: &'r mut Report) -> Self {
        Self {
            report,
            base: None,
            texts: Collected::default(),
            names: Names::new("q"),
            options: OptionNames::new(),
            known: Vec::new(),
            links: BTreeMap::new(),
            left_out: BTreeSet::new(),
        }
    }

    fn read(mut self, top: &At<'_>) -> Option<Instrument> {
        if top.value.get("resourceType").and_then(|kind| kind.as_str()) != Some("Questionnaire") {
            let help = "export the form itself, not answers and not a bundle";
            self.report
                .error("resourceType", "this is no Questionnaire", help);
            return None;
        }
        let base = top.text("language", self.report);
        self.base = base.and_then(|tag| self.language(tag, &top.path_of("language")));
        let id = self.id(top);
        let (mut structure, is_ours) = self.structure(top);
        if let (Some(base), false) = (&self.base, is_ours) {
            self.texts.state(base, ReviewState::Source);
        }
        self.head_texts(top);
        self.items(top, None);
        structure.items = self.known.drain(..).map(|known| known.item).collect();
        self.tell(is_ours);
        Some(Instrument {
            id,
            structure,
            texts: self.texts.into_texts(),
        })
    }

    fn tell(&mut self, is_ours: bool) {
        self.names.tell(self.report, "items");
        self.options.tell(self.report);
        for one in &self.left_out {
            let help = "write it into the instrument by hand, if it matters";
            self.report
                .warning("", &format!("{one} is not taken over"), help);
        }
        if !is_ours && !self.report.has_errors() {
            Unsaid::everything().tell(self.report);
        }
    }
}
