//! From the content folder to the bytes of a pack.

use std::path::Path;

use jiff::civil::Date;
use waymark_pack::build::{BuildError, write};

use crate::finding::{Finding, Problems, Spot};
use crate::lint::lint_with;
use crate::load::{Loaded, load_with};
use crate::progress::{Progress, Stage};

/// A pack that was built.
#[derive(Debug, Clone)]
pub struct Built {
    /// The pack file. The same content gives the same bytes.
    pub bytes: Vec<u8>,
    /// Warnings that somebody should look at.
    pub report: Vec<Finding>,
}

/// Writes the pack of content that was loaded, without checking it.
pub fn compile(loaded: &Loaded) -> Result<Vec<u8>, BuildError> {
    write(&loaded.content())
}

/// Reads, checks and compiles a content folder. Errors stop it; warnings come
/// back in the report.
pub fn build_pack(dir: &Path, today: Date) -> Result<Built, Problems> {
    build_pack_with(dir, today, &mut |_, _, _| {})
}

/// The same, telling how far it is.
pub fn build_pack_with(
    dir: &Path,
    today: Date,
    progress: &mut Progress<'_>,
) -> Result<Built, Problems> {
    let loaded = load_with(dir, progress)?;
    let report = lint_with(&loaded, today, progress);
    if report.iter().any(Finding::is_error) {
        return Err(Problems(
            report.into_iter().filter(Finding::is_error).collect(),
        ));
    }
    progress(Stage::Write, 0, 1);
    let bytes = compile(&loaded).map_err(|error| {
        Problems(vec![Finding::error(
            &Spot::whole_file("pack.toml"),
            error.to_string(),
        )])
    })?;
    progress(Stage::Write, 1, 1);
    Ok(Built { bytes, report })
}

/// Everything that is wrong or doubtful in a content folder: what cannot be
/// read, or, where all can be read, what the lint finds.
pub fn check(dir: &Path, today: Date, progress: &mut Progress<'_>) -> Vec<Finding> {
    match load_with(dir, progress) {
        Ok(loaded) => {
            let mut findings = lint_with(&loaded, today, progress);
            findings.extend(crate::load::unread_files(dir).into_iter().map(|name| {
                Finding::warning(&Spot::whole_file(&name), "nothing reads this file")
                    .help("docs/content.md says which names are read")
            }));
            findings
        }
        Err(Problems(findings)) => findings,
    }
}
