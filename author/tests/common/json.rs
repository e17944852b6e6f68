//! Helpers for tests of exchanges.

#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "each test uses its own part, and stops where it fails"
)]

use serde_json::Value;
use waymark_author::Finding;

/// The messages of findings.
pub(crate) fn lines(findings: &[Finding]) -> Vec<String> {
    findings.iter().map(|one| one.message.clone()).collect()
}

/// Puts a value at a JSON pointer, or takes away what is there.
pub(crate) fn put(value: &mut Value, pointer: &str, new: Value) {
    let (parent, last) = pointer.rsplit_once('/').unwrap();
    let parent = value.pointer_mut(parent).unwrap();
    match parent {
        Value::Array(list) => {
            let index: usize = last.parse().unwrap();
            list.truncate(if index < list.len() {
                list.len()
            } else {
                index
            });
            if index < list.len() {
                list[index] = new;
            } else {
                list.push(new);
            }
        }
        Value::Object(fields) if new.is_null() => drop(fields.remove(last)),
        Value::Object(fields) => drop(fields.insert(last.to_owned(), new)),
        other => panic!("{other}"),
    }
}
