//! A journey as it stands in its file.

use std::collections::BTreeMap;
use std::path::Path;
use std::{fs, io};

use serde::Deserialize;
use serde_json::{Map, Value};

/// One journey.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Journey {
    /// What it shows, as a sentence.
    pub name: String,
    /// The reader's languages.
    pub languages: Vec<String>,
    /// The moment at which the clock stands.
    pub at: String,
    /// Whether every step is wrong on purpose, to show that a wrong one is noticed.
    #[serde(default)]
    pub wrong_on_purpose: bool,
    /// What happens, in order.
    pub steps: Vec<Step>,
}

/// One call and what must come back.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// The room.
    pub call: String,
    /// What is asked there.
    #[serde(default)]
    pub arguments: Map<String, Value>,
    /// Rules by path into the answer.
    #[serde(default)]
    pub expect: BTreeMap<String, Value>,
    /// The public error that must come instead of an answer.
    pub error: Option<String>,
}

/// Every journey of a folder, by file name.
///
/// # Errors
/// Where a file cannot be read, or is no journey.
pub fn read_all(folder: &Path) -> io::Result<Vec<(String, Journey)>> {
    let mut journeys = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "json") {
            let name = path
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            journeys.push((name, serde_json::from_slice(&fs::read(&path)?)?));
        }
    }
    journeys.sort_by(|one, other| one.0.cmp(&other.0));
    Ok(journeys)
}
