//! What a reader of a foreign file has to say.

use waymark_pack::records::Instrument;

use crate::finding::{Finding, Problems, Severity, Spot};

/// An instrument that came from another tool.
#[derive(Debug, Clone, PartialEq)]
pub struct Imported {
    /// What could be taken over.
    pub instrument: Instrument,
    /// What could not, and what has to be added by hand; warnings only.
    pub report: Vec<Finding>,
}

/// Most findings that are told: nobody reads more, and a hostile file could cause millions.
const MOST_FINDINGS: usize = 500;

/// Collects everything that is wrong, not only the first.
pub(crate) struct Report {
    file: Spot,
    findings: Vec<Finding>,
    failed: bool,
}

impl Report {
    pub(crate) fn new(file: &str) -> Self {
        Self {
            file: Spot::whole_file(file),
            findings: Vec::new(),
            failed: false,
        }
    }

    /// Something that keeps the file from being read. `place` is a JSON path, or a sheet and
    /// a column; empty for the whole file.
    pub(crate) fn error(&mut self, place: &str, message: &str, help: &str) {
        self.add(Severity::Error, (0, 0), place, message, help);
    }

    /// Something that somebody should look at.
    pub(crate) fn warning(&mut self, place: &str, message: &str, help: &str) {
        self.add(Severity::Warning, (0, 0), place, message, help);
    }

    /// The same with a row and a column, from 1.
    pub(crate) fn add(
        &mut self,
        severity: Severity,
        (line, column): (u32, u32),
        place: &str,
        message: &str,
        help: &str,
    ) {
        self.failed |= severity == Severity::Error;
        if self.findings.len() > MOST_FINDINGS {
            return;
        }
        let message = match place {
            "" => message.to_owned(),
            place => format!("{place}: {message}"),
        };
        let at = Spot {
            file: self.file.file.clone(),
            line,
            column,
        };
        let finding = match severity {
            Severity::Error => Finding::error(&at, message),
            Severity::Warning => Finding::warning(&at, message),
        };
        let finding = finding.help(help);
        // One cause may be met on several ways.
        if !self.findings.contains(&finding) {
            self.findings.push(finding);
        }
    }

    pub(crate) fn has_errors(&self) -> bool {
        self.failed
    }

    /// The result: nothing where anything is wrong.
    pub(crate) fn finish(self, instrument: Option<Instrument>) -> Result<Imported, Problems> {
        match instrument {
            Some(instrument) if !self.failed => Ok(Imported {
                instrument,
                report: self.findings,
            }),
            _ => Err(self.into_problems()),
        }
    }

    /// Everything found, where the file cannot be read at all.
    pub(crate) fn into_problems(mut self) -> Problems {
        if self.findings.len() > MOST_FINDINGS {
            let message = "there are more problems than are shown";
            let finding = Finding::error(&self.file, message);
            self.findings.push(finding.help("correct these first"));
        }
        Problems(self.findings)
    }
}
