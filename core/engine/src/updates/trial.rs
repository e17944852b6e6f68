//! Whether a new pack answers: the questions that every screen begins with.

use waymark_pack::{Pack, PackError};

/// Whether the pack answers, and has something to say.
pub(crate) fn answers(pack: &Pack) -> bool {
    asked(pack).unwrap_or(false)
}

fn asked(pack: &Pack) -> Result<bool, PackError> {
    let languages = &pack.info().languages;
    let hotlines = pack.hotlines(&[])?;
    let reachable = hotlines.iter().any(|hotline| !hotline.contacts.is_empty());
    let sheets = pack.sheets(languages)?;
    for sheet in &sheets {
        if pack.sheet(&sheet.id, languages)?.is_none() {
            return Ok(false);
        }
    }
    pack.sites()?;
    pack.crossings()?;
    pack.sources()?;
    pack.resources()?;
    pack.instruments()?;
    pack.phrase_languages()?;
    // Numbers are never blank (P8).
    Ok(reachable)
}
