//! The walls of the house, one sentence a wall. The checks and their bad examples
//! are in `tests/src/walls`.

mod dependencies;
mod sources;

/// Fails with every finding on a line of its own.
fn stands(findings: &[String]) {
    assert!(findings.is_empty(), "\n{}\n", findings.join("\n"));
}
