//! Records together with the places in the files from which their fields came.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::finding::Spot;

/// A record and where it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Located<T> {
    /// The record.
    pub record: T,
    /// Where it and its fields stand.
    pub origin: Origin,
}

/// Where a record and its fields stand. Fields are named by their path from the
/// record, such as `contact[0].sources[1]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    file: Arc<str>,
    start: (u32, u32),
    fields: BTreeMap<String, (u32, u32)>,
}

impl Origin {
    pub(crate) fn new(
        file: Arc<str>,
        start: (u32, u32),
        fields: BTreeMap<String, (u32, u32)>,
    ) -> Self {
        Self {
            file,
            start,
            fields,
        }
    }

    /// Where the record begins.
    pub fn start(&self) -> Spot {
        self.spot(self.start)
    }

    /// Whether a field stands in the file.
    pub fn has(&self, path: &str) -> bool {
        self.fields.contains_key(path)
    }

    /// Where a field stands, or the nearest thing around it: a field that is
    /// left out is reported at its entry.
    pub fn at(&self, path: &str) -> Spot {
        let mut path = path;
        loop {
            if let Some(position) = self.fields.get(path) {
                return self.spot(*position);
            }
            match path.rfind(['.', '[']).and_then(|cut| path.get(..cut)) {
                Some(parent) => path = parent,
                None => return self.start(),
            }
        }
    }

    fn spot(&self, (line, column): (u32, u32)) -> Spot {
        Spot {
            file: Arc::clone(&self.file),
            line,
            column,
        }
    }
}
