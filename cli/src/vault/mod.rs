//! Sealed notes in a terminal: for authors and testers. The device's key store is a mock
//! here, and every command says so.

mod notes;
mod opening;
mod pins;
mod safe;
mod secret;
mod selftest;
mod show;

use crate::arguments::VaultCommand;
use crate::failure::Failure;
use crate::output;
use opening::{ready, unlocked};
/// Where passphrases are typed, at a publisher's desk too.
pub(crate) use secret::Keyboard;

const MOCK: &str = "waymark: the key store is a mock in a plain file here; it protects nothing";

/// `waymark vault`
pub(crate) fn vault(command: &VaultCommand) -> Result<(), Failure> {
    output::note(MOCK);
    match command {
        VaultCommand::Init(arguments) => pins::init(arguments),
        VaultCommand::Add(arguments) => notes::add(arguments),
        VaultCommand::List { json, options } => {
            let view = unlocked(options)?.engine.notes()?;
            notes::list(&view, *json)
        }
        VaultCommand::Find {
            words,
            json,
            options,
        } => {
            let view = unlocked(options)?.engine.find_notes(&words.join(" "))?;
            notes::list(&view, *json)
        }
        VaultCommand::Show { id, json, options } => {
            let view = unlocked(options)?.engine.note(id);
            notes::show(&view.map_err(|error| notes::no_note(error, id))?, *json)
        }
        VaultCommand::Delete { id, options } => {
            let deleted = unlocked(options)?.engine.delete_note(id);
            deleted.map_err(|error| notes::no_note(error, id))
        }
        VaultCommand::Export(arguments) => notes::export(arguments),
        VaultCommand::Purge { options } => Ok(unlocked(options)?.engine.purge_notes()?),
        VaultCommand::ChangePin { options } => pins::change(&ready(options)?),
        VaultCommand::SecondPin { remove, options } => {
            pins::second(&unlocked(options)?.engine, *remove)
        }
        VaultCommand::DestroyPin { remove, options } => {
            pins::destroying(&unlocked(options)?.engine, *remove)
        }
        VaultCommand::Destroy { yes, options } => pins::destroy(options, *yes),
        VaultCommand::Selftest => selftest::selftest(),
    }
}
