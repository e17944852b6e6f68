//! The texts of the app in every language, as translators work on them: how far each
//! language is, what is wrong in it, and the files for a new one.
//!
//! ```text
//! languages/LANGUAGE/*.ftl     the interface
//! phrases/LANGUAGE.ftl         phrase cards
//! instruments/LANGUAGE/*.ftl   screening aids
//! sheets/LANGUAGE/*.md         guidance
//! glossary/LANGUAGE.basis.tsv  from which English each text was made
//! ```

mod basis;
mod lint;
mod start;
mod status;
mod units;

pub use basis::mark_checked;
pub use lint::lint_languages;
pub use start::start_language;
pub use status::{LanguageStatus, language_status};

use std::collections::BTreeMap;
use std::path::Path;

use waymark_base::LanguageTag;

use crate::files::Folder;
use crate::finding::{Finding, Problems};
use crate::load::{Loaded, load};
use crate::read::{self, Messages};
use units::Unit;

/// The files of the interface of a language, without their ending.
pub const FILES: [&str; 6] = ["app", "private", "screening", "updates", "rooms", "cli"];
/// The source language.
pub(crate) const SOURCE: &str = "en";

/// A file of the interface.
pub(crate) struct File {
    /// Its name without ending.
    pub(crate) name: &'static str,
    pub(crate) read: Messages,
}

/// Everything that is said in any language.
pub(crate) struct Spoken {
    pub(crate) loaded: Loaded,
    /// The files of the interface, of each language.
    pub(crate) interface: BTreeMap<LanguageTag, Vec<File>>,
    /// Files of the interface that cannot be read as Fluent.
    pub(crate) findings: Vec<Finding>,
}

impl Spoken {
    /// # Errors
    /// What cannot be read at all. A slip in the syntax of a file of the interface is no
    /// such thing: it is among the findings.
    pub(crate) fn read(content: &Path) -> Result<Self, Problems> {
        let loaded = load(content)?;
        let mut folder = Folder::new(content);
        let mut interface = BTreeMap::new();
        let mut findings = Vec::new();
        for language in folder.folders("languages") {
            let Ok(tag) = language.parse() else {
                continue;
            };
            let mut files = Vec::new();
            for name in FILES {
                let path = format!("languages/{language}/{name}.ftl");
                let text = folder.optional(&path).unwrap_or_default();
                let mut read = read::parse_messages(&path, &text);
                findings.append(&mut read.findings);
                files.push(File {
                    name,
                    read: read.value,
                });
            }
            interface.insert(tag, files);
        }
        findings.append(&mut folder.findings);
        Ok(Self {
            loaded,
            interface,
            findings,
        })
    }

    /// The languages of the interface, the source first.
    pub(crate) fn languages(&self) -> Vec<LanguageTag> {
        let mut languages: Vec<LanguageTag> = self.interface.keys().cloned().collect();
        languages.sort_by_key(|tag| (tag.as_str() != SOURCE, tag.to_string()));
        languages
    }

    /// What is said in a language, by the names that a text has in every language.
    pub(crate) fn units(&self, language: &LanguageTag) -> BTreeMap<String, Unit> {
        units::of(self, language)
    }

    /// What has to be said in a language: the English texts.
    pub(crate) fn wanted(&self, language: &LanguageTag) -> BTreeMap<String, Unit> {
        let mut wanted = self.units(&source());
        wanted.retain(|_, unit| unit.stands_in(language, self.loaded.translations.as_ref()));
        wanted
    }
}

pub(crate) fn source() -> LanguageTag {
    SOURCE.parse().expect("a language")
}
