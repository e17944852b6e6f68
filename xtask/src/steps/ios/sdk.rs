//! Headers for C, and what a link can be checked against, where Apple's SDK is not: the
//! open-source headers of Apple's C library, as Zig's Python package carries them. For
//! checks only: what ships is built with Xcode's SDK.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use super::engine::clean;
use crate::report::line;
use crate::run::{program, target};
use crate::steps::python;

/// The package, and the parts of it that are unpacked.
const PACKAGE: &str = "ziglang==0.17.1";

/// The frameworks that the library may call, with how their names begin. A name of any other
/// one is nobody's, and does not link.
const FRAMEWORKS: &[(&str, &[&str])] = &[
    ("CoreFoundation", &["_CF", "_kCF", "___CF"]),
    ("Security", &["_Sec", "_kSec"]),
];

/// Where headers and stubs lie.
pub(super) struct Sdk {
    folder: PathBuf,
}

impl Sdk {
    /// What the C compiler takes for an SDK.
    pub(super) fn headers(&self) -> PathBuf {
        self.folder.join("sdk")
    }

    /// What the linker takes for the system's libraries.
    pub(super) fn stubs(&self) -> PathBuf {
        self.folder.join("stubs")
    }
}

impl Sdk {
    /// Writes a stub of each framework with those of the names that are its own.
    pub(super) fn frameworks(&self, names: &str) -> Result<(), String> {
        for (name, beginnings) in FRAMEWORKS {
            let own = |symbol: &&str| beginnings.iter().any(|one| symbol.starts_with(one));
            let symbols: BTreeSet<&str> = names.split_whitespace().filter(own).collect();
            let place = format!("System/Library/Frameworks/{name}.framework");
            let place = self.stubs().join(place);
            fs::create_dir_all(&place).map_err(|error| error.to_string())?;
            let stub = framework(name, &symbols);
            let file = place.join(format!("{name}.tbd"));
            fs::write(file, stub).map_err(|error| error.to_string())?;
        }
        Ok(())
    }
}

/// Fetches and unpacks it once.
pub(super) fn ready() -> Result<Sdk, String> {
    let folder = target().join("ios/sdk-19");
    let sdk = Sdk { folder };
    if !sdk.folder.join("complete").is_file() {
        fetch(&sdk)?;
        fs::write(sdk.folder.join("complete"), PACKAGE).map_err(|error| error.to_string())?;
    }
    stubs(&sdk)?;
    Ok(sdk)
}

fn fetch(sdk: &Sdk) -> Result<(), String> {
    line("fetching the headers of Apple's C library (100 MB, once)");
    clean(&sdk.folder)?;
    let downloads = target().join("ios/dl");
    fs::create_dir_all(&downloads).map_err(|error| error.to_string())?;
    let place = downloads.display().to_string();
    let fetched = ["-m", "pip", "download", "--quiet", "--no-deps", "-d"];
    program(python::interpreter(), &fetched)
        .args(&[&place, PACKAGE])
        .done()?;
    program(python::interpreter(), &["tests/python/ios_headers.py"])
        .args(&[&place, &sdk.folder.display().to_string()])
        .done()
}

/// The system's library under the name of the phone's.
fn stubs(sdk: &Sdk) -> Result<(), String> {
    let system = fs::read_to_string(sdk.folder.join("libSystem.tbd"));
    let system = system.map_err(|error| error.to_string())?;
    let place = sdk.stubs().join("usr/lib");
    fs::create_dir_all(&place).map_err(|error| error.to_string())?;
    fs::write(place.join("libSystem.tbd"), relabelled(&system)).map_err(|e| e.to_string())?;
    Ok(())
}

/// The targets of every list in a stub become the phone.
fn relabelled(stub: &str) -> String {
    let line = |line: &str| match line.split_once("targets:") {
        Some((before, _)) if line.contains('[') => format!("{before}targets: [ arm64-ios ]"),
        _ => line.to_owned(),
    };
    // A list may go on over several lines: it is joined first.
    let mut joined = String::new();
    let mut open = false;
    for one in stub.lines() {
        joined.push_str(if open { one.trim_start() } else { one });
        open = (open || one.contains("targets:")) && one.contains('[') | open && !one.contains(']');
        joined.push_str(if open { " " } else { "\n" });
    }
    joined.lines().map(line).collect::<Vec<_>>().join("\n") + "\n"
}

fn framework(name: &str, names: &BTreeSet<&str>) -> String {
    let symbols: Vec<&str> = names.iter().copied().collect();
    format!(
        "--- !tapi-tbd\ntbd-version: 4\ntargets: [ arm64-ios ]\n\
         install-name: '/System/Library/Frameworks/{name}.framework/{name}'\n\
         exports:\n  - targets: [ arm64-ios ]\n    symbols: [ {} ]\n...\n",
        symbols.join(", ")
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_list_of_targets_becomes_the_phone() {
        let stub = "tbd-version: 4\ntargets:  [ a-macos,\n   b-macos ]\nexports:\n  - targets: [ a-macos ]\n    symbols: [ _x,\n _y ]\n";
        let text = relabelled(stub);
        assert_eq!(text.matches("targets: [ arm64-ios ]").count(), 2);
        assert!(!text.contains("macos"));
        assert!(text.contains("symbols: [ _x,\n _y ]"));
    }

    #[test]
    fn a_framework_has_the_names_of_its_list_and_no_others() {
        let stub = framework("Security", &BTreeSet::from(["_SecTwo", "_SecOne"]));
        assert!(stub.contains("symbols: [ _SecOne, _SecTwo ]"));
        assert!(stub.contains("Security.framework/Security'"));
    }
}
