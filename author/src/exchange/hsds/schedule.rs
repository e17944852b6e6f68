//! Opening hours as HSDS schedules, as far as HSDS can say them.

use serde_json::{Value, json};

use super::id;

const DAYS: [(&str, &str); 7] = [
    ("Mo", "MO"),
    ("Tu", "TU"),
    ("We", "WE"),
    ("Th", "TH"),
    ("Fr", "FR"),
    ("Sa", "SA"),
    ("Su", "SU"),
];

/// One schedule for every rule and interval. Hours with anything that HSDS
/// cannot hold (holidays, seasons, comments) give none, because half of them
/// would be wrong; the hours as written stand in an attribute.
pub(super) fn schedules(name: &str, hours: Option<&str>, timezone: Option<&str>) -> Vec<Value> {
    let Some(rules) = hours.and_then(rules) else {
        return Vec::new();
    };
    let notes = timezone.map(|zone| format!("local time, {zone}"));
    let intervals = rules
        .iter()
        .flat_map(|(days, spans)| spans.iter().map(move |span| (days, span)));
    let schedule = |(index, (days, (opens, closes))): (usize, (&String, &(String, String)))| {
        let mut value = json!({
            "id": id("schedule", &format!("{name}/{index}")),
            "freq": "WEEKLY",
            "byday": days,
            "opens_at": opens,
            "closes_at": closes,
        });
        if let (Some(fields), Some(notes)) = (value.as_object_mut(), &notes) {
            fields.insert("notes".to_owned(), json!(notes));
        }
        value
    };
    intervals.enumerate().map(schedule).collect()
}

type Rule = (String, Vec<(String, String)>);

fn rules(hours: &str) -> Option<Vec<Rule>> {
    if hours.trim() == "24/7" {
        // HSDS has no word for "always"; this is the sign that its readers use.
        let always = vec![("00:00".to_owned(), "23:59".to_owned())];
        return Some(vec![(DAYS.map(|(_, day)| day).join(","), always)]);
    }
    let rules: Vec<Rule> = hours
        .split(';')
        .map(|rule| one_rule(rule.trim()))
        .collect::<Option<_>>()?;
    // In OSM a later rule replaces an earlier one for its days; in HSDS both hold.
    let days: Vec<&str> = rules.iter().flat_map(|(days, _)| days.split(',')).collect();
    let repeated = days
        .iter()
        .enumerate()
        .any(|(index, day)| days.iter().take(index).any(|d| d == day));
    (!repeated).then_some(rules)
}

fn one_rule(rule: &str) -> Option<Rule> {
    let (days, times) = match rule.split_once(' ') {
        Some((days, times)) => (days_of(days)?, times),
        None => (DAYS.map(|(_, day)| day).join(","), rule),
    };
    let times = times.split(',').map(|span| {
        let (opens, closes) = span.trim().split_once('-')?;
        (is_time(opens) && is_time(closes)).then(|| (opens.to_owned(), closes.to_owned()))
    });
    Some((days, times.collect::<Option<_>>()?))
}

fn days_of(text: &str) -> Option<String> {
    let position = |day: &str| DAYS.iter().position(|(osm, _)| *osm == day);
    let mut days = Vec::new();
    for part in text.split(',') {
        let (first, last) = part.split_once('-').unwrap_or((part, part));
        let (first, last) = (position(first)?, position(last)?);
        let length = (last + 7 - first) % 7 + 1;
        days.extend(
            DAYS.iter()
                .cycle()
                .skip(first)
                .take(length)
                .map(|(_, day)| *day),
        );
    }
    Some(days.join(","))
}

fn is_time(text: &str) -> bool {
    let Some((hours, minutes)) = text.split_once(':') else {
        return false;
    };
    let number = |text: &str, most: u8| {
        text.len() == 2 && text.parse::<u8>().is_ok_and(|number| number <= most)
    };
    number(hours, 23) && number(minutes, 59)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(hours: &str) -> Vec<String> {
        let cell = |value: &Value, key: &str| value[key].as_str().unwrap_or("-").to_owned();
        let line = |one: Value| {
            format!(
                "{} {}-{}",
                cell(&one, "byday"),
                cell(&one, "opens_at"),
                cell(&one, "closes_at")
            )
        };
        schedules("x", Some(hours), None)
            .into_iter()
            .map(line)
            .collect()
    }

    #[test]
    fn plain_weeks_become_one_schedule_an_interval() {
        assert_eq!(
            said("Mo-Fr 09:00-12:00,13:00-17:00; Sa 10:00-14:00"),
            [
                "MO,TU,WE,TH,FR 09:00-12:00",
                "MO,TU,WE,TH,FR 13:00-17:00",
                "SA 10:00-14:00",
            ]
        );
        assert_eq!(said("24/7"), ["MO,TU,WE,TH,FR,SA,SU 00:00-23:59"]);
        assert_eq!(said("Sa-Mo 08:00-20:00"), ["SA,SU,MO 08:00-20:00"]);
    }

    #[test]
    fn what_cannot_be_said_whole_is_not_said_at_all() {
        for hours in [
            "Mo-Fr 09:00-17:00; PH off",
            "Mo 09:00+",
            "\"by appointment\"",
            "Mo-Fr 09:00-17:00; Mo 10:00-12:00",
        ] {
            assert!(said(hours).is_empty(), "{hours}");
        }
    }
}
