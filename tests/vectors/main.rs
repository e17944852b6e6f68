//! The frozen vectors of the vault's format (`tests/vectors/vault`), as the vault reads and
//! writes them, and whole vaults made by either implementation. The Python side of the same
//! is `tests/python/vault.py vectors check`; both run by `cargo xtask proof vectors`.

mod case;
mod parts;
mod python_hardware;
mod sealed;
mod whole;
