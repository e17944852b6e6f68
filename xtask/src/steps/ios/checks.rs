//! What can be known of the library and of the Swift without a Mac.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use super::engine::OLDEST;
use super::sdk::Sdk;
use crate::report::line;
use crate::run::{program, root, target};
use crate::steps::python;

/// The header and its module compile.
pub(super) fn header(headers: &Path) -> Result<(), String> {
    let folder = headers.display().to_string();
    let use_it = target().join("ios/header.m");
    fs::write(&use_it, "@import WaymarkFFI;\n").map_err(|error| error.to_string())?;
    let flags = ["-fsyntax-only", "-Werror", "-fmodules", "-x", "objective-c"];
    program("clang-19", &flags)
        .args(&[&format!("-I{folder}"), &use_it.display().to_string()])
        .done()
}

/// Every member of the library is for a phone, and for none newer than our oldest.
pub(super) fn members(library: &Path) -> Result<(), String> {
    let path = library.display().to_string();
    let told = program("llvm-readobj-19", &["--macho-version-min", &path]);
    let told = told.text().ok_or("llvm-readobj cannot read the library")?;
    let (count, wrong) = foreign(&told);
    if count < 50 || !wrong.is_empty() {
        return Err(format!("{count} members, not for a phone: {wrong:?}"));
    }
    line(&format!("members for iOS {OLDEST} and older: {count}"));
    Ok(())
}

/// How many members tell their platform, and what of it is not the phone's.
fn foreign(told: &str) -> (usize, BTreeSet<String>) {
    let mut wrong = BTreeSet::new();
    let mut count = 0;
    for one in told.lines().map(str::trim) {
        if let Some(platform) = one.strip_prefix("Platform: ") {
            count += 1;
            if !platform.eq_ignore_ascii_case("ios") {
                wrong.insert(platform.to_owned());
            }
        }
        if one.starts_with("Cmd: ") && one.contains("VERSION_MIN") {
            count += 1;
            if !one.contains("LC_VERSION_MIN_IPHONEOS") {
                wrong.insert(one.to_owned());
            }
        }
        if let Some(version) = one.strip_prefix("Version: ") {
            let newest: f32 = OLDEST.parse().unwrap_or(0.0);
            if version.parse::<f32>().is_ok_and(|number| number > newest) {
                wrong.insert(version.to_owned());
            }
        }
    }
    (count, wrong)
}

/// The library exports what the header declares, and the header declares all of it.
pub(super) fn exports(library: &Path, headers: &Path) -> Result<(), String> {
    let text = fs::read_to_string(headers.join("WaymarkFFI.h")).map_err(|e| e.to_string())?;
    let declared = declared(&text);
    let listed = symbols(&["--extern-only", "--defined-only"], library)?;
    let exported: BTreeSet<&str> = listed
        .lines()
        .filter_map(|symbol| symbol.trim().strip_prefix('_'))
        .filter(|name| is_boundary(name))
        .collect();
    if declared.len() < 50 || declared != exported {
        let apart: Vec<_> = declared.symmetric_difference(&exported).collect();
        return Err(format!("header and library differ: {apart:?}"));
    }
    line(&format!(
        "functions in the header and in the library: {}",
        declared.len()
    ));
    Ok(())
}

/// The names of some symbols, one a line. Members of Rust's own libraries carry a copy of
/// themselves as bitcode of a newer LLVM, which is not read.
fn symbols(which: &[&str], file: &Path) -> Result<String, String> {
    let path = file.display().to_string();
    program("llvm-nm-19", &["--no-llvm-bc", "-j"])
        .args(which)
        .args(&[&path])
        .text()
        .ok_or_else(|| "llvm-nm cannot read what was built for a phone".to_owned())
}

fn is_boundary(name: &str) -> bool {
    name.starts_with("uniffi_") || name.starts_with("ffi_")
}

/// The functions that a header declares.
fn declared(header: &str) -> BTreeSet<&str> {
    let words = header.split(|letter: char| !letter.is_alphanumeric() && letter != '_');
    words.filter(|word| is_boundary(word)).collect()
}

/// Links the whole library against nothing but the system and two frameworks, and returns the
/// image. It is never shipped.
pub(super) fn link(library: &Path, sdk: &Sdk) -> Result<PathBuf, String> {
    sdk.frameworks(&symbols(&["--undefined-only"], library)?)?;
    let image = target().join("ios/check.dylib");
    let fixed = [
        "-dylib",
        "-arch",
        "arm64",
        "-platform_version",
        "ios",
        OLDEST,
        OLDEST,
        "-lSystem",
        "-framework",
        "Security",
        "-framework",
        "CoreFoundation",
        "-dead_strip",
        "-all_load",
        "-exported_symbol",
        "_uniffi_*",
        "-exported_symbol",
        "_ffi_*",
        "-syslibroot",
    ];
    let map = target().join("ios/check.map").display().to_string();
    program("ld64.lld-19", &fixed)
        .args(&[sdk.stubs().display().to_string()])
        .args(&["-map", &map, "-o", &image.display().to_string()])
        .args(&[library.display().to_string()])
        .done()?;
    Ok(image)
}

/// What the image calls of the system that needs a stated reason is stated.
pub(super) fn imports(image: &Path) -> Result<(), String> {
    let listed = symbols(&["--undefined-only"], image)?;
    let list = target().join("ios/imports.txt");
    fs::write(&list, listed).map_err(|error| error.to_string())?;
    judged(
        "ios_imports.py",
        &[&list.display().to_string(), "ios/App/PrivacyInfo.xcprivacy"],
    )
}

/// Sizes, as docs/performance.md has them.
pub(super) fn sizes(library: &Path, image: &Path) -> Result<(), String> {
    let stripped = target().join("ios/stripped.a").display().to_string();
    let small = target().join("ios/stripped.dylib").display().to_string();
    let (library, image) = (library.display().to_string(), image.display().to_string());
    program("llvm-strip-19", &["-S", &library, "-o", &stripped]).done()?;
    program("llvm-strip-19", &["-x", &image, "-o", &small]).done()?;
    let map = target().join("ios/check.map").display().to_string();
    judged("ios_sizes.py", &[&library, &stripped, &image, &small, &map])
}

/// The Swift: its syntax, and that the bridge and the tests call what there is.
pub(super) fn swift() -> Result<(), String> {
    let core = "ios/WaymarkPackage/Sources/WaymarkCore/WaymarkCore.swift";
    judged("swift_syntax.py", &["--generated", core, "ios"])?;
    let folders = [
        "Sources/WaymarkModel",
        "Sources/WaymarkBridge",
        "Tests/WaymarkModelTests",
        "Tests/WaymarkBridgeTests",
    ];
    let folders = folders.map(|name| format!("ios/WaymarkPackage/{name}"));
    let folders: Vec<&str> = folders.iter().map(String::as_str).collect();
    judged("swift_calls.py", &[&[core], folders.as_slice()].concat())
}

/// The project and the files that the system reads.
pub(super) fn files() -> Result<(), String> {
    judged("ios_files.py", &["ios", "Cargo.toml"])
}

fn judged(script: &str, arguments: &[&str]) -> Result<(), String> {
    let script = root().join("tests/python").join(script);
    program(python::interpreter(), &[&script.display().to_string()])
        .args(arguments)
        .done()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_member_for_another_platform_or_a_newer_system_is_seen() {
        let phone = "MinVersion {\n  Cmd: LC_BUILD_VERSION\n  Size: 24\n  Platform: ios\n  Version: 16.0\n  SDK: n/a\n}\n";
        let older =
            "MinVersion {\n  Cmd: LC_VERSION_MIN_IPHONEOS\n  Version: 10.0\n  SDK: 16.0\n}\n";
        assert_eq!(foreign(&format!("{phone}{older}")), (2, BTreeSet::new()));
        let wrong = phone.replace("ios", "iossimulator").replace("16.0", "17.2");
        assert_eq!(foreign(&wrong).1.len(), 2);
    }

    #[test]
    fn the_functions_of_a_header_are_read_and_its_types_are_not() {
        let header = "typedef void (*UniffiCallback)(uint64_t);\nvoid uniffi_a_fn_b(uint64_t x);\nRustBuffer ffi_a_rustbuffer_alloc(uint64_t size);\n";
        let names: Vec<&str> = declared(header).into_iter().collect();
        assert_eq!(names, ["ffi_a_rustbuffer_alloc", "uniffi_a_fn_b"]);
    }
}
