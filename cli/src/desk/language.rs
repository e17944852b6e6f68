//! `waymark language`: the texts of the app in every language.

use std::path::Path;

use serde_json::json;
use waymark_author::{
    Finding, LanguageStatus, language_status, lint_languages, mark_checked, start_language,
};
use waymark_language::{Localizer, canonical};

use super::pack::folder_exists;
use super::{findings, unreadable};
use crate::arguments::LanguageCommand;
use crate::failure::Failure;
use crate::output;

/// `waymark language …`
pub(crate) fn language(command: &LanguageCommand) -> Result<(), Failure> {
    match command {
        LanguageCommand::Status { folder, json } => status(&folder.content, *json),
        LanguageCommand::Lint { language, folder } => lint(&folder.content, language.as_deref()),
        LanguageCommand::New { language, folder } => start(&folder.content, language),
        LanguageCommand::Checked {
            language,
            texts,
            folder,
        } => checked(&folder.content, language, texts),
        LanguageCommand::Pseudo { locale } => pseudo(locale.tag()),
    }
}

fn status(content: &Path, as_json: bool) -> Result<(), Failure> {
    folder_exists(content)?;
    let rows = language_status(content).map_err(|found| unreadable(content, &found))?;
    if as_json {
        return output::print(&format!("{:#}\n", json!({ "languages": rows })));
    }
    output::print(&table(&rows))
}

fn table(rows: &[LanguageStatus]) -> String {
    let mut table =
        "language   texts  missing  stale  draft  second pass  native speaker\n".to_owned();
    for row in rows {
        table.push_str(&format!(
            "{:<8} {:>7} {:>8} {:>6} {:>6} {:>12} {:>15}\n",
            row.language,
            row.messages,
            row.missing,
            row.stale,
            row.draft,
            row.second_pass,
            row.native_reviewed
        ));
    }
    table
}

fn lint(content: &Path, language: Option<&str>) -> Result<(), Failure> {
    folder_exists(content)?;
    let language = language.map(tag).transpose()?;
    let found = lint_languages(content, language.as_ref());
    let found = found.map_err(|found| unreadable(content, &found))?;
    output::print(&findings::page(content, &found))?;
    if found.iter().any(Finding::is_error) {
        return Err(Failure::other(findings::count(&found)));
    }
    output::print(&format!("{}\n", findings::count(&found)))
}

fn start(content: &Path, language: &str) -> Result<(), Failure> {
    folder_exists(content)?;
    let made = start_language(content, &tag(language)?);
    let made = made.map_err(|found| unreadable(content, &found))?;
    let names = made.iter().map(|name| content.join(name));
    let lines: String = names.map(|name| format!("{}\n", name.display())).collect();
    output::print(&format!(
        "{lines}Translate these, then the phrases and sheets; docs/translating.md says how.\n"
    ))
}

fn checked(content: &Path, language: &str, texts: &[String]) -> Result<(), Failure> {
    folder_exists(content)?;
    let noted = mark_checked(content, &tag(language)?, texts);
    let noted = noted.map_err(|found| unreadable(content, &found))?;
    output::print(&format!(
        "{noted} texts noted as made from the present English\n"
    ))
}

fn pseudo(locale: &str) -> Result<(), Failure> {
    let texts = Localizer::new(&[locale.to_owned()]).texts();
    let lines = texts
        .iter()
        .map(|(name, text)| format!("{name} = {text}\n"));
    output::print(&lines.collect::<String>())
}

fn tag(language: &str) -> Result<waymark_base::LanguageTag, Failure> {
    canonical(language).ok_or_else(|| {
        Failure::usage(format!(
            "`{language}` is no language; write a code such as uk or fa-AF"
        ))
    })
}
