//! What must hold before a pack is written: the author's lint says more and
//! better, this is the last line.

use std::collections::HashSet;

use super::BuildError;
use crate::records::{Content, Element, Site, Translations};
use crate::written::has_separator;

/// Refuses content that could not be read back as it is.
pub(super) fn check(content: &Content) -> Result<(), BuildError> {
    unique(
        "source",
        content.sources.iter().map(|source| source.id.as_str()),
    )?;
    unique(
        "hotline",
        content.hotlines.iter().map(|hotline| hotline.id.as_str()),
    )?;
    let contacts = content
        .hotlines
        .iter()
        .flat_map(|hotline| &hotline.contacts);
    unique("contact", contacts.map(|contact| contact.id.as_str()))?;
    unique("site", content.sites.iter().map(|site| site.id.as_str()))?;
    unique(
        "crossing",
        content
            .crossings
            .iter()
            .map(|crossing| crossing.id.as_str()),
    )?;
    unique(
        "resource",
        content
            .resources
            .iter()
            .map(|resource| resource.id.as_str()),
    )?;
    let places = content
        .places
        .iter()
        .map(|place| place.geonames_id.to_string());
    unique("place", places)?;
    let sheets = content
        .sheets
        .iter()
        .map(|sheet| format!("{} ({})", sheet.id, sheet.language));
    unique("sheet", sheets)?;
    content.sites.iter().try_for_each(hidden)?;
    translations(content)?;
    bodies(content)
}

fn unique<T: AsRef<str>>(
    kind: &'static str,
    ids: impl Iterator<Item = T>,
) -> Result<(), BuildError> {
    let mut seen = HashSet::new();
    for id in ids {
        if !seen.insert(id.as_ref().to_owned()) {
            return Err(BuildError::Duplicate {
                kind,
                id: id.as_ref().to_owned(),
            });
        }
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
            all("contact", contact.id.as_str(), &contact.notes)?;
        }
    }
    for site in &content.sites {
        all("site", site.id.as_str(), &site.names)?;
        all("site", site.id.as_str(), &site.notes)?;
    }
    for crossing in &content.crossings {
        all("crossing", crossing.id.as_str(), &crossing.names)?;
        all("crossing", crossing.id.as_str(), &crossing.notes)?;
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
