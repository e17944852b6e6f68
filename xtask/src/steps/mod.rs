//! The steps of `cargo xtask test`, in the order in which they run: what fails
//! fastest comes first.

mod android;
mod forms;
mod fuzz;
mod interleavings;
mod ios;
mod journey;
mod languages;
mod proofs;
mod python;
mod supply;

pub(crate) use android::command as android;
pub(crate) use ios::command as ios;
pub(crate) use proofs::one as proof;

use std::process::ExitCode;
use std::time::Instant;

use crate::report::{self, Outcome, after, line};
use crate::run::{Run, WHOLE, build_whole, cargo, in_ci, program};

struct Step {
    name: &'static str,
    about: &'static str,
    /// Whether a run of everything includes it by another step already.
    part_of_another: bool,
    run: fn() -> Outcome,
}

const fn step(name: &'static str, about: &'static str, run: fn() -> Outcome) -> Step {
    Step {
        name,
        about,
        part_of_another: false,
        run,
    }
}

const STEPS: &[Step] = &[
    step("format", "every file is formatted", || {
        outcome(cargo_plain(&["fmt", "--all", "--check"]))
    }),
    step("lint", "clippy has nothing to say", || {
        outcome(
            cargo(&["clippy"])
                .args(WHOLE)
                .args(&["--", "-D", "warnings"]),
        )
    }),
    step(
        "tests",
        "the tests of every crate, walls and journeys among them",
        || outcome(cargo(&["test", "--workspace", "--all-features"])),
    ),
    Step {
        part_of_another: true,
        ..step("walls", "only the walls", || {
            outcome(cargo(&["test", "-p", "waymark-tests", "--test", "walls"]))
        })
    },
    step(
        "documents",
        "the pages of the code have no broken link",
        documents,
    ),
    step("content", "the lint of content/", || match build_whole() {
        Ok(programs) => outcome(program(programs.join("waymark"), &["pack", "lint"])),
        Err(reason) => Outcome::Failed(reason),
    }),
    step("deny", "licences, sources and banned crates", supply::deny),
    step(
        "advisories",
        "no crate with a known fault, by the advisories at hand",
        supply::advisories,
    ),
    step(
        "python",
        "the journeys through the real library",
        journey::python,
    ),
    step(
        "forms",
        "exported instruments before the tools of others",
        forms::judged,
    ),
    step(
        "languages",
        "the texts of every language, by our own eyes and by those of others",
        languages::judged,
    ),
    step(
        "targets",
        "the engine as each phone's compiler sees it",
        android::targets,
    ),
    step(
        "android",
        "the app over the real engine, and what was built",
        android::built_and_tested,
    ),
    step(
        "ios",
        "the library for a phone, its Swift, and the app's files",
        ios::checked,
    ),
    step(
        "loom",
        "every interleaving of the lock core",
        interleavings::every_one,
    ),
    step(
        "proofs",
        "every proof by force, in its ordinary length",
        proofs::all,
    ),
    step("fuzz", "a short run of every fuzz target", fuzz::short_run),
];

/// The steps with what they hold, for the help.
pub(crate) fn listed() -> String {
    let lines = STEPS
        .iter()
        .map(|step| format!("  {:<11} {}", step.name, step.about));
    lines.collect::<Vec<_>>().join("\n")
}

/// Runs the named steps, or all.
pub(crate) fn test(names: &[&str]) -> ExitCode {
    if let Some(unknown) = names
        .iter()
        .find(|name| STEPS.iter().all(|step| step.name != **name))
    {
        line(&format!(
            "xtask: `{unknown}` is no step; there are:\n{}",
            listed()
        ));
        return ExitCode::FAILURE;
    }
    let wanted = |step: &&Step| match names {
        [] => !step.part_of_another,
        names => names.contains(&step.name),
    };
    let ran: Vec<(String, Outcome)> = STEPS.iter().filter(wanted).map(run).collect();
    line("");
    for (told, _) in &ran {
        line(told);
    }
    let outcomes: Vec<Outcome> = ran.into_iter().map(|(_, outcome)| outcome).collect();
    line(&report::summary(&outcomes));
    let failed = outcomes.iter().any(|one| matches!(one, Outcome::Failed(_)));
    if failed {
        ExitCode::FAILURE
    } else {
        ExitCode::SUCCESS
    }
}

fn run(step: &Step) -> (String, Outcome) {
    line(&format!("\n== {}: {}", step.name, step.about));
    let start = Instant::now();
    let outcome = (step.run)();
    let told = after(step.name, &outcome, start.elapsed());
    line(&told);
    (told, outcome)
}

/// `--examples` there are none, but asking for them makes cargo choose the features that
/// the lint has used, so that nothing is compiled again.
fn documents() -> Outcome {
    let docs = cargo(&[
        "doc",
        "--workspace",
        "--all-features",
        "--lib",
        "--bins",
        "--examples",
    ]);
    let docs = docs.args(&["--no-deps", "--document-private-items"]);
    outcome(docs.env("RUSTDOCFLAGS", "-D warnings"))
}

fn outcome(run: Run) -> Outcome {
    run.done()
        .map_or_else(Outcome::Failed, |()| Outcome::Passed)
}

/// How long something took, for people.
fn seconds(since: Instant) -> String {
    format!("{:.1} s", since.elapsed().as_secs_f32())
}

/// Cargo's subcommands that know no `--locked`.
fn cargo_plain(arguments: &[&str]) -> Run {
    program("cargo", arguments)
}

/// What becomes of a step whose tool is missing: at a desk it is skipped and said so,
/// in CI it fails, because a check that nobody runs holds nothing.
fn missing(tool: &str, remedy: &str) -> Outcome {
    let why = format!("{tool} is not here; {remedy}");
    if in_ci() {
        Outcome::Failed(why)
    } else {
        Outcome::Skipped(why)
    }
}
