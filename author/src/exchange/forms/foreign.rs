//! What a foreign file cannot say, and what has to be added by hand.

use waymark_pack::records::Structure;
use waymark_pack::vocabulary::{InstrumentKind, Wording};

use super::Report;

/// A structure of which nothing is known. Nobody's words may be shown before somebody has
/// read their terms, so that the wording is `not_here` until an editor says more.
pub(crate) fn empty_structure() -> Structure {
    Structure {
        version: 1,
        kind: InstrumentKind::Published,
        audience: Vec::new(),
        order: 0,
        wording: Wording::NotHere,
        tested_in: Vec::new(),
        gate: Vec::new(),
        adult_when: None,
        items: Vec::new(),
        rules: Vec::new(),
        outcomes: Vec::new(),
        figures: Vec::new(),
        sources: Vec::new(),
    }
}

/// What a file does not say.
#[derive(Default)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "each stands for a warning of its own"
)]
pub(crate) struct Unsaid {
    /// Kind, audience, order and wording.
    pub(crate) head: bool,
    pub(crate) gate: bool,
    /// Rules, and the answers that count.
    pub(crate) rules: bool,
    pub(crate) outcomes: bool,
    pub(crate) sources: bool,
}

impl Unsaid {
    /// Everything: the file is not one of ours.
    pub(crate) fn everything() -> Self {
        Self {
            head: true,
            gate: true,
            rules: true,
            outcomes: true,
            sources: true,
        }
    }

    pub(crate) fn tell(&self, report: &mut Report) {
        let mut say = |unsaid: bool, message: &str, help: &str| {
            if unsaid {
                report.warning("", message, help);
            }
        };
        say(
            self.head,
            "the file does not say what kind of instrument this is and whose words it has",
            "set `kind`, `audience` and `order`; set `wording` to own or licensed once the terms are \
             read, and write them into the text `licence`: until then its items cannot be used",
        );
        say(
            self.gate,
            "the file does not say what must hold before the first item",
            "add [[gate]]: privacy, a safe interpreter, a worker who is ready, somewhere to refer \
             to, the person's consent",
        );
        say(
            self.rules,
            "the file does not say what follows from the answers",
            "add `counts` to the items whose answers count, and a [[rule]] for what they point to",
        );
        say(
            self.outcomes,
            "the file does not say what to offer",
            "add an [[outcome]] for each thing to offer, and for what this cannot tell",
        );
        say(
            self.sources,
            "the file does not name sources in a way that can be taken over",
            "add `sources` to the instrument and to each item",
        );
    }
}
