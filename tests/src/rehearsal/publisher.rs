//! A publisher of three people and one machine.

use std::fs;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use waymark_author::publish::{
    Desk, Founding, KeyFile, Plan, PublicPart, Role, SecretKey, Settings, Which,
};

use super::{PUBLISHED, words};

/// What stands before the seed of an Ed25519 key in PKCS#8 (RFC 8410).
const PKCS8: [u8; 16] = [
    0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20,
];

pub(super) struct Publisher {
    desk: PathBuf,
    people: Vec<SecretKey>,
    online: [SecretKey; 1],
}

impl Publisher {
    /// Keys count up from `first`: the same ones each time, and no secret.
    pub(super) fn new(desk: &Path, first: u8) -> Result<Self, String> {
        let people = (0..6).map(|number| key(first + number));
        let people = people.collect::<Result<Vec<_>, _>>()?;
        let online = key(first + 6)?;
        let part = |number: usize| -> Result<PublicPart, String> {
            let key = people.get(number).unwrap_or(&online);
            key.public_part(&format!("key {number}")).map_err(words)
        };
        let mut keys = Vec::new();
        for number in 0..3 {
            keys.push((Role::Root, part(number)?));
            keys.push((Role::Targets, part(number + 3)?));
        }
        keys.push((Role::Snapshot, part(6)?));
        keys.push((Role::Timestamp, part(6)?));
        let founding = Founding {
            keys,
            threshold: 2,
            settings: Settings::default(),
        };
        Desk::found(desk, &founding, moment()?).map_err(words)?;
        Ok(Self {
            desk: desk.to_owned(),
            people,
            online: [online],
        })
    }

    /// Publishes a pack, and leaves the site as it is then in a folder of its own.
    pub(super) fn publish(&self, pack: &Path, site: &Path) -> Result<(), String> {
        let desk = Desk::open(&self.desk).map_err(words)?;
        desk.add(pack, moment()?).map_err(words)?;
        for key in &self.people {
            // A key that has nothing to sign this time is no fault.
            let _ = desk.draft().sign(key, None);
        }
        desk.release(&Plan {
            out: site,
            which: Which::All,
            online: &self.online,
            now: moment()?,
            dry_run: false,
        })
        .map(drop)
        .map_err(words)
    }
}

fn moment() -> Result<Timestamp, String> {
    PUBLISHED.parse().map_err(words)
}

fn key(seed: u8) -> Result<SecretKey, String> {
    let place = tempfile::TempDir::new().map_err(words)?;
    let file = place.path().join("key");
    let mut document = PKCS8.to_vec();
    document.extend([seed; 32]);
    fs::write(&file, document).map_err(words)?;
    let file = KeyFile::open(&file).map_err(words)?;
    file.key(None).map_err(words)
}
