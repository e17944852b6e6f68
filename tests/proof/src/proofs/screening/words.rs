//! Every text that an aid shows, against the list of words that pass a verdict on a person;
//! and every text that others may see, against the list of words that give the app away.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use serde::Serialize;
use serde_json::Value;
use waymark_author::giveaway::find;
use waymark_author::read::WordList;
use waymark_base::LanguageTag;
use waymark_engine::views::{ScreeningStep, ScreeningView};

use super::folder::Folder;

/// The languages in which the aids are written.
pub const LANGUAGES: [&str; 12] = [
    "en", "uk", "de", "es", "fr", "hu", "pl", "ro", "sk", "ru", "ar", "fa",
];

/// All texts that were seen, and what was wrong with them.
pub struct Words<'a> {
    verdict: &'a WordList,
    giveaway: &'a WordList,
    languages: Vec<LanguageTag>,
    seen: HashSet<String>,
    neutral: HashSet<String>,
    /// How often each step was seen, and whether neutral words stood for sentences.
    pub steps: BTreeMap<(String, bool), u64>,
    /// What passes a verdict.
    pub verdicts: BTreeSet<String>,
    /// What gives the app away.
    pub giveaways: BTreeSet<String>,
}

impl<'a> Words<'a> {
    pub fn new(folder: &'a Folder) -> Result<Self, String> {
        let languages = LANGUAGES.iter().map(|tag| tag.parse());
        let languages: Result<_, _> = languages.collect();
        Ok(Self {
            verdict: &folder.loaded.verdict_words,
            giveaway: &folder.loaded.giveaway_words,
            languages: languages.map_err(|_| "no language")?,
            seen: HashSet::new(),
            neutral: HashSet::new(),
            steps: BTreeMap::new(),
            verdicts: BTreeSet::new(),
            giveaways: BTreeSet::new(),
        })
    }

    /// How many texts were looked at, and how many of them by neutral eyes too.
    pub fn looked_at(&self) -> (usize, usize) {
        (self.seen.len(), self.neutral.len())
    }

    /// Whether a text was on some screen.
    pub fn has_seen(&self, text: &str) -> bool {
        self.seen.contains(text)
    }

    /// A screen of an aid.
    pub fn screen(&mut self, view: &ScreeningView) {
        *self
            .steps
            .entry((format!("{:?}", view.step), view.discreet))
            .or_default() += 1;
        self.any(&format!("{:?}", view.step), view);
        let handed = matches!(
            view.step,
            ScreeningStep::HandOver | ScreeningStep::HandedBack
        );
        let quiet = view.discreet && view.step != ScreeningStep::Outcome;
        if handed || quiet || view.step == ScreeningStep::Done {
            for text in seen_by_others(view) {
                self.neutral(&format!("{:?}", view.step), text);
            }
        }
    }

    /// Any other screen.
    pub fn any(&mut self, what: &str, view: &impl Serialize) {
        if let Ok(value) = serde_json::to_value(view) {
            self.value(what, &value);
        }
    }

    fn value(&mut self, what: &str, value: &Value) {
        match value {
            Value::String(text) => self.text(what, text),
            Value::Array(values) => values.iter().for_each(|value| self.value(what, value)),
            Value::Object(fields) => fields.values().for_each(|value| self.value(what, value)),
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }

    /// One text for the reader.
    pub fn text(&mut self, what: &str, text: &str) {
        if self.seen.contains(text) {
            return;
        }
        self.seen.insert(text.to_owned());
        for language in &self.languages {
            for found in find(self.verdict, text, language) {
                let hit = format!("{what}: \"{}\" is a verdict: {text}", found.text);
                self.verdicts.insert(hit);
            }
        }
    }

    /// One text that others may see.
    pub fn neutral(&mut self, what: &str, text: &str) {
        if self.neutral.contains(text) {
            return;
        }
        self.neutral.insert(text.to_owned());
        for language in &self.languages {
            for found in find(self.giveaway, text, language) {
                let hit = format!("{what}: \"{}\" gives the app away: {text}", found.text);
                self.giveaways.insert(hit);
            }
        }
    }

    /// Whether the lists find what is put before them; otherwise they prove nothing.
    pub fn can_find(folder: &'a Folder) -> Result<bool, String> {
        let mut words = Self::new(folder)?;
        for bait in ["She is a victim.", "Це жертва."] {
            words.text("bait", bait);
        }
        for bait in ["hotline", "торгівля"] {
            words.neutral("bait", bait);
        }
        Ok((words.verdicts.len(), words.giveaways.len()) == (2, 2))
    }
}

/// What others may read on a screen, before the result is asked for.
fn seen_by_others(view: &ScreeningView) -> Vec<&str> {
    let mut texts = vec![view.title.as_str()];
    texts.extend(view.lead.as_deref());
    texts.extend(view.translation_text.as_deref());
    texts.extend(view.buttons.iter().map(|button| button.label.as_str()));
    for one in &view.instead {
        texts.push(&one.text);
        texts.extend(one.steps.iter().map(String::as_str));
    }
    for gate in &view.gate {
        texts.push(&gate.text);
        texts.extend(gate.known_text.as_deref());
    }
    for item in &view.items {
        texts.extend([item.text.as_str(), item.speech.as_str()]);
        texts.extend(item.help.as_deref());
        texts.extend(item.choices.iter().map(|choice| choice.text.as_str()));
    }
    texts
}
