//! A phone's shelf of packs, and repositories to fill it from: what the proofs of installing,
//! of flipped bits and of the clock share.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use serde_json::json;
use waymark_base::FixedClock;
use waymark_pack::Pack;
use waymark_pack::records::{Content, NameTable, PackInfo, Source};
use waymark_pack::vocabulary::SourceKind;
use waymark_store::Folder;
use waymark_update::handover::Incoming;
use waymark_update::{
    ENGINE, FetchError, Fetcher, Floor, FloorSource, Intake, Outcome, Place, Pursuit, Shelf, Stage,
    UpdateError, Watch,
};
use zstd::stream::raw::{Encoder, InBuffer, Operation, OutBuffer};

use crate::publisher::{Target, sha256};

/// The day of every pack here.
pub const DATE: &str = "2026-11-21";

/// A pack of a version. Two versions differ in some of their text.
pub fn pack(version: u32) -> Result<Vec<u8>, String> {
    let info = PackInfo {
        title: format!("Version {version}"),
        version,
        date: DATE.parse().map_err(told)?,
        licence: "CC BY 4.0".to_owned(),
        languages: vec!["en".parse().map_err(told)?],
        open_evidence_months: 18,
    };
    let source = Source {
        id: "here".parse().map_err(told)?,
        title: format!("What was said for version {version}"),
        publisher: None,
        date: None,
        url: None,
        licence: None,
        kind: SourceKind::Official,
        used_for: None,
    };
    let content = Content {
        info,
        sources: vec![source],
        hotlines: Vec::new(),
        sites: Vec::new(),
        crossings: Vec::new(),
        places: Vec::new(),
        outlines: Vec::new(),
        sheets: Vec::new(),
        resources: Vec::new(),
        instruments: Vec::new(),
        phrases: Vec::new(),
        country_names: NameTable::default(),
        language_names: NameTable::default(),
    };
    waymark_pack::build::write(&content).map_err(told)
}

/// A pack as a publisher packs and describes it.
pub fn whole(version: u32, pack: &[u8]) -> Result<Target, String> {
    let ours = json!({
        "format": 1, "kind": "pack", "version": version, "date": DATE,
        "length": pack.len(), "sha256": sha256(pack), "engine": "0.1.0",
    });
    Ok(Target {
        path: format!("packs/{version}.wmk.zst"),
        bytes: packed(Encoder::new(19).map_err(told)?, pack)?,
        custom: json!({ "waymark": ours }),
    })
}

/// A patch from one pack to another.
pub fn patch(from: u32, old: &[u8], to: u32, new: &[u8]) -> Result<Target, String> {
    let ours = json!({
        "format": 1, "kind": "patch", "from": from, "from_sha256": sha256(old), "to": to,
    });
    Ok(Target {
        path: format!("patches/{from}-{to}.zst"),
        bytes: packed(Encoder::with_ref_prefix(19, old).map_err(told)?, new)?,
        custom: json!({ "waymark": ours }),
    })
}

fn packed(mut encoder: Encoder<'_>, bytes: &[u8]) -> Result<Vec<u8>, String> {
    let mut room = vec![0; bytes.len() + 64 * 1024];
    let mut output = OutBuffer::around(room.as_mut_slice());
    let mut input = InBuffer::around(bytes);
    while input.pos() < bytes.len() {
        encoder.run(&mut input, &mut output).map_err(told)?;
    }
    while encoder.finish(&mut output, true).map_err(told)? > 0 {}
    let length = output.pos();
    room.truncate(length);
    Ok(room)
}

/// A repository in a folder.
pub struct InFolder(pub PathBuf);

impl Fetcher for InFolder {
    fn fetch(
        &self,
        place: Place<'_>,
        from: u64,
        intake: &mut dyn Intake,
    ) -> Result<(), FetchError> {
        let bytes = std::fs::read(self.0.join(name(place)));
        give(&bytes.map_err(|_| FetchError::NotFound)?, from, intake)
    }
}

/// A repository in memory, one file of which may be another than was signed for.
pub struct InMemory<'a> {
    pub files: &'a BTreeMap<String, Vec<u8>>,
    pub changed: Option<(&'a str, &'a [u8])>,
}

impl Fetcher for InMemory<'_> {
    fn fetch(
        &self,
        place: Place<'_>,
        from: u64,
        intake: &mut dyn Intake,
    ) -> Result<(), FetchError> {
        let name = name(place);
        match self.changed {
            Some((changed, bytes)) if changed == name => give(bytes, from, intake),
            _ => give(
                self.files.get(&name).ok_or(FetchError::NotFound)?,
                from,
                intake,
            ),
        }
    }
}

/// A repository that breaks off in the middle of every target.
pub struct BreaksOff<'a>(pub &'a dyn Fetcher);

impl Fetcher for BreaksOff<'_> {
    fn fetch(
        &self,
        place: Place<'_>,
        from: u64,
        intake: &mut dyn Intake,
    ) -> Result<(), FetchError> {
        match place {
            Place::Metadata(_) => self.0.fetch(place, from, intake),
            Place::Target(_) => {
                let mut whole = Gathered::default();
                self.0.fetch(place, from, &mut whole)?;
                let half = whole.0.len() / 2;
                intake.take(whole.0.get(..half).unwrap_or_default())?;
                Err(FetchError::Offline)
            }
        }
    }
}

#[derive(Default)]
struct Gathered(Vec<u8>);

impl Intake for Gathered {
    fn begin_again(&mut self) -> Result<(), FetchError> {
        self.0.clear();
        Ok(())
    }

    fn take(&mut self, piece: &[u8]) -> Result<(), FetchError> {
        self.0.extend_from_slice(piece);
        Ok(())
    }
}

fn name(place: Place<'_>) -> String {
    match place {
        Place::Metadata(name) => format!("metadata/{name}"),
        Place::Target(path) => format!("targets/{path}"),
    }
}

/// In pieces, as a network gives them.
fn give(bytes: &[u8], from: u64, intake: &mut dyn Intake) -> Result<(), FetchError> {
    let from = usize::try_from(from).unwrap_or(usize::MAX);
    let rest = bytes.get(from..).unwrap_or_default();
    rest.chunks(16 * 1024)
        .try_for_each(|piece| intake.take(piece))
}

/// Lets everything go on.
struct GoesOn;

impl Watch for GoesOn {
    fn goes_on(&self, _: Stage, _: u64, _: u64) -> bool {
        true
    }
}

/// The shelf in a folder, above a floor in a file.
pub fn shelf(folder: &Path, floor: &Path) -> Result<Shelf, UpdateError> {
    let floor = Floor {
        version: 1,
        date: DATE.parse().map_err(|_| UpdateError::NoPack)?,
        source: FloorSource::File(floor.to_owned()),
    };
    Ok(Shelf::open(Folder::open(folder)?, floor)?)
}

/// Looks for a newer pack at this moment.
pub fn bring(
    shelf: &Shelf,
    fetcher: &dyn Fetcher,
    now: Timestamp,
    handed: bool,
) -> Result<Outcome, UpdateError> {
    shelf.bring(&Pursuit {
        fetcher,
        watch: &GoesOn,
        clock: &FixedClock(now),
        engine: ENGINE,
        trial: &|pack: &Pack| pack.sources().is_ok_and(|sources| !sources.is_empty()),
        unpacked_too: handed,
    })
}

/// Takes in what a colleague's phone has handed over.
pub fn import(shelf: &Shelf, file: &[u8], now: Timestamp) -> Result<Outcome, UpdateError> {
    let mut incoming = Incoming::begin(shelf)?;
    for piece in file.chunks(16 * 1024) {
        incoming.take(piece)?;
    }
    let handed = incoming.finish()?;
    bring(shelf, &handed, now, true)
}

fn told(error: impl std::fmt::Display) -> String {
    error.to_string()
}
