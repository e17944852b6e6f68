//! Checking what the content says, record against record: errors stop the
//! build, warnings ask somebody to look.

mod contacts;
mod coordinates;
mod cross_references;
mod dates;
mod facts;
mod hours;
mod identity;
mod instruments;
mod numbers;
mod phrases;
mod references;
mod sheets;
mod sites;
mod wording;
mod words;

pub use words::Found;
pub(crate) use words::find as find_words;

use std::collections::BTreeSet;

use jiff::civil::Date;
use waymark_base::Id;

use crate::finding::{Finding, Spot, sort};
use crate::load::Loaded;
use crate::located::Origin;
use crate::progress::{Progress, Stage};

/// The checks in the order in which they run. Each looks at one concern.
const CHECKS: [fn(&mut Lint<'_>); 14] = [
    identity::check,
    facts::check,
    references::check,
    numbers::check,
    coordinates::check,
    hours::check,
    dates::check,
    contacts::check,
    sites::check,
    sheets::check,
    cross_references::check,
    instruments::check,
    phrases::check,
    wording::check,
];

/// What is wrong or doubtful in the content, in the order of files and lines.
/// `today` is an argument, so that the same content is judged the same again.
pub fn lint(loaded: &Loaded, today: Date) -> Vec<Finding> {
    lint_with(loaded, today, &mut |_, _, _| {})
}

/// The same, telling how far it is.
pub fn lint_with(loaded: &Loaded, today: Date, progress: &mut Progress<'_>) -> Vec<Finding> {
    let source_ids = loaded
        .sources
        .iter()
        .map(|source| &source.record.id)
        .collect();
    let mut lint = Lint {
        loaded,
        today,
        source_ids,
        findings: Vec::new(),
    };
    for (index, check) in CHECKS.iter().enumerate() {
        progress(Stage::Check, index, CHECKS.len());
        check(&mut lint);
    }
    let mut findings = lint.findings;
    sort(&mut findings);
    findings
}

struct Lint<'l> {
    loaded: &'l Loaded,
    today: Date,
    source_ids: BTreeSet<&'l Id>,
    findings: Vec<Finding>,
}

impl Lint<'_> {
    fn error(&mut self, at: &Spot, message: impl Into<String>, help: impl Into<String>) {
        self.findings.push(Finding::error(at, message).help(help));
    }

    fn warn(&mut self, at: &Spot, message: impl Into<String>, help: impl Into<String>) {
        self.findings.push(Finding::warning(at, message).help(help));
    }
}

/// Where a record stands, with the path of the part of it that is being looked at.
#[derive(Clone, Copy)]
struct Part<'l> {
    origin: &'l Origin,
    path: &'l str,
}

impl<'l> Part<'l> {
    fn whole(origin: &'l Origin) -> Self {
        Self { origin, path: "" }
    }

    fn inside(origin: &'l Origin, path: &'l str) -> Self {
        Self { origin, path }
    }

    fn path_of(&self, field: &str) -> String {
        if self.path.is_empty() {
            field.to_owned()
        } else {
            format!("{}.{field}", self.path)
        }
    }

    /// Where a field of the part stands.
    fn at(&self, field: &str) -> Spot {
        self.origin.at(&self.path_of(field))
    }

    /// Whether the part says anything in a field.
    fn has(&self, field: &str) -> bool {
        self.origin.has(&self.path_of(field))
    }
}
