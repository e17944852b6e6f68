//! `waymark-proof NAME [--long] [--seed N]`: proofs of what the vault and the
//! updates promise, by force.
//! Each says what it did and ends with its figure on the last line; it ends with 0 only
//! where the figure holds. Run them with `cargo xtask proof NAME`.
//!
//! A proof that needs a process to die starts this program again as `child` under the
//! library of `tests/shim`; one whose instructions are counted starts it as `guess`; one that
//! fetches over a bad network starts it as `fetch`.

mod check;
mod child;
mod disk;
mod fetch;
mod journal;
mod kept;
mod model;
mod open;
mod phone;
mod proofs;
mod publisher;
mod python;
mod random;
mod scenario;
mod shim;
mod spread;
mod steps;
mod world;

use std::process::ExitCode;

use proofs::{Options, PROOFS};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match words.as_slice() {
        ["child", "install", rest @ ..] => return proofs::install(rest),
        ["child", rest @ ..] => return child::run(rest),
        ["guess", kind] => return proofs::guess(kind),
        ["fetch", rest @ ..] => return fetch::run(rest),
        // Made once for each version of the format, before it is released.
        ["freeze", place] => proofs::freeze(place.as_ref()).map(|()| true),
        [name, options @ ..] => Options::read(options).and_then(|options| prove(name, options)),
        [] => Err(format!("name a proof:\n{}", listed())),
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(reason) => {
            eprintln!("waymark-proof: {reason}");
            ExitCode::FAILURE
        }
    }
}

fn prove(name: &str, options: Options) -> Result<bool, String> {
    let proof = PROOFS.iter().find(|proof| proof.name == name);
    let proof = proof.ok_or_else(|| format!("`{name}` is no proof; there are:\n{}", listed()))?;
    let verdict = (proof.run)(options)?;
    println!("{}", verdict.figure);
    Ok(verdict.holds)
}

fn listed() -> String {
    let lines = PROOFS
        .iter()
        .map(|proof| format!("  {:<11} {}", proof.name, proof.about));
    lines.collect::<Vec<_>>().join("\n")
}
