//! The content folder: which files there are, and their text.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::finding::{Finding, Spot};

/// The content folder while it is being read.
pub(crate) struct Folder<'d> {
    root: &'d Path,
    pub(crate) findings: Vec<Finding>,
}

impl<'d> Folder<'d> {
    pub(crate) fn new(root: &'d Path) -> Self {
        Self {
            root,
            findings: Vec::new(),
        }
    }

    /// The text of a file that must be there.
    pub(crate) fn required(&mut self, name: &str) -> Option<String> {
        let text = self.optional(name);
        if text.is_none() && !self.root.join(name).exists() {
            let finding = Finding::error(&Spot::whole_file(name), "this file is missing");
            self.findings
                .push(finding.help("docs/content.md says what it holds"));
        }
        text
    }

    /// The text of a file, where it is there.
    pub(crate) fn optional(&mut self, name: &str) -> Option<String> {
        match fs::read(self.root.join(name)) {
            Ok(bytes) => self.text(name, bytes),
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => {
                let message = format!("this file cannot be read: {error}");
                self.findings
                    .push(Finding::error(&Spot::whole_file(name), message));
                None
            }
        }
    }

    fn text(&mut self, name: &str, bytes: Vec<u8>) -> Option<String> {
        String::from_utf8(bytes)
            .map_err(|error| {
                let line = error
                    .as_bytes()
                    .iter()
                    .take(error.utf8_error().valid_up_to());
                let line = line.filter(|byte| **byte == b'\n').count() + 1;
                let line = u32::try_from(line).unwrap_or(u32::MAX);
                let at = Spot {
                    file: name.into(),
                    line,
                    column: 0,
                };
                let finding = Finding::error(&at, "this file is not in UTF-8");
                self.findings.push(finding.help("save it as UTF-8"));
            })
            .ok()
    }

    /// The names of the files in a folder with an ending, sorted so that every
    /// machine reads them in the same order. A missing folder has none.
    pub(crate) fn list(&mut self, folder: &str, ending: &str) -> Vec<String> {
        let names = self.entries(folder);
        let prefix = if folder.is_empty() {
            String::new()
        } else {
            format!("{folder}/")
        };
        let files = names.into_iter().filter(|name| name.ends_with(ending));
        files.map(|name| format!("{prefix}{name}")).collect()
    }

    /// The names of the folders in a folder, sorted.
    pub(crate) fn folders(&mut self, folder: &str) -> Vec<String> {
        let root = self.root.join(folder);
        let names = self.entries(folder);
        names
            .into_iter()
            .filter(|name| root.join(name).is_dir())
            .collect()
    }

    fn entries(&mut self, folder: &str) -> Vec<String> {
        match sorted_names(&self.root.join(folder)) {
            Ok(names) => names,
            Err(error) if error.kind() == io::ErrorKind::NotFound => Vec::new(),
            Err(error) => {
                let message = format!("this folder cannot be read: {error}");
                self.findings
                    .push(Finding::error(&Spot::whole_file(folder), message));
                Vec::new()
            }
        }
    }
}

fn sorted_names(folder: &Path) -> io::Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if !name.starts_with('.') {
            names.push(name);
        }
    }
    names.sort_unstable();
    Ok(names)
}

/// Replaces a file in one step, so that an interrupted write leaves the old one.
pub(crate) fn replace(path: &Path, text: &str) -> io::Result<()> {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".new");
    let beside: PathBuf = path.with_file_name(name);
    fs::write(&beside, text)?;
    fs::rename(&beside, path)
}
