//! What `tests/python/tuf_attacks.py` has written down.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use serde::Deserialize;

/// In place of a file's name: bytes without end.
const ENDLESS: &str = "endless";

/// All attacks.
#[derive(Deserialize)]
pub struct Book {
    /// The path of the pack that the reader wants.
    pub pack: String,
    pub cases: Vec<Case>,
    #[serde(skip)]
    place: PathBuf,
}

/// One attack, step by step, on one reader.
#[derive(Deserialize)]
pub struct Case {
    pub attack: String,
    pub role: String,
    pub variant: String,
    root: String,
    pub steps: Vec<Step>,
}

/// What the server gives once, and what must come of it.
#[derive(Deserialize)]
pub struct Step {
    /// Our client's error; none where the files are to be taken.
    pub wants: Option<String>,
    /// When the reader comes.
    pub moment: Timestamp,
    /// Whether nothing may be asked for beyond the four roles' files and the pack.
    pub only_usual: bool,
    files: BTreeMap<String, String>,
    /// The error of python-tuf's client.
    pub theirs: Option<String>,
    /// The versions that it trusts afterwards.
    pub versions: BTreeMap<String, u64>,
}

/// What lies under a name.
#[derive(Clone)]
pub enum Given {
    Bytes(Vec<u8>),
    Endless,
}

impl Book {
    pub fn read(place: &Path) -> Result<Self, String> {
        let bytes = fs::read(place.join("cases.json")).map_err(|error| error.to_string())?;
        let book: Self = serde_json::from_slice(&bytes).map_err(|error| error.to_string())?;
        Ok(Self {
            place: place.to_owned(),
            ..book
        })
    }

    fn bytes(&self, name: &str) -> Result<Vec<u8>, String> {
        let path = self.place.join("files").join(name);
        fs::read(path).map_err(|error| format!("{name}: {error}"))
    }

    /// The root that the reader begins with.
    pub fn root(&self, case: &Case) -> Result<Vec<u8>, String> {
        self.bytes(&case.root)
    }

    /// What the server gives in a step, by the names of python-tuf's repository.
    pub fn given(&self, step: &Step) -> Result<BTreeMap<String, Given>, String> {
        let each = step.files.iter().map(|(name, kept)| {
            let given = match kept.as_str() {
                ENDLESS => Given::Endless,
                kept => Given::Bytes(self.bytes(kept)?),
            };
            Ok((name.clone(), given))
        });
        each.collect()
    }
}

impl Case {
    pub fn title(&self) -> String {
        let Self {
            attack,
            role,
            variant,
            ..
        } = self;
        format!("{attack}, {role}: {variant}")
    }
}
