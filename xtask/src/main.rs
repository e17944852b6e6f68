//! One command surface for the whole house: `cargo xtask`. What CI runs is
//! `cargo xtask test`, and nothing else.

mod bindings;
mod report;
mod run;
mod steps;

use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask test [STEP...]    everything that has to hold, or single steps
cargo xtask proof NAME [--long]
                              one proof by force, its figure last: kills, power, faults,
                              wipe, flips, lookalike, timing, memory, exit, vectors,
                              screening, wording, tuf-interop, attacks, network,
                              pack-flips, install-kills, clock
cargo xtask bindings [--language kotlin|swift|python] [-o DIR]
                              sources for an app, made from the built library
cargo xtask android [--quick] the Android app: engine, tests, smoke APK and the checks over
                              it; --quick stops after the tests
cargo xtask ios [--host | --test]
                              the iOS app: engine, framework, Swift and the checks over them (on
                              a Mac: what Xcode needs); --host prepares `swift test`, --test
                              runs it, where a Swift toolchain is
cargo xtask bench [ARGUMENT...]
                              the measurements of docs/performance.md

Steps of `test`:";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match words.as_slice() {
        ["test", names @ ..] => return steps::test(names),
        ["proof", name, options @ ..] => steps::proof(name, options),
        ["bindings", options @ ..] => bindings::command(options),
        ["android", options @ ..] => steps::android(options),
        ["ios", options @ ..] => steps::ios(options),
        ["bench", rest @ ..] => run::cargo(&["run", "--release", "-p", "waymark-bench", "--"])
            .args(rest)
            .done(),
        [] | ["help" | "--help" | "-h", ..] => {
            report::line(USAGE);
            report::line(&steps::listed());
            return ExitCode::SUCCESS;
        }
        [other, ..] => Err(format!(
            "`{other}` is no command; `cargo xtask help` lists them"
        )),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            report::line(&format!("xtask: {reason}"));
            ExitCode::FAILURE
        }
    }
}
