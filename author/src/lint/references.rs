//! Links from one record to another, and words that must be in a table.

use std::collections::BTreeSet;

use waymark_base::{CountryCode, Id, LanguageTag};

use super::Lint;
use crate::finding::Spot;
use crate::load::Loaded;
use crate::suggest::did_you_mean;

pub(super) fn check(lint: &mut Lint<'_>) {
    links(lint);
    checks(lint);
    countries(lint);
    languages(lint);
}

/// Every source that something rests on.
pub(super) fn used_sources(loaded: &Loaded) -> BTreeSet<&Id> {
    let contacts = loaded.hotlines.iter().flat_map(|one| &one.record.contacts);
    let (sites, crossings) = (&loaded.sites, &loaded.crossings);
    let blocks = loaded.sheets.iter().flat_map(|one| &one.record.blocks);
    let mut used = BTreeSet::new();
    for contact in contacts {
        used.extend(
            contact
                .sources
                .iter()
                .chain(contact.evidence.iter().map(|one| &one.source)),
        );
    }
    for site in sites.iter().map(|site| &site.record) {
        used.extend(site.sources.iter().chain(&site.coordinate_source));
        used.extend(site.history.iter().map(|status| &status.source));
    }
    for crossing in crossings.iter().map(|crossing| &crossing.record) {
        used.extend(crossing.sources.iter().chain(&crossing.coordinate_source));
        used.extend(crossing.states.iter().map(|state| &state.source));
    }
    let outlines = loaded.outlines.iter().flat_map(|file| file.record.first());
    used.extend(outlines.map(|outline| &outline.source));
    used.extend(loaded.resources.iter().flat_map(|one| &one.record.sources));
    used.extend(blocks.flat_map(|block| &block.sources));
    for (_, structure) in loaded.instruments.iter().map(|one| &one.record) {
        used.extend(&structure.sources);
        used.extend(structure.gate.iter().flat_map(|one| &one.sources));
        used.extend(structure.items.iter().flat_map(|one| &one.sources));
        used.extend(structure.outcomes.iter().flat_map(|one| &one.sources));
        used.extend(structure.figures.iter().map(|one| &one.source));
    }
    used.extend(loaded.phrases.iter().flat_map(|one| &one.record.sources));
    used
}

fn links(lint: &mut Lint<'_>) {
    let loaded = lint.loaded;
    let crossings: BTreeSet<&Id> = loaded.crossings.iter().map(|one| &one.record.id).collect();
    let sites: BTreeSet<&Id> = loaded.sites.iter().map(|one| &one.record.id).collect();
    for site in &loaded.sites {
        link(
            lint,
            site.record.crossing.as_ref(),
            &crossings,
            "crossing",
            &site.origin.at("crossing"),
        );
        link(
            lint,
            site.record.successor.as_ref(),
            &sites,
            "site",
            &site.origin.at("successor"),
        );
        if site.record.successor.as_ref() == Some(&site.record.id) {
            let at = site.origin.at("successor");
            lint.error(
                &at,
                "the site succeeds itself",
                "name the site that took over",
            );
        }
    }
}

fn link(lint: &mut Lint<'_>, wanted: Option<&Id>, known: &BTreeSet<&Id>, kind: &str, at: &Spot) {
    if let Some(id) = wanted.filter(|id| !known.contains(id)) {
        let hint = did_you_mean(id.as_str(), known.iter().map(|id| id.as_str()));
        let help = hint.unwrap_or_else(|| format!("add the {kind}, or delete the link"));
        lint.error(at, format!("there is no {kind} `{id}`"), help);
    }
}

fn checks(lint: &mut Lint<'_>) {
    let loaded = lint.loaded;
    let contacts = loaded
        .hotlines
        .iter()
        .flat_map(|one| &one.record.contacts)
        .map(|one| &one.id);
    let known: BTreeSet<&Id> = contacts
        .chain(loaded.sites.iter().map(|one| &one.record.id))
        .collect();
    for check in &loaded.checks {
        let at = Spot {
            file: "checks.csv".into(),
            line: check.line,
            column: 1,
        };
        if !known.contains(&check.id) {
            let hint = did_you_mean(check.id.as_str(), known.iter().map(|id| id.as_str()));
            let help = hint.unwrap_or_else(|| "ids never change; was it deleted?".to_owned());
            lint.error(
                &at,
                format!("there is no contact or site `{}`", check.id),
                help,
            );
        }
        let pack_date = loaded.info.record.date;
        if check.on > lint.today {
            let message = format!("{} lies in the future", check.on);
            lint.error(&at, message, "write the day of the check");
        } else if check.on > pack_date.latest() {
            let message = format!("{} is younger than the pack ({pack_date})", check.on);
            lint.error(
                &at,
                message,
                "set `date` in pack.toml to the day of the content",
            );
        }
    }
}

/// Every country has a name that can be shown.
fn countries(lint: &mut Lint<'_>) {
    let loaded = lint.loaded;
    if loaded.country_names.is_empty() {
        return;
    }
    let hotlines = loaded
        .hotlines
        .iter()
        .map(|one| (one.record.country, one.origin.start()));
    let sites = loaded
        .sites
        .iter()
        .map(|one| (one.record.country, one.origin.at("country")));
    let crossings = loaded.crossings.iter().flat_map(|one| {
        one.record
            .countries
            .map(|country| (country, one.origin.at("countries")))
    });
    let mut used: Vec<(CountryCode, Spot)> = hotlines.chain(sites).chain(crossings).collect();
    used.retain(|(country, _)| {
        *country != CountryCode::INTERNATIONAL
            && !loaded.country_names.contains_key(country.as_str())
    });
    for (country, at) in used {
        let help = "use a code of ISO 3166-1, or add its name to names/countries.tsv";
        lint.error(&at, format!("there is no country `{country}`"), help);
    }
}

/// Every language has a name that can be shown.
fn languages(lint: &mut Lint<'_>) {
    let loaded = lint.loaded;
    let known = &loaded.language_names;
    if known.is_empty() {
        return;
    }
    let mut used = languages_of_hotlines(loaded);
    for site in &loaded.sites {
        let spoken = site
            .record
            .languages
            .iter()
            .map(|one| (one, site.origin.at("languages")));
        used.extend(spoken);
        used.extend(
            site.record
                .names
                .keys()
                .map(|one| (one, site.origin.at("names"))),
        );
    }
    let info = &loaded.info;
    used.extend(
        info.record
            .languages
            .iter()
            .map(|one| (one, info.origin.at("languages"))),
    );
    let has_name = |tag: &str| known.contains_key(tag);
    used.retain(|(one, _)| !has_name(one.as_str()) && !has_name(one.language()));
    for (language, at) in used {
        let hint = did_you_mean(language.as_str(), known.keys().map(String::as_str));
        let help = hint.unwrap_or_else(|| "add its name to names/languages.tsv".to_owned());
        lint.error(&at, format!("the language `{language}` has no name"), help);
    }
}

fn languages_of_hotlines(loaded: &Loaded) -> Vec<(&LanguageTag, Spot)> {
    let mut used = Vec::new();
    for hotline in &loaded.hotlines {
        for (index, contact) in hotline.record.contacts.iter().enumerate() {
            let at = hotline.origin.at(&format!("contact[{index}].languages"));
            used.extend(
                contact
                    .languages
                    .iter()
                    .map(|language| (language, at.clone())),
            );
        }
        let at = hotline.origin.at("names");
        used.extend(
            hotline
                .record
                .names
                .keys()
                .map(|language| (language, at.clone())),
        );
    }
    used
}
