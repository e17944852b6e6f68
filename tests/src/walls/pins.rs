//! Whether every dependency is pinned and has its reason, and every crate takes the
//! common settings of the workspace.

/// One dependency as a manifest states it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Requirement {
    /// The crate that needs it.
    pub by: String,
    /// Its name.
    pub name: String,
    /// The version as written (`=1.2.3`).
    pub version: String,
}

/// Dependencies whose version is not exact.
pub fn not_pinned(requirements: &[Requirement]) -> Vec<String> {
    let loose = requirements
        .iter()
        .filter(|one| !one.version.starts_with('='));
    loose
        .map(|one| {
            format!(
                "{} needs {} {}: pin it with =",
                one.by, one.name, one.version
            )
        })
        .collect()
}

/// Dependencies that `docs/dependencies.md` does not name, in backticks, in the first
/// cell of a table row that goes on with a reason.
pub fn without_a_reason(names: &[String], document: &str) -> Vec<String> {
    let rows: Vec<(&str, &str)> = document
        .lines()
        .filter_map(|line| line.strip_prefix('|')?.split_once('|'))
        .filter(|(_, reason)| reason.len() > 10)
        .collect();
    let named = |name: &&String| {
        rows.iter()
            .any(|(cell, _)| cell.contains(&format!("`{name}`")))
    };
    let missing = names.iter().filter(|name| !named(name));
    missing
        .map(|name| format!("`{name}` has no row in docs/dependencies.md"))
        .collect()
}

/// Whether a crate is held to the lints that all of the house is held to.
pub fn without_our_lints(manifest: &str) -> bool {
    !manifest.contains("[lints]\nworkspace = true")
}

/// What a crate's manifest states by itself instead of taking it from the workspace.
pub fn not_from_workspace(manifest: &str) -> Vec<String> {
    let wanted = ["version", "edition", "rust-version", "license", "publish"];
    let given = |key: &str| {
        manifest
            .lines()
            .any(|line| line.trim() == format!("{key}.workspace = true"))
    };
    let missing = wanted.iter().filter(|key| !given(key));
    missing
        .map(|key| format!("write {key}.workspace = true"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_loose_version_is_found() {
        let needs = |version: &str| Requirement {
            by: "waymark-pack".into(),
            name: "serde".into(),
            version: version.into(),
        };
        assert_eq!(
            not_pinned(&[needs("^1.0"), needs("=1.0.229"), needs("*")]),
            [
                "waymark-pack needs serde ^1.0: pin it with =",
                "waymark-pack needs serde *: pin it with ="
            ]
        );
    }

    #[test]
    fn a_dependency_without_its_line_is_found() {
        let document =
            "| `serde`, `serde_json` | records to and from text |\n| `toml` | |\n `csv` for tables";
        let names = [
            "serde".into(),
            "serde_json".into(),
            "toml".into(),
            "csv".into(),
        ];
        let missing = without_a_reason(&names, document);
        assert_eq!(
            missing.len(),
            2,
            "a bare name is no reason, nor is a mention: {missing:?}"
        );
    }

    #[test]
    fn a_manifest_of_its_own_mind_is_found() {
        assert_eq!(
            not_from_workspace("[package]\nedition = \"2021\"\n").len(),
            5
        );
        assert!(without_our_lints("[lints.clippy]\nall = \"allow\"\n"));
        assert!(!without_our_lints("[lints]\nworkspace = true\n"));
    }
}
