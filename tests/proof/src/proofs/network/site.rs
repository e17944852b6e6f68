//! What the web server serves: one repository at two moments, and one whose pack is as
//! large as a pack may be.

use std::collections::BTreeMap;
use std::path::Path;

use jiff::{Timestamp, ToSpan};

use crate::publisher::{Publisher, Target};
use crate::random::Random;

/// Bytes of the older pack.
const SMALL: usize = 4 * 1024;
/// Bytes of the largest pack there may be (P3).
pub const LARGEST: usize = 20 * 1024 * 1024;

/// The repository when the first pack was the newest, below the server's root.
pub const BEFORE: &str = "one";
/// The same repository later.
pub const NOW: &str = "two";
/// Another one, with a pack of [`LARGEST`].
pub const LARGE: &str = "large";

/// The paths of the packs.
pub const FIRST_PACK: &str = "packs/1.wmk.zst";
pub const SECOND_PACK: &str = "packs/2.wmk.zst";

/// What lies on the server.
pub struct Site {
    /// The root that every reader begins with.
    pub root: Vec<u8>,
    /// The newer pack.
    pub pack: Vec<u8>,
    /// The newer files, as a server gives them.
    pub now: BTreeMap<String, Vec<u8>>,
}

impl Site {
    /// Writes everything below `place`; the newer pack has `length` bytes.
    pub fn written(place: &Path, length: usize, seed: u64) -> Result<Self, String> {
        let mut random = Random::new(seed);
        let expires = Timestamp::now() + (30 * 24).hours();
        let mut publisher = Publisher::new(expires)?;
        let target = |path: &str, bytes: &[u8]| Target {
            path: path.to_owned(),
            bytes: bytes.to_vec(),
            custom: serde_json::Value::Null,
        };
        publisher.publish(&[target(FIRST_PACK, &noise(&mut random, SMALL))])?;
        publisher.write(&place.join(BEFORE))?;
        let root = publisher.first_root()?.to_vec();
        let pack = noise(&mut random, length);
        publisher.next_root()?;
        publisher.publish(&[target(SECOND_PACK, &pack)])?;
        publisher.write(&place.join(NOW))?;
        let now = publisher.files;
        let mut publisher = Publisher::new(expires)?;
        publisher.publish(&[target(FIRST_PACK, &noise(&mut random, LARGEST))])?;
        publisher.write(&place.join(LARGE))?;
        Ok(Self { root, pack, now })
    }
}

/// Bytes that nothing can compress.
fn noise(random: &mut Random, length: usize) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(length + 8);
    while bytes.len() < length {
        bytes.extend_from_slice(&random.next().to_le_bytes());
    }
    bytes.truncate(length);
    bytes
}
