//! How many instructions a guess takes, counted by valgrind: exact, whatever else the
//! machine does.

use std::env;
use std::fs;
use std::hint::black_box;
use std::process::{Command, ExitCode, Stdio};

use super::INSTRUCTIONS;
use super::guesses::{Device, KINDS, Kind};
use crate::world::scratch;

/// Guesses in one run of the child.
const GUESSES: u64 = 20;
/// All children guess at a vault with the same PINs.
const SEED: u64 = 1;
/// The function whose instructions are counted.
const COUNTED: &str = "*counted_guess*";

/// Large blocks always come fresh from the system, where zeroed memory is zero already. Left
/// to itself the allocator hands a used block out again as soon as one is at hand, and zeroes
/// it: the tenth of a percent that a guess then takes more tells where memory lay, not what
/// the guess opened.
const SAME_MEMORY: [(&str, &str); 1] = [("MALLOC_MMAP_THRESHOLD_", "16384")];

/// What is to be told, and what is wrong.
pub fn compared() -> Result<(String, Option<String>), String> {
    if !works("valgrind") {
        let told = "instructions not counted: valgrind is not here (apt-get install valgrind)";
        println!("{told}");
        // A check that nobody runs holds nothing.
        let in_ci = env::var_os("CI").is_some_and(|value| value == "true");
        return Ok((told.to_owned(), in_ci.then(|| told.to_owned())));
    }
    let counts = KINDS.map(median);
    let mut each = Vec::new();
    for (kind, count) in KINDS.iter().zip(counts) {
        let count = count?;
        println!("a guess, {kind:?}: {count} instructions");
        each.push(count);
    }
    let (least, most) = (each.iter().min().copied(), each.iter().max().copied());
    let (least, most) = (least.unwrap_or(0), most.unwrap_or(0));
    let apart = (most - least) as f64 / least.max(1) as f64;
    let told = format!("{least} to {most} instructions a guess");
    let wrong =
        (apart > INSTRUCTIONS).then(|| format!("instructions lie {:.2} % apart", apart * 100.0));
    Ok((told, wrong))
}

fn works(program: &str) -> bool {
    let quiet = Command::new(program)
        .arg("--version")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    quiet.is_ok_and(|status| status.success())
}

/// The middle one of three children: where memory happens to lie tells a little.
fn median(kind: Kind) -> Result<u64, String> {
    let mut counts = [counted(kind)?, counted(kind)?, counted(kind)?];
    counts.sort_unstable();
    let [_, middle, _] = counts;
    Ok(middle)
}

/// Instructions of one guess, from a child under valgrind.
fn counted(kind: Kind) -> Result<u64, String> {
    let place = scratch()?;
    let out = place.path().join("callgrind");
    let own = env::current_exe().map_err(|error| error.to_string())?;
    let ran = Command::new("valgrind")
        .args([
            "--tool=callgrind",
            "--quiet",
            &format!("--toggle-collect={COUNTED}"),
        ])
        .arg(format!("--callgrind-out-file={}", out.display()))
        .arg(own)
        .args(["guess", &format!("{kind:?}")])
        .envs(SAME_MEMORY)
        .status();
    if !ran.is_ok_and(|status| status.success()) {
        return Err("the child under valgrind failed".to_owned());
    }
    let text = fs::read_to_string(out).map_err(|error| error.to_string())?;
    let total = text.lines().find_map(|line| {
        line.strip_prefix("totals: ")
            .or(line.strip_prefix("summary: "))
    });
    let total: Option<u64> = total.and_then(|total| total.trim().parse().ok());
    total
        .filter(|total| *total > 0)
        .map(|total| total / GUESSES)
        .ok_or_else(|| "valgrind counted nothing".to_owned())
}

/// `guess KIND`: what is run under valgrind.
pub fn child(kind: &str) -> ExitCode {
    let kind = KINDS.into_iter().find(|one| format!("{one:?}") == kind);
    let guessed = kind
        .ok_or_else(|| "no such kind".to_owned())
        .and_then(|kind| {
            let device = Device::new(SEED)?;
            device.guess(kind)?;
            (0..GUESSES).try_for_each(|_| counted_guess(&device, kind))
        });
    match guessed {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("guess: {reason}");
            ExitCode::FAILURE
        }
    }
}

#[inline(never)]
fn counted_guess(device: &Device, kind: Kind) -> Result<(), String> {
    black_box(device.guess(black_box(kind)))
}
