//! The Android app: its tests over the real engine, the smoke APK and the checks over
//! what was built, by Maven; and the engine as the compiler sees it for each phone.

use std::fs;
use std::path::{Path, PathBuf};

use super::{journey, missing};
use crate::bindings;
use crate::report::Outcome;
use crate::run::{build_whole, cargo, is_here, program, root};

/// What the Maven build starts, and where each comes from.
const TOOLS: &[(&str, &str)] = &[
    ("mvn", "maven"),
    ("javac", "openjdk-17-jdk-headless"),
    ("zipalign", "zipalign"),
    ("apksigner", "apksigner"),
    ("zip", "zip"),
    ("unzip", "unzip"),
];

/// The processors of phones.
const TARGETS: &[&str] = &[
    "aarch64-linux-android",
    "armv7-linux-androideabi",
    "x86_64-linux-android",
];

/// `cargo xtask android [--quick | --engine DIR]`
pub(crate) fn command(options: &[&str]) -> Result<(), String> {
    match options {
        [] => all(),
        ["--quick"] => prepared().and_then(|()| maven("test")),
        ["--engine", folder] => engine(Path::new(folder)),
        other => Err(format!(
            "`{}`: the options are --quick, --engine DIR",
            other.join(" ")
        )),
    }
}

/// Everything about the app, where its tools are.
pub(crate) fn built_and_tested() -> Outcome {
    let absent = |(name, _): &&(&str, &str)| !is_here(name);
    match TOOLS.iter().find(absent) {
        Some((name, package)) => missing(
            name,
            &format!("install {package} from the system's packages"),
        ),
        None => all().map_or_else(Outcome::Failed, |()| Outcome::Passed),
    }
}

fn all() -> Result<(), String> {
    prepared()?;
    maven("verify")?;
    // What Maven has built by now: permissions, components, words.
    let ignored = ["--test", "android", "--", "--ignored"];
    cargo(&["test", "--workspace", "--all-features"])
        .args(&ignored)
        .done()
}

fn prepared() -> Result<(), String> {
    engine(&ready())
}

/// The folder that `android/tools/quick.sh` looks into as well.
fn ready() -> PathBuf {
    root().join("android/target/engine")
}

/// The engine for tests, its Kotlin and the pack, side by side in `folder`.
fn engine(folder: &Path) -> Result<(), String> {
    let programs = build_whole()?;
    let (kotlin, lib) = (folder.join("kotlin"), folder.join("lib"));
    fs::create_dir_all(&lib).map_err(|error| error.to_string())?;
    let library = programs.join(bindings::library_name());
    bindings::generate("kotlin", &library, &kotlin)?;
    let copy = lib.join(bindings::library_name());
    fs::copy(&library, copy).map_err(|error| error.to_string())?;
    let pack = folder.join("pack.wmk").display().to_string();
    program(programs.join("waymark"), &["pack", "build", "-o", &pack]).quietly()?;
    journey::publish(&pack, &folder.join("rehearsal"))
}

fn maven(goal: &str) -> Result<(), String> {
    let ready = ready();
    let at = |name: &str, part: &str| format!("-Dwaymark.{name}={}", ready.join(part).display());
    program("mvn", &["-q", goal])
        .args(&[
            at("bindings", "kotlin"),
            at("library", "lib"),
            at("pack", "pack.wmk"),
        ])
        .inside(&root().join("android"))
        .done()
}

/// The engine checked and linted for every phone. C is stood in for: without the NDK its
/// headers are not to be had, and nothing is linked here.
pub(crate) fn targets() -> Outcome {
    let installed = |target: &&&str| {
        let answer = program("rustc", &["--print", "target-libdir", "--target", target]);
        answer
            .text()
            .is_some_and(|folder| Path::new(folder.trim()).is_dir())
    };
    if let Some(target) = TARGETS.iter().find(|target| !installed(target)) {
        return missing(target, "rustup target add its name");
    }
    if !is_here("clang") {
        return missing("clang", "install it from the system's packages");
    }
    let stand_in = root().join("android/tools/fake-cc.sh");
    let mut run = cargo(&["clippy", "-p", "waymark-ffi", "--lib"]);
    for target in TARGETS {
        run = run
            .args(&["--target", target])
            .env(&format!("CC_{}", target.replace('-', "_")), &stand_in);
    }
    super::outcome(run.args(&["--", "-D", "warnings"]))
}
