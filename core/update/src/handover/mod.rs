//! Handing an update from phone to phone without a network: as one file, or as a row of QR
//! codes. What comes in goes through the very same client as what comes over the network.

mod codes;
mod export;
mod import;
mod tar;

pub use codes::{Collector, MOST_CODES, codes};
pub use export::Export;
pub use import::{HandedOver, Incoming};

/// Bytes that the metadata of a hand-over may have together: a row of roots, and one file
/// of each other kind, all as long as they may be.
const MOST_METADATA: u64 = 4 * 1024 * 1024;

/// The address of a metadata file in a hand-over.
fn metadata_name(name: &str) -> String {
    format!("metadata/{name}")
}

/// The address of a target in a hand-over.
fn target_name(address: &str) -> String {
    format!("targets/{address}")
}
