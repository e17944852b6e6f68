//! Whether an answer is as a step expects it.

use serde_json::Value;

/// What is wrong with `answer` by one rule at one path; `None` where it holds.
pub fn complaint(answer: &Value, path: &str, rule: &Value) -> Option<String> {
    let found = at(answer, path);
    let holds = match rule.as_object().and_then(|rule| rule.iter().next()) {
        Some((verb, wanted)) => judge(&found, verb, wanted),
        None => return Some(format!("{path}: `{rule}` is no rule")),
    };
    match holds {
        Some(true) => None,
        Some(false) => Some(format!("{path}: wanted {rule}, found {}", shown(&found))),
        None => Some(format!("{path}: `{rule}` is no rule")),
    }
}

/// Everything at a path: names and numbers separated by dots, `*` for every entry.
pub(super) fn at<'a>(answer: &'a Value, path: &str) -> Vec<&'a Value> {
    let mut found = vec![answer];
    for part in path.split('.').filter(|part| !part.is_empty()) {
        found = found
            .into_iter()
            .flat_map(|value| step(value, part))
            .collect();
    }
    found.retain(|value| !value.is_null());
    found
}

fn step<'a>(value: &'a Value, part: &str) -> Vec<&'a Value> {
    match (value, part.parse::<usize>()) {
        (Value::Array(entries), _) if part == "*" => entries.iter().collect(),
        (Value::Array(entries), Ok(number)) => entries.get(number).into_iter().collect(),
        (Value::Object(fields), _) => fields.get(part).into_iter().collect(),
        _ => Vec::new(),
    }
}

/// Whether the rule holds: for one of what was found, or, for `absent` and `every`, for
/// all of it. `None`: there is no such rule.
fn judge(found: &[&Value], verb: &str, wanted: &Value) -> Option<bool> {
    let some = |holds: &dyn Fn(&Value) -> bool| Some(found.iter().any(|value| holds(value)));
    match verb {
        "value" => some(&|value| same(value, wanted)),
        "contains" => some(&|value| contains(value, wanted)),
        "length" => some(&|value| length(value) == wanted.as_u64()),
        "at_least" => some(&|value| length(value) >= wanted.as_u64()),
        "every" => Some(!found.is_empty() && found.iter().all(|value| same(value, wanted))),
        "absent" => Some(found.is_empty() == wanted.as_bool()?),
        _ => None,
    }
}

/// Numbers are compared as numbers: another language may write 2 as 2.0.
fn same(one: &Value, other: &Value) -> bool {
    match (one.as_f64(), other.as_f64()) {
        (Some(one), Some(other)) => (one - other).abs() < 1e-9,
        _ => one == other,
    }
}

fn contains(value: &Value, wanted: &Value) -> bool {
    match (value, wanted) {
        (Value::String(text), Value::String(part)) => text.contains(part.as_str()),
        (Value::Array(entries), wanted) => entries.iter().any(|entry| same(entry, wanted)),
        _ => false,
    }
}

fn length(value: &Value) -> Option<u64> {
    let length = match value {
        Value::Array(entries) => entries.len(),
        Value::String(text) => text.chars().count(),
        _ => return None,
    };
    u64::try_from(length).ok()
}

fn shown(found: &[&Value]) -> String {
    let text: Vec<String> = found.iter().map(ToString::to_string).collect();
    let text = text.join(", ");
    if text.is_empty() {
        "nothing".into()
    } else {
        text.chars().take(300).collect()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn holds(path: &str, rule: Value) -> bool {
        let answer = json!({
            "name": "Medyka", "note": null, "lat": 2.0,
            "contacts": [{ "country": "PL", "topics": ["child"] }, { "country": "UA", "topics": [] }],
        });
        complaint(&answer, path, &rule).is_none()
    }

    #[test]
    fn each_rule_holds_where_it_should_and_nowhere_else() {
        for (path, good, bad) in [
            (
                "name",
                json!({"value": "Medyka"}),
                json!({"value": "Siret"}),
            ),
            ("lat", json!({"value": 2}), json!({"value": 3})),
            ("name", json!({"contains": "dyk"}), json!({"contains": "x"})),
            (
                "contacts.0.topics",
                json!({"contains": "child"}),
                json!({"contains": "gbv"}),
            ),
            ("contacts", json!({"length": 2}), json!({"length": 3})),
            ("contacts", json!({"at_least": 2}), json!({"at_least": 3})),
            (
                "contacts.1.country",
                json!({"value": "UA"}),
                json!({"value": "PL"}),
            ),
            (
                "contacts.*.country",
                json!({"value": "UA"}),
                json!({"every": "UA"}),
            ),
            ("note", json!({"absent": true}), json!({"absent": false})),
            ("name", json!({"absent": false}), json!({"absent": true})),
            (
                "contacts.7.country",
                json!({"absent": true}),
                json!({"every": "PL"}),
            ),
        ] {
            assert!(holds(path, good.clone()), "{path} {good}");
            assert!(!holds(path, bad.clone()), "{path} {bad}");
        }
    }

    #[test]
    fn a_rule_that_nobody_knows_does_not_hold() {
        assert!(!holds("name", json!({"resembles": "Medyka"})));
        assert!(!holds("name", json!("Medyka")));
    }
}
