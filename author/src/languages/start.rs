//! The files of a new language.

use std::fs;
use std::path::Path;

use waymark_base::LanguageTag;

use super::{FILES, SOURCE};
use crate::finding::{Finding, Problems, Spot};

/// Makes the files of the interface in a new language, with nothing translated in them: each
/// message stands there in English, as a comment to be replaced. Gives their names.
///
/// # Errors
/// Files of this language that are there already, and what cannot be read or written.
pub fn start_language(content: &Path, language: &LanguageTag) -> Result<Vec<String>, Problems> {
    let folder = format!("languages/{language}");
    if content.join(&folder).exists() {
        let help =
            format!("`waymark language status` says how far it is; delete {folder} to begin again");
        return Err(problem(
            &folder,
            "this language has been begun already".to_owned(),
            &help,
        ));
    }
    let written = |error: std::io::Error, file: &str| {
        problem(
            file,
            format!("this cannot be written: {error}"),
            "see whether you may write there",
        )
    };
    fs::create_dir_all(content.join(&folder)).map_err(|error| written(error, &folder))?;
    let mut made = Vec::new();
    for name in FILES {
        let original = format!("languages/{SOURCE}/{name}.ftl");
        let english = fs::read_to_string(content.join(&original)).map_err(|error| {
            let help = "the source language has to be whole first";
            problem(&original, format!("this cannot be read: {error}"), help)
        })?;
        let file = format!("{folder}/{name}.ftl");
        fs::write(content.join(&file), skeleton(language, &english))
            .map_err(|error| written(error, &file))?;
        made.push(file);
    }
    Ok(made)
}

/// The English file with every message put behind a `#`. Headings stay, because they order
/// the file; the state begins with a draft.
fn skeleton(language: &LanguageTag, english: &str) -> String {
    let mut text = format!(
        "# Waymark, {language}. Take the # away before each message and write the text in {language};\n\
         # further lines of a message stay indented. docs/translating.md says the rest.\n\
         # review: draft\n"
    );
    let messages = english
        .lines()
        .skip_while(|line| line.starts_with('#') && !line.starts_with("##"));
    for line in messages {
        let heading = line.is_empty() || line.starts_with('#');
        text.push_str(if heading { "" } else { "# " });
        text.push_str(line);
        text.push('\n');
    }
    text
}

fn problem(file: &str, message: String, help: &str) -> Problems {
    Problems(vec![
        Finding::error(&Spot::whole_file(file), message).help(help),
    ])
}
