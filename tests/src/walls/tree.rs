//! Reads the workspace: what `cargo metadata` says, and the files.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::{fs, io};

use cargo_metadata::{DependencyKind, Metadata, MetadataCommand, Package, PackageId};

use super::arrows::Crate;
use super::closure::Graph;
use super::features::Ask;
use super::pins::Requirement;

/// Folders that hold nothing of ours.
const NOT_OURS: &[&str] = &[
    "target",
    ".git",
    ".venv",
    "__pycache__",
    "corpus",
    "artifacts",
    // What `cargo xtask ios` generates.
    "WaymarkCore",
    "Frameworks",
    "Host",
    ".build",
];

/// The root of the workspace.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// What cargo knows of the workspace, as locked.
pub fn metadata() -> Result<Metadata, cargo_metadata::Error> {
    let mut command = MetadataCommand::new();
    command.manifest_path(root().join("Cargo.toml"));
    command
        .other_options(["--locked".to_owned(), "--all-features".to_owned()])
        .exec()
}

/// Every file of ours whose name ends in one of `endings`, with its path from the root.
pub fn files(endings: &[&str]) -> io::Result<Vec<(String, PathBuf)>> {
    let root = root();
    let mut found = Vec::new();
    let mut open = vec![root.clone()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder)? {
            let (path, name) = entry.map(|entry| (entry.path(), entry.file_name()))?;
            let name = name.to_string_lossy();
            if path.is_dir() && !NOT_OURS.contains(&name.as_ref()) {
                open.push(path);
            } else if path.is_file() && endings.iter().any(|ending| name.ends_with(ending)) {
                let shown = path
                    .strip_prefix(&root)
                    .unwrap_or(&path)
                    .display()
                    .to_string();
                found.push((shown, path));
            }
        }
    }
    found.sort();
    Ok(found)
}

/// Whether a file's code is only ever compiled for tests; examples are tools of theirs.
pub fn is_test_code(shown: &str) -> bool {
    let parts: Vec<&str> = shown.split('/').collect();
    parts
        .iter()
        .any(|part| matches!(*part, "tests" | "benches" | "examples" | "xtask" | "bench"))
        || parts
            .last()
            .is_some_and(|name| *name == "tests.rs" || name.ends_with("_tests.rs"))
}

/// The crates of the workspace and what they use of each other, tests aside.
pub fn crates(metadata: &Metadata) -> Vec<Crate> {
    let packages = metadata.workspace_packages();
    let names: BTreeSet<&str> = packages
        .iter()
        .map(|package| package.name.as_str())
        .collect();
    let uses = |package: &Package| {
        let shipped = package
            .dependencies
            .iter()
            .filter(|one| one.kind != DependencyKind::Development);
        let ours = shipped.filter(|one| names.contains(one.name.as_str()));
        ours.map(|one| one.name.clone()).collect()
    };
    packages
        .iter()
        .map(|one| Crate {
            name: one.name.to_string(),
            uses: uses(one),
        })
        .collect()
}

/// The whole graph of packages by name, tests aside.
pub fn graph(metadata: &Metadata) -> Graph {
    let names: BTreeMap<&PackageId, &str> = metadata
        .packages
        .iter()
        .map(|package| (&package.id, package.name.as_str()))
        .collect();
    let mut graph = Graph::new();
    for node in metadata.resolve.iter().flat_map(|resolve| &resolve.nodes) {
        let below = graph
            .entry(names.get(&node.id).copied().unwrap_or_default().into())
            .or_default();
        for one in &node.deps {
            let shipped = one
                .dep_kinds
                .iter()
                .any(|kind| kind.kind != DependencyKind::Development);
            if let Some(name) = names.get(&one.pkg).filter(|_| shipped) {
                below.insert((*name).to_owned());
            }
        }
    }
    graph
}

/// Every feature that a crate of the workspace asks for, of another or of itself, tests
/// aside.
pub fn asks(metadata: &Metadata) -> Vec<Ask> {
    let mut all = Vec::new();
    for package in metadata.workspace_packages() {
        let by = package.name.to_string();
        let ask = |of: &str, feature: &str| Ask {
            by: by.clone(),
            of: of.trim_end_matches('?').to_owned(),
            feature: feature.to_owned(),
        };
        let shipped = package
            .dependencies
            .iter()
            .filter(|one| one.kind != DependencyKind::Development);
        for one in shipped {
            all.extend(one.features.iter().map(|feature| ask(&one.name, feature)));
        }
        for implied in package.features.values().flatten() {
            let (of, feature) = implied.split_once('/').unwrap_or((&by, implied));
            all.push(ask(of, feature));
        }
    }
    all
}

/// Every dependency on a package from a registry, as the manifests state it.
pub fn requirements(metadata: &Metadata) -> Vec<Requirement> {
    let mut all = Vec::new();
    for package in metadata.workspace_packages() {
        for one in package.dependencies.iter().filter(|one| one.path.is_none()) {
            let (by, name) = (package.name.to_string(), one.name.clone());
            all.push(Requirement {
                by,
                name,
                version: one.req.to_string(),
            });
        }
    }
    all
}
