//! What a translation of a message has to keep: its variables and its place on the screen.

use waymark_base::LanguageTag;

use crate::finding::Finding;
use crate::languages::{Spoken, source};
use crate::read::OneMessage;

/// A label of so many letters of English has its place on the screen; other languages may
/// take this much more. German and Hungarian need up to twice the room for one word, and
/// hardly a third more for a sentence.
fn widest(english: usize) -> usize {
    20 + english + english / 2
}

pub(super) fn check(spoken: &Spoken, language: &LanguageTag) -> Vec<Finding> {
    let mut findings = Vec::new();
    let source = spoken.interface.get(&source()).into_iter().flatten();
    let theirs = spoken.interface.get(language).into_iter().flatten();
    for (english, file) in source.zip(theirs) {
        for message in &file.read.messages {
            let original = english
                .read
                .messages
                .iter()
                .find(|one| one.name == message.name);
            if let Some(original) = original {
                findings.extend(variables(original, message));
                findings.extend(length(original, message));
            }
        }
    }
    findings
}

fn variables(original: &OneMessage, message: &OneMessage) -> Option<Finding> {
    if original.variables == message.variables {
        return None;
    }
    let list = |of: &OneMessage| {
        let names: Vec<String> = of.variables.iter().map(|name| format!("${name}")).collect();
        if names.is_empty() {
            "none".to_owned()
        } else {
            names.join(", ")
        }
    };
    let text = format!("`{}` has other variables than the English", message.name);
    let help = format!("English has {}; here are {}", list(original), list(message));
    Some(Finding::error(&message.spot, text).help(help))
}

fn length(original: &OneMessage, message: &OneMessage) -> Option<Finding> {
    let most = widest(original.longest);
    (message.longest > most).then(|| {
        let text = format!("`{}` has {} letters", message.name, message.longest);
        let help = format!("{most} at most, where English has {}", original.longest);
        Finding::warning(&message.spot, text).help(help)
    })
}
