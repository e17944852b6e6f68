//! A copy of the fixture content that a test may change.

#![allow(
    dead_code,
    clippy::unwrap_used,
    reason = "each test binary uses its own part of this"
)]

pub(crate) mod books;
pub(crate) mod example;
pub(crate) mod instruments;
pub(crate) mod json;

use std::fs;
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use tempfile::TempDir;
use waymark_author::{Finding, Problems, load};

/// The day on which the tests run.
pub(crate) fn today() -> Date {
    Date::new(2026, 11, 21).unwrap()
}

pub(crate) fn fixture() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/content")
}

/// The content of the project itself.
pub(crate) fn real_content() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../content")
}

pub(crate) struct Workshop(TempDir);

impl Workshop {
    pub(crate) fn new() -> Self {
        Self::with(&fixture())
    }

    /// A copy of another folder: a test never writes into the content itself.
    pub(crate) fn with(content: &Path) -> Self {
        let workshop = Self(tempfile::tempdir().unwrap());
        copy(content, workshop.dir());
        workshop
    }

    pub(crate) fn dir(&self) -> &Path {
        self.0.path()
    }

    pub(crate) fn read(&self, file: &str) -> String {
        fs::read_to_string(self.dir().join(file)).unwrap()
    }

    pub(crate) fn write(&self, file: &str, text: &str) {
        fs::write(self.dir().join(file), text).unwrap();
    }

    /// Replaces a text that stands in the file exactly once.
    pub(crate) fn edit(&self, file: &str, old: &str, new: &str) -> &Self {
        let text = self.read(file);
        assert_eq!(text.matches(old).count(), 1, "`{old}` in {file}");
        self.write(file, &text.replace(old, new));
        self
    }

    pub(crate) fn problems(&self) -> Vec<String> {
        match load(self.dir()) {
            Ok(_) => Vec::new(),
            Err(Problems(findings)) => shown(&findings),
        }
    }

    pub(crate) fn lint(&self) -> Vec<String> {
        let loaded = load(self.dir()).unwrap_or_else(|problems| panic!("{problems}"));
        shown(&waymark_author::lint(&loaded, today()))
    }
}

pub(crate) fn shown(findings: &[Finding]) -> Vec<String> {
    findings
        .iter()
        .map(|finding| finding.to_string().replace("\n  help: ", " | "))
        .collect()
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}
