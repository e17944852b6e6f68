//! Walking through JSON with a path at hand.

use serde_json::Value;

use super::MOST_BYTES;
use crate::exchange::forms::Report;

/// A value and its path from the top, such as `item[2].enableWhen[0]`.
#[derive(Clone)]
pub(super) struct At<'v> {
    pub(super) value: &'v Value,
    pub(super) path: String,
}

/// Reads a file as JSON.
pub(super) fn parse(text: &str, report: &mut Report) -> Option<Value> {
    if text.len() > MOST_BYTES {
        let message = format!("the file is larger than {} MB", MOST_BYTES >> 20);
        report.error("", &message, "export one questionnaire at a time");
        return None;
    }
    match serde_json::from_str(text) {
        Ok(value) => Some(value),
        Err(error) => {
            let place = (position(error.line()), position(error.column()));
            let message = format!("this is no JSON: {error}");
            let severity = crate::finding::Severity::Error;
            report.add(
                severity,
                place,
                "",
                &message,
                "export it once more, as JSON and not as XML",
            );
            None
        }
    }
}

fn position(number: usize) -> u32 {
    number.try_into().unwrap_or(u32::MAX)
}

impl<'v> At<'v> {
    pub(super) fn top(value: &'v Value) -> Self {
        let path = String::new();
        Self { value, path }
    }

    /// The path of a field, whether it is there or not.
    pub(super) fn path_of(&self, name: &str) -> String {
        match self.path.as_str() {
            "" => name.to_owned(),
            path => format!("{path}.{name}"),
        }
    }

    pub(super) fn field(&self, name: &str) -> Option<Self> {
        let value = self.value.get(name).filter(|value| !value.is_null())?;
        let path = self.path_of(name);
        Some(Self { value, path })
    }

    /// The names of the fields of an object.
    pub(super) fn names(&self) -> impl Iterator<Item = &'v str> + use<'v> {
        let fields = self.value.as_object().into_iter();
        fields.flat_map(|fields| fields.keys().map(String::as_str))
    }

    /// The entries of a list; none where the field is not there.
    pub(super) fn list(&self, name: &str, report: &mut Report) -> Vec<Self> {
        let Some(field) = self.field(name) else {
            return Vec::new();
        };
        let Some(entries) = field.value.as_array() else {
            report.error(&field.path, "is no list", "write it in brackets: [ … ]");
            return Vec::new();
        };
        let entries = entries.iter().enumerate();
        entries
            .map(|(index, value)| Self {
                value,
                path: format!("{}[{index}]", field.path),
            })
            .collect()
    }

    pub(super) fn text(&self, name: &str, report: &mut Report) -> Option<&'v str> {
        let field = self.field(name)?;
        let text = field.value.as_str();
        if text.is_none() {
            report.error(&field.path, "is no text", "write it in quotes");
        }
        text
    }

    pub(super) fn flag(&self, name: &str, report: &mut Report) -> Option<bool> {
        let field = self.field(name)?;
        let flag = field.value.as_bool();
        if flag.is_none() {
            report.error(
                &field.path,
                "is neither true nor false",
                "write true or false",
            );
        }
        flag
    }

    /// The extensions with one of these addresses.
    pub(super) fn extensions(&self, urls: &[&str], report: &mut Report) -> Vec<Self> {
        let all = self.list("extension", report).into_iter();
        all.filter(|one| {
            let url = one.value.get("url").and_then(Value::as_str);
            url.is_some_and(|url| urls.contains(&url))
        })
        .collect()
    }

    pub(super) fn extension(&self, url: &str, report: &mut Report) -> Option<Self> {
        self.extensions(&[url], report).into_iter().next()
    }
}
