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
    /// The device, where the journey leads through the private part.
    pub device: Option<DeviceScript>,
    /// The site of which the publisher's address leads to at first, where the app takes
    /// newer content: a folder of the rehearsal.
    pub publisher: Option<String>,
    /// Whether every step is wrong on purpose, to show that a wrong one is noticed.
    #[serde(default)]
    pub wrong_on_purpose: bool,
    /// What happens, in order.
    pub steps: Vec<Step>,
}

/// The device on which a journey through the private part happens.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeviceScript {
    /// How well it keeps keys: `secure_element`, `trusted_environment` or `software`.
    pub level: String,
}

/// One call and what must come back, or one thing that somebody does.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// The room that is asked.
    pub call: Option<String>,
    /// What somebody does with the device instead.
    #[serde(rename = "do")]
    pub act: Option<String>,
    /// What is asked there, or how it is done.
    #[serde(default)]
    pub arguments: Map<String, Value>,
    /// Rules by path into the answer.
    #[serde(default)]
    pub expect: BTreeMap<String, Value>,
    /// The public error that must come instead of an answer.
    pub error: Option<String>,
    /// Names for what stands at a path of the answer; `$name` in later arguments is it.
    #[serde(default)]
    pub remember: BTreeMap<String, String>,
}

impl Step {
    /// What it is called in a complaint.
    pub fn name(&self) -> &str {
        let name = self.call.as_ref().or(self.act.as_ref());
        name.map_or("nothing", String::as_str)
    }
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
