//! Newer content on a journey: where it comes from, and the calls that take it and hand it on.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde_json::Value;
use tempfile::TempDir;
use waymark_engine::views::UpdateStage;
use waymark_ffi::{Config, PackSink, UpdateObserver, Waymark, WaymarkError};

use super::calls::{self, Given, json, text};
use crate::rehearsal::Server;
use crate::rehearsal::phone::Taken;

/// A site that is served, and the folder in which the app keeps newer packs.
pub(super) struct Publisher {
    rehearsal: PathBuf,
    packs: TempDir,
    server: Server,
    handed: Arc<Taken>,
}

/// Hears how far an update is, and keeps nothing of it.
struct Bystander;

impl UpdateObserver for Bystander {
    fn progress(&self, _: UpdateStage, done: u64, all: u64) -> Result<(), WaymarkError> {
        assert!(all == 0 || done <= all, "{done} of {all}");
        Ok(())
    }
}

impl Publisher {
    pub(super) fn new(rehearsal: &Path, site: &str) -> Result<Self, String> {
        Ok(Self {
            rehearsal: rehearsal.to_owned(),
            packs: TempDir::new().map_err(|error| error.to_string())?,
            server: Server::new(&rehearsal.join(site))?,
            handed: Arc::default(),
        })
    }

    /// What an app is opened with that was built for this publisher.
    pub(super) fn known_to(&self, config: Config) -> Result<Config, String> {
        Ok(Config {
            pack_folder: Some(self.packs.path().display().to_string()),
            publisher_root: Some(self.file("root.json")?),
            publisher_address: Some(self.server.address()),
            ..config
        })
    }

    pub(super) fn serve(&self, site: Option<&str>) -> Result<(), String> {
        let folder = site.map(|site| self.rehearsal.join(site));
        if folder.as_ref().is_some_and(|folder| !folder.is_dir()) {
            return Err(format!("there is no site {site:?}"));
        }
        self.server.serve(folder);
        Ok(())
    }

    /// Whether what was handed on last is this file.
    pub(super) fn compare(&self, file: &str) -> Result<(), String> {
        let same = self.handed.bytes() == self.file(file)?;
        same.then_some(())
            .ok_or("another file was handed on".into())
    }

    pub(super) fn answer(
        &self,
        waymark: &Waymark,
        call: &str,
        given: &Given,
    ) -> Result<Value, String> {
        let bystander = || Some(Arc::new(Bystander) as Arc<dyn UpdateObserver>);
        match call {
            "check_for_updates" => json(waymark.check_for_updates(bystander())),
            "export_pack" => {
                json(waymark.export_pack(Arc::clone(&self.handed) as Arc<dyn PackSink>))
            }
            "import_piece" => json(waymark.import_piece(self.given_file(given, "piece")?)),
            "import_finish" => json(waymark.import_finish(bystander())),
            "import_code" => self.import_codes(waymark, given),
            other => calls::answer(waymark, other, given),
        }
    }

    /// One code, or all of a file after each other: the last answer counts.
    fn import_codes(&self, waymark: &Waymark, given: &Given) -> Result<Value, String> {
        let bystander = || Some(Arc::new(Bystander) as Arc<dyn UpdateObserver>);
        let one = text(given, "text").unwrap_or_default();
        if !one.starts_with('@') {
            return json(waymark.import_code(one, bystander()));
        }
        let codes = self.given_file(given, "text")?;
        let codes: Vec<String> =
            serde_json::from_slice(&codes).map_err(|error| error.to_string())?;
        let mut last = Err("there is no code".into());
        for code in codes {
            last = json(waymark.import_code(code, bystander()));
        }
        last
    }

    fn given_file(&self, given: &Given, name: &str) -> Result<Vec<u8>, String> {
        let named = text(given, name).unwrap_or_default();
        self.file(named.trim_start_matches('@'))
    }

    fn file(&self, name: &str) -> Result<Vec<u8>, String> {
        fs::read(self.rehearsal.join(name)).map_err(|error| format!("{name}: {error}"))
    }
}
