//! A publisher, a web server and a colleague's phone, so that journeys can update.
//!
//! The folder that [`rehearse`] fills:
//! ```text
//! root.json                  whose packs the app takes
//! newer/ newest/             the site with version 2, and later with version 3
//! stranger/                  the site of somebody else, with a version 2 of his own
//! newer.file newest.file …   what a phone that has updated there hands on as a file
//! newer.codes newest.codes … the same as codes: a list of texts in JSON
//! damaged.file               newer.file with one bit turned over
//! ```
//! Everything is made at one fixed moment with keys that anybody can work out, so that two
//! runs differ in nothing.

mod content;
pub(crate) mod phone;
mod publisher;
mod server;

use std::fs;
use std::path::Path;

pub use server::Server;

/// The moment at which everything is published: a day before the journeys begin.
pub const PUBLISHED: &str = "2026-11-20T12:00:00Z";

/// Fills `folder`; `built_in` is the pack that the app came with, made from `content`.
///
/// # Errors
/// What went wrong, in words.
pub fn rehearse(folder: &Path, content: &Path, built_in: &Path) -> Result<(), String> {
    let packs = folder.join("packs");
    fs::create_dir_all(&packs).map_err(words)?;
    let (second, third) = (packs.join("2.wmk"), packs.join("3.wmk"));
    content::pack(content, 2, &second)?;
    content::pack(content, 3, &third)?;
    let ours = publisher::Publisher::new(&folder.join("desk"), 1)?;
    // The first pack is the one in the app, so that there is a patch from it.
    ours.publish(built_in, &folder.join("first"))?;
    ours.publish(&second, &folder.join("newer"))?;
    ours.publish(&third, &folder.join("newest"))?;
    let other = publisher::Publisher::new(&folder.join("strangers-desk"), 100)?;
    other.publish(&second, &folder.join("stranger"))?;
    let root = fs::read(folder.join("newer/metadata/1.root.json")).map_err(words)?;
    fs::write(folder.join("root.json"), &root).map_err(words)?;
    let strangers = fs::read(folder.join("stranger/metadata/1.root.json")).map_err(words)?;
    for (name, root) in [
        ("newer", &root),
        ("newest", &root),
        ("stranger", &strangers),
    ] {
        let site = folder.join(name);
        let handed = phone::handed_on(built_in, root, &site)?;
        fs::write(folder.join(format!("{name}.file")), handed.file).map_err(words)?;
        let codes = serde_json::to_vec(&handed.codes).map_err(words)?;
        fs::write(folder.join(format!("{name}.codes")), codes).map_err(words)?;
    }
    let mut damaged = fs::read(folder.join("newer.file")).map_err(words)?;
    if let Some(byte) = damaged.iter_mut().rev().nth(4_096) {
        *byte ^= 1;
    }
    fs::write(folder.join("damaged.file"), damaged).map_err(words)
}

fn words(error: impl std::fmt::Display) -> String {
    error.to_string()
}
