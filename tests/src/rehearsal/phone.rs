//! A colleague's phone, which has updated and hands on what it has.

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use tempfile::TempDir;
use waymark_engine::views::UpdateReason;
use waymark_ffi::{Config, PackSink, Waymark, WaymarkError};

use super::server::Server;
use super::words;

/// Takes a file in as it comes.
#[derive(Default)]
pub(crate) struct Taken(Mutex<Vec<u8>>);

impl PackSink for Taken {
    fn take(&self, piece: Vec<u8>) -> Result<(), WaymarkError> {
        let mut bytes = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        bytes.extend(piece);
        Ok(())
    }
}

impl Taken {
    pub(crate) fn bytes(&self) -> Vec<u8> {
        let bytes = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        bytes.clone()
    }
}

/// What is handed on.
pub(super) struct Handed {
    pub(super) file: Vec<u8>,
    pub(super) codes: Vec<String>,
}

/// What a phone that trusts `root` hands on after an update from `site`.
pub(super) fn handed_on(pack: &Path, root: &[u8], site: &Path) -> Result<Handed, String> {
    let server = Server::new(site)?;
    let folder = TempDir::new().map_err(words)?;
    let phone = Waymark::open(Config {
        pack_path: pack.display().to_string(),
        languages: vec!["en".to_owned()],
        fixed_time: Some("2026-11-21T12:00:00Z".to_owned()),
        pack_folder: Some(folder.path().display().to_string()),
        publisher_root: Some(root.to_vec()),
        publisher_address: Some(server.address()),
        ..Config::default()
    });
    let phone = phone.map_err(|error| format!("{error:?}"))?;
    let outcome = phone.set_update_mode(waymark_engine::views::UpdateMode::ByHand);
    let outcome = outcome.and_then(|_| phone.check_for_updates(None));
    let outcome = outcome.map_err(|error| format!("{error:?}"))?;
    if outcome.reason != UpdateReason::Installed {
        return Err(format!("the colleague's phone says {:?}", outcome.reason));
    }
    let taken = Arc::new(Taken::default());
    let given = phone.export_pack(Arc::clone(&taken) as Arc<dyn PackSink>);
    given.map_err(|error| format!("{error:?}"))?;
    let codes = phone.export_codes().map_err(|error| format!("{error:?}"))?;
    Ok(Handed {
        file: taken.bytes(),
        codes: codes.codes.into_iter().map(|code| code.payload).collect(),
    })
}
