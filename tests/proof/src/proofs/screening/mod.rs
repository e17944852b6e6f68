//! The screening aids: their rules by two implementations, the machine in every state,
//! the words of every screen, what is left in memory, and the predictive values.

mod combinations;
mod folder;
mod rules;

use std::time::Instant;

use folder::Folder;

use super::{Options, Verdict};
use crate::world::scratch;

pub fn run(options: Options) -> Result<Verdict, String> {
    let start = Instant::now();
    let place = scratch()?;
    let folders = Folder::both(&place)?;
    println!("read {:.1}", start.elapsed().as_secs_f64());
    let rules = rules::compare(&folders, options)?;
    println!("rules {:.1}", start.elapsed().as_secs_f64());
    Ok(Verdict {
        figure: format!(
            "screening: {} instruments, {} combinations, {} differences",
            rules.instruments, rules.combinations, rules.differences
        ),
        holds: rules.differences == 0,
    })
}
