//! From which English each translation was made: a text that changed afterwards makes its
//! translation stale. A fingerprint of the English stands beside the name of each text.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use ring::digest::{SHA256, digest};
use waymark_base::LanguageTag;

use super::{SOURCE, Spoken};
use crate::finding::{Finding, Problems, Spot};

/// Name of a text and fingerprint of the English it was made from.
pub(super) type Basis = BTreeMap<String, String>;

/// Where the fingerprints of a language are, below the content.
pub(super) fn file(language: &LanguageTag) -> String {
    format!("glossary/{language}.basis.tsv")
}

/// The fingerprints that were noted; none where nothing was.
pub(super) fn read(content: &Path, language: &LanguageTag) -> Basis {
    let text = fs::read_to_string(content.join(file(language))).unwrap_or_default();
    let rows = text.lines().skip(1);
    rows.filter_map(|row| row.split_once('\t'))
        .map(|(name, print)| (name.to_owned(), print.to_owned()))
        .collect()
}

/// Eight hexadecimal digits of the SHA-256 of a text.
pub(super) fn fingerprint(text: &str) -> String {
    let digest = digest(&SHA256, text.as_bytes());
    let bytes = digest.as_ref().iter().take(4);
    bytes.map(|byte| format!("{byte:02x}")).collect()
}

/// Notes that the texts of a language say what the English says now: all of them, or those
/// that are named. Gives how many were noted.
///
/// # Errors
/// What in the content cannot be read or written, a language that has no texts, and a name
/// that no text of it has.
pub fn mark_checked(
    content: &Path,
    language: &LanguageTag,
    names: &[String],
) -> Result<usize, Problems> {
    let spoken = Spoken::read(content)?;
    let folder = format!("languages/{language}");
    if language.as_str() == SOURCE || !spoken.interface.contains_key(language) {
        let message = format!("there are no translations into `{language}`");
        let help = format!("`waymark language new {language}` begins one");
        return Err(problem(&folder, message, &help));
    }
    let (wanted, said) = (spoken.wanted(language), spoken.units(language));
    let mut basis = read(content, language);
    basis.retain(|name, _| wanted.contains_key(name) && said.contains_key(name));
    let unknown = names.iter().find(|name| !said.contains_key(*name));
    if let Some(name) = unknown {
        let help = "names are as `waymark language lint` writes them, such as app/cost-free";
        return Err(problem(
            &folder,
            format!("no text is called `{name}`"),
            help,
        ));
    }
    let mut noted = 0;
    for (name, english) in &wanted {
        if said.contains_key(name) && (names.is_empty() || names.contains(name)) {
            basis.insert(name.clone(), fingerprint(&english.text));
            noted += 1;
        }
    }
    let mut text = "text\tenglish\n".to_owned();
    for (name, print) in basis {
        text.push_str(&format!("{name}\t{print}\n"));
    }
    let path = file(language);
    fs::write(content.join(&path), text).map_err(|error| {
        let message = format!("this file cannot be written: {error}");
        problem(
            &path,
            message,
            "see whether the folder is there and may be written to",
        )
    })?;
    Ok(noted)
}

fn problem(file: &str, message: String, help: &str) -> Problems {
    Problems(vec![
        Finding::error(&Spot::whole_file(file), message).help(help),
    ])
}
