//! Peak memory of a process that opens a pack and asks every kind of question.

use std::path::Path;
use std::process::Command;

use waymark_engine::{HotlineFilter, NearRequest};

use crate::packs;

/// The argument with which this program measures itself.
pub(crate) const ARGUMENT: &str = "--memory-of";

/// Peak resident memory of this process in KiB (`VmHWM` of Linux), 0 elsewhere.
pub(crate) fn peak_kib() -> u64 {
    std::fs::read_to_string("/proc/self/status")
        .unwrap_or_default()
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))
        .and_then(|rest| rest.trim().trim_end_matches(" kB").trim().parse().ok())
        .unwrap_or(0)
}

/// The child's work: print the peak before and after.
pub(crate) fn child(path: &Path) {
    let before = peak_kib();
    let engine = packs::engine_file(path);
    let near = NearRequest {
        place: "49.8, 22.94".into(),
        ..Default::default()
    };
    for _ in 0..20 {
        std::hint::black_box(engine.near(&near).expect("an answer"));
        std::hint::black_box(
            engine
                .hotlines(&HotlineFilter::default())
                .expect("an answer"),
        );
        std::hint::black_box(engine.search("ba", 20).expect("an answer"));
        std::hint::black_box(engine.search("safe interpreter", 20).expect("an answer"));
        std::hint::black_box(engine.sheets().expect("an answer"));
    }
    println!("{before} {}", peak_kib());
}

pub(crate) fn run(label: &str, path: &Path) {
    let output = Command::new(std::env::current_exe().expect("this program"))
        .arg(ARGUMENT)
        .arg(path)
        .output()
        .expect("this program starts");
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let mut figures = text
        .split_whitespace()
        .filter_map(|figure| figure.parse::<f64>().ok());
    let (before, after) = (figures.next().unwrap_or(0.0), figures.next().unwrap_or(0.0));
    println!(
        "| peak memory, {label}: whole process / the same process before opening | {:.1} MiB | | {:.1} MiB | {:.2} |",
        after / 1024.0,
        before / 1024.0,
        after / before
    );
}
