//! Collects the covers of `content/covers/`, so that a new one needs no change of code.
//! Goes through `waymark-store` like everything in the core that touches a file.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use waymark_store::Folder;

fn main() -> ExitCode {
    match collect() {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            println!("cargo::error={reason}");
            ExitCode::FAILURE
        }
    }
}

fn collect() -> Result<(), String> {
    let root = std::env::var("CARGO_MANIFEST_DIR").map_err(|error| error.to_string())?;
    let folder = Path::new(&root).join("../../content/covers");
    println!("cargo::rerun-if-changed={}", folder.display());
    let failed = |error: &dyn std::fmt::Display| format!("{}: {error}", folder.display());
    let mut files: Vec<PathBuf> = Vec::new();
    for entry in folder.read_dir().map_err(|error| failed(&error))? {
        let path = entry.map_err(|error| failed(&error))?.path();
        if path.extension().is_some_and(|ending| ending == "json") {
            files.push(path);
        }
    }
    files.sort();
    let out = std::env::var("OUT_DIR").map_err(|error| error.to_string())?;
    let out = Folder::open(Path::new(&out)).map_err(|error| error.to_string())?;
    let list: String = files.iter().filter_map(|path| entry(path)).collect();
    out.replace("covers.rs", format!("&[\n{list}]\n").as_bytes())
        .map_err(|error| error.to_string())
}

/// The name of a description and its text, as an element of a list.
fn entry(path: &Path) -> Option<String> {
    let name = path.file_stem()?.to_str()?;
    let path = path.to_str()?;
    Some(format!("    ({name:?}, include_str!({path:?})),\n"))
}
