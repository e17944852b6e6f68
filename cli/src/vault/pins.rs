//! PINs: the first one, others, and the end of all of them.

use waymark_engine::{Engine, Pad, SettingChange, Stage, UnlockCost};

use super::opening::{open, there_are_notes};
use super::safe::{Safe, type_on};
use super::secret::{Keyboard, PIN};
use crate::arguments::{InitArguments, VaultOptions};
use crate::failure::Failure;
use crate::output;

/// `waymark vault init`
pub(super) fn init(arguments: &InitArguments) -> Result<(), Failure> {
    let folder = arguments.options.folder.display();
    let cost = if arguments.lowest_cost {
        UnlockCost::Lowest
    } else {
        UnlockCost::Calibrated
    };
    let safe = open(&arguments.options, cost)?;
    if safe.engine.stage() != Stage::SetUp {
        return Err(Failure::other(format!(
            "there are notes in {folder} already; name another --folder, or destroy them first"
        )));
    }
    let keyboard = Keyboard::new();
    let first = keyboard.new_secret(PIN)?;
    let wanted = arguments.second_pin;
    let second = wanted.then(|| keyboard.new_secret("second PIN"));
    let second = second.transpose()?;
    safe.set_up(&first, second.as_ref())?;
    // In a terminal there is nobody to hide from, and the cover would only cost a guess.
    safe.engine.change_setting(SettingChange::Discreet(false))?;
    output::print(&format!(
        "The notes lie in {folder}. Write one with `waymark vault add`.\n"
    ))
}

/// `waymark vault change-pin`
pub(super) fn change(safe: &Safe) -> Result<(), Failure> {
    let keyboard = Keyboard::new();
    let present = keyboard.secret(PIN)?;
    safe.unlock(&present)?;
    let [new, again] = keyboard.new_secret("new PIN")?;
    type_on(&safe.engine, Pad::First, &new)?;
    type_on(&safe.engine, Pad::Again, &again)?;
    type_on(&safe.engine, Pad::Present, &present)?;
    Ok(safe.engine.change_pin()?)
}

/// `waymark vault second-pin`
pub(super) fn second(engine: &Engine, remove: bool) -> Result<(), Failure> {
    if remove {
        return Ok(engine.remove_second_pin()?);
    }
    type_new(engine, "second PIN")?;
    Ok(engine.set_second_pin()?)
}

/// `waymark vault destroy-pin`
pub(super) fn destroying(engine: &Engine, remove: bool) -> Result<(), Failure> {
    if remove {
        return Ok(engine.remove_destroy_pin()?);
    }
    type_new(engine, "destroying PIN")?;
    Ok(engine.set_destroy_pin()?)
}

fn type_new(engine: &Engine, name: &str) -> Result<(), Failure> {
    let [new, again] = Keyboard::new().new_secret(name)?;
    type_on(engine, Pad::First, &new)?;
    type_on(engine, Pad::Again, &again)?;
    Ok(())
}

/// `waymark vault destroy`
pub(super) fn destroy(options: &VaultOptions, yes: bool) -> Result<(), Failure> {
    there_are_notes(&options.folder)?;
    if !yes {
        return Err(Failure::usage(format!(
            "everything in {} would be gone for good; say --yes for it",
            options.folder.display()
        )));
    }
    let safe = open(options, UnlockCost::Calibrated)?;
    Ok(safe.engine.destroy_everything()?)
}
