//! The record of checks: who looked after an entry, when and how.

use std::collections::BTreeMap;

use jiff::civil::Date;
use strum::{Display, EnumString, IntoStaticStr, VariantArray};
use waymark_base::{Id, PartialDate};

use super::Parsed;
use super::document::Document;
use super::tsv::lines;
use crate::suggest::did_you_mean;

/// How an entry was checked.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Display,
    EnumString,
    IntoStaticStr,
    VariantArray,
)]
#[strum(serialize_all = "snake_case")]
pub enum How {
    /// Somebody called or wrote.
    Call,
    /// Somebody read it on the site of the service or an official page.
    Site,
    /// Somebody was there.
    Visit,
}

/// One check of one entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// The contact or site.
    pub id: Id,
    /// The day.
    pub on: Date,
    /// Initials of who checked, in upper case.
    pub by: String,
    /// How.
    pub how: How,
    /// The line in `checks.csv`, for findings.
    pub line: u32,
}

/// The first line of `checks.csv`.
pub(crate) const HEADER: &str = "id,on,by,how";

/// Reads `checks.csv`. Its cells never hold commas or quotes, so that a line is
/// a row and a diff stays readable.
pub fn parse_checks(file: &str, text: &str) -> Parsed<Vec<Check>> {
    let document = Document::new(file, text);
    let mut value = Vec::new();
    let mut rows = lines(text).zip(1..);
    if rows
        .next()
        .is_none_or(|((_, header), _)| header.trim() != HEADER)
    {
        document.error(0, "the header is not `id,on,by,how`", None);
    }
    for ((start, row), line) in rows.filter(|((_, row), _)| !row.trim().is_empty()) {
        match check(row, line) {
            Ok(check) => value.push(check),
            Err((message, help)) => document.error(start, message, Some(help)),
        }
    }
    Parsed {
        value,
        findings: document.into_findings(),
    }
}

fn check(row: &str, line: u32) -> Result<Check, (String, String)> {
    let cells: Vec<&str> = row.split(',').map(str::trim).collect();
    let [id, on, by, how] = cells.as_slice() else {
        let message = format!("this row has {} cells instead of 4", cells.len());
        return Err((message, "write id,on,by,how".to_owned()));
    };
    let id = id
        .parse()
        .map_err(|reason| (format!("`{id}` is no id"), format!("{reason}")))?;
    Ok(Check {
        id,
        on: day(on)?,
        by: initials(by)?,
        how: way(how)?,
        line,
    })
}

/// A day written in full.
pub(crate) fn day(text: &str) -> Result<Date, (String, String)> {
    let date = text
        .parse::<PartialDate>()
        .ok()
        .filter(|date| date.day().is_some());
    let help = "write the day in full, such as 2026-11-03".to_owned();
    date.map(|date| date.earliest())
        .ok_or((format!("`{text}` is no day"), help))
}

/// Initials of two to four letters, in upper case.
pub(crate) fn initials(text: &str) -> Result<String, (String, String)> {
    let fits = (2..=4).contains(&text.chars().count()) && text.chars().all(char::is_alphabetic);
    let help = "write two to four letters, and never a full name".to_owned();
    if fits {
        Ok(text.to_uppercase())
    } else {
        Err((format!("`{text}` are no initials"), help))
    }
}

pub(crate) fn way(text: &str) -> Result<How, (String, String)> {
    text.parse().map_err(|_| {
        let words = || How::VARIANTS.iter().map(|how| (*how).into());
        let choice = format!("use one of: {}", words().collect::<Vec<&str>>().join(", "));
        (
            format!("`{text}` is no way to check"),
            did_you_mean(text, words()).unwrap_or(choice),
        )
    })
}

/// The day since which each entry counts as verified: two checks by different
/// people make it so, and the older of the newest two gives the day.
pub(crate) fn verified_days(checks: &[Check]) -> BTreeMap<Id, PartialDate> {
    let mut newest: BTreeMap<&Id, BTreeMap<&str, Date>> = BTreeMap::new();
    for check in checks {
        let day = newest
            .entry(&check.id)
            .or_default()
            .entry(&check.by)
            .or_insert(check.on);
        *day = check.on.max(*day);
    }
    let second = |people: BTreeMap<&str, Date>| {
        let mut days: Vec<Date> = people.into_values().collect();
        days.sort_unstable();
        days.iter().rev().nth(1).copied()
    };
    newest
        .into_iter()
        .filter_map(|(id, people)| Some((id.clone(), second(people)?.into())))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn verified(rows: &str) -> Option<String> {
        let parsed = parse_checks("checks.csv", &format!("{HEADER}\n{rows}"));
        assert_eq!(parsed.findings, []);
        verified_days(&parsed.value)
            .into_values()
            .next()
            .map(|day| day.to_string())
    }

    #[test]
    fn one_person_alone_verifies_nothing() {
        assert_eq!(
            verified("pl-a,2026-01-05,AB,call\npl-a,2026-03-05,ab,site\n"),
            None
        );
    }

    #[test]
    fn two_people_verify_from_the_older_of_their_newest_checks() {
        let rows = "pl-a,2026-01-05,AB,call\npl-a,2026-02-01,CD,call\npl-a,2026-03-05,AB,site\n";
        assert_eq!(verified(rows).as_deref(), Some("2026-02-01"));
    }

    #[test]
    fn a_wrong_row_is_reported_with_its_line() {
        let parsed = parse_checks("checks.csv", "id,on,by,how\npl-a,2026-01,A1,phone\n");
        assert_eq!(parsed.findings.len(), 1);
        assert_eq!(parsed.findings[0].line, 2);
    }
}
