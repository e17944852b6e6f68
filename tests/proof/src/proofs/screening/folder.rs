//! The two content folders with instruments: what ships, and what was invented so that
//! every kind of rule is tried.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::civil::date;
use jiff::tz::TimeZone;
use tempfile::TempDir;
use waymark_author::Loaded;
use waymark_base::FixedClock;
use waymark_engine::{Engine, PackLocation};
use waymark_pack::records::Instrument;

/// A content folder, with the pack that is made of it.
pub struct Folder {
    pub path: PathBuf,
    pub loaded: Loaded,
    /// As a pack has them.
    pub instruments: Vec<Instrument>,
    pack: PathBuf,
}

impl Folder {
    /// What ships, then what was invented; their packs are written into `place`.
    pub fn both(place: &TempDir) -> Result<[Self; 2], String> {
        Ok([
            Self::read("content", place.path())?,
            Self::read("tests/instruments", place.path())?,
        ])
    }

    fn read(name: &'static str, place: &Path) -> Result<Self, String> {
        let path = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("../..")
            .join(name);
        let loaded = waymark_author::load(&path).map_err(|error| format!("{name}: {error}"))?;
        let bytes = waymark_author::compile(&loaded).map_err(|error| error.to_string())?;
        let pack = place.join(format!("{}.wmk", name.replace('/', "-")));
        std::fs::write(&pack, bytes).map_err(|error| error.to_string())?;
        Ok(Self {
            path,
            instruments: loaded.content().instruments,
            loaded,
            pack,
        })
    }

    pub fn pack(&self) -> PackLocation {
        PackLocation::File(self.pack.clone())
    }

    /// An engine that is never covered, for readers of a language.
    pub fn engine(&self, language: &str) -> Result<Engine, String> {
        let day = date(2026, 11, 21).at(10, 0, 0, 0);
        let now = day
            .to_zoned(TimeZone::UTC)
            .map_err(|error| error.to_string())?;
        let clock = Arc::new(FixedClock(now.timestamp()));
        Engine::open(self.pack(), clock, &[language.to_owned()]).map_err(|error| error.to_string())
    }

    /// The instruments that can be gone through.
    pub fn usable(&self) -> impl Iterator<Item = &Instrument> {
        self.instruments.iter().filter(|one| one.can_be_used())
    }
}
