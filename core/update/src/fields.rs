//! Taking typed fields out of a strict JSON value, with the name of what is wrong.

use std::collections::BTreeMap;

use jiff::Timestamp;

use crate::json::Value;

/// What in a metadata file does not keep to the format: the name of a field, or of a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Malformed(pub &'static str);

/// One object of a metadata file. Fields that nobody asks for are left alone, as the
/// specification wants: they are signed like the others.
#[derive(Clone, Copy)]
pub(crate) struct Fields<'a>(&'a BTreeMap<String, Value>);

impl<'a> Fields<'a> {
    /// The fields of `value`, which is called `name` in an error.
    pub(crate) fn of(value: &'a Value, name: &'static str) -> Result<Self, Malformed> {
        match value {
            Value::Object(fields) => Ok(Self(fields)),
            _ => Err(Malformed(name)),
        }
    }

    /// Every name with its value, in order.
    pub(crate) fn all(self) -> impl Iterator<Item = (&'a String, &'a Value)> {
        self.0.iter()
    }

    /// A field that may be missing.
    pub(crate) fn may(self, name: &'static str) -> Option<&'a Value> {
        self.0.get(name)
    }

    fn must(self, name: &'static str) -> Result<&'a Value, Malformed> {
        self.may(name).ok_or(Malformed(name))
    }

    pub(crate) fn object(self, name: &'static str) -> Result<Self, Malformed> {
        Self::of(self.must(name)?, name)
    }

    pub(crate) fn value(self, name: &'static str) -> Result<&'a Value, Malformed> {
        self.must(name)
    }

    pub(crate) fn text(self, name: &'static str) -> Result<&'a str, Malformed> {
        as_text(self.must(name)?, name)
    }

    pub(crate) fn list(self, name: &'static str) -> Result<&'a [Value], Malformed> {
        as_list(self.must(name)?, name)
    }

    pub(crate) fn flag(self, name: &'static str) -> Result<bool, Malformed> {
        match self.must(name)? {
            Value::Bool(flag) => Ok(*flag),
            _ => Err(Malformed(name)),
        }
    }

    /// A whole number from zero on.
    pub(crate) fn count(self, name: &'static str) -> Result<u64, Malformed> {
        as_count(self.must(name)?, name)
    }

    /// As [`Fields::count`], for a field that may be missing.
    pub(crate) fn may_count(self, name: &'static str) -> Result<Option<u64>, Malformed> {
        self.may(name)
            .map(|value| as_count(value, name))
            .transpose()
    }

    /// A whole number from one on: versions and thresholds begin there.
    pub(crate) fn positive(self, name: &'static str) -> Result<u64, Malformed> {
        let count = self.count(name)?;
        if count == 0 {
            return Err(Malformed(name));
        }
        Ok(count)
    }

    /// A moment to the second, in UTC, written in the one way that the format allows.
    pub(crate) fn moment(self, name: &'static str) -> Result<Timestamp, Malformed> {
        let text = self.text(name)?;
        let form = "0000-00-00T00:00:00Z".bytes();
        let exact = text.len() == form.len()
            && text.bytes().zip(form).all(|(sign, wanted)| match wanted {
                b'0' => sign.is_ascii_digit(),
                _ => sign == wanted,
            });
        let moment = exact.then(|| text.parse().ok()).flatten();
        moment.ok_or(Malformed(name))
    }

    /// A list of texts, none of them twice.
    pub(crate) fn distinct_texts(self, name: &'static str) -> Result<Vec<String>, Malformed> {
        let mut texts: Vec<String> = Vec::new();
        for value in self.list(name)? {
            let text = as_text(value, name)?;
            if texts.iter().any(|other| other == text) {
                return Err(Malformed(name));
            }
            texts.push(text.to_owned());
        }
        Ok(texts)
    }
}

pub(crate) fn as_text<'a>(value: &'a Value, name: &'static str) -> Result<&'a str, Malformed> {
    match value {
        Value::Text(text) => Ok(text),
        _ => Err(Malformed(name)),
    }
}

fn as_list<'a>(value: &'a Value, name: &'static str) -> Result<&'a [Value], Malformed> {
    match value {
        Value::List(list) => Ok(list),
        _ => Err(Malformed(name)),
    }
}

fn as_count(value: &Value, name: &'static str) -> Result<u64, Malformed> {
    match value {
        Value::Number(number) => u64::try_from(*number).map_err(|_| Malformed(name)),
        _ => Err(Malformed(name)),
    }
}
