//! Phrase cards: whole, in the same words everywhere, and short enough to be read.

use std::collections::BTreeSet;

use waymark_pack::vocabulary::ReviewState;

use super::Lint;
use super::words::find;
use crate::located::Located;
use crate::screening::TextFile;
use crate::suggest::did_you_mean;

/// More than this is not read at a glance, in characters.
const LONGEST: usize = 140;
/// What a phrase can have beside its text.
const PARTS: [&str; 3] = ["speech", "back", "note"];

pub(super) fn check(lint: &mut Lint<'_>) {
    let loaded = lint.loaded;
    let mut ids = BTreeSet::new();
    for phrase in &loaded.phrases {
        let id = phrase.record.id.as_str();
        if !ids.insert(id) {
            let help = "give each phrase an id of its own";
            lint.error(
                &phrase.origin.at("id"),
                format!("`{id}` stands twice"),
                help,
            );
        }
    }
    for file in &loaded.phrase_texts {
        missing(lint, file, &ids);
        texts(lint, file, &ids);
    }
    let sources = loaded.phrase_texts.iter().filter(|file| is_source(file));
    if !loaded.phrases.is_empty() && sources.count() != 1 {
        let help = "one language has `### translation: source`, the others say how far they are";
        let at = loaded.phrases.first().map(|first| first.origin.start());
        if let Some(at) = at {
            lint.error(&at, "the phrases have no original, or several", help);
        }
    }
}

fn is_source(file: &Located<TextFile>) -> bool {
    file.record.texts.translation == Some(ReviewState::Source)
}

fn missing(lint: &mut Lint<'_>, file: &Located<TextFile>, ids: &BTreeSet<&str>) {
    let texts = &file.record.texts.texts;
    for id in ids {
        if !texts.contains_key(*id) {
            let message = format!("the phrase `{id}` is missing");
            lint.error(&file.origin.start(), message, "add it to this file");
        } else if !is_source(file) && !texts.contains_key(&format!("{id}.back")) {
            let message = format!("`{id}` is not translated back");
            let help = "add .back = what it says, word by word, in English";
            lint.error(&file.origin.at(id), message, help);
        }
    }
}

fn texts(lint: &mut Lint<'_>, file: &Located<TextFile>, ids: &BTreeSet<&str>) {
    for (name, text) in &file.record.texts.texts {
        let at = file.origin.at(name);
        let (id, part) = name.split_once('.').unwrap_or((name, ""));
        if !ids.contains(id) || !(part.is_empty() || PARTS.contains(&part)) {
            let help = did_you_mean(id, ids.iter().copied());
            let help = help.unwrap_or_else(|| "add it to phrases.toml, or delete it".to_owned());
            lint.error(&at, format!("nothing uses the text `{name}`"), help);
        }
        let letters = text.chars().count();
        if part.is_empty() && letters > LONGEST {
            let message = format!("`{name}` has {letters} letters");
            let help = format!("{LONGEST} at most: it is shown large, to somebody under stress");
            lint.error(&at, message, help);
        }
        verdicts(lint, file, name, part, text);
    }
}

fn verdicts(lint: &mut Lint<'_>, file: &Located<TextFile>, name: &str, part: &str, text: &str) {
    let loaded = lint.loaded;
    let language = match part {
        // The translation back is English in every file.
        "back" => "en".parse().ok(),
        _ => Some(file.record.language.clone()),
    };
    let found = language.map(|language| find(&loaded.verdict_words, text, &language));
    for found in found.into_iter().flatten() {
        let message = format!("\"{}\" sounds like a verdict", found.text);
        lint.error(&file.origin.at(name), message, found.help.clone());
    }
}
