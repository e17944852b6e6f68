//! Every interleaving of the lock core, by loom.

use crate::report::Outcome;
use crate::run::{cargo, target};

/// Compiled apart, because loom replaces the atomics.
pub(crate) fn every_one() -> Outcome {
    let place = target().join("loom").display().to_string();
    let test = ["test", "--release", "-p", "waymark-seal", "--test", "loom"];
    let run = cargo(&test)
        .args(&["--target-dir", &place])
        .env("RUSTFLAGS", "--cfg loom");
    super::outcome(run)
}
