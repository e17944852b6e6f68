//! Which crates a crate brings along, directly or through others.

use std::collections::{BTreeMap, BTreeSet};

/// Who depends on whom: names of packages, tests aside.
pub type Graph = BTreeMap<String, BTreeSet<String>>;

/// Crates that open a connection. Only `waymark-update` may bring one.
pub const NETWORK: &[&str] = &[
    "attohttpc",
    "curl",
    "h2",
    "hyper",
    "hyper-rustls",
    "hyper-util",
    "isahc",
    "minreq",
    "mio",
    "native-tls",
    "quinn",
    "reqwest",
    "rustls",
    "rustls-platform-verifier",
    "socket2",
    "tokio",
    "tokio-rustls",
    "tungstenite",
    "ureq",
    "webpki-roots",
];

/// The crates of the binding generator. Only `waymark-ffi` may bring one.
pub const GENERATOR: &[&str] = &[
    "uniffi",
    "uniffi_bindgen",
    "uniffi_build",
    "uniffi_core",
    "uniffi_macros",
    "uniffi_meta",
    "uniffi_pipeline",
];

/// For each of `roots`: the `banned` packages it reaches, when the way does not lead
/// through `keeper`, the one crate that may have them.
pub fn reached(graph: &Graph, roots: &[String], banned: &[&str], keeper: &str) -> Vec<String> {
    let mut findings = Vec::new();
    for root in roots.iter().filter(|root| *root != keeper) {
        for found in everything_below(graph, root, keeper) {
            if banned.contains(&found.as_str()) {
                findings.push(format!("{root} brings {found}, which only {keeper} may"));
            }
        }
    }
    findings
}

fn everything_below(graph: &Graph, root: &str, keeper: &str) -> BTreeSet<String> {
    let mut seen = BTreeSet::new();
    let mut open = vec![root.to_owned()];
    while let Some(name) = open.pop() {
        for used in graph.get(&name).into_iter().flatten() {
            if used != keeper && seen.insert(used.clone()) {
                open.push(used.clone());
            }
        }
    }
    seen
}

#[cfg(test)]
mod tests {
    use super::*;

    fn graph(arrows: &[(&str, &str)]) -> Graph {
        let mut graph = Graph::new();
        for (from, to) in arrows {
            graph
                .entry((*from).into())
                .or_default()
                .insert((*to).into());
        }
        graph
    }

    #[test]
    fn a_network_crate_behind_another_crate_is_found() {
        let graph = graph(&[("waymark-engine", "helpful"), ("helpful", "reqwest")]);
        let findings = reached(
            &graph,
            &["waymark-engine".into()],
            NETWORK,
            "waymark-update",
        );
        assert_eq!(
            findings,
            ["waymark-engine brings reqwest, which only waymark-update may"]
        );
    }

    #[test]
    fn what_comes_through_the_keeper_is_its_own() {
        let graph = graph(&[
            ("waymark-engine", "waymark-update"),
            ("waymark-update", "rustls"),
        ]);
        let roots = ["waymark-engine".into(), "waymark-update".into()];
        assert!(reached(&graph, &roots, NETWORK, "waymark-update").is_empty());
    }

    #[test]
    fn a_circle_among_crates_ends() {
        let graph = graph(&[("a", "b"), ("b", "a"), ("b", "uniffi_core")]);
        let findings = reached(&graph, &["a".into()], GENERATOR, "waymark-ffi");
        assert_eq!(
            findings,
            ["a brings uniffi_core, which only waymark-ffi may"]
        );
    }
}
