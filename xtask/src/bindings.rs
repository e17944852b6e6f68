//! Sources for an app, made from the built library. The library has to be unstripped:
//! what the generator reads is gone after stripping.

use std::env::consts::{DLL_PREFIX, DLL_SUFFIX};
use std::path::{Path, PathBuf};

use crate::report;
use crate::run::{cargo, program, root, target};

const CRATE: &str = "waymark-ffi";

/// The languages, each with the program that writes it.
const LANGUAGES: &[(&str, &str)] = &[
    ("kotlin", "uniffi-bindgen"),
    ("python", "uniffi-bindgen"),
    ("swift", "uniffi-bindgen-swift"),
];

/// `cargo xtask bindings`.
pub(crate) fn command(options: &[&str]) -> Result<(), String> {
    let (language, folder) = parse(options)?;
    let folder = folder.unwrap_or_else(|| target().join("bindings"));
    let library = build()?;
    for (name, _) in LANGUAGES
        .iter()
        .filter(|(name, _)| language.is_none_or(|one| one == *name))
    {
        let into = if language.is_some() {
            folder.clone()
        } else {
            folder.join(name)
        };
        generate(name, &library, &into)?;
        report::line(&format!("{name}: {}", into.display()));
    }
    Ok(())
}

fn parse<'a>(options: &[&'a str]) -> Result<(Option<&'a str>, Option<PathBuf>), String> {
    let (mut language, mut folder) = (None, None);
    let mut rest = options;
    while let [option, more @ ..] = rest {
        let [value, more @ ..] = more else {
            return Err(format!("`{option}` needs a value"));
        };
        match *option {
            "--language" if LANGUAGES.iter().any(|(name, _)| name == value) => {
                language = Some(*value);
            }
            "--language" => {
                return Err(format!("no bindings for `{value}`: kotlin, swift, python"));
            }
            "-o" => folder = Some(root().join(value)),
            other => return Err(format!("`{other}` is no option: --language, -o")),
        }
        rest = more;
    }
    Ok((language, folder))
}

/// Builds the generators, then the library, and returns its path. In this order: with
/// the generators' features the library would be a larger one than ships.
fn build() -> Result<PathBuf, String> {
    cargo(&["build", "-p", CRATE, "--features", "bindgen", "--bins"]).done()?;
    cargo(&["build", "-p", CRATE, "--lib"]).done()?;
    Ok(target().join("debug").join(library_name()))
}

/// File name of the built library.
pub(crate) fn library_name() -> String {
    format!("{DLL_PREFIX}waymark_ffi{DLL_SUFFIX}")
}

/// Writes the sources of one language into `folder`.
pub(crate) fn generate(language: &str, library: &Path, folder: &Path) -> Result<(), String> {
    let tool = LANGUAGES
        .iter()
        .find(|(name, _)| *name == language)
        .map_or("", |(_, tool)| tool);
    let tool = target().join("debug").join(tool).display().to_string();
    let (library, folder) = (library.display().to_string(), folder.display().to_string());
    if language != "swift" {
        let arguments = [
            "generate",
            &library,
            "--language",
            language,
            "--out-dir",
            &folder,
        ];
        return program(&tool, &arguments).args(&["--no-format"]).done();
    }
    program(&tool, &["--swift-sources", &library, &folder]).done()?;
    program(&tool, &["--headers", &library, &folder]).done()?;
    let names = [
        "--module-name",
        "WaymarkFFI",
        "--modulemap-filename",
        "module.modulemap",
    ];
    program(&tool, &["--modulemap"])
        .args(&names)
        .args(&[&library, &folder])
        .done()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_are_read_and_wrong_ones_are_named() {
        let (language, folder) = parse(&["--language", "kotlin", "-o", "out"]).unwrap();
        assert_eq!(
            (language, folder),
            (Some("kotlin"), Some(root().join("out")))
        );
        assert!(parse(&["--language", "perl"]).unwrap_err().contains("perl"));
        assert!(parse(&["-o"]).unwrap_err().contains("needs a value"));
        assert!(parse(&["--speed", "1"]).unwrap_err().contains("--speed"));
    }
}
