//! `waymark repo key`

use std::path::Path;

use waymark_author::publish::{Desk, KeyChange, KeyFile, SecretKey};

use super::{moment, public_part, secrets, show, standing};
use crate::arguments::{KeyCommand, PassphraseSource, When};
use crate::failure::Failure;
use crate::output;

pub(super) fn keys(command: &KeyCommand) -> Result<(), Failure> {
    match command {
        KeyCommand::New {
            file,
            label,
            no_passphrase,
            passphrase,
        } => new(file, label, *no_passphrase, passphrase),
        KeyCommand::List { desk, when } => {
            let status = standing(desk, moment(when)?)?;
            output::print(&show::keys(&status.keys))
        }
        KeyCommand::Add {
            desk,
            new,
            role,
            when,
        } => {
            let (new, roles) = (public_part(new)?, role.clone());
            change(desk, &KeyChange::Add { new, roles }, when)
        }
        KeyCommand::Replace {
            desk,
            old,
            new,
            when,
        } => {
            let (new, old) = (public_part(new)?, old.clone());
            change(desk, &KeyChange::Replace { old, new }, when)
        }
        KeyCommand::Revoke { desk, old, when } => {
            change(desk, &KeyChange::Revoke { old: old.clone() }, when)
        }
    }
}

fn new(
    file: &Path,
    label: &str,
    no_passphrase: bool,
    source: &PassphraseSource,
) -> Result<(), Failure> {
    let key = SecretKey::generate()?;
    // A wrong label is told before anybody types a passphrase.
    key.public_part(label)?;
    let passphrase = if no_passphrase {
        None
    } else {
        Some(secrets::new_passphrase(source)?)
    };
    let (part, public) = KeyFile::create(file, &key, label, passphrase.as_ref())?;
    if no_passphrase {
        output::note(&format!(
            "{}: not sealed; whoever copies it can sign with it",
            file.display()
        ));
    }
    output::print(&show::new_key(file, &public, &part))
}

fn change(folder: &Path, change: &KeyChange, when: &When) -> Result<(), Failure> {
    let desk = Desk::open(folder)?;
    desk.change_keys(change, moment(when)?)?;
    let review = desk.draft().review()?;
    output::print(&show::review(&review))?;
    output::print(&show::tallies(&desk.draft().tallies()?))
}
