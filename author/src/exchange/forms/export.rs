//! What must hold before an instrument leaves for another tool.

use std::collections::BTreeSet;

use waymark_base::Id;
use waymark_pack::records::{Instrument, Item, Structure, Test};
use waymark_pack::vocabulary::{ItemKind, Wording};

use super::texts::{AllTexts, LICENCE_OF_OURS};
use crate::finding::{Finding, Problems, Spot};

/// The answer that every item but an observation can have beside its own.
pub(crate) const DECLINED: &str = "declined";

/// The answers that an item can have.
pub(crate) fn own_answers(item: &Item) -> Vec<&str> {
    match item.kind {
        ItemKind::Observation => vec!["yes", "no"],
        ItemKind::Question => vec!["yes", "no", "unsure", DECLINED],
        ItemKind::Choice => {
            let options = item.options.iter().map(Id::as_str);
            options.chain([DECLINED]).collect()
        }
    }
}

/// An instrument that may leave.
#[derive(Clone, Copy)]
pub(crate) struct Leaving<'i> {
    pub(crate) instrument: &'i Instrument,
    pub(crate) structure: &'i Structure,
    pub(crate) texts: AllTexts<'i>,
}

impl<'i> Leaving<'i> {
    /// Refuses what another tool could not hold, and what must not leave.
    pub(crate) fn check(instrument: &'i Instrument) -> Result<Self, Problems> {
        let mut check = Check {
            instrument,
            findings: Vec::new(),
        };
        let leaving = Self {
            instrument,
            structure: &instrument.structure,
            texts: AllTexts::of(instrument),
        };
        check.wording(&leaving);
        check.names();
        check.items();
        check.texts(&leaving.texts);
        if check.findings.is_empty() {
            Ok(leaving)
        } else {
            Err(Problems(check.findings))
        }
    }

    /// The terms under which it leaves, where it says nothing of them.
    pub(crate) fn usual_terms(&self) -> Option<&'static str> {
        (self.structure.wording == Wording::Own).then_some(LICENCE_OF_OURS)
    }

    /// A problem of this instrument as a whole.
    pub(crate) fn problem(&self, message: &str, help: &str) -> Problems {
        Problems(vec![problem(self.instrument, message, help)])
    }
}

fn problem(instrument: &Instrument, message: &str, help: &str) -> Finding {
    let file = format!("instruments/{}.toml", instrument.id);
    Finding::error(&Spot::whole_file(&file), message).help(help)
}

struct Check<'i> {
    instrument: &'i Instrument,
    findings: Vec<Finding>,
}

impl Check<'_> {
    fn say(&mut self, message: &str, help: &str) {
        self.findings.push(problem(self.instrument, message, help));
    }

    fn wording(&mut self, leaving: &Leaving<'_>) {
        let terms = leaving.texts.base_text("licence").or(leaving.usual_terms());
        if terms.is_none() {
            self.say(
                "the text `licence` is missing, and nothing leaves without its terms",
                "write it as the source prints them",
            );
        }
        if self.instrument.structure.wording == Wording::NotHere && self.instrument.can_be_used() {
            self.say(
                "its authors' terms are not known to allow its wording here, so it must not leave",
                "set `wording` to own or licensed once their terms are read",
            );
        }
    }

    fn names(&mut self) {
        let structure = &self.instrument.structure;
        for (kind, ids) in structure.names() {
            self.twice(kind, &ids);
        }
        for item in &structure.items {
            self.twice("option", &item.options.iter().collect::<Vec<_>>());
        }
    }

    fn twice(&mut self, kind: &str, ids: &[&Id]) {
        let mut seen = BTreeSet::new();
        for id in ids.iter().filter(|id| !seen.insert(**id)) {
            self.say(
                &format!("there are two {kind}s `{id}`"),
                "rename one of them",
            );
        }
    }

    fn items(&mut self) {
        let items = &self.instrument.structure.items;
        for (index, item) in items.iter().enumerate() {
            let answers = own_answers(item);
            if (item.kind == ItemKind::Choice) == item.options.is_empty() {
                let message = format!(
                    "item `{}` is a choice without options, or the reverse",
                    item.id
                );
                self.say(&message, "a choice has `options`, nothing else has any");
            }
            if item.when.as_ref().is_some_and(|when| when.tests.is_empty()) {
                let message = format!("item `{}` has a condition without a test", item.id);
                self.say(&message, "correct its `when`");
            }
            for count in item
                .counts
                .iter()
                .filter(|one| !answers.contains(&one.as_str()))
            {
                let message = format!("item `{}` has no answer `{count}` to count", item.id);
                self.say(&message, "correct its `counts`");
            }
            for test in item.when.iter().flat_map(|when| &when.tests) {
                let earlier = items.iter().take(index);
                if let Err(message) = looks_back(test, earlier) {
                    let message = format!("item `{}`: {message}", item.id);
                    self.say(&message, "correct its `when`");
                }
            }
        }
    }

    fn texts(&mut self, texts: &AllTexts<'_>) {
        let items = &self.instrument.structure.items;
        let options = items.iter().flat_map(|item| &item.options);
        let needed = std::iter::once("name".to_owned())
            .chain(items.iter().map(|item| format!("item-{}", item.id)))
            .chain(options.map(|option| format!("option-{option}")));
        let base = texts.base.map_or("en", |language| language.as_str());
        for name in needed.collect::<BTreeSet<_>>() {
            if texts.base_text(&name).is_none() {
                let message = format!("the text `{name}` is missing in `{base}`");
                self.say(&message, "write it before the instrument leaves");
            }
        }
        for (language, name) in texts.languages().flat_map(|language| {
            let names = texts.names().into_iter();
            names.map(move |name| (language, name))
        }) {
            let Some(text) = texts.get(language, name) else {
                continue;
            };
            if let Err(message) = is_plain(text) {
                let message = format!("the text `{name}` in `{language}` {message}");
                self.say(&message, "write it as plain text");
            }
        }
    }
}

/// Whether an item's condition looks at earlier items and answers that they have.
fn looks_back<'i>(test: &Test, mut earlier: impl Iterator<Item = &'i Item>) -> Result<(), String> {
    let Test::Answer { item, is } = test else {
        return Err("only outcomes can look at rules or age".to_owned());
    };
    match earlier.find(|other| other.id == *item) {
        None => Err(format!("there is no earlier item `{item}`")),
        Some(other) if own_answers(other).contains(&is.as_str()) => Ok(()),
        Some(_) => Err(format!("item `{item}` has no answer `{is}`")),
    }
}

/// Neither JSON of FHIR nor XML can hold everything that a text can.
fn is_plain(text: &str) -> Result<(), &'static str> {
    let odd = |letter: char| {
        letter.is_control() && !matches!(letter, '\n' | '\t')
            || matches!(letter, '\u{fffe}' | '\u{ffff}')
    };
    if text.trim().is_empty() {
        Err("is empty")
    } else if text.contains(odd) {
        Err("holds a control character")
    } else {
        Ok(())
    }
}
