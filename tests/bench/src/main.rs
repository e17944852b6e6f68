//! Measures the engine against named baselines in the same process, and prints a
//! table for `docs/performance.md`. Run it with `cargo xtask bench`; `--quick`
//! leaves out the pack of a million sites, `--private` measures
//! only quick exit and the notes, `--screening` only the screening aids, `--publishing` only
//! what an update costs to publish and to fetch, `--updates` only what installing one takes,
//! `--languages` only what a language costs.

mod hotlines;
mod languages;
mod memory;
mod nearest;
mod opening;
mod packs;
mod private;
mod publishing;
mod random;
mod sample;
mod screening;
mod search;
mod synthetic;
mod updates;

use std::path::Path;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let [flag, path] = arguments.as_slice()
        && flag == memory::ARGUMENT
    {
        return memory::child(Path::new(path));
    }
    if let [flag, path] = arguments.as_slice()
        && flag == private::MEMORY
    {
        return private::child(Path::new(path));
    }
    if let [flag, tag] = arguments.as_slice()
        && flag == languages::MEMORY
    {
        return languages::child(tag);
    }
    let folder = tempfile::tempdir().expect("a temporary folder");
    let has = |flag: &str| arguments.iter().any(|argument| argument == flag);
    println!("| what | median | p95 | baseline | ratio |");
    println!("|---|---|---|---|---|");
    if has("--screening") {
        return screening::run(folder.path());
    }
    if has("--publishing") {
        return publishing::run(folder.path(), has("--quick"));
    }
    if has("--updates") {
        return updates::run(folder.path());
    }
    if has("--languages") {
        return languages::run();
    }
    private::run(&packs::real(folder.path()), folder.path());
    if has("--private") {
        return;
    }
    languages::run();
    screening::run(folder.path());
    publishing::run(folder.path(), has("--quick"));
    updates::run(folder.path());
    real(folder.path());
    places(folder.path(), has("--quick"));
    paragraphs(folder.path());
}

fn real(folder: &Path) {
    let path = packs::real(folder);
    let engine = packs::engine_built_in(&path);
    opening::run("real pack", &path, "PL");
    hotlines::run("real pack", &engine, &path, &["PL", "UA", "RO", "MD"]);
    nearest::run_real(&engine);
    search::run_real(&engine);
    memory::run("real pack", &path);
}

fn places(folder: &Path, quick: bool) {
    let sizes: &[usize] = if quick {
        &[1_000, 10_000]
    } else {
        &[1_000, 10_000, 100_000, 1_000_000]
    };
    let mut medians = Vec::new();
    for sites in sizes {
        let pack = packs::synthetic(folder, *sites, 1_000);
        let engine = packs::engine_file(&pack.path);
        medians.push((*sites, nearest::run(&pack, &engine).median));
        opening::run(&format!("{sites} sites"), &pack.path, "AC");
        hotlines::run(
            &format!("{sites} sites"),
            &engine,
            &pack.path,
            &["AA", "AC", "BD"],
        );
        memory::run(&format!("{sites} sites"), &pack.path);
        std::fs::remove_file(&pack.path).expect("our own temporary file");
    }
    let at = |size: usize| {
        medians
            .iter()
            .find(|(sites, _)| *sites == size)
            .map(|(_, time)| *time)
    };
    if let (Some(few), Some(many)) = (at(10_000), at(1_000_000)) {
        println!(
            "| near: growth from 10 000 to 1 000 000 sites | | | | {:.2} |",
            many.as_secs_f64() / few.as_secs_f64()
        );
    }
}

fn paragraphs(folder: &Path) {
    let pack = packs::synthetic(folder, 1_000, 50_000);
    let engine = packs::engine_file(&pack.path);
    search::run("50 000 paragraphs", &engine, &pack.path);
    memory::run("50 000 paragraphs", &pack.path);
}
