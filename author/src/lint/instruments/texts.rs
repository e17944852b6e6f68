//! Texts of instruments: all there, in words that give nothing away and judge nobody.

use std::collections::{BTreeMap, BTreeSet};

use waymark_base::{Id, LanguageTag};
use waymark_pack::records::{Instrument, Structure};
use waymark_pack::vocabulary::ReviewState;

use crate::finding::Spot;
use crate::lint::Lint;
use crate::lint::words::find;
use crate::located::Located;
use crate::screening::{SHARED, TextFile, TextNames, with_texts};
use crate::suggest::did_you_mean;

pub(super) fn check(lint: &mut Lint<'_>) {
    let loaded = lint.loaded;
    let mut used: BTreeSet<String> = BTreeSet::new();
    for one in &loaded.instruments {
        let names = TextNames::of(&one.record.1);
        let whole = with_texts(&one.record, &loaded.instrument_texts);
        languages(lint, one, &whole, &names);
        cues(lint, &whole);
        used.extend(names.needed);
        used.extend(names.possible);
    }
    for file in &loaded.instrument_texts {
        of_file(lint, file, &used);
    }
}

/// Which languages there are, and what is missing in one.
fn languages(
    lint: &mut Lint<'_>,
    one: &Located<(Id, Structure)>,
    whole: &Instrument,
    names: &TextNames,
) {
    let id = &whole.id;
    for language in &lint.loaded.info.record.languages {
        let Some(texts) = whole.texts.get(language) else {
            let wanted = lint.loaded.translations.as_ref();
            if wanted.is_none_or(|it| it.whole.contains(language) || it.instruments.contains(id)) {
                let message = format!("`{id}` is not there in `{language}`");
                let help = format!("add instruments/{language}/{id}.ftl");
                lint.warn(&one.origin.start(), message, help);
            }
            continue;
        };
        let at = spot_of(lint, id.as_str(), language);
        for name in names
            .needed
            .iter()
            .filter(|name| !texts.texts.contains_key(*name))
        {
            let (what, help) = match name.rsplit_once(".cue") {
                Some((item, "")) => (
                    format!("`{item}` has no cue in `{language}`"),
                    format!("add a neutral word: .cue = … below `{item}`, here or in {SHARED}.ftl"),
                ),
                _ => (
                    format!("the text `{name}` is missing in `{language}`"),
                    format!("write it here or in {SHARED}.ftl"),
                ),
            };
            lint.error(&at, what, help);
        }
    }
    let mut originals = whole.texts.values();
    let source =
        |texts: &&waymark_pack::records::InstrumentTexts| texts.translation == ReviewState::Source;
    let originals = originals.by_ref().filter(source).count();
    if originals != 1 {
        let message = format!("`{id}` has {originals} originals");
        let help = "one language has `### translation: source`, the others say how far they are";
        lint.error(&one.origin.start(), message, help);
    }
}

fn spot_of(lint: &Lint<'_>, id: &str, language: &LanguageTag) -> Spot {
    let of_instrument =
        |file: &&Located<TextFile>| file.record.of == id && file.record.language == *language;
    let file = lint.loaded.instrument_texts.iter().find(of_instrument);
    file.map_or_else(
        || Spot::whole_file("instruments"),
        |file| file.origin.start(),
    )
}

/// Two things with the same cue cannot be told apart.
fn cues(lint: &mut Lint<'_>, whole: &Instrument) {
    for (language, texts) in &whole.texts {
        let mut seen: BTreeMap<String, &str> = BTreeMap::new();
        let cues = texts
            .texts
            .iter()
            .filter(|(name, _)| name.starts_with("item-"));
        for (name, cue) in cues.filter(|(name, _)| name.ends_with(".cue")) {
            if let Some(other) = seen.insert(cue.to_lowercase(), name) {
                let at = spot_of(lint, whole.id.as_str(), language);
                let message = format!("`{other}` and `{name}` have the same cue in `{language}`");
                lint.error(&at, message, "give each item a word of its own");
            }
        }
    }
}

fn of_file(lint: &mut Lint<'_>, file: &Located<TextFile>, used: &BTreeSet<String>) {
    let loaded = lint.loaded;
    let TextFile {
        language,
        of,
        texts,
    } = &file.record;
    let own = loaded
        .instruments
        .iter()
        .find(|one| one.record.0.as_str() == of);
    if own.is_none() && of != SHARED {
        let help = format!("add instruments/{of}.toml, or delete this file");
        lint.error(
            &file.origin.start(),
            format!("no instrument is called `{of}`"),
            help,
        );
        return;
    }
    let names = own.map(|one| TextNames::of(&one.record.1));
    for (name, text) in &texts.texts {
        let at = file.origin.at(name);
        let known = names
            .as_ref()
            .map_or_else(|| used.contains(name), |names| names.knows(name));
        if !known {
            let known = names
                .iter()
                .flat_map(|names| &names.needed)
                .map(String::as_str);
            let help = did_you_mean(name, known);
            let help = help.unwrap_or_else(|| "delete it, or correct its name".to_owned());
            lint.error(&at, format!("nothing uses the text `{name}`"), help);
        }
        words(lint, &at, name, text, language);
    }
}

/// Words that pass a verdict, and, where others may see a text, words that give away.
fn words(lint: &mut Lint<'_>, at: &Spot, name: &str, text: &str, language: &LanguageTag) {
    let loaded = lint.loaded;
    for found in find(&loaded.verdict_words, text, language) {
        let message = format!("\"{}\" sounds like a verdict", found.text);
        lint.error(at, message, found.help.clone());
    }
    let seen_by_others = name.ends_with(".cue") || name.ends_with(".neutral");
    let giveaways = find(&loaded.giveaway_words, text, language);
    for found in giveaways.into_iter().filter(|_| seen_by_others) {
        let message = format!("the cue gives the app away with \"{}\"", found.text);
        lint.error(at, message, found.help.clone());
    }
}
