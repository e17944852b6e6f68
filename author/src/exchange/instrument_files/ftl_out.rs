//! `LANGUAGE/ID.ftl`. Whatever Fluent would read as syntax is written as a string literal,
//! `{"…"}`, so that the same text comes back.

use std::collections::{BTreeMap, BTreeSet};

use waymark_pack::records::{InstrumentTexts, Structure};

/// One message: its own text, and those of its attributes.
#[derive(Default)]
struct Message<'t> {
    text: Option<&'t str>,
    attributes: BTreeMap<&'t str, &'t str>,
}

/// The whole file.
pub(super) fn file(structure: &Structure, texts: &InstrumentTexts) -> String {
    let mut messages = messages(texts);
    let mut file = format!("### translation: {}\n\n", texts.translation);
    for name in order(structure) {
        if let Some(message) = messages.remove(name.as_str()) {
            write(&mut file, &name, &message);
        }
    }
    for (name, message) in messages {
        write(&mut file, name, &message);
    }
    file
}

fn messages(texts: &InstrumentTexts) -> BTreeMap<&str, Message<'_>> {
    let mut messages: BTreeMap<&str, Message<'_>> = BTreeMap::new();
    for (name, text) in &texts.texts {
        let (name, attribute) = match name.split_once('.') {
            Some((name, attribute)) => (name, Some(attribute)),
            None => (name.as_str(), None),
        };
        if !is_identifier(name) || !attribute.is_none_or(is_identifier) {
            continue;
        }
        let message = messages.entry(name).or_default();
        match attribute {
            Some(attribute) => drop(message.attributes.insert(attribute, text)),
            None => message.text = Some(text),
        }
    }
    messages
}

fn is_identifier(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_alphabetic())
        && name
            .chars()
            .all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_'))
}

/// The messages as somebody meets them: what it is, the gate, the items with their options,
/// what follows. What stands nowhere here follows by the alphabet.
fn order(structure: &Structure) -> Vec<String> {
    let head = [
        "name",
        "about",
        "population",
        "structure",
        "decides",
        "licence",
        "not-for",
    ];
    let mut names: Vec<String> = head.map(str::to_owned).to_vec();
    names.extend(structure.gate.iter().map(|one| format!("gate-{}", one.id)));
    for item in &structure.items {
        names.push(format!("item-{}", item.id));
        names.extend(item.options.iter().map(|option| format!("option-{option}")));
    }
    names.extend(structure.rules.iter().map(|one| format!("rule-{}", one.id)));
    names.extend(
        structure
            .outcomes
            .iter()
            .map(|one| format!("outcome-{}", one.id)),
    );
    names.extend(
        structure
            .figures
            .iter()
            .map(|one| format!("figure-{}", one.id)),
    );
    let mut seen = BTreeSet::new();
    names.retain(|name| seen.insert(name.clone()));
    names
}

fn write(file: &mut String, name: &str, message: &Message<'_>) {
    *file += &format!("{name} =");
    if let Some(text) = message.text {
        *file += &pattern(text, "    ", false);
    }
    file.push('\n');
    for (attribute, text) in &message.attributes {
        let points = matches!(*attribute, "instead" | "text");
        *file += &format!("    .{attribute} ={}\n", pattern(text, "        ", points));
    }
}

/// A text behind its `=`: on the same line, or as a block where it has several lines or
/// usually gets some.
fn pattern(text: &str, indent: &str, block: bool) -> String {
    if !block && !text.contains('\n') {
        return format!(" {}", escaped(text));
    }
    let lines = text.split('\n');
    lines
        .map(|line| format!("\n{indent}{}", escaped(line)))
        .collect()
}

fn escaped(line: &str) -> String {
    if line.is_empty() {
        return literal("");
    }
    let inner = line.trim();
    let (start, end) = match line.find(inner) {
        Some(at) if !inner.is_empty() => (at, at + inner.len()),
        _ => (line.len(), line.len()),
    };
    let (mut escaped, mut odd) = (String::new(), String::new());
    for (at, letter) in line.char_indices() {
        let outside = at < start || at >= end;
        let opens = at == start && matches!(letter, '[' | '*' | '.');
        if outside || opens || letter.is_control() || matches!(letter, '{' | '}' | '\u{feff}') {
            odd.push(letter);
        } else {
            flush(&mut escaped, &mut odd);
            escaped.push(letter);
        }
    }
    flush(&mut escaped, &mut odd);
    escaped
}

fn flush(escaped: &mut String, odd: &mut String) {
    if !odd.is_empty() {
        *escaped += &literal(odd);
        odd.clear();
    }
}

fn literal(text: &str) -> String {
    let mut inner = String::new();
    for letter in text.chars() {
        match letter {
            '"' | '\\' => inner.extend(['\\', letter]),
            ' ' => inner.push(' '),
            odd if odd.is_control() || odd.is_whitespace() || odd == '\u{feff}' => {
                inner += &format!("\\u{:04X}", u32::from(odd));
            }
            plain => inner.push(plain),
        }
    }
    format!("{{\"{inner}\"}}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_fluent_would_read_as_syntax_becomes_a_literal() {
        for (text, written) in [
            ("We are alone.", "We are alone."),
            ("a {b} \"c\" \\", "a {\"{\"}b{\"}\"} \"c\" \\"),
            ("[x", "{\"[\"}x"),
            (".x", "{\".\"}x"),
            ("  * x ", "{\"  *\"} x{\" \"}"),
            ("\ttab\u{a0}", "{\"\\u0009\"}tab{\"\\u00A0\"}"),
            ("   ", "{\"   \"}"),
            ("", "{\"\"}"),
        ] {
            assert_eq!(escaped(text), written, "{text:?}");
        }
    }

    #[test]
    fn a_text_that_holds_the_end_of_a_literal_comes_through() {
        assert_eq!(escaped("\"}{\""), "\"{\"}{\"}\"");
    }
}
