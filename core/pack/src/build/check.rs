//! What must hold before a pack is written: the author's lint says more and
//! better, this is the last line.

use std::collections::HashSet;

use super::BuildError;
use crate::records::{Content, Element, Site, Translations};
use crate::written::has_separator;

/// Refuses content that could not be read back as it is.
pub(super) fn check(content: &Content) -> Result<(), BuildError> {
    names(content)?;
    content.sites.iter().try_for_each(hidden)?;
    translations(content)?;
    bodies(content)
}

fn names(content: &Content) -> Result<(), BuildError> {
    let contacts = content
        .hotlines
        .iter()
        .flat_map(|hotline| &hotline.contacts);
    let sheets = content
        .sheets
        .iter()
        .map(|sheet| format!("{} ({})", sheet.id, sheet.language));
    unique("source", content.sources.iter().map(|source| &source.id))?;
    unique(
        "hotline",
        content.hotlines.iter().map(|hotline| &hotline.id),
    )?;
    unique("contact", contacts.map(|contact| &contact.id))?;
    unique("site", content.sites.iter().map(|site| &site.id))?;
    unique(
        "crossing",
        content.crossings.iter().map(|crossing| &crossing.id),
    )?;
    unique(
        "resource",
        content.resources.iter().map(|resource| &resource.id),
    )?;
    unique(
        "place",
        content.places.iter().map(|place| place.geonames_id),
    )?;
    unique(
        "instrument",
        content.instruments.iter().map(|instrument| &instrument.id),
    )?;
    unique("phrase", content.phrases.iter().map(|phrase| &phrase.id))?;
    unique("sheet", sheets)
}

fn unique<T: ToString>(kind: &'static str, ids: impl Iterator<Item = T>) -> Result<(), BuildError> {
    let mut seen = HashSet::new();
    for id in ids.map(|id| id.to_string()) {
        if seen.contains(&id) {
            return Err(BuildError::Duplicate { kind, id });
        }
        seen.insert(id);
    }
    Ok(())
}

fn hidden(site: &Site) -> Result<(), BuildError> {
    if site.sensitive && (site.point.is_some() || site.address.is_some()) {
        return Err(BuildError::Exposed {
            id: site.id.to_string(),
        });
    }
    Ok(())
}

fn clean(kind: &'static str, id: &str, text: &str) -> Result<(), BuildError> {
    if has_separator(text) {
        return Err(BuildError::ControlCharacter {
            kind,
            id: id.to_owned(),
        });
    }
    Ok(())
}

fn translations(content: &Content) -> Result<(), BuildError> {
    let all = |kind, id: &str, texts: &Translations| {
        texts.values().try_for_each(|text| clean(kind, id, text))
    };
    for hotline in &content.hotlines {
        all("hotline", hotline.id.as_str(), &hotline.names)?;
        all("hotline", hotline.id.as_str(), &hotline.notes)?;
        for contact in &hotline.contacts {
            for texts in [
                &contact.notes,
                &contact.language_notes,
                &contact.hours_notes,
            ] {
                all("contact", contact.id.as_str(), texts)?;
            }
        }
    }
    for site in &content.sites {
        all("site", site.id.as_str(), &site.names)?;
        all("site", site.id.as_str(), &site.notes)?;
    }
    for crossing in &content.crossings {
        all("crossing", crossing.id.as_str(), &crossing.names)?;
        all("crossing", crossing.id.as_str(), &crossing.notes)?;
        for state in &crossing.states {
            all("crossing", crossing.id.as_str(), &state.says_in)?;
        }
    }
    Ok(())
}

fn bodies(content: &Content) -> Result<(), BuildError> {
    for sheet in &content.sheets {
        for element in sheet.blocks.iter().flat_map(|block| &block.body) {
            let lines = match element {
                Element::Paragraph(line) => std::slice::from_ref(line),
                Element::List(lines) | Element::Steps(lines) => lines.as_slice(),
            };
            for span in lines.iter().flatten() {
                clean("sheet", sheet.id.as_str(), &span.text)?;
            }
        }
    }
    Ok(())
}
