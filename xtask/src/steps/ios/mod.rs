//! The iOS app: the engine for a phone and for this machine, its Swift, the framework that
//! Xcode links, and what can be checked of all that where no Swift and no Xcode is.

mod checks;
mod engine;
mod framework;
mod sdk;

use std::path::PathBuf;

use super::{missing, python};
use crate::report::{Outcome, line};
use crate::run::{build_whole, is_here, program, root};
use engine::Profile;

/// What the checks start, and where each comes from.
const TOOLS: &[(&str, &str)] = &[
    ("clang-19", "clang-19"),
    ("ld64.lld-19", "lld-19"),
    ("llvm-ar-19", "llvm-19"),
    ("llvm-nm-19", "llvm-19"),
    ("llvm-readobj-19", "llvm-19"),
    ("llvm-strip-19", "llvm-19"),
    ("python3", "python3"),
];

/// The first phone's processor; simulators on a Mac have the second.
pub(super) const DEVICE: &str = "aarch64-apple-ios";
pub(super) const SIMULATOR: &str = "aarch64-apple-ios-sim";

/// The package.
fn package() -> PathBuf {
    root().join("ios/WaymarkPackage")
}

/// `cargo xtask ios [--host | --test]`
pub(crate) fn command(options: &[&str]) -> Result<(), String> {
    match options {
        [] if cfg!(target_os = "macos") => for_xcode(),
        [] => {
            engine::generators()?;
            python::ready()?;
            whole(Profile::Phone)
        }
        ["--host"] => engine::host(),
        ["--test"] => engine::host().and_then(|()| tests()),
        other => Err(format!(
            "`{}`: the options are --host, --test",
            other.join(" ")
        )),
    }
}

/// On a Mac: what Xcode needs to build and run the app, with its own SDK.
fn for_xcode() -> Result<(), String> {
    engine::generators()?;
    let device = engine::library(DEVICE, Profile::Phone, None)?;
    let simulator = engine::library(SIMULATOR, Profile::Phone, None)?;
    let headers = engine::swift(&device)?;
    framework::assemble(
        &headers,
        &[("ios-arm64", &device), ("ios-arm64-simulator", &simulator)],
    )?;
    resources()?;
    line("ready: open ios/Waymark.xcodeproj");
    Ok(())
}

/// What lies in the app beside its code: the pack, and whose newer content it takes.
fn resources() -> Result<(), String> {
    let place = package().join("Sources/WaymarkUI/Resources");
    engine::pack(&place)?;
    let publisher = root().join("publisher");
    let own = place.join("publisher");
    engine::clean(&own)?;
    for name in ["root.json", "address.txt"] {
        if publisher.join(name).is_file() {
            engine::copy(&publisher, name, &own)?;
        }
    }
    Ok(())
}

/// The package's tests, bridge and journeys among them.
fn tests() -> Result<(), String> {
    if !is_here("swift") {
        return Err("swift is not here; install a Swift 6 toolchain".into());
    }
    program("swift", &["test"])
        .env("WAYMARK_HOST", "1")
        .inside(&package())
        .done()
}

/// Everything that this machine can show, where its tools are.
pub(crate) fn checked() -> Outcome {
    let absent = |(name, _): &&(&str, &str)| !is_here(name);
    if let Some((name, package)) = TOOLS.iter().find(absent) {
        return missing(
            name,
            &format!("install {package} from the system's packages"),
        );
    }
    if !engine::has_target(DEVICE) {
        return missing(DEVICE, "rustup target add its name");
    }
    if let Err(outcome) = python::ready_or_missing() {
        return outcome;
    }
    let done = build_whole().and_then(|_| whole(Profile::Quick));
    done.map_or_else(Outcome::Failed, |()| Outcome::Passed)
}

fn whole(profile: Profile) -> Result<(), String> {
    let sdk = sdk::ready()?;
    let library = engine::library(DEVICE, profile, Some(&sdk))?;
    let headers = engine::swift(&library)?;
    checks::header(&headers)?;
    checks::members(&library)?;
    checks::exports(&library, &headers)?;
    let image = checks::link(&library, &sdk)?;
    checks::imports(&image)?;
    if profile == Profile::Phone {
        checks::sizes(&library, &image)?;
    }
    framework::assemble(&headers, &[("ios-arm64", &library)])?;
    checks::swift()?;
    checks::files()?;
    if is_here("swift") {
        engine::host()?;
        tests()?;
    }
    Ok(())
}
