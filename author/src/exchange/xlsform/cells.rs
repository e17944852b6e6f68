//! Cells of one sheet.

use std::collections::BTreeMap;

use quick_xml::Reader;
use quick_xml::events::{BytesRef, BytesStart, Event};

use super::book_in::{BookError, attribute, xml};
use super::book_out::LONGEST_CELL;

/// Texts by row and column, both from 1. Empty cells are left out.
pub(super) type Cells = BTreeMap<u32, BTreeMap<u32, String>>;

/// Limits: no form comes near them.
const MOST_ROWS: u32 = 20_000;
const MOST_COLUMNS: u32 = 500;
/// Longest of all texts of a sheet together, in bytes. One shared text may be used often.
const MOST_TEXT: usize = 8 * 1024 * 1024;

/// The cells of a worksheet. `Err(None)`: it is damaged.
pub(super) fn worksheet(part: &str, strings: &[String]) -> Result<Cells, Option<BookError>> {
    let mut cells = Cells::new();
    let mut text_left = MOST_TEXT;
    let (mut row, mut column) = (0, 0);
    let mut reader = xml(part);
    loop {
        let start = match reader.read_event().map_err(|_| None)? {
            Event::Start(start) => start,
            Event::Eof => return Ok(cells),
            _ => continue,
        };
        match start.local_name().as_ref() {
            "row" => {
                row = attribute(&start, "r")
                    .map_or(Some(row + 1), |own| digits(&own))
                    .ok_or(None)?;
                column = 0;
            }
            "c" => {
                let place =
                    attribute(&start, "r").map_or(Some((row, column + 1)), |own| place(&own));
                (row, column) = place.ok_or(None)?;
                if row == 0 || row > MOST_ROWS || column > MOST_COLUMNS {
                    return Err(Some(BookError::TooManyCells));
                }
                let text = cell(&mut reader, &start, strings).ok_or(None)?;
                let text = text.trim();
                if text.is_empty() {
                    continue;
                }
                text_left = text_left
                    .checked_sub(text.len())
                    .ok_or(Some(BookError::TooManyCells))?;
                cells
                    .entry(row)
                    .or_default()
                    .insert(column, text.to_owned());
            }
            _ => {}
        }
    }
}

/// A number of at most seven digits.
fn digits(text: &str) -> Option<u32> {
    let is_number = (1..=7).contains(&text.len()) && text.bytes().all(|one| one.is_ascii_digit());
    is_number.then(|| text.parse().ok()).flatten()
}

/// Row and column of a place such as `AB12`.
fn place(text: &str) -> Option<(u32, u32)> {
    let letters = text.bytes().take_while(u8::is_ascii_uppercase).count();
    let (letters, row) = text.split_at_checked(letters)?;
    if !(1..=3).contains(&letters.len()) {
        return None;
    }
    let column = letters.bytes().fold(0, |column, letter| {
        column * 26 + u32::from(letter - b'A') + 1
    });
    Some((digits(row)?, column))
}

/// The text of a cell, whose start has just been read.
fn cell(reader: &mut Reader<&[u8]>, start: &BytesStart<'_>, strings: &[String]) -> Option<String> {
    let kind = attribute(start, "t").unwrap_or_default();
    let mut text = String::new();
    loop {
        match reader.read_event().ok()? {
            Event::Start(inner) if inner.local_name().as_ref() == "v" => {
                let value = plain_text(reader, "v")?;
                text = match kind.as_str() {
                    "s" => strings.get(value.parse::<usize>().ok()?)?.clone(),
                    "str" | "inlineStr" | "d" | "e" => decoded(&value),
                    "b" => if value.trim() == "1" { "true" } else { "false" }.to_owned(),
                    _ => number(&value),
                };
            }
            Event::Start(inner) if inner.local_name().as_ref() == "is" => {
                text = rich_text(reader, "is")?;
            }
            Event::End(end) if end.local_name().as_ref() == "c" => break,
            Event::Eof => return None,
            _ => {}
        }
    }
    (text.chars().count() <= LONGEST_CELL).then_some(text)
}

/// A number as a person would write it: spreadsheets keep `1` as `1.0`.
fn number(value: &str) -> String {
    let whole = value
        .parse::<f64>()
        .ok()
        .filter(|number| number.fract() == 0.0 && number.abs() < 1e15);
    whole.map_or_else(|| value.to_owned(), |number| format!("{number:.0}"))
}

/// Text in runs of different looks, up to the end of `element`.
pub(super) fn rich_text(reader: &mut Reader<&[u8]>, element: &str) -> Option<String> {
    let mut text = String::new();
    // Readings above Japanese letters are no text.
    let mut in_reading = false;
    loop {
        match reader.read_event().ok()? {
            Event::Start(start) => match start.local_name().as_ref() {
                "t" => {
                    let run = plain_text(reader, "t")?;
                    if !in_reading {
                        text += &decoded(&run);
                    }
                }
                "rPh" => in_reading = true,
                _ => {}
            },
            Event::End(end) if end.local_name().as_ref() == element => return Some(text),
            Event::End(end) if end.local_name().as_ref() == "rPh" => in_reading = false,
            Event::Eof => return None,
            _ => {}
        }
    }
}

/// Text up to the end of `element`.
fn plain_text(reader: &mut Reader<&[u8]>, element: &str) -> Option<String> {
    let mut text = String::new();
    loop {
        match reader.read_event().ok()? {
            Event::Text(part) => text += &part.xml10_content(),
            Event::CData(part) => text += &part.xml10_content(),
            Event::GeneralRef(name) => text.push(entity(&name)?),
            Event::End(end) if end.local_name().as_ref() == element => return Some(text),
            Event::Eof => return None,
            _ => {}
        }
    }
}

fn entity(name: &BytesRef<'_>) -> Option<char> {
    if let Some(letter) = name.resolve_char_ref().ok()? {
        return Some(letter);
    }
    match name.xml10_content().as_ref() {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => None,
    }
}

/// Text without the escapes `_xHHHH_` that stand for what XML cannot hold.
fn decoded(text: &str) -> String {
    let mut decoded = String::new();
    let mut rest = text;
    while let Some(at) = rest.find("_x") {
        let (before, escape) = rest.split_at(at);
        decoded += before;
        match escaped(escape) {
            Some((letter, after)) => {
                decoded.push(letter);
                rest = after;
            }
            None => {
                decoded += "_x";
                rest = escape.get(2..).unwrap_or_default();
            }
        }
    }
    decoded + rest
}

/// The letter of an escape and what follows.
fn escaped(text: &str) -> Option<(char, &str)> {
    let code = text.get(2..6)?;
    let after = text.get(6..)?.strip_prefix('_')?;
    let is_code = code.bytes().all(|one| one.is_ascii_hexdigit());
    let letter = is_code.then(|| u32::from_str_radix(code, 16).ok())??;
    Some((char::from_u32(letter)?, after))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(rows: &str) -> Result<Cells, Option<BookError>> {
        let strings = ["one".to_owned(), "a\u{a}b".to_owned()];
        worksheet(
            &format!("<worksheet><sheetData>{rows}</sheetData></worksheet>"),
            &strings,
        )
    }

    #[test]
    fn every_kind_of_cell_becomes_text() {
        let cells = read(
            "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c><c t=\"inlineStr\"><is><r><t>x &amp; </t></r>\
             <r><t>&#1091;</t></r><rPh><t>no</t></rPh></is></c><c r=\"D2\"><v>1.0</v></c>\
             <c t=\"b\"><v>1</v></c><c t=\"str\"><f>A1</f><v>_x0041_ _x005F_x0041_</v></c>\
             <c t=\"e\"><v>#REF!</v></c><c><v>2.5</v></c><c/></row><row><c t=\"s\"><v>0</v></c></row>",
        )
        .unwrap();
        let second: Vec<_> = cells[&2]
            .iter()
            .map(|(column, text)| (*column, text.as_str()))
            .collect();
        let expected = [
            (1, "a\nb"),
            (2, "x & у"),
            (4, "1"),
            (5, "true"),
            (6, "A _x0041_"),
            (7, "#REF!"),
            (8, "2.5"),
        ];
        assert_eq!(second, expected);
        assert_eq!(cells[&3][&1], "one");
    }

    #[test]
    fn what_no_form_holds_is_refused() {
        for damaged in [
            "<row r=\"99999999\"/>",
            "<row r=\"x\"/>",
            "<row><c r=\"AAAA1\"/></row>",
            "<row><c r=\"1\"/></row>",
            "<row><c t=\"s\"><v>7</v></c></row>",
            "<row><c t=\"str\"><v>&bomb;</v></c></row>",
            "<row><c>",
        ] {
            assert_eq!(read(damaged), Err(None), "{damaged}");
        }
        for large in [
            "<row r=\"20001\"><c><v>1</v></c></row>",
            "<row><c r=\"ZZ1\"><v>1</v></c></row>",
        ] {
            assert_eq!(read(large), Err(Some(BookError::TooManyCells)), "{large}");
        }
        let long = format!("<row><c t=\"str\"><v>{}</v></c></row>", "x".repeat(40_000));
        assert_eq!(read(&long), Err(None));
    }

    #[test]
    fn one_long_text_used_often_does_not_fill_the_memory() {
        let text = "x".repeat(30_000);
        let row = "<row><c t=\"s\"><v>0</v></c></row>".repeat(1000);
        let part = format!("<sheetData>{row}</sheetData>");
        assert_eq!(
            worksheet(&part, &[text]),
            Err(Some(BookError::TooManyCells))
        );
    }
}
