//! Extensions as JSON.

use serde::Serialize;
use serde_json::{Value, json};
use waymark_base::LanguageTag;

use super::words;

/// An extension with one value; `kind` is its type, such as `Code`.
pub(super) fn simple(url: &str, kind: &str, value: impl Into<Value>) -> Value {
    json!({ "url": url, format!("value{kind}"): value.into() })
}

/// An extension made of others.
pub(super) fn complex(url: &str, parts: Vec<Value>) -> Value {
    json!({ "url": url, "extension": parts })
}

/// A word of the vocabulary, an id or a tag.
pub(super) fn code(url: &str, value: impl ToString) -> Value {
    simple(url, "Code", value.to_string())
}

/// A text in another language.
pub(super) fn translation(language: &LanguageTag, text: &str) -> Value {
    let parts = vec![code("lang", language), simple("content", "String", text)];
    complex(words::TRANSLATION, parts)
}

/// One of our records as JSON inside a text.
pub(super) fn record(url: &str, record: &impl Serialize) -> Value {
    let text = serde_json::to_string(record).expect("our records have text keys only");
    simple(url, "String", text)
}
