//! Passphrases and the keys that they open.

use std::path::Path;

use waymark_author::publish::{KeyFile, Passphrase, SecretKey};

use crate::arguments::PassphraseSource;
use crate::failure::Failure;
use crate::output;
use crate::vault::Keyboard;

/// A passphrase for a new key: typed twice by a person, once by a program.
pub(super) fn new_passphrase(source: &PassphraseSource) -> Result<Passphrase, Failure> {
    if let Some(file) = &source.passphrase_file {
        return first_line(file);
    }
    let [first, again] = Keyboard::new().new_secret("passphrase, five words or more")?;
    if first != again {
        return Err(Failure::usage(
            "the two passphrases differ; type them again",
        ));
    }
    Ok(first)
}

/// The key in a file, with its passphrase where it needs one.
pub(super) fn open(file: &Path, source: &PassphraseSource) -> Result<SecretKey, Failure> {
    let key_file = KeyFile::open(file)?;
    if !key_file.is_sealed() {
        return Ok(key_file.key(None)?);
    }
    let passphrase = match &source.passphrase_file {
        Some(from) => first_line(from)?,
        None => Keyboard::new().secret(&format!("passphrase of {}", file.display()))?,
    };
    Ok(key_file.key(Some(&passphrase))?)
}

fn first_line(file: &Path) -> Result<Passphrase, Failure> {
    let text = Passphrase::new(output::read_text(file)?);
    let line = text.lines().next().unwrap_or_default();
    Ok(Passphrase::new(line.to_owned()))
}
