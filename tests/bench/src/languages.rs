//! What a language costs: choosing it and reading its messages, one message, and memory.

use std::collections::HashMap;
use std::hint::black_box;
use std::process::Command;

use waymark_language::{Key, Localizer};

use crate::memory::peak_kib;
use crate::sample::{compare, row};

/// The argument with which this program measures the memory of a language.
pub(crate) const MEMORY: &str = "--memory-of-language";

/// Lookups in one sample: a single one is shorter than the clock's tick.
const LOOKUPS: usize = 1_000;

/// A reader who has two languages before the one that is spoken.
fn wanted(tag: &str) -> Vec<String> {
    vec!["xx-ZZ".to_owned(), "yy".to_owned(), tag.to_owned()]
}

pub(crate) fn run() {
    for (tag, _) in Localizer::spoken() {
        let languages = wanted(tag);
        let texts = spoken(tag);
        let pair = compare(
            200,
            |_| {
                black_box(Localizer::new(black_box(&languages)));
            },
            |_| {
                black_box(texts.clone());
            },
        );
        row(
            &format!("choose {tag} and read its messages, against a copy of them in a map"),
            &pair,
        );
    }
    let localizer = Localizer::new(&wanted("uk"));
    let texts = spoken("uk");
    let name = Key::CostFree.name();
    let pair = compare(
        200,
        |_| {
            for _ in 0..LOOKUPS {
                black_box(localizer.text(black_box(Key::CostFree)));
            }
        },
        |_| {
            for _ in 0..LOOKUPS {
                black_box(texts.get(black_box(name)).cloned());
            }
        },
    );
    row(
        "1 000 messages, against 1 000 look-ups in a map and clones",
        &pair,
    );
    for (tag, _) in Localizer::spoken() {
        memory(tag);
    }
}

/// Every message of a language by its name.
fn spoken(tag: &str) -> HashMap<&'static str, String> {
    let localizer = Localizer::new(&[tag.to_owned()]);
    let said = |key: &Key| (key.name(), localizer.text(*key));
    // A message with variables needs them; here the bare ones do.
    Key::HEADINGS
        .iter()
        .chain(Key::COVERS)
        .chain([&Key::CostFree])
        .map(said)
        .collect()
}

/// The child's work: print the peak before and after.
pub(crate) fn child(tag: &str) {
    let before = peak_kib();
    let localizer = Localizer::new(&wanted(tag));
    black_box(localizer.text(Key::CostFree));
    println!("{before} {}", peak_kib());
    drop(localizer);
}

fn memory(tag: &str) {
    let output = Command::new(std::env::current_exe().expect("this program"))
        .args([MEMORY, tag])
        .output()
        .expect("this program starts");
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let mut figures = text
        .split_whitespace()
        .filter_map(|figure| figure.parse::<u64>().ok());
    let (before, after) = (figures.next().unwrap_or(0), figures.next().unwrap_or(0));
    println!("| memory of {tag} | {} KiB | | | |", after - before);
}
