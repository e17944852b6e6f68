//! Opening hours can be read, and have a time zone.

use std::str::FromStr;

use opening_hours::OpeningHours;

use super::{Lint, Part};

pub(super) fn check(lint: &mut Lint<'_>) {
    let loaded = lint.loaded;
    for hotline in &loaded.hotlines {
        for (index, contact) in hotline.record.contacts.iter().enumerate() {
            let path = format!("contact[{index}]");
            let part = Part::inside(&hotline.origin, &path);
            one(
                lint,
                part,
                contact.hours.as_deref(),
                contact.timezone.as_deref(),
            );
        }
    }
    for site in &loaded.sites {
        let part = Part::whole(&site.origin);
        one(
            lint,
            part,
            site.record.hours.as_deref(),
            site.record.timezone.as_deref(),
        );
    }
}

fn one(lint: &mut Lint<'_>, part: Part<'_>, hours: Option<&str>, timezone: Option<&str>) {
    if let Some(zone) = timezone
        && jiff::tz::TimeZone::get(zone).is_err()
    {
        let help = "write an IANA name such as Europe/Warsaw";
        lint.error(
            &part.at("timezone"),
            format!("there is no time zone `{zone}`"),
            help,
        );
    }
    let Some(hours) = hours else { return };
    let at = part.at("hours");
    if is_comment_only(hours) {
        let help = "it is allowed, and shown as \"hours not known, call first\"";
        lint.warn(&at, format!("`{hours}` says no hours"), help);
        return;
    }
    if OpeningHours::from_str(hours).is_err() {
        let help = "write them as OSM opening_hours, such as Mo-Fr 09:00-17:00; Sa 10:00-14:00";
        lint.error(&at, format!("the hours `{hours}` cannot be read"), help);
    } else if timezone.is_none() && hours != "24/7" {
        let help = "add timezone = \"Europe/…\", here or at the head of the file";
        lint.error(&at, "these hours have no time zone", help);
    }
}

/// Whether nothing but comments in quotes stands in a rule. The opening-hours
/// crate takes such a rule for "always open".
pub(crate) fn is_comment_only(hours: &str) -> bool {
    let outside = hours.split('"').step_by(2);
    !outside.flat_map(str::chars).any(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_that_is_only_a_comment_is_recognised() {
        assert!(is_comment_only("\"by appointment\""));
        assert!(is_comment_only(" \"by appointment\" ; \"call first\""));
        assert!(!is_comment_only("Mo-Fr 09:00-17:00 \"call first\""));
        assert!(!is_comment_only("24/7"));
    }
}
