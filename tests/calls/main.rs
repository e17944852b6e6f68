//! The boundary under all sorts of calls: in any order with odd arguments, and from many
//! threads while one of them leaves. Figures are printed; `WAYMARK_CALLS` and
//! `WAYMARK_EXITS` ask for longer runs:
//!
//! `WAYMARK_CALLS=1000000 cargo test -p waymark-tests --test calls -- --nocapture`

mod load;
mod middle;
mod mishaps;
mod odd;
mod packs;
#[path = "../../core/engine/tests/support/publisher.rs"]
mod publisher;
mod random;
mod rooms;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use packs::PACKS;
use waymark_ffi::Config;
use waymark_tests::walls::tree;

/// The invented content of the command line's tests, compiled once: it is small.
static PACK: LazyLock<PathBuf> = LazyLock::new(|| {
    let content = tree::root().join("cli/tests/content");
    let loaded = waymark_author::load(&content).expect("the content is readable");
    let bytes = waymark_author::compile(&loaded).expect("the content makes a pack");
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("calls.pack");
    fs::write(&path, bytes).expect("a pack can be written");
    path
});

/// The moment at which every clock stands.
const AT: &str = "2026-11-21T12:00:00Z";

/// A PIN that no rule refuses.
const PIN: &str = "482915";
/// Another one of the same length.
const SECOND: &str = "739164";

/// What every start has in common.
fn config() -> Config {
    Config {
        pack_path: PACK.display().to_string(),
        languages: vec!["en".into()],
        fixed_time: Some(AT.into()),
        pack_folder: Some(PACKS.0.display().to_string()),
        publisher_root: Some(PACKS.1.clone()),
        publisher_address: Some(packs::ADDRESS.into()),
        ..Config::default()
    }
}

/// How much of something a run does: as the variable says, or the usual.
fn count(variable: &str, usual: u64) -> u64 {
    let asked = std::env::var(variable).ok();
    asked.and_then(|text| text.parse().ok()).unwrap_or(usual)
}

/// Figures of a run, for whoever wants to see them.
#[expect(clippy::print_stderr, reason = "a test has no other voice")]
fn say(text: &str) {
    eprintln!("{text}");
}
