//! A folder of packs in which an update was installed, so that there is something to hand
//! on; and its publisher, whom nobody reaches.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};

use waymark_base::FixedClock;
use waymark_engine::views::{UpdateMode, UpdateReason, UpdateStage};
use waymark_engine::{
    Engine, PackLocation, Publisher as Known, SystemEntropy, UpdateConfig, UpdateObserver,
};
use waymark_tests::walls::tree;

use crate::publisher::Publisher;
use crate::{AT, PACK};

/// Nobody answers there.
pub(crate) const ADDRESS: &str = "https://127.0.0.1:9/";

/// The folder, and the root of its publisher.
pub(crate) static PACKS: LazyLock<(PathBuf, Vec<u8>)> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("calls.packs");
    // What an earlier run has left.
    let _ = fs::remove_dir_all(&folder);
    let content = tree::root().join("cli/tests/content");
    let mut loaded = waymark_author::load(&content).expect("the content is readable");
    loaded.info.record.version += 1;
    let newer = waymark_author::compile(&loaded).expect("the content makes a pack");
    let info = &loaded.info.record;
    let mut publisher = Publisher::new(7);
    publisher.publish(info.version, &info.date.to_string(), &newer, None);
    let server = publisher.serve();
    let clock = Arc::new(FixedClock(AT.parse().expect("a moment")));
    let pack = PackLocation::File(PACK.clone());
    let engine = Engine::open(pack, clock, &[]).expect("a pack opens");
    let engine = engine.with_updates(UpdateConfig {
        folder: folder.clone(),
        publisher: Some(Known {
            root: publisher.root(),
            address: Some(server.address.clone()),
        }),
        proxy: None,
        entropy: Arc::new(SystemEntropy),
        plain_localhost: true,
    });
    engine
        .set_update_mode(UpdateMode::ByHand)
        .expect("updates can be chosen");
    let outcome = engine.check_for_updates(&Silent).expect("an answer");
    assert_eq!(outcome.reason, UpdateReason::Installed);
    (folder, publisher.root())
});

struct Silent;

impl UpdateObserver for Silent {
    fn progress(&self, _: UpdateStage, _: u64, _: u64) {}
}
