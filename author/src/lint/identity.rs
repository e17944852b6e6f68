//! Ids: each stands once, and begins with its country.

use std::collections::BTreeMap;

use super::Lint;
use crate::finding::Spot;

pub(super) fn check(lint: &mut Lint<'_>) {
    unique_entries(lint);
    unique_elsewhere(lint);
    begins_with_country(lint);
}

/// Remembers the first place of every name and reports the later ones.
#[derive(Default)]
struct Names(BTreeMap<String, Spot>);

impl Names {
    fn add(&mut self, lint: &mut Lint<'_>, kind: &str, name: String, at: Spot) {
        match self.0.get(&name) {
            None => drop(self.0.insert(name, at)),
            Some(first) => {
                let help = format!(
                    "it is used in {} line {} already; choose another",
                    first.file, first.line
                );
                lint.error(&at, format!("the {kind} `{name}` stands twice"), help);
            }
        }
    }
}

/// Everything that a check, a slip or a link can name shares one set of ids.
fn unique_entries(lint: &mut Lint<'_>) {
    let loaded = lint.loaded;
    let mut names = Names::default();
    for hotline in &loaded.hotlines {
        let at = hotline.origin.at("id");
        names.add(lint, "id", hotline.record.id.to_string(), at);
        for (index, contact) in hotline.record.contacts.iter().enumerate() {
            let at = hotline.origin.at(&format!("contact[{index}].id"));
            names.add(lint, "id", contact.id.to_string(), at);
        }
    }
    for site in &loaded.sites {
        names.add(lint, "id", site.record.id.to_string(), site.origin.at("id"));
    }
    for crossing in &loaded.crossings {
        names.add(
            lint,
            "id",
            crossing.record.id.to_string(),
            crossing.origin.at("id"),
        );
    }
}

fn unique_elsewhere(lint: &mut Lint<'_>) {
    let loaded = lint.loaded;
    let mut sources = Names::default();
    for source in &loaded.sources {
        sources.add(
            lint,
            "source",
            source.record.id.to_string(),
            source.origin.at("id"),
        );
    }
    let mut resources = Names::default();
    for resource in &loaded.resources {
        resources.add(
            lint,
            "resource",
            resource.record.id.to_string(),
            resource.origin.at("id"),
        );
    }
    let mut places = Names::default();
    for (place, line) in loaded.places.iter().zip(2u32..) {
        let at = Spot {
            file: "gazetteer.tsv".into(),
            line,
            column: 1,
        };
        places.add(lint, "GeoNames id", place.geonames_id.to_string(), at);
    }
}

fn begins_with_country(lint: &mut Lint<'_>) {
    let loaded = lint.loaded;
    for hotline in &loaded.hotlines {
        let prefix = format!("{}-", hotline.record.country.as_str().to_lowercase());
        let contacts = hotline.record.contacts.iter().enumerate();
        let contacts = contacts.map(|(index, one)| (&one.id, format!("contact[{index}].id")));
        for (id, path) in std::iter::once((&hotline.record.id, "id".to_owned())).chain(contacts) {
            if !id.as_str().starts_with(&prefix) {
                let at = hotline.origin.at(&path);
                let help = format!("call it `{prefix}…`, so that ids of countries never meet");
                lint.error(&at, format!("`{id}` does not begin with its country"), help);
            }
        }
    }
    for site in &loaded.sites {
        let prefix = format!("{}-", site.record.country.as_str().to_lowercase());
        if !site.record.id.as_str().starts_with(&prefix) {
            let message = format!("`{}` does not begin with its country", site.record.id);
            lint.warn(
                &site.origin.at("id"),
                message,
                format!("usual is `{prefix}…`"),
            );
        }
    }
}
