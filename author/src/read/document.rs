//! One text file while it is being read: its lines, and what is wrong in it.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use toml::Spanned;
use toml::de::DeTable;

use crate::finding::{Finding, Spot};
use crate::located::Origin;

pub(super) struct Document<'t> {
    file: Arc<str>,
    text: &'t str,
    line_starts: Vec<usize>,
    findings: RefCell<Vec<Finding>>,
    fields: RefCell<BTreeMap<String, (u32, u32)>>,
}

impl<'t> Document<'t> {
    pub(super) fn new(file: &str, text: &'t str) -> Self {
        let after_breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        let line_starts = std::iter::once(0)
            .chain(after_breaks.map(|(at, _)| at + 1))
            .collect();
        let (findings, fields) = Default::default();
        Self {
            file: file.into(),
            text,
            line_starts,
            findings,
            fields,
        }
    }

    /// Line and column of a byte, both from 1.
    pub(super) fn position(&self, byte: usize) -> (u32, u32) {
        let line = self.line_starts.partition_point(|start| *start <= byte);
        let start = self
            .line_starts
            .get(line.saturating_sub(1))
            .copied()
            .unwrap_or(0);
        let before = self.text.get(start..byte).unwrap_or_default();
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        (count(line), count(before.chars().count() + 1))
    }

    pub(super) fn spot(&self, byte: usize) -> Spot {
        let (line, column) = self.position(byte);
        Spot {
            file: Arc::clone(&self.file),
            line,
            column,
        }
    }

    pub(super) fn report(&self, finding: Finding) {
        self.findings.borrow_mut().push(finding);
    }

    pub(super) fn error(&self, byte: usize, message: impl Into<String>, help: Option<String>) {
        self.report(Finding::error(&self.spot(byte), message).maybe_help(help));
    }

    /// Remembers where a field of the current record stands.
    pub(super) fn note_field(&self, path: String, byte: usize) {
        let position = self.position(byte);
        self.fields.borrow_mut().insert(path, position);
    }

    /// Ends the current record: the fields noted since the last call belong to it.
    pub(super) fn take_origin(&self, start: usize) -> Origin {
        Origin::new(
            Arc::clone(&self.file),
            self.position(start),
            self.fields.take(),
        )
    }

    pub(super) fn into_findings(self) -> Vec<Finding> {
        self.findings.into_inner()
    }

    /// Reads a part of the text as TOML. The part is blanked out of the rest, so
    /// that spans stay those of the whole file.
    pub(super) fn toml<'p>(&self, part: &'p str, offset: usize) -> Spanned<DeTable<'p>> {
        let (table, errors) = DeTable::parse_recoverable(part);
        for error in errors {
            let at = error.span().unwrap_or(Range { start: 0, end: 0 }).start;
            self.error(
                offset + at,
                format!("this is not valid TOML: {}", error.message()),
                None,
            );
        }
        table
    }
}
