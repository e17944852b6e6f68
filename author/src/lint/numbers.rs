//! Telephone numbers: full ones against the numbering plans, short codes only
//! as far as is known, because real lifelines are missing from every list.

use namba::ShortNumber;
use rlibphonenumber::{PhoneNumber, PhoneNumberFormat, Region};
use waymark_base::CountryCode;
use waymark_pack::records::Contact;
use waymark_pack::vocabulary::{Channel, Confidence};

use super::{Lint, Part};

pub(super) fn check(lint: &mut Lint<'_>) {
    let loaded = lint.loaded;
    for hotline in &loaded.hotlines {
        for (index, contact) in hotline.record.contacts.iter().enumerate() {
            let path = format!("contact[{index}]");
            let part = Part::inside(&hotline.origin, &path);
            check_contact(lint, part, contact, hotline.record.country);
        }
    }
    for site in &loaded.sites {
        let part = Part::whole(&site.origin);
        let (phone, e164) = (site.record.phone.as_deref(), site.record.e164.as_deref());
        if let Some(e164) = e164 {
            full(
                lint,
                part,
                e164,
                phone.map(|phone| ("phone", phone)),
                site.record.country,
            );
        }
    }
}

fn check_contact(lint: &mut Lint<'_>, part: Part<'_>, contact: &Contact, country: CountryCode) {
    match &contact.e164 {
        Some(_) if contact.short_code => {
            let help = "delete `e164` or `short_code`";
            lint.error(
                &part.at("e164"),
                "a short code has no international form",
                help,
            );
        }
        Some(e164) => {
            let printed = by_number(contact).then_some(("number", contact.number.as_str()));
            full(lint, part, e164, printed, country);
        }
        None if !by_number(contact) => {}
        None if contact.short_code => short(lint, part, contact, country),
        None => national(lint, part, contact, country),
    }
    let dialled = |c: char| c.is_ascii_digit() || matches!(c, '+' | '*' | '#');
    if by_number(contact) && (contact.dial.is_empty() || !contact.dial.chars().all(dialled)) {
        let help = "add `dial` with digits, +, * and # only";
        lint.error(
            &part.at("dial"),
            format!("a phone cannot dial `{}`", contact.dial),
            help,
        );
    }
}

fn by_number(contact: &Contact) -> bool {
    matches!(contact.channel, Channel::Phone | Channel::Text)
}

fn region(country: CountryCode) -> Option<Region> {
    country.as_str().parse().ok()
}

/// A number in international form, and the printed form beside it.
fn full(
    lint: &mut Lint<'_>,
    part: Part<'_>,
    e164: &str,
    printed: Option<(&str, &str)>,
    country: CountryCode,
) {
    let at = part.at("e164");
    let parsed = PhoneNumber::parse(e164, None).ok();
    let form = parsed
        .as_ref()
        .map(|number| number.format_as(PhoneNumberFormat::E164));
    if form.as_deref() != Some(e164) {
        let help = "write + and digits only, such as +48226280120";
        lint.error(&at, format!("`{e164}` is not in international form"), help);
        return;
    }
    let Some(number) = parsed else { return };
    if !number.is_valid() {
        let help = "look at the source again; leave e164 out where it cannot be derived";
        lint.error(&at, format!("`{e164}` fits no numbering plan"), help);
    }
    if let Some((field, printed)) = printed
        && !agrees(e164, printed, country)
    {
        let message = format!("`{e164}` and the printed `{printed}` are different numbers");
        lint.error(&part.at(field), message, "correct one of them");
    }
}

/// Whether the printed number can be the same: its digits, without the zeros in
/// front, end the international form, or the numbering plan makes it so.
fn agrees(e164: &str, printed: &str, country: CountryCode) -> bool {
    let digits = |text: &str| {
        text.chars()
            .filter(char::is_ascii_digit)
            .collect::<String>()
    };
    let without_trunk = printed.replace("(0)", "");
    let tail = digits(&without_trunk);
    let tail = tail.trim_start_matches('0');
    let by_plan = || {
        let number = PhoneNumber::parse(printed, region(country)).ok();
        number.is_some_and(|number| number.format_as(PhoneNumberFormat::E164) == e164)
    };
    !tail.is_empty() && digits(e164).ends_with(tail) || by_plan()
}

fn short(lint: &mut Lint<'_>, part: Part<'_>, contact: &Contact, country: CountryCode) {
    let Ok(region) = namba::Region::new(country.as_str()) else {
        return;
    };
    // Codes such as *116# are dialled by the network and stand in no plan.
    if contact.dial.contains(['*', '#']) {
        return;
    }
    let known = ShortNumber::parse(region, &contact.dial).is_ok_and(|number| number.is_valid());
    // Two sources that print it are worth more than a list that lacks it.
    let known = known || contact.sources.len() > 1;
    if !known {
        let message = format!(
            "the short code `{}` is in no list of {country}",
            contact.dial
        );
        lint.warn(
            &part.at("number"),
            message,
            "it may well be right: look for a second source",
        );
    }
}

/// A number without its international form.
fn national(lint: &mut Lint<'_>, part: Part<'_>, contact: &Contact, country: CountryCode) {
    let at = part.at("number");
    let parsed = PhoneNumber::parse(&contact.number, region(country)).ok();
    if let Some(number) = parsed.filter(PhoneNumber::is_valid) {
        let form = number.format_as(PhoneNumberFormat::E164);
        let help = format!("add e164 = \"{form}\" where that is certain");
        lint.warn(&at, "the international form is missing", help);
        return;
    }
    let code = namba::Region::new(country.as_str()).ok();
    let code = code.and_then(|region| ShortNumber::parse(region, &contact.dial).ok());
    let message = format!("`{}` is no valid number of {country}", contact.number);
    if code.is_some_and(|code| code.is_valid()) || contact.dial.len() <= 6 {
        lint.warn(&at, message, "add short_code = true where it is one");
    } else if contact.confidence == Confidence::Low || part.has("dial") {
        // An editor who wrote down how it is dialled vouches for it: numbers of
        // call centres and numbers without an area code stand in no plan.
        lint.warn(&at, message, "look at the source again");
    } else {
        let help = "look at the source again; add `dial` where exactly that is dialled";
        lint.error(&at, message, help);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn printed_forms_of_one_number_agree_with_it() {
        let pl: CountryCode = "PL".parse().unwrap();
        for printed in [
            "(+48) 22 628 01 20",
            "22 628 01 20",
            "0048 22 628 01 20",
            "+48 (0)22 6280120",
        ] {
            assert!(agrees("+48226280120", printed, pl), "{printed}");
        }
        for printed in ["22 628 99 99", "—", ""] {
            assert!(!agrees("+48226280120", printed, pl), "{printed}");
        }
    }
}
