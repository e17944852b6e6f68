//! The screens around an aid: cards, lists, what a result means, phrases and summaries.

use std::collections::BTreeSet;
use std::sync::Arc;

use tempfile::TempDir;
use waymark_engine::views::{ScreeningAct, ScreeningStep};
use waymark_engine::{Engine, EngineError, ScreeningSummary};
use waymark_seal::SystemEntropy;

use super::checks::Known;
use super::events::act;
use super::folder::Folder;
use super::walk::Walk;
use super::wander::{next, request};
use super::words::{LANGUAGES, Words};
use crate::open::Open;
use crate::random::Random;

const PIN: &[u8] = b"482915";

/// Cards, predictive values and phrases in every language.
pub fn look(folder: &Folder, words: &mut Words<'_>) -> Result<(), String> {
    for language in LANGUAGES {
        let engine = folder.engine(language)?;
        words.any("instruments", &engine.instruments().map_err(told)?);
        for instrument in &folder.instruments {
            let id = instrument.id.as_str();
            words.any(id, &engine.instrument_card(id).map_err(told)?);
            for figure in &instrument.structure.figures {
                means(&engine, id, figure.id.as_str(), words)?;
            }
        }
        let languages = engine.phrase_languages().map_err(told)?;
        words.any("phrase languages", &languages);
        for one in &languages.languages {
            words.any("phrases", &engine.phrases(&one.language).map_err(told)?);
        }
    }
    Ok(())
}

fn means(engine: &Engine, id: &str, figure: &str, words: &mut Words<'_>) -> Result<(), String> {
    for share in ["0", "0.1%", "1.4%", "7.3%", "12.3%", "50%", "100%"] {
        match engine.predictive_values(id, Some(figure), share) {
            Ok(view) => words.any("what a result means", &view),
            Err(EngineError::NoFigures) => {}
            Err(other) => return Err(other.to_string()),
        }
    }
    Ok(())
}

/// How many texts of the aids no screen has shown, and how many there are. Those are read
/// now.
pub fn unseen(folder: &Folder, words: &mut Words<'_>) -> (usize, usize) {
    let texts = folder.usable().flat_map(|one| one.texts.values());
    let texts: BTreeSet<&String> = texts.flat_map(|texts| texts.texts.values()).collect();
    // A text of several points is shown point by point.
    let lines = texts.iter().flat_map(|text| text.lines()).map(str::trim);
    let lines: BTreeSet<&str> = lines.filter(|line| !line.is_empty()).collect();
    let unseen: Vec<&&str> = lines.iter().filter(|line| !words.has_seen(line)).collect();
    for line in &unseen {
        words.text("text", line);
    }
    (unseen.len(), lines.len())
}

/// Summaries of random walks, as they stand in the notes.
pub fn summaries(
    folder: &Folder,
    place: &TempDir,
    times: u64,
    seed: u64,
    words: &mut Words<'_>,
) -> Result<u64, String> {
    let place = place.path().join("summaries");
    std::fs::create_dir(&place).map_err(|error| error.to_string())?;
    let open = Open::with_pack(&place, Arc::new(SystemEntropy), folder.pack())?;
    open.set_up(PIN)?;
    let mut random = Random::new(seed);
    let mut saved = 0;
    for language in LANGUAGES {
        open.engine.set_languages(&[language.to_owned()]);
        for instrument in folder.usable() {
            let known = Known::new(instrument, true)?;
            for _ in 0..times {
                let mut walk = Walk::begin(&open.engine, &known, &request(&known, &mut random))?;
                to_the_end(&open, &mut walk, &mut random)?;
                summary(&open, words)?;
                saved += 1;
            }
        }
    }
    Ok(saved)
}

fn to_the_end(open: &Open, walk: &mut Walk<'_>, random: &mut Random) -> Result<(), String> {
    open.unlock(PIN)?;
    while !matches!(walk.view.step, ScreeningStep::Done | ScreeningStep::Outcome) {
        let event = next(walk, random);
        match walk.tell(&event, true) {
            Err(EngineError::Locked) if event == act(ScreeningAct::WorkerIsBack) => {
                open.unlock(PIN)?;
            }
            taken => drop(taken.map_err(told)?),
        }
    }
    open.unlock(PIN)
}

fn summary(open: &Open, words: &mut Words<'_>) -> Result<(), String> {
    let saved = open.engine.save_screening(&ScreeningSummary::default());
    let id = saved.map_err(told)?.id;
    let note = open.engine.note(&id).map_err(told)?;
    let body = String::from_utf8(note.body).map_err(|error| error.to_string())?;
    for line in body.lines() {
        words.text("summary", line);
    }
    // It stands in the list of notes, which others may see.
    words.neutral("title of a summary", &note.row.title);
    open.engine.delete_note(&id).map_err(told)
}

fn told(error: EngineError) -> String {
    error.to_string()
}
