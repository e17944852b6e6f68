//! Texts that are missing, that nothing uses, and that are older than their English.

use waymark_base::LanguageTag;

use crate::finding::{Finding, Spot};
use crate::languages::basis::{self, Basis, fingerprint};
use crate::languages::{Spoken, source};

pub(super) fn check(spoken: &Spoken, language: &LanguageTag, basis: &Basis) -> Vec<Finding> {
    let mut findings = Vec::new();
    let (wanted, said) = (spoken.wanted(language), spoken.units(language));
    for name in wanted.keys().filter(|name| !said.contains_key(*name)) {
        let at = Spot::whole_file(&format!("languages/{language}"));
        let message = format!("the text `{name}` is missing");
        findings.push(Finding::error(&at, message).help("translate it from the English"));
    }
    let english = spoken.units(&source());
    for name in said.keys().filter(|name| !english.contains_key(*name)) {
        let at = Spot::whole_file(&format!("languages/{language}"));
        let message = format!("nothing uses the text `{name}`");
        findings
            .push(Finding::error(&at, message).help("English has none of this name: delete it"));
    }
    let stale = |name: &&String| {
        let noted = basis.get(*name);
        noted.is_none_or(|noted| {
            Some(noted) != wanted.get(*name).map(|it| fingerprint(&it.text)).as_ref()
        })
    };
    let translated = wanted.keys().filter(|name| said.contains_key(*name));
    for name in translated.filter(stale) {
        let at = Spot::whole_file(&basis::file(language));
        let message = if basis.contains_key(name) {
            format!("the English of `{name}` has changed since it was translated")
        } else {
            format!("nobody noted from which English `{name}` was made")
        };
        let help = format!("compare the two, then `waymark language checked {language} {name}`");
        findings.push(Finding::warning(&at, message).help(help));
    }
    findings
}
