//! Compiles `content/` into the built-in pack. A mistake in the content stops
//! the build and names file, line and what to do.
//!
//! `WAYMARK_CONTENT` names another folder, for tests and for field packs.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use waymark_author::{Finding, Problems, build_pack, load};

fn main() -> ExitCode {
    println!("cargo::rerun-if-env-changed=WAYMARK_CONTENT");
    let content = std::env::var_os("WAYMARK_CONTENT").map(PathBuf::from);
    let content = content.unwrap_or_else(|| Path::new("..").join("content"));
    println!("cargo::rerun-if-changed={}", content.display());
    match compile(&content) {
        Ok(()) => ExitCode::SUCCESS,
        Err(lines) => {
            for line in lines {
                println!("cargo::error={line}");
            }
            ExitCode::FAILURE
        }
    }
}

fn compile(content: &Path) -> Result<(), Vec<String>> {
    // The day of the content stands in for today: the same content must give
    // the same verdict on every machine, also where the clock is wrong.
    let day = load(content).map_err(|problems| lines(content, &problems))?;
    let day = day.info.record.date.latest();
    let built = build_pack(content, day).map_err(|problems| lines(content, &problems))?;
    let out = std::env::var_os("OUT_DIR").unwrap_or_default();
    let pack = Path::new(&out).join("builtin.wmk");
    std::fs::write(&pack, built.bytes)
        .map_err(|error| vec![format!("cannot write {}: {error}", pack.display())])
}

fn lines(content: &Path, Problems(findings): &Problems) -> Vec<String> {
    let line = |finding: &Finding| {
        let text = finding.to_string().replace("\n  help: ", "; ");
        format!("{}/{text}", content.display())
    };
    let mut lines: Vec<String> = findings.iter().take(50).map(line).collect();
    if findings.len() > lines.len() {
        lines.push(format!(
            "and {} more; `waymark pack lint` shows all",
            findings.len() - lines.len()
        ));
    }
    lines
}
