//! What a reader's folder holds, so that before and after can be compared.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Every file of a folder, by name; an empty map where there is no folder.
pub fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries
        .filter(|entry| entry.path().is_file())
        .filter_map(|entry| {
            let name = entry.file_name().to_string_lossy().into_owned();
            Some((name, fs::read(entry.path()).ok()?))
        })
        .collect()
}

/// The version that each of the four trusted files states.
pub fn versions(files: &BTreeMap<String, Vec<u8>>) -> BTreeMap<String, u64> {
    let roles = ["root", "timestamp", "snapshot", "targets"].into_iter();
    roles
        .filter_map(|role| {
            let bytes = files.get(&format!("{role}.json"))?;
            let whole: serde_json::Value = serde_json::from_slice(bytes).ok()?;
            Some((role.to_owned(), whole["signed"]["version"].as_u64()?))
        })
        .collect()
}
