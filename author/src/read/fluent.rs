//! Texts in Fluent files: one plain text a message, and one for each of its attributes.
//! Variables and selectors are refused: these texts are data, not interface.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Comment, Entry, Expression, InlineExpression, Pattern, PatternElement};
use waymark_pack::vocabulary::ReviewState;

use super::Parsed;
use super::document::Document;
use crate::located::{Located, Origin};
use crate::suggest::did_you_mean;

/// Longest text, in bytes: a screen has no room for more.
const LONGEST: usize = 4_000;

/// The texts of one file, by their names: `item-age`, `item-age.cue`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FluentTexts {
    /// How far the file has been checked.
    pub translation: Option<ReviewState>,
    /// The texts.
    pub texts: BTreeMap<String, String>,
}

/// Reads a Fluent file of plain texts. Its first comment is `### translation: STATE`.
pub fn parse_fluent(file: &str, text: &str) -> Parsed<Located<FluentTexts>> {
    let document = Document::new(file, text);
    let mut reader = Reader {
        document: &document,
        text,
        found: FluentTexts::default(),
    };
    let resource = match fluent_syntax::parser::parse(text) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                let message = format!("this is not valid Fluent: {}", error.kind);
                let help =
                    "a message is `name = text`; further lines and `.attributes` are indented";
                document.error(error.pos.start, message, Some(help.to_owned()));
            }
            resource
        }
    };
    for entry in &resource.body {
        reader.entry(entry);
    }
    if reader.found.translation.is_none() {
        let help =
            "begin the file with ### translation: source, draft, second_pass or native_reviewed";
        document.error(
            0,
            "nothing says how far this file is checked",
            Some(help.to_owned()),
        );
    }
    let record = reader.found;
    let origin: Origin = document.take_origin(0);
    Parsed {
        value: Located { record, origin },
        findings: document.into_findings(),
    }
}

struct Reader<'d, 't> {
    document: &'d Document<'t>,
    text: &'t str,
    found: FluentTexts,
}

impl<'t> Reader<'_, 't> {
    fn entry(&mut self, entry: &Entry<&'t str>) {
        match entry {
            Entry::Message(message) => {
                let name = message.id.name;
                match &message.value {
                    Some(pattern) => self.keep(name.to_owned(), name, pattern),
                    None => {
                        self.error(name, format!("`{name}` has no text"), "write `name = text`");
                    }
                }
                for attribute in &message.attributes {
                    let whole = format!("{name}.{}", attribute.id.name);
                    self.keep(whole, attribute.id.name, &attribute.value);
                }
            }
            Entry::Term(term) => {
                let help = "write the word out where it is used";
                self.error(
                    term.id.name,
                    "a term, which nothing reads here".to_owned(),
                    help,
                );
            }
            Entry::ResourceComment(comment) => self.state(comment),
            // Junk was reported as an error of the syntax.
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::Junk { .. } => {}
        }
    }

    fn state(&mut self, comment: &Comment<&'t str>) {
        let mut lines = comment.content.iter();
        let said = lines.find_map(|line| Some((*line, line.trim().strip_prefix("translation:")?)));
        let Some((line, word)) = said else {
            return;
        };
        match word.trim().parse() {
            Ok(state) => self.found.translation = Some(state),
            Err(_) => {
                let words = ["source", "draft", "second_pass", "native_reviewed"];
                let help = did_you_mean(word.trim(), words);
                let help = help.unwrap_or_else(|| format!("use one of: {}", words.join(", ")));
                self.error(line, format!("no state is called `{}`", word.trim()), &help);
                self.found.translation = Some(ReviewState::Draft);
            }
        }
    }

    fn keep(&mut self, name: String, at: &'t str, pattern: &Pattern<&'t str>) {
        let mut text = String::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => text.push_str(value),
                PatternElement::Placeable {
                    expression: Expression::Inline(InlineExpression::StringLiteral { value }),
                } => text.push_str(&fluent_syntax::unicode::unescape_unicode_to_string(value)),
                PatternElement::Placeable { .. } => {
                    let help =
                        "write plain text; {\"…\"} is for characters that Fluent reads as its own";
                    self.error(at, format!("`{name}` holds a variable"), help);
                }
            }
        }
        if text.trim().is_empty() {
            self.error(at, format!("`{name}` is empty"), "write it, or delete it");
        }
        if text.len() > LONGEST {
            let help = format!("a text has {LONGEST} bytes at most");
            self.error(at, format!("`{name}` is too long"), &help);
        }
        self.document.note_field(name.clone(), self.byte(at));
        if self.found.texts.insert(name.clone(), text).is_some() {
            self.error(at, format!("`{name}` stands twice"), "delete one of them");
        }
    }

    fn error(&self, at: &str, message: String, help: &str) {
        self.document
            .error(self.byte(at), message, Some(help.to_owned()));
    }

    /// Where a part of the text begins.
    fn byte(&self, part: &str) -> usize {
        let start = self.text.as_ptr().addr();
        part.as_ptr()
            .addr()
            .saturating_sub(start)
            .min(self.text.len())
    }
}
