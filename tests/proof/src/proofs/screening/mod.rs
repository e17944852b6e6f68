//! The screening aids: their rules by two implementations, the machine in every state,
//! the words of every screen, what is left in memory, and the predictive values.

mod checks;
mod combinations;
mod events;
mod exits;
mod explore;
mod folder;
mod found;
mod instead;
mod machine;
mod questions;
mod remains;
mod rooms;
mod rules;
mod shadow;
mod tables;
mod values;
mod walk;
mod wander;
mod words;

use std::sync::{Mutex, PoisonError};
use std::time::Instant;

use tempfile::TempDir;

use explore::Walked;
use folder::Folder;
use found::Found;
use words::Words;

use super::{Options, Verdict};
use crate::world::scratch;

/// How often each aid is left in the middle.
const EXITS: u64 = 25;
/// How many summaries of each aid are read in each language.
const SUMMARIES: u64 = 3;

pub fn run(options: Options) -> Result<Verdict, String> {
    let place = scratch()?;
    let folders = Folder::both(&place)?;
    let mut told = Told(Instant::now());
    let rules = rules::compare(&folders, options)?;
    let (rows, wrong_rows) = tables::compare(&folders[0])?;
    wrong_rows.iter().for_each(|wrong| println!("{wrong}"));
    told.after("rules");
    let words = Mutex::new(Words::new(&folders[0])?);
    let mut walked = machine::walk(&folders, options, &words)?;
    instead::look(&folders[0], &words, &mut walked)?;
    let (paths, questions) = machine::paths(&folders[0], &mut walked)?;
    told.after("steps");
    let exits = exits(&folders[0], &place, options, &mut walked)?;
    machine::print(&walked.findings);
    told.after("exits");
    let words = words.into_inner().unwrap_or_else(PoisonError::into_inner);
    let words = read(&folders[0], &place, options, words)?;
    told.after("words");
    let (wanted, while_open, after_exit) = memory(&folders[0], &place, options)?;
    told.after("memory");
    let (values, wrong_values) = values::compare(&folders[0])?;
    wrong_values.iter().for_each(|wrong| println!("{wrong}"));
    let (texts, neutral) = words.looked_at();
    let found = Found {
        rules,
        rows,
        wrong_rows: wrong_rows.len(),
        walked,
        paths,
        questions,
        exits,
        texts,
        neutral,
        verdicts: words.verdicts.len(),
        giveaways: words.giveaways.len(),
        wanted,
        while_open,
        after_exit,
        values,
        wrong_values: wrong_values.len(),
    };
    Ok(Verdict {
        holds: found.holds(),
        figure: found.figure(),
    })
}

fn exits(
    content: &Folder,
    place: &TempDir,
    options: Options,
    walked: &mut Walked,
) -> Result<u64, String> {
    let times = if options.long { 10 * EXITS } else { EXITS };
    let left = exits::leave(content, place, times, options.seed)?;
    println!("left in the middle, by step: {:?}", left.steps);
    if left.steps.len() < exits::STEPS {
        walked.findings.push("not every step was left".to_owned());
    }
    walked.findings.extend(left.findings);
    Ok(left.exits)
}

fn read<'a>(
    content: &'a Folder,
    place: &TempDir,
    options: Options,
    mut words: Words<'a>,
) -> Result<Words<'a>, String> {
    if !Words::can_find(content)? {
        return Err("the lists of words do not find what is put before them".to_owned());
    }
    rooms::look(content, &mut words)?;
    let times = if options.long {
        10 * SUMMARIES
    } else {
        SUMMARIES
    };
    let saved = rooms::summaries(content, place, times, options.seed, &mut words)?;
    let (unseen, all) = rooms::unseen(content, &mut words);
    println!(
        "words: screens by step and discretion {:?}; {saved} summaries; {unseen} of {all} texts \
         of the aids were on no screen and are read from the pack",
        words.steps
    );
    let hits = words.verdicts.iter().chain(&words.giveaways);
    hits.for_each(|hit| println!("{hit}"));
    Ok(words)
}

fn memory(
    content: &Folder,
    place: &TempDir,
    options: Options,
) -> Result<(usize, usize, usize), String> {
    let rounds = if options.long { 10 } else { 1 };
    let (mut wanted, mut while_open, mut after_exit) = (0, 0, 0);
    for round in 0..rounds {
        let found = remains::look(content, place, options.seed + round)?;
        for (name, address) in &found.after_exit {
            println!("after exit: {name} at {address:#x}");
        }
        println!(
            "memory: the pack's own spelling of the place lies in {} more places than before: \
             pages of the public pack that SQLite has read",
            found.of_the_pack
        );
        wanted += found.wanted;
        while_open += found.while_open;
        after_exit += found.after_exit.len();
    }
    Ok((wanted, while_open, after_exit))
}

/// Says how long each part took.
struct Told(Instant);

impl Told {
    fn after(&mut self, part: &str) {
        println!("{part}: {:.1} s", self.0.elapsed().as_secs_f64());
        self.0 = Instant::now();
    }
}
