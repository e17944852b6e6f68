//! The journeys of this folder, on the pack that is made from `content/`.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use waymark_ffi::{Config, Waymark, WaymarkError};
use waymark_tests::journeys::play::complaints;
use waymark_tests::journeys::script::{Journey, read_all};
use waymark_tests::rehearsal::rehearse;
use waymark_tests::walls::tree;

fn journeys() -> Vec<(String, Journey)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("journeys");
    read_all(&folder).expect("every file of the folder is a journey")
}

/// The real content, unlinted (the lint is a step of its own), compiled once for all tests.
static PACK: LazyLock<PathBuf> = LazyLock::new(|| {
    let content = tree::root().join("content");
    let loaded = waymark_author::load(&content).expect("the content is readable");
    let bytes = waymark_author::compile(&loaded).expect("the content makes a pack");
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("journeys.pack");
    fs::write(&path, bytes).expect("a pack can be written");
    path
});

/// Newer content, and who publishes it.
static REHEARSAL: LazyLock<PathBuf> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("rehearsal");
    let _ = fs::remove_dir_all(&folder);
    rehearse(&folder, &tree::root().join("content"), &PACK).expect("packs can be published");
    folder
});

#[test]
fn every_journey_arrives() {
    let mut wrong = Vec::new();
    for (file, journey) in journeys() {
        let found = complaints(&journey, &PACK, &REHEARSAL);
        wrong.extend(found.into_iter().map(|text| format!("{file}: {text}")));
    }
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

#[test]
fn a_pack_that_is_missing_or_damaged_is_a_typed_error() {
    let good = fs::read(&*PACK).expect("a pack can be read");
    let folder = tempfile::tempdir().expect("a folder can be made");
    let error_for = |name: &str, bytes: Option<&[u8]>| {
        let path = folder.path().join(name);
        if let Some(bytes) = bytes {
            fs::write(&path, bytes).expect("a file can be written");
        }
        let pack_path = path.display().to_string();
        let config = Config {
            pack_path,
            languages: Vec::new(),
            fixed_time: None,
            ..Config::default()
        };
        Waymark::open(config).err()
    };
    let (half, _) = good.split_at(good.len() / 2);
    let mut flipped = good.clone();
    flipped[good.len() / 3] ^= 1;

    assert_eq!(error_for("good", Some(&good)), None);
    assert_eq!(error_for("missing", None), Some(WaymarkError::NotFound));
    assert_eq!(error_for(".", None), Some(WaymarkError::NotFound));
    assert_eq!(error_for("half", Some(half)), Some(WaymarkError::Corrupt));
    assert_eq!(
        error_for("flipped", Some(&flipped)),
        Some(WaymarkError::Corrupt)
    );
    assert_eq!(
        error_for("foreign", Some(b"a letter")),
        Some(WaymarkError::Corrupt)
    );
    assert_eq!(error_for("empty", Some(b"")), Some(WaymarkError::Corrupt));
}

#[test]
fn one_journey_is_wrong_on_purpose_and_the_others_expect_something() {
    let journeys = journeys();
    assert!(journeys.iter().any(|(_, journey)| journey.wrong_on_purpose));
    for (file, journey) in &journeys {
        assert!(!journey.steps.is_empty(), "{file} goes nowhere");
        let silent = |call: &String| call == "set_languages";
        for step in &journey.steps {
            let expects = step.error.is_some() || !step.expect.is_empty();
            let may_not = step.act.is_some() || step.call.as_ref().is_some_and(silent);
            assert!(
                expects || may_not,
                "{file}: {} expects nothing",
                step.name()
            );
        }
    }
}
