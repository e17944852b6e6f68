//! `waymark cover`: a cover in the terminal, with nothing behind it.

use std::io::BufRead;

use serde::Serialize;
use waymark_engine::PlainCover;
use waymark_engine::views::{CoverKey, CoverLine, CoverView};
use waymark_language::plain;

use crate::arguments::CoverArguments;
use crate::failure::Failure;
use crate::layout::columns;
use crate::output;
use crate::words;

/// Keys that are not typed as they are labelled, because no keyboard has the sign.
const TYPED: [(&str, &str); 14] = [
    ("+", "add"),
    ("-", "subtract"),
    ("*", "multiply"),
    ("x", "multiply"),
    ("/", "divide"),
    (":", "divide"),
    ("=", "equals"),
    (".", "point"),
    (",", "point"),
    ("<", "backspace"),
    ("+/-", "sign"),
    ("m-", "memory-subtract"),
    ("<<", "previous-pair"),
    (">>", "next-pair"),
];
/// Narrowest column of the keypad.
const COLUMN: usize = 6;

/// The views after each key, the first before any.
#[derive(Serialize)]
struct Views {
    views: Vec<CoverView>,
}

/// Runs the command.
pub(crate) fn cover(arguments: &CoverArguments) -> Result<(), Failure> {
    let languages = words::reader_languages(&arguments.lang)?;
    let mut cover = PlainCover::new(&arguments.cover, &languages)
        .ok_or_else(|| no_such_cover(&arguments.cover))?;
    if arguments.keys.is_none() && !arguments.json {
        return converse(&mut cover);
    }
    let mut views = vec![cover.view()];
    let keys = arguments.keys.as_deref().unwrap_or_default();
    for key in keys_typed(&cover.view(), keys)? {
        views.push(cover.press(&key));
    }
    if arguments.json {
        return output::print_json(&Views { views });
    }
    let lines = views.last().map(lines).unwrap_or_default();
    let lines = lines.iter().filter(|line| !line.is_empty());
    let text: String = lines.map(|line| format!("{line}\n")).collect();
    output::print(&text)
}

/// Takes lines of keys until the input ends, and draws the cover after each.
fn converse(cover: &mut PlainCover) -> Result<(), Failure> {
    output::print(&drawn(&cover.view()))?;
    for line in std::io::stdin().lock().lines() {
        let line = line
            .map_err(|error| Failure::other(format!("cannot read the keys: {}", error.kind())))?;
        match keys_typed(&cover.view(), &line) {
            Ok(keys) => {
                for key in keys {
                    cover.press(&key);
                }
            }
            Err(failure) => output::note(&failure.line()),
        }
        output::print(&drawn(&cover.view()))?;
    }
    Ok(())
}

fn no_such_cover(id: &str) -> Failure {
    let covers = PlainCover::choices(&[]);
    let ids: Vec<&str> = covers.iter().map(|cover| cover.id.as_str()).collect();
    Failure::usage(format!(
        "--cover: there is no cover `{id}`; there are: {}",
        ids.join(", ")
    ))
}

/// The ids of the keys in a line: with spaces between them, or written together.
fn keys_typed(view: &CoverView, line: &str) -> Result<Vec<String>, Failure> {
    let names = names(view);
    let mut ids = Vec::new();
    for word in line.to_lowercase().split_whitespace() {
        let mut rest = word;
        while !rest.is_empty() {
            let found = names.iter().find_map(|(name, id)| {
                let rest = rest.strip_prefix(name.as_str())?;
                Some((rest, id))
            });
            let Some((behind, id)) = found else {
                return Err(Failure::usage(format!(
                    "no key of this cover is typed `{rest}`; see `waymark cover --help`"
                )));
            };
            ids.push(id.clone());
            rest = behind;
        }
    }
    Ok(ids)
}

/// What each key can be typed as, the longest first, and its id.
fn names(view: &CoverView) -> Vec<(String, String)> {
    let mut names = Vec::new();
    for key in view.rows.iter().flatten() {
        names.push((key.id.clone(), key.id.clone()));
        names.push((plain(&key.label).to_lowercase(), key.id.clone()));
        let typed = TYPED.iter().filter(|(_, id)| *id == key.id);
        names.extend(typed.map(|(name, id)| ((*name).to_owned(), (*id).to_owned())));
    }
    names.retain(|(name, _)| !name.is_empty());
    names.sort_by_key(|(name, _)| std::cmp::Reverse(name.chars().count()));
    names
}

/// The lines above the keypad.
fn lines(view: &CoverView) -> Vec<String> {
    let line = |line: &CoverLine| match line {
        CoverLine::Caption => plain(view.caption.as_deref().unwrap_or_default()),
        CoverLine::History => plain(&view.history),
        CoverLine::Display => plain(&view.display),
    };
    view.lines.iter().map(line).collect()
}

/// The cover as text: its lines at the right edge, the keypad below.
fn drawn(view: &CoverView) -> String {
    let labels = view.rows.iter().flatten();
    let widest = labels.map(|key| columns(&plain(&key.label))).max();
    let column = COLUMN.max(widest.unwrap_or_default() + 2);
    let across = view
        .rows
        .iter()
        .map(|row| row.iter().map(spans).sum::<usize>());
    let width = column * across.max().unwrap_or_default();
    let mut out = format!("\n{}\n", plain(&view.title));
    for (line, text) in view.lines.iter().zip(lines(view)) {
        let mark = view
            .memory
            .as_deref()
            .filter(|_| *line == CoverLine::Display);
        let mark = plain(mark.unwrap_or_default());
        let room = width.saturating_sub(columns(&text) + columns(&mark));
        out.push_str(&format!("{mark}{}{text}\n", " ".repeat(room)));
    }
    for row in &view.rows {
        let keys: String = row
            .iter()
            .map(|key| centred(&plain(&key.label), column * spans(key)))
            .collect();
        out.push_str(keys.trim_end());
        out.push('\n');
    }
    out
}

fn spans(key: &CoverKey) -> usize {
    usize::from(key.span)
}

fn centred(text: &str, width: usize) -> String {
    let room = width.saturating_sub(columns(text));
    let before = room / 2;
    [&" ".repeat(before), text, &" ".repeat(room - before)].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn view(cover: &str) -> CoverView {
        PlainCover::new(cover, &["en".to_owned()]).unwrap().view()
    }

    fn typed(line: &str) -> Vec<String> {
        keys_typed(&view("calculator"), line).unwrap()
    }

    #[test]
    fn keys_are_typed_apart_or_together_and_in_any_spelling() {
        let meant = ["1", "2", "add", "3", "equals"];
        for line in ["1 2 + 3 =", "12+3=", "12 +3=", "1 2 add 3 equals"] {
            assert_eq!(typed(line), meant, "{line}");
        }
        assert_eq!(
            typed("ceMCm+M-m−"),
            [
                "clear-entry",
                "memory-clear",
                "memory-add",
                "memory-subtract",
                "memory-subtract",
            ]
        );
        assert_eq!(
            typed("5+/-÷,<"),
            ["5", "sign", "divide", "point", "backspace"]
        );
        assert_eq!(typed(""), [""; 0]);
    }

    #[test]
    fn what_is_no_key_is_wrong_usage() {
        for line in ["q", "12+x!", "next-pair", "1 2 ?"] {
            let failure = keys_typed(&view("calculator"), line).map_err(|failure| failure.code);
            assert_eq!(failure, Err(2), "{line}");
        }
    }

    #[test]
    fn every_key_stands_on_the_drawing() {
        for cover in ["calculator", "units"] {
            let view = view(cover);
            let drawing = drawn(&view);
            for key in view.rows.iter().flatten() {
                assert!(drawing.contains(&key.label), "{}\n{drawing}", key.label);
            }
        }
    }
}
