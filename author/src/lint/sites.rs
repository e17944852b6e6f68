//! Places of support: hidden where they must be, and open only with a date.

use waymark_pack::records::Site;
use waymark_pack::vocabulary::{Precision, SiteState};

use super::Lint;
use crate::giveaway::find_in_any;
use crate::located::Located;

pub(super) fn check(lint: &mut Lint<'_>) {
    for site in &lint.loaded.sites {
        sensitive(lint, site);
        exact(lint, site);
        states(lint, site);
        neutral(lint, site);
    }
}

/// Address and district are handed over without a name, and stand on printed cards.
fn neutral(lint: &mut Lint<'_>, site: &Located<Site>) {
    let record = &site.record;
    let texts = [
        ("address", record.address.as_deref()),
        ("district", record.district.as_deref()),
    ];
    for (field, text) in texts {
        let found = find_in_any(&lint.loaded.giveaway_words, text.unwrap_or_default());
        for word in found {
            let message = format!(
                "the `{field}` is handed over, and `{}` in it {}",
                word.text, word.help
            );
            let help = "say where the place is and not what; the rest can stand in `note`";
            lint.error(&site.origin.at(field), message, help);
        }
    }
}

/// A shelter is a telephone number and a district, and nothing that leads there.
fn sensitive(lint: &mut Lint<'_>, site: &Located<Site>) {
    let record = &site.record;
    if !record.sensitive {
        return;
    }
    let crossing = record.crossing.is_some();
    let precise = record.precision == Some(Precision::Exact);
    let leads = [
        ("lat", record.point.is_some()),
        ("address", record.address.is_some()),
        ("crossing", crossing),
        ("precision", precise),
        ("coordinate_source", record.coordinate_source.is_some()),
    ];
    for (field, _) in leads.into_iter().filter(|(_, present)| *present) {
        let message = format!("`{}` is sensitive and its `{field}` leads there", record.id);
        let help = "delete it: a sensitive site has a number and a district only";
        lint.error(&site.origin.at(field), message, help);
    }
    let texts = [
        ("note", record.note.as_deref()),
        ("district", record.district.as_deref()),
    ];
    for (field, text) in texts {
        if text.is_some_and(has_house_number) {
            let message = format!("the `{field}` of a sensitive site looks like an address");
            lint.error(
                &site.origin.at(field),
                message,
                "leave the street and the number out",
            );
        }
    }
}

/// "ul. Pawia 5a", "Main Street 12": a word for a street with a number near it.
fn has_house_number(text: &str) -> bool {
    const STREETS: [&str; 14] = [
        "ul",
        "ulica",
        "street",
        "str",
        "strada",
        "вул",
        "вулиця",
        "utca",
        "gasse",
        "avenue",
        "platz",
        "al",
        "rue",
        "via",
    ];
    let text = text.to_lowercase();
    let words: Vec<&str> = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|w| !w.is_empty())
        .collect();
    words.iter().enumerate().any(|(index, word)| {
        let near = words.iter().skip(index.saturating_sub(2)).take(5);
        STREETS.contains(word)
            && near
                .into_iter()
                .any(|word| word.starts_with(|first: char| first.is_ascii_digit()))
    })
}

fn exact(lint: &mut Lint<'_>, site: &Located<Site>) {
    if site.record.precision.is_some() && site.record.point.is_none() {
        let help = "delete `precision`, or add lat and lon";
        lint.error(
            &site.origin.at("precision"),
            "a precision without coordinates",
            help,
        );
    }
    if site.record.precision == Some(Precision::Exact) && site.record.address.is_none() {
        let help = "add the address, or use precision = \"town\"";
        lint.warn(
            &site.origin.at("precision"),
            "an exact place without an address",
            help,
        );
    }
}

fn states(lint: &mut Lint<'_>, site: &Located<Site>) {
    for (index, status) in site.record.history.iter().enumerate() {
        if status.state == SiteState::Open && status.as_of.is_none() {
            let at = site.origin.at(&format!("status[{index}].state"));
            let help = "add as_of, or say state = \"unknown\"";
            lint.error(&at, "open without a date", help);
        }
    }
    if site.record.history.is_empty() {
        let help = "add [[site.status]], at least state = \"unknown\" with its source";
        let message = format!("nothing is said of the state of `{}`", site.record.id);
        lint.warn(&site.origin.at("id"), message, help);
    }
}

#[cfg(test)]
mod tests {
    use super::has_house_number;

    #[test]
    fn a_street_with_a_number_is_recognised() {
        for address in [
            "ul. Pawia 5a",
            "12 Main Street",
            "вул. Шевченка, 3",
            "Strada Mare nr. 7",
        ] {
            assert!(has_house_number(address), "{address}");
        }
        for harmless in ["Nowa Huta", "open since 2023", "district 5", "call 116 123"] {
            assert!(!has_house_number(harmless), "{harmless}");
        }
    }
}
