//! Words that pass a verdict on a person or insult one, and words that give the app away
//! where others can see them.

use waymark_base::LanguageTag;

use crate::finding::Finding;
use crate::languages::Spoken;
use crate::lint::find_words;

/// Messages that others may see: the covers, the icons, and the name of the app.
const SEEN_BY_OTHERS: [&str; 4] = ["cover-", "icon-", "neutral-", "app-name"];

pub(super) fn check(spoken: &Spoken, language: &LanguageTag) -> Vec<Finding> {
    let loaded = &spoken.loaded;
    let mut findings = Vec::new();
    let files = spoken.interface.get(language).into_iter().flatten();
    for message in files.flat_map(|file| &file.read.messages) {
        let text = message.pieces.join(" ");
        let seen = SEEN_BY_OTHERS
            .iter()
            .any(|begin| message.name.starts_with(begin));
        for found in find_words(&loaded.giveaway_words, &text, language) {
            if seen {
                let text = format!(
                    "`{}` gives the app away with \"{}\"",
                    message.name, found.text
                );
                findings.push(Finding::error(&message.spot, text).help(found.help));
            }
        }
        for found in find_words(&loaded.verdict_words, &text, language) {
            let text = format!("`{}` has \"{}\"", message.name, found.text);
            findings.push(Finding::error(&message.spot, text).help(found.help));
        }
    }
    findings
}
