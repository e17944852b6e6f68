//! The folder in which a publisher works.
//!
//! ```text
//! settings.json          how long files count
//! public/                what is published, as a web server hands it out
//! packs/<version>.wmk    the packs published last, to make patches from
//! draft/                 what waits for signatures; the folder that signers hand round
//! ```

use std::path::{Path, PathBuf};

use super::document::Signed;
use super::draft::Draft;
use super::error::PublishError;
use super::files;
use super::said::{Root, Targets};
use super::settings::Settings;
use super::site::Site;

const SETTINGS: &str = "settings.json";

/// How many packs back patches are made from: half a year of monthly packs.
pub(super) const PATCHED_FROM: usize = 6;

/// A publisher's folder.
#[derive(Debug, Clone)]
pub struct Desk {
    path: PathBuf,
    pub(super) settings: Settings,
}

impl Desk {
    /// Opens the folder of a desk that was made before.
    ///
    /// # Errors
    /// [`PublishError::NoDesk`], and the file's own.
    pub fn open(path: &Path) -> Result<Self, PublishError> {
        let no_desk = || PublishError::NoDesk(path.display().to_string());
        let read = files::read(&path.join(SETTINGS), files::LONGEST_METADATA)?;
        let settings = read.and_then(|bytes| serde_json::from_slice(&bytes).ok());
        Ok(Self::at(path, settings.ok_or_else(no_desk)?))
    }

    pub(super) fn at(path: &Path, settings: Settings) -> Self {
        Self {
            path: path.to_owned(),
            settings,
        }
    }

    pub(super) fn write_settings(&self) -> Result<(), PublishError> {
        let text = serde_json::to_vec_pretty(&self.settings).map_err(|_| PublishError::Internal)?;
        files::write(&self.path.join(SETTINGS), &text)
    }

    /// What waits for signatures.
    pub fn draft(&self) -> Draft {
        Draft::at(&self.path.join("draft"))
    }

    /// What is published.
    pub fn public(&self) -> Site {
        Site::at(&self.path.join("public"))
    }

    /// A folder in which a publication is put together, and nothing lasts.
    pub(super) fn scratch(&self) -> PathBuf {
        self.path.join("scratch")
    }

    pub(super) fn pack_file(&self, version: u32) -> PathBuf {
        self.path.join("packs").join(format!("{version}.wmk"))
    }

    /// Versions of the packs that are kept, the newest first.
    pub(super) fn kept_packs(&self) -> Result<Vec<u32>, PublishError> {
        let names = files::names(&self.path.join("packs"))?;
        let versions = names
            .iter()
            .filter_map(|name| name.strip_suffix(".wmk")?.parse().ok());
        let mut versions: Vec<u32> = versions.collect();
        versions.sort_unstable_by(|a, b| b.cmp(a));
        Ok(versions)
    }

    /// The root that will count: the drafted one, or the published one.
    pub(super) fn coming_root(&self) -> Result<Signed<Root>, PublishError> {
        let root = match self.draft().root()? {
            Some(root) => Some(root),
            None => self.public().root()?,
        };
        root.ok_or_else(|| PublishError::NoDesk(self.path.display().to_string()))
    }

    /// The targets file that is published.
    pub(super) fn present_targets(&self) -> Result<Option<Signed<Targets>>, PublishError> {
        self.public().targets()
    }

    /// Version of the pack that readers have.
    pub(super) fn present_pack(&self) -> Result<Option<u32>, PublishError> {
        let targets = self.present_targets()?;
        let pack = targets.as_ref().and_then(|targets| targets.signed.pack());
        Ok(pack.map(|(_, _, notice)| notice.version))
    }
}
