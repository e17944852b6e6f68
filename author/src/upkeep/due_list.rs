//! The call list on paper and in a spreadsheet.

use std::fmt::Write;

use super::due::{Due, DueKind};

/// The list as text to print, one entry a paragraph.
pub fn call_list(list: &[Due]) -> String {
    let mut text = String::new();
    for (due, number) in list.iter().zip(1..) {
        // Writing into a String cannot fail.
        let _ = writeln!(
            text,
            "{number}. {}  {}  ({})",
            due.country, due.name, due.id
        );
        let reach: Vec<String> = [
            due.number.clone(),
            joined("speaks", &due.languages),
            due.hours
                .as_ref()
                .map(|hours| hours_in(hours, due.timezone.as_deref())),
        ]
        .into_iter()
        .flatten()
        .collect();
        if !reach.is_empty() {
            let _ = writeln!(text, "   {}", reach.join(" · "));
        }
        let hidden = if due.shown_by_default {
            ""
        } else {
            " (readers see it only when they ask)"
        };
        let _ = writeln!(text, "   {}{hidden}", due.why);
        let how = match (due.kind, &due.number) {
            (DueKind::Site, None) => "visit",
            _ => "call",
        };
        let id = &due.id;
        let _ = writeln!(
            text,
            "   [ ] waymark content confirm {id} --on ________ --by ____ --how {how}\n"
        );
    }
    text
}

fn joined(label: &str, words: &[String]) -> Option<String> {
    (!words.is_empty()).then(|| format!("{label} {}", words.join(", ")))
}

fn hours_in(hours: &str, timezone: Option<&str>) -> String {
    match timezone.filter(|_| hours != "24/7") {
        Some(zone) => format!("{hours} ({zone})"),
        None => hours.to_owned(),
    }
}

/// The columns of the list as a table: after what is known, empty ones for
/// whoever makes the calls.
const COLUMNS: [&str; 15] = [
    "rank",
    "country",
    "id",
    "name",
    "topics",
    "number",
    "languages",
    "hours",
    "timezone",
    "why",
    "last_check",
    "on",
    "by",
    "how",
    "says",
];

/// The list as CSV, with a byte order mark so that spreadsheets read it as UTF-8.
pub fn call_list_csv(list: &[Due]) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    // Writing into memory cannot fail, and every row has the same width.
    let _ = writer.write_record(COLUMNS);
    for (due, rank) in list.iter().zip(1u32..) {
        let _ = writer.write_record(row(due, rank));
    }
    let text = String::from_utf8(writer.into_inner().unwrap_or_default()).unwrap_or_default();
    format!("\u{feff}{text}")
}

fn row(due: &Due, rank: u32) -> [String; COLUMNS.len()] {
    let cell = |text: &Option<String>| text.clone().unwrap_or_default();
    let empty = String::new;
    [
        rank.to_string(),
        due.country.clone(),
        due.id.to_string(),
        due.name.clone(),
        due.topics.join(", "),
        cell(&due.number),
        due.languages.join(", "),
        cell(&due.hours),
        cell(&due.timezone),
        due.why.clone(),
        cell(&due.last_check),
        empty(),
        empty(),
        empty(),
        empty(),
    ]
}
