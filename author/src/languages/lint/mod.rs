//! What is wrong in the texts of the app's languages: errors stop a release, warnings ask
//! somebody to look.

mod completeness;
mod letters;
mod shape;
mod wording;

use std::path::Path;

use waymark_base::LanguageTag;

use super::{SOURCE, Spoken, basis};
use crate::finding::{Finding, Problems, Spot, sort};

/// Looks at every language, or at one.
///
/// # Errors
/// What in the content cannot be read at all, and a language that has no texts.
pub fn lint_languages(
    content: &Path,
    only: Option<&LanguageTag>,
) -> Result<Vec<Finding>, Problems> {
    let spoken = Spoken::read(content)?;
    let mut findings = spoken.findings.clone();
    if let Some(language) = only.filter(|it| !spoken.interface.contains_key(*it)) {
        let at = Spot::whole_file(&format!("languages/{language}"));
        let help = format!("`waymark language new {language}` begins it");
        let finding = Finding::error(&at, format!("there are no texts in `{language}`"));
        return Err(Problems(vec![finding.help(help)]));
    }
    let mut languages = spoken.languages();
    languages.retain(|language| only.is_none_or(|only| only == language));
    for language in &languages {
        findings.extend(letters::check(&spoken, language));
        if language.as_str() != SOURCE {
            let basis = basis::read(content, language);
            findings.extend(completeness::check(&spoken, language, &basis));
            findings.extend(shape::check(&spoken, language));
            findings.extend(wording::check(&spoken, language));
        }
    }
    sort(&mut findings);
    Ok(findings)
}
