//! What the stories of installing need: packs, the repositories that offer them, and a file
//! that a colleague's phone has handed over. All of it lies beside the phone's own folder,
//! where no harm is done.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use jiff::{Timestamp, ToSpan};
use tempfile::TempDir;
use waymark_update::UpdateError;
use waymark_update::handover::Export;

use crate::phone::{InFolder, bring, pack, patch, shelf, whole};
use crate::publisher::Publisher;
use crate::world::scratch;

/// The moment of every story.
pub fn now() -> Timestamp {
    "2026-12-01T00:00:00Z".parse().unwrap_or(Timestamp::MIN)
}

/// Where everything is that does not change.
#[derive(Clone)]
pub struct Scenery(pub PathBuf);

impl Scenery {
    pub fn floor(&self) -> PathBuf {
        self.0.join("floor.wmk")
    }

    /// The repository of this name.
    pub fn site(&self, name: &str) -> InFolder {
        InFolder(self.0.join(name))
    }

    /// The root that came with the app.
    pub fn root(&self) -> Result<Vec<u8>, String> {
        fs::read(self.0.join("2/metadata/1.root.json")).map_err(|error| error.to_string())
    }

    /// The file that was handed over.
    pub fn handed(&self) -> PathBuf {
        self.0.join("handed.wmk-update")
    }
}

/// A folder with the scenery, and what the packs are.
pub struct Scene {
    pub scenery: Scenery,
    /// Version by version.
    pub packs: BTreeMap<u32, Vec<u8>>,
    _place: TempDir,
}

impl Scene {
    /// Site `2` offers version 2; `3` offers 3 with a patch, and a new root; `3-whole` the
    /// same without a patch.
    pub fn set() -> Result<Self, String> {
        let place = scratch()?;
        let packs: BTreeMap<u32, Vec<u8>> = (1..=3)
            .map(|version| Ok((version, pack(version)?)))
            .collect::<Result<_, String>>()?;
        let (two, three) = (&packs[&2], &packs[&3]);
        let expires = now() + (30 * 24).hours();
        for (name, with_patch) in [("3", true), ("3-whole", false)] {
            let mut publisher = Publisher::new(expires)?;
            publisher.publish(&[whole(2, two)?])?;
            publisher.write(&place.path().join("2"))?;
            publisher.next_root()?;
            let mut targets = vec![whole(3, three)?];
            if with_patch {
                targets.push(patch(2, two, 3, three)?);
            }
            publisher.publish(&targets)?;
            publisher.write(&place.path().join(name))?;
        }
        let scenery = Scenery(place.path().to_owned());
        fs::write(scenery.floor(), &packs[&1]).map_err(|error| error.to_string())?;
        let handed = hand_over(&scenery, &place.path().join("colleague"));
        let handed = handed.map_err(|error| format!("handing over: {error:?}"))?;
        fs::write(scenery.handed(), handed).map_err(|error| error.to_string())?;
        Ok(Self {
            scenery,
            packs,
            _place: place,
        })
    }
}

/// What the phone of a colleague hands over who has version 3.
fn hand_over(scenery: &Scenery, folder: &Path) -> Result<Vec<u8>, UpdateError> {
    let shelf = shelf(folder, &scenery.floor())?;
    shelf.trust(&scenery.root().map_err(|_| UpdateError::NoRoot)?)?;
    bring(&shelf, &scenery.site("3"), now(), false)?;
    let mut file = Vec::new();
    Export::of(&shelf)?.file(&mut |piece| {
        file.extend_from_slice(piece);
        Ok(())
    })?;
    Ok(file)
}
