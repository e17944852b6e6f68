//! `waymark pack`: build, check, inspect and compare packs.

use std::path::Path;

use waymark_author::{Finding, Pack, Problems, build_pack_with, check};
use waymark_engine::Engine;

use super::progress::Bar;
use super::{difference, findings, inspection};
use crate::answer::{BUILT_IN, pack_location};
use crate::arguments::PackCommand;
use crate::clock::{clock, day};
use crate::failure::Failure;
use crate::output;

/// `waymark pack …`
pub(crate) fn pack(command: &PackCommand) -> Result<(), Failure> {
    match command {
        PackCommand::Build {
            content,
            output,
            day,
        } => build(content, output, day.today.as_deref()),
        PackCommand::Lint { content, day } => lint(content, day.today.as_deref()),
        PackCommand::Inspect { pack } => inspect(pack),
        PackCommand::Diff { old, new, yes } => diff(old, new, *yes),
    }
}

fn build(content: &Path, file: &Path, today: Option<&str>) -> Result<(), Failure> {
    let today = day(today)?;
    folder_exists(content)?;
    let mut bar = Bar::new();
    let built = build_pack_with(content, today, &mut |stage, done, all| {
        bar.show(stage, done, all);
    });
    drop(bar);
    let built = built.map_err(|Problems(problems)| {
        output::note(findings::page(content, &problems).trim_end());
        Failure::other(format!(
            "{}; no pack was written",
            findings::count(&problems)
        ))
    })?;
    if !built.report.is_empty() {
        output::note(findings::page(content, &built.report).trim_end());
    }
    output::write_file(file, &built.bytes)?;
    let size = built.bytes.len().div_ceil(1024);
    let found = findings::count(&built.report);
    output::print(&format!("{}: {size} KiB, {found}\n", file.display()))
}

fn lint(content: &Path, today: Option<&str>) -> Result<(), Failure> {
    let today = day(today)?;
    folder_exists(content)?;
    let mut bar = Bar::new();
    let found = check(content, today, &mut |stage, done, all| {
        bar.show(stage, done, all);
    });
    drop(bar);
    output::print(&findings::page(content, &found))?;
    if found.iter().any(Finding::is_error) {
        return Err(Failure::other(findings::count(&found)));
    }
    output::print(&format!("{}\n", findings::count(&found)))
}

/// A mistyped folder is one clear line, not a list of missing files.
pub(crate) fn folder_exists(content: &Path) -> Result<(), Failure> {
    if content.is_dir() {
        return Ok(());
    }
    let name = content.display();
    Err(Failure::other(format!(
        "there is no folder {name}; name the one with the content"
    )))
}

fn inspect(file: &Path) -> Result<(), Failure> {
    checked_pack(Some(file))?;
    let inspection = waymark_author::inspect(file).map_err(|error| unusable(file, error))?;
    output::print(&inspection::page(&inspection))
}

fn diff(old: &Path, new: &Path, yes: bool) -> Result<(), Failure> {
    checked_pack(Some(old))?;
    checked_pack(Some(new))?;
    // Both opened just now, so a failure here is of the file that changed since.
    let difference = waymark_author::diff(old, new).map_err(|error| unusable(new, error))?;
    output::print(&difference::page(&difference))?;
    match difference.lost_emergency_numbers().len() {
        0 => Ok(()),
        _ if yes => Ok(()),
        lost => Err(Failure::other(format!(
            "readers would lose emergency numbers: {lost}; --yes accepts it"
        ))),
    }
}

fn unusable(file: &Path, error: impl std::fmt::Display) -> Failure {
    Failure::other(format!("{}: {error}", file.display()))
}

/// Opens a pack after the engine has checked every byte of it.
pub(crate) fn checked_pack(file: Option<&Path>) -> Result<Pack, Failure> {
    let Some(file) = file else {
        return Pack::from_static(BUILT_IN).map_err(Failure::other);
    };
    Engine::open(pack_location(Some(file)), clock(None), &[])
        .map_err(|error| unusable(file, error))?;
    Pack::open(file).map_err(|error| unusable(file, error))
}
