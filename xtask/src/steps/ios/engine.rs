//! The engine as a static library, its Swift, and the pack.

use std::fs;
use std::path::{Path, PathBuf};

use super::package;
use super::sdk::Sdk;
use crate::bindings;
use crate::run::{cargo, program, target};
use crate::steps::journey;

const CRATE: &str = "waymark-ffi";
const LIBRARY: &str = "libwaymark_ffi.a";

/// The oldest iOS that the app runs on.
pub(super) const OLDEST: &str = "16.0";

/// How the library is compiled.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Profile {
    /// As it ships: small, and slow to compile.
    Phone,
    /// As the tests compile, whose build scripts and macros it shares.
    Quick,
}

/// Whether the standard library of a target is installed.
pub(super) fn has_target(target: &str) -> bool {
    let answer = program("rustc", &["--print", "target-libdir", "--target", target]);
    answer
        .text()
        .is_some_and(|folder| Path::new(folder.trim()).is_dir())
}

/// The programs that write the Swift.
pub(super) fn generators() -> Result<(), String> {
    cargo(&["build", "-p", CRATE, "--features", "bindgen", "--bins"]).done()
}

/// Builds the library for a target and returns its path. Without an SDK of ours the system's
/// own is used. Only the static library: the others would need a linker of Apple's.
pub(super) fn library(
    wanted: &str,
    profile: Profile,
    sdk: Option<&Sdk>,
) -> Result<PathBuf, String> {
    let arguments = [
        "rustc",
        "-p",
        CRATE,
        "--lib",
        "--crate-type",
        "staticlib",
        "--target",
        wanted,
    ];
    let (flags, folder): (&[&str], &str) = match profile {
        Profile::Phone => (&["--profile", "phone"], "phone"),
        Profile::Quick => (&[], "debug"),
    };
    // A pack holds no code, and nothing else is ever loaded: SQLite goes without its way to.
    let mut run = cargo(&arguments)
        .args(flags)
        .env("LIBSQLITE3_FLAGS", "-DSQLITE_OMIT_LOAD_EXTENSION")
        .env("IPHONEOS_DEPLOYMENT_TARGET", OLDEST);
    if let Some(sdk) = sdk {
        // With an SDK named, the C compiler's crate does not look for Xcode.
        run = run.env("SDKROOT", sdk.headers());
        let suffix = wanted.replace('-', "_");
        for (tool, name) in [
            ("CC", "clang-19"),
            ("AR", "llvm-ar-19"),
            ("RANLIB", "llvm-ranlib-19"),
        ] {
            run = run.env(&format!("{tool}_{suffix}"), name);
        }
    }
    run.done()?;
    Ok(target().join(wanted).join(folder).join(LIBRARY))
}

/// Writes the Swift of a library into the package, and returns the folder of its headers.
pub(super) fn swift(library: &Path) -> Result<PathBuf, String> {
    let made = target().join("ios/swift");
    clean(&made)?;
    bindings::generate("swift", library, &made)?;
    let sources = package().join("Sources/WaymarkCore");
    clean(&sources)?;
    copy(&made, "WaymarkCore.swift", &sources)?;
    let headers = target().join("ios/headers");
    clean(&headers)?;
    copy(&made, "WaymarkFFI.h", &headers)?;
    copy(&made, "module.modulemap", &headers)?;
    Ok(headers)
}

/// The engine for `swift test` on this machine: the static library, its headers and Swift, the
/// pack, and a publisher with what it has published. A guess of a PIN costs next to nothing in
/// it, and it takes updates from this machine without TLS.
pub(super) fn host() -> Result<(), String> {
    generators()?;
    let arguments = [
        "rustc",
        "-p",
        CRATE,
        "--lib",
        "--features",
        "tiny-cost,plain-localhost",
        "--crate-type",
        "staticlib",
    ];
    cargo(&arguments).done()?;
    let built = target().join("debug");
    let headers = swift(&built.join(LIBRARY))?;
    let host = package().join("Host");
    clean(&host)?;
    let (ffi, lib) = (host.join("WaymarkFFI"), host.join("lib"));
    for folder in [&ffi, &lib] {
        clean(folder)?;
    }
    copy(&headers, "WaymarkFFI.h", &ffi)?;
    copy(&headers, "module.modulemap", &ffi)?;
    copy(&built, LIBRARY, &lib)?;
    pack(&host)?;
    cargo(&["build", "-p", "waymark-tests", "--bin", "waymark-rehearsal"]).done()?;
    let own = host.join("pack.wmk").display().to_string();
    journey::publish(&own, &host.join("rehearsal"))
}

/// Compiles the content into `folder`.
pub(super) fn pack(folder: &Path) -> Result<(), String> {
    fs::create_dir_all(folder).map_err(|error| error.to_string())?;
    let pack = folder.join("pack.wmk").display().to_string();
    cargo(&["run", "-p", "waymark-cli", "--", "pack", "build", "-o"])
        .args(&[pack])
        .quietly()
}

/// An empty folder.
pub(super) fn clean(folder: &Path) -> Result<(), String> {
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(|error| error.to_string())?;
    }
    fs::create_dir_all(folder).map_err(|error| error.to_string())
}

/// Copies one file into a folder, under its name.
pub(super) fn copy(from: &Path, name: &str, into: &Path) -> Result<(), String> {
    fs::copy(from.join(name), into.join(name))
        .map(|_| ())
        .map_err(|error| format!("{name}: {error}"))
}
