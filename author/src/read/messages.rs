//! A file of the interface: its messages with what a translation has to keep.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement};
use waymark_pack::vocabulary::ReviewState;

use super::Parsed;
use super::document::Document;
use crate::finding::Spot;

/// A file of the interface in one language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Messages {
    /// How far it was checked; `None` where it does not say.
    pub state: Option<ReviewState>,
    /// In the order of the file.
    pub messages: Vec<OneMessage>,
}

/// One message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OneMessage {
    /// By which it is asked for.
    pub name: String,
    /// Where it stands.
    pub spot: Spot,
    /// What people read, without variables: each piece of text of every variant.
    pub pieces: Vec<String>,
    /// The pieces and variables in a row, whatever the spaces in the file.
    pub written: String,
    /// Names of its variables.
    pub variables: BTreeSet<String>,
    /// Letters of its longest form, variables not counted.
    pub longest: usize,
}

/// Reads a file of the interface. What is not valid Fluent is left out and reported.
pub fn parse_messages(file: &str, text: &str) -> Parsed<Messages> {
    let document = Document::new(file, text);
    let resource = match fluent_syntax::parser::parse(text) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                let message = format!("this is not valid Fluent: {}", error.kind);
                let help = Some("a message is `name = text`".to_owned());
                document.error(error.pos.start, message, help);
            }
            resource
        }
    };
    let mut messages: Vec<OneMessage> = Vec::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else {
            continue;
        };
        let start = text.as_ptr().addr();
        let byte = message.id.name.as_ptr().addr().saturating_sub(start);
        let Some(value) = &message.value else {
            let help = Some("write `name = text`".to_owned());
            document.error(byte, format!("`{}` has no text", message.id.name), help);
            continue;
        };
        let found = one(message, value, document.spot(byte));
        if messages.iter().any(|known| known.name == found.name) {
            let help = Some("delete one of them".to_owned());
            document.error(byte, format!("`{}` stands twice", found.name), help);
        } else {
            messages.push(found);
        }
    }
    let state = text
        .lines()
        .find_map(|line| line.strip_prefix("# review: "))
        .and_then(|word| word.trim().parse().ok());
    Parsed {
        value: Messages { state, messages },
        findings: document.into_findings(),
    }
}

fn one(message: &Message<&str>, value: &Pattern<&str>, spot: Spot) -> OneMessage {
    let mut found = OneMessage {
        name: message.id.name.to_owned(),
        spot,
        pieces: Vec::new(),
        written: String::new(),
        variables: BTreeSet::new(),
        longest: 0,
    };
    found.longest = gather(&mut found, value);
    found.written.truncate(found.written.trim_end().len());
    found
}

/// Adds what a pattern says; gives the letters of its longest form.
fn gather(found: &mut OneMessage, pattern: &Pattern<&str>) -> usize {
    let mut letters = 0;
    for element in &pattern.elements {
        letters += match element {
            PatternElement::TextElement { value } => said(found, value),
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(inline) => placed(found, inline),
                Expression::Select { selector, variants } => {
                    placed(found, selector);
                    let lengths = variants.iter().map(|variant| gather(found, &variant.value));
                    lengths.max().unwrap_or(0)
                }
            },
        };
    }
    letters
}

fn said(found: &mut OneMessage, text: &str) -> usize {
    let words: Vec<&str> = text.split_whitespace().collect();
    found.written.push_str(&words.join(" "));
    found.written.push(' ');
    found.pieces.push(text.to_owned());
    text.chars().count()
}

fn placed(found: &mut OneMessage, inline: &InlineExpression<&str>) -> usize {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.written.push_str(&format!("${} ", id.name));
            found.variables.insert(id.name.to_owned());
            0
        }
        InlineExpression::StringLiteral { value } => {
            let text = fluent_syntax::unicode::unescape_unicode_to_string(value);
            said(found, &text)
        }
        InlineExpression::Placeable { expression } => {
            if let Expression::Inline(inner) = expression.as_ref() {
                return placed(found, inner);
            }
            0
        }
        // Numbers stand for themselves; terms, functions and other messages are used nowhere.
        _ => 0,
    }
}
