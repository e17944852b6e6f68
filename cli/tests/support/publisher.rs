//! A publisher with keys, content that changes, and a moment that stands still.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use tempfile::TempDir;

use super::{Run, copy, run_in};

/// The moment of the first publication.
pub(crate) const START: &str = "2026-12-01T08:00:00Z";
pub(crate) const WORDS: &str = "seven small lamps behind the old mill";

/// A publisher with three holders of keys, `a` to `c`, and an online key.
pub(crate) struct Publisher {
    pub(crate) home: TempDir,
    /// The folder of the content, kept while the publisher works.
    _content: TempDir,
    pub(crate) content: PathBuf,
    version: u32,
}

impl Publisher {
    pub(crate) fn new() -> Self {
        let (folder, content) = copy();
        let home = TempDir::new().unwrap();
        let publisher = Self {
            home,
            _content: folder,
            content,
            version: 7,
        };
        for name in ["a", "b", "c", "online"] {
            publisher.new_key(name);
        }
        publisher
    }

    /// With a desk and nothing published.
    pub(crate) fn founded() -> Self {
        let publisher = Self::new();
        publisher.done(
            "init desk --root-key a.pub b.pub c.pub --targets-key a.pub b.pub c.pub \
             --snapshot-key online.pub --timestamp-key online.pub --at 2026-12-01T08:00:00Z",
        );
        publisher
    }

    /// With the first pack published.
    pub(crate) fn published() -> Self {
        let publisher = Self::founded();
        publisher.build("1.wmk");
        publisher.add("1.wmk");
        publisher.sign(&["a", "b"]);
        publisher.publish(START);
        publisher
    }

    pub(crate) fn new_key(&self, name: &str) {
        let run = self.run(&format!("key new {name} --label {name} --no-passphrase"));
        assert_eq!(run.code(), 0, "{}", run.stderr);
    }

    pub(crate) fn run(&self, line: &str) -> Run {
        let words = std::iter::once("repo").chain(line.split_whitespace());
        run_in(self.home.path(), words)
    }

    pub(crate) fn done(&self, line: &str) -> String {
        let run = self.run(line);
        assert_eq!((run.code(), run.stderr.as_str()), (0, ""), "{line}");
        run.stdout
    }

    pub(crate) fn refused(&self, line: &str, code: i32, explains: &str) {
        let run = self.run(line);
        assert_eq!(run.code(), code, "{line}: {}{}", run.stdout, run.stderr);
        assert!(run.stderr.contains(explains), "{line}: {}", run.stderr);
        assert_eq!(run.stderr.lines().count(), 1, "{}", run.stderr);
    }

    /// Builds the content as it stands.
    pub(crate) fn build(&self, name: &str) {
        let content = self.content.to_str().unwrap();
        let words = [
            "pack",
            "build",
            content,
            "-o",
            name,
            "--today",
            "2026-03-01",
        ];
        let run = run_in(self.home.path(), words);
        assert_eq!(run.code(), 0, "{}", run.stderr);
    }

    /// Raises the version and changes a number's price.
    pub(crate) fn change(&mut self) {
        let info = self.content.join("pack.toml");
        let text = fs::read_to_string(&info).unwrap();
        let now = format!("version = {}", self.version);
        self.version += 1;
        let next = format!("version = {}", self.version);
        assert!(text.contains(&now));
        fs::write(&info, text.replace(&now, &next)).unwrap();
        let numbers = self.content.join("hotlines/PL.toml");
        let text = fs::read_to_string(&numbers).unwrap();
        let note = format!("Seen on {} occasions.", self.version);
        let changed = text.replace("Some lists still print an older number.", &note);
        let changed = changed.replace(&format!("Seen on {} occasions.", self.version - 1), &note);
        assert_ne!(text, changed);
        fs::write(&numbers, changed).unwrap();
    }

    pub(crate) fn add(&self, pack: &str) -> String {
        self.done(&format!("add desk {pack} --at {START}"))
    }

    pub(crate) fn sign(&self, keys: &[&str]) {
        for key in keys {
            self.done(&format!("sign desk --key {key}"));
        }
    }

    pub(crate) fn publish(&self, at: &str) -> String {
        self.done(&format!("publish desk site --online-key online --at {at}"))
    }

    /// A changed pack, published.
    pub(crate) fn next(&mut self) {
        self.change();
        self.build("next.wmk");
        self.add("next.wmk");
        self.sign(&["a", "b"]);
        self.publish(START);
    }

    pub(crate) fn status(&self, of: &str) -> Value {
        let text = self.done(&format!("status {of} --json --at {START}"));
        serde_json::from_str(&text).unwrap()
    }

    pub(crate) fn versions(&self, of: &str) -> Vec<u64> {
        let status = self.status(of);
        let files = status["files"].as_array().unwrap();
        files
            .iter()
            .map(|one| one["version"].as_u64().unwrap())
            .collect()
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }
}

/// Every file below a folder with its bytes.
pub(crate) fn files(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(&next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else {
                let bytes = fs::read(&path).unwrap();
                found.push((path.strip_prefix(folder).unwrap().to_owned(), bytes));
            }
        }
    }
    found.sort();
    found
}

pub(crate) fn copy_all(from: &Path, to: &Path) {
    for (name, bytes) in files(from) {
        let target = to.join(name);
        fs::create_dir_all(target.parent().unwrap()).unwrap();
        fs::write(target, bytes).unwrap();
    }
}
