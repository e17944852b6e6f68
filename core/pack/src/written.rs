//! How lists, translations and bodies are written into one column. Plain
//! separators, because a split costs a tenth of a JSON parse.

use std::str::FromStr;

use waymark_base::LanguageTag;

use crate::records::{Element, Span, Translations};

/// Between a language and its text, and between the spans of a line.
const UNIT: char = '\u{1f}';
/// Between translations, and between the lines of an element.
const RECORD: char = '\u{1e}';
/// Between elements.
const GROUP: char = '\u{1d}';

/// Whether a text holds one of the separators, and so cannot be written.
#[cfg(feature = "build")]
pub(crate) fn has_separator(text: &str) -> bool {
    text.contains([UNIT, RECORD, GROUP])
}

/// Reads words separated by spaces.
pub(crate) fn read_list<T: FromStr>(text: &str) -> Option<Vec<T>> {
    text.split_ascii_whitespace()
        .map(|word| word.parse().ok())
        .collect()
}

/// Writes words separated by spaces.
#[cfg(feature = "build")]
pub(crate) fn write_list<T: std::fmt::Display>(words: &[T]) -> String {
    words
        .iter()
        .map(ToString::to_string)
        .collect::<Vec<_>>()
        .join(" ")
}

/// Reads a text in several languages.
pub(crate) fn read_translations(text: &str) -> Option<Translations> {
    let records = text.split(RECORD).filter(|record| !record.is_empty());
    records
        .map(|record| {
            let (tag, text) = record.split_once(UNIT)?;
            Some((tag.parse::<LanguageTag>().ok()?, text.to_owned()))
        })
        .collect()
}

/// Writes a text in several languages.
#[cfg(feature = "build")]
pub(crate) fn write_translations(translations: &Translations) -> String {
    let records = translations
        .iter()
        .map(|(tag, text)| format!("{tag}{UNIT}{text}"));
    records.collect::<Vec<_>>().join(&RECORD.to_string())
}

/// Reads the body of a block.
pub(crate) fn read_body(text: &str) -> Option<Vec<Element>> {
    text.split(GROUP)
        .filter(|element| !element.is_empty())
        .map(read_element)
        .collect()
}

fn read_element(text: &str) -> Option<Element> {
    let mut letters = text.chars();
    let kind = letters.next()?;
    let mut lines = letters.as_str().split(RECORD).map(read_line);
    match kind {
        'p' => Some(Element::Paragraph(lines.next()??)),
        'l' => Some(Element::List(lines.collect::<Option<_>>()?)),
        's' => Some(Element::Steps(lines.collect::<Option<_>>()?)),
        _ => None,
    }
}

fn read_line(text: &str) -> Option<Vec<Span>> {
    text.split(UNIT)
        .filter(|span| !span.is_empty())
        .map(read_span)
        .collect()
}

fn read_span(text: &str) -> Option<Span> {
    let strong = text.starts_with('*');
    let text = text.strip_prefix(['*', '.'])?.to_owned();
    Some(Span { text, strong })
}

/// Writes the body of a block.
#[cfg(feature = "build")]
pub(crate) fn write_body(body: &[Element]) -> String {
    body.iter()
        .map(write_element)
        .collect::<Vec<_>>()
        .join(&GROUP.to_string())
}

#[cfg(feature = "build")]
fn write_element(element: &Element) -> String {
    let (kind, lines) = match element {
        Element::Paragraph(line) => ('p', std::slice::from_ref(line)),
        Element::List(lines) => ('l', lines.as_slice()),
        Element::Steps(lines) => ('s', lines.as_slice()),
    };
    let lines: Vec<String> = lines.iter().map(|line| write_line(line)).collect();
    format!("{kind}{}", lines.join(&RECORD.to_string()))
}

#[cfg(feature = "build")]
fn write_line(line: &[Span]) -> String {
    let spans = line
        .iter()
        .map(|span| format!("{}{}", if span.strong { '*' } else { '.' }, span.text));
    spans.collect::<Vec<_>>().join(&UNIT.to_string())
}

/// The text of a body as a reader sees it: spans run together, lines apart.
#[cfg(feature = "build")]
pub(crate) fn plain_text(body: &[Element]) -> String {
    plain_text_of(&write_body(body)).unwrap_or_default()
}

/// The same, from a body as written.
pub(crate) fn plain_text_of(written: &str) -> Option<String> {
    let mut text = String::with_capacity(written.len());
    for element in written.split(GROUP).filter(|element| !element.is_empty()) {
        let lines = element.strip_prefix(['p', 'l', 's'])?;
        for line in lines.split(RECORD) {
            if !text.is_empty() {
                text.push('\n');
            }
            for span in line.split(UNIT).filter(|span| !span.is_empty()) {
                text.push_str(span.strip_prefix(['*', '.'])?);
            }
        }
    }
    Some(text)
}
