//! Updates in the terminal: from the first look to a colleague's folder.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a helper of a test may stop it"
)]

#[path = "../../core/engine/tests/support/publisher.rs"]
mod publisher;
mod support;

use std::path::{Path, PathBuf};

use publisher::{Publisher, Server};
use support::{Run, copy, pack, path, run, too_wide};
use tempfile::TempDir;

const AT: &str = "2026-03-02T12:00:00Z";
const DATE: &str = "2026-03-01";

/// A publisher with a newer pack than the test's, a server, and folders to work in.
struct Field {
    place: TempDir,
    server: Server,
}

/// The pack of the tests with a later version.
fn newer(version: u32) -> Vec<u8> {
    let (folder, content) = copy();
    let info = content.join("pack.toml");
    let text = std::fs::read_to_string(&info).unwrap();
    let lines = text.lines().map(|line| {
        if line.starts_with("version") {
            format!("version = {version}\n")
        } else {
            format!("{line}\n")
        }
    });
    std::fs::write(&info, lines.collect::<String>()).unwrap();
    let built = folder.path().join("newer.wmk");
    let run = run([
        "pack",
        "build",
        path(&content),
        "-o",
        path(&built),
        "--today",
        DATE,
    ]);
    assert_eq!(run.code(), 0, "{}", run.stderr);
    std::fs::read(built).unwrap()
}

impl Field {
    fn new() -> Self {
        let mut desk = Publisher::new(7);
        let floor = std::fs::read(pack()).unwrap();
        desk.publish(
            90,
            "2026-02-01",
            &newer(90),
            Some((floor_version(), &floor)),
        );
        let server = desk.serve();
        let place = TempDir::new().unwrap();
        let folder = place.path().join("publisher");
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("root.json"), desk.root()).unwrap();
        std::fs::write(folder.join("address.txt"), format!("{}\n", server.address)).unwrap();
        Self { place, server }
    }

    fn at(&self, name: &str) -> PathBuf {
        self.place.path().join(name)
    }

    /// A command on a folder of packs.
    fn on(&self, packs: &str, arguments: &[&str]) -> Run {
        let (packs, publisher) = (self.at(packs), self.at("publisher"));
        let given = ["update"].iter().chain(arguments).copied();
        let options = [
            "--packs",
            path(&packs),
            "--publisher",
            path(&publisher),
            "--plain-localhost",
            "--pack",
            path(pack()),
            "--at",
            AT,
            "--lang",
            "en",
        ];
        run(given.chain(options))
    }

    fn json(&self, packs: &str, arguments: &[&str]) -> serde_json::Value {
        let arguments: Vec<&str> = arguments.iter().copied().chain(["--json"]).collect();
        serde_json::from_str(&self.on(packs, &arguments).stdout).unwrap()
    }
}

fn floor_version() -> u32 {
    let run = support::json(&["about"]);
    u32::try_from(run["version"].as_u64().unwrap()).unwrap()
}

fn file(path: &Path) -> Vec<u8> {
    std::fs::read(path).unwrap()
}

#[test]
fn from_the_first_look_to_a_colleagues_folder() {
    let field = Field::new();
    let off = field.on("mine", &["check"]);
    assert_eq!(off.code(), 1);
    assert!(
        off.stderr.contains("waymark update mode by-hand"),
        "{}",
        off.stderr
    );
    assert_eq!(field.on("mine", &["mode", "by-hand"]).code(), 0);
    let installed = field.on("mine", &["check"]);
    assert_eq!((installed.code(), installed.stderr.as_str()), (0, ""));
    assert!(installed.stdout.contains("Newer content is in use now."));
    assert_eq!(field.json("mine", &["check"])["reason"], "nothing_new");
    let status = field.json("mine", &["status"]);
    assert_eq!(
        (&status["pack_version"], &status["age"]),
        (&90.into(), &"fresh".into())
    );
    let shown = field.on("mine", &["status"]).stdout;
    assert!(
        shown.contains("Version 90") && too_wide(&shown).is_empty(),
        "{shown}"
    );

    let handed = field.at("field.wmk-update");
    assert_eq!(field.on("mine", &["export", path(&handed)]).code(), 0);
    assert_eq!(file(&handed).len() % 512, 0);
    assert_eq!(
        field.json("theirs", &["import", path(&handed)])["reason"],
        "installed"
    );
    assert_eq!(field.json("theirs", &["status"])["pack_version"], 90);

    let codes = field.on("mine", &["codes"]).stdout;
    assert!(codes.lines().all(|line| line.starts_with("WM1/")) && !codes.is_empty());
    let mut lines: Vec<&str> = codes.lines().collect();
    lines.reverse();
    let written = field.at("codes.txt");
    std::fs::write(&written, lines.join("\n")).unwrap();
    assert_eq!(
        field.json("third", &["import", path(&written)])["reason"],
        "installed"
    );
    std::fs::write(&written, lines[0]).unwrap();
    let part = field.on("fourth", &["import", path(&written)]);
    assert_eq!(part.code(), 1);
}

#[test]
fn a_refusal_says_why_and_ends_with_one() {
    let field = Field::new();
    field.on("mine", &["mode", "by-hand"]);
    let mut stranger = Publisher::new(8);
    stranger.publish(90, "2026-02-01", &newer(90), None);
    *field.server.files.lock().unwrap() = stranger.files;
    let refused = field.on("mine", &["check"]);
    assert_eq!(refused.code(), 1);
    assert!(refused.stderr.contains("does not come from the publisher"));
    let told = field.on("mine", &["check", "--json"]);
    assert_eq!(told.code(), 1);
    assert!(told.stdout.contains("\"untrusted\""), "{}", told.stdout);
    let none = field.on("mine", &["export", path(&field.at("x"))]);
    assert_eq!(none.code(), 1);
    assert!(none.stderr.contains("nothing to hand on"));
}

#[test]
fn without_a_publisher_the_screen_says_so_and_nothing_is_asked() {
    let field = Field::new();
    std::fs::remove_file(field.at("publisher/root.json")).unwrap();
    let status = field.json("mine", &["status"]);
    assert_eq!(status["publisher_known"], false);
    let refused = field.on("mine", &["mode", "daily"]);
    assert!(refused.code() == 1 && refused.stderr.contains("no publisher"));
    assert_eq!(
        field.server.asked.load(std::sync::atomic::Ordering::SeqCst),
        0
    );
}
