//! JSON read strictly, and written as the signatures cover it.
//!
//! Two programs that read the same bytes differently are how a signed file comes to say two
//! things. So nothing ambiguous is read: no name twice in one object, no fraction, no number
//! beyond 64 bits, nothing nested deeper than [`DEEPEST`].

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

/// Levels of nesting that a file may have; the format itself needs eight.
const DEEPEST: usize = 32;

/// The bytes are no JSON that means one thing to every reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotStrict;

/// One value. Objects are ordered by the bytes of their names, as the canonical form is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A whole number.
    Number(i128),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Self>),
    /// An object.
    Object(BTreeMap<String, Self>),
}

impl Value {
    /// Reads one value that takes up all of `bytes`.
    ///
    /// # Errors
    /// [`NotStrict`].
    pub fn read(bytes: &[u8]) -> Result<Self, NotStrict> {
        let mut reader = serde_json::Deserializer::from_slice(bytes);
        let value = Level(DEEPEST).deserialize(&mut reader);
        let value = value.map_err(|_| NotStrict)?;
        reader.end().map_err(|_| NotStrict)?;
        Ok(value)
    }

    /// The canonical form (OLPC): names in order, no space between anything, and in texts
    /// only the quotation mark and the backslash escaped.
    pub fn canonical(&self) -> Vec<u8> {
        let mut written = Vec::new();
        self.write(&mut written);
        written
    }

    fn write(&self, into: &mut Vec<u8>) {
        match self {
            Self::Null => into.extend(b"null"),
            Self::Bool(true) => into.extend(b"true"),
            Self::Bool(false) => into.extend(b"false"),
            Self::Number(number) => into.extend(number.to_string().bytes()),
            Self::Text(text) => write_text(text, into),
            Self::List(values) => {
                into.push(b'[');
                for (place, value) in values.iter().enumerate() {
                    separate(place, into);
                    value.write(into);
                }
                into.push(b']');
            }
            Self::Object(values) => {
                into.push(b'{');
                for (place, (name, value)) in values.iter().enumerate() {
                    separate(place, into);
                    write_text(name, into);
                    into.push(b':');
                    value.write(into);
                }
                into.push(b'}');
            }
        }
    }
}

fn separate(place: usize, into: &mut Vec<u8>) {
    if place > 0 {
        into.push(b',');
    }
}

fn write_text(text: &str, into: &mut Vec<u8>) {
    into.push(b'"');
    for byte in text.bytes() {
        if matches!(byte, b'"' | b'\\') {
            into.push(b'\\');
        }
        into.push(byte);
    }
    into.push(b'"');
}

/// How many levels may still follow.
#[derive(Clone, Copy)]
struct Level(usize);

impl Level {
    fn below<E: Error>(self) -> Result<Self, E> {
        let left = self.0.checked_sub(1);
        left.map(Self).ok_or_else(|| E::custom("nested too deeply"))
    }
}

impl<'de> DeserializeSeed<'de> for Level {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> Result<Value, D::Error> {
        reader.deserialize_any(self)
    }
}

/// A fraction, and with it `-0` and `1e3`, is refused by having no method here.
impl<'de> Visitor<'de> for Level {
    type Value = Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("strict JSON")
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Value, E> {
        Ok(Value::Text(value.to_owned()))
    }

    fn visit_string<E: Error>(self, value: String) -> Result<Value, E> {
        Ok(Value::Text(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut reader: A) -> Result<Value, A::Error> {
        let below = self.below()?;
        let mut values = Vec::new();
        while let Some(value) = reader.next_element_seed(below)? {
            values.push(value);
        }
        Ok(Value::List(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut reader: A) -> Result<Value, A::Error> {
        let below = self.below()?;
        let mut values = BTreeMap::new();
        while let Some(name) = reader.next_key::<String>()? {
            let value = reader.next_value_seed(below)?;
            if values.insert(name, value).is_some() {
                return Err(A::Error::custom("a name stands twice"));
            }
        }
        Ok(Value::Object(values))
    }
}
