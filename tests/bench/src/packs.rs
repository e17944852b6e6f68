//! The packs that are measured: synthetic ones of four sizes, and the real one.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::Timestamp;
use waymark_base::geo::Point;
use waymark_base::{Clock, FixedClock};
use waymark_engine::{Engine, PackLocation};
use waymark_pack::build;
use waymark_pack::vocabulary::SiteState;

use crate::synthetic;

/// A pack on disk, and what the baselines need to know of it.
pub(crate) struct Measured {
    pub(crate) label: String,
    pub(crate) path: PathBuf,
    /// Points of the sites that may be open.
    pub(crate) site_points: Vec<Point>,
}

/// Writes a synthetic pack into a folder.
pub(crate) fn synthetic(folder: &Path, sites: usize, paragraphs: usize) -> Measured {
    let content = synthetic::content(sites, paragraphs);
    let site_points = content
        .sites
        .iter()
        .filter(|site| {
            site.history
                .last()
                .is_some_and(|last| last.state == SiteState::Open)
        })
        .filter_map(|site| site.point)
        .collect();
    let path = folder.join(format!("synthetic-{sites}-{paragraphs}.wmk"));
    std::fs::write(
        &path,
        build::write(&content).expect("content of the schema"),
    )
    .expect("room in the temporary folder");
    Measured {
        label: sites.to_string(),
        path,
        site_points,
    }
}

/// Compiles `content/` as the command line's build does.
pub(crate) fn real(folder: &Path) -> PathBuf {
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content");
    let built =
        waymark_author::build_pack(&content, today()).expect("content that passes the lint");
    let path = folder.join("real.wmk");
    std::fs::write(&path, built.bytes).expect("room in the temporary folder");
    path
}

fn today() -> jiff::civil::Date {
    jiff::Zoned::now().date()
}

/// The moment that every measurement asks about.
fn clock() -> Arc<FixedClock> {
    let moment: Timestamp = "2026-11-21T12:00:00Z".parse().expect("a written moment");
    Arc::new(FixedClock(moment))
}

/// An engine on a pack in memory, as the built-in one is opened: without checking it again.
pub(crate) fn engine_built_in(path: &Path) -> Engine {
    let bytes: &'static [u8] = Box::leak(std::fs::read(path).expect("just written").into());
    open_built_in(bytes)
}

/// The same, on bytes that are there already.
pub(crate) fn open_built_in(bytes: &'static [u8]) -> Engine {
    Engine::open(PackLocation::BuiltIn(bytes), clock(), &["en".to_owned()]).expect("an intact pack")
}

/// An engine on a pack file, with a clock that goes on.
pub(crate) fn engine_with_clock(path: &Path, clock: Arc<dyn Clock>) -> Engine {
    let languages = ["en".to_owned()];
    Engine::open(PackLocation::File(path.to_owned()), clock, &languages).expect("an intact pack")
}

/// An engine on a pack file, every byte checked.
pub(crate) fn engine_file(path: &Path) -> Engine {
    Engine::open(
        PackLocation::File(path.to_owned()),
        clock(),
        &["en".to_owned()],
    )
    .expect("an intact pack")
}
