//! The frozen vectors of the vault's format (`tests/vectors/vault`), as the vault reads and
//! writes them, and whole vaults made by either implementation. The Python side of the same
//! is `tests/python/vault.py vectors check`; both run by `cargo xtask proof vectors`.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::expect_fun_call,
    clippy::too_many_lines,
    reason = "a test that cannot go on has failed"
)]

mod case;
mod parts;
mod python_hardware;
mod sealed;
mod whole;
