//! What stands in front: a calculator or a converter that really works. Which covers
//! there are is content (`content/covers/`, described in `docs/covers.md`); how they
//! reckon is here.
//!
//! [`CoverMachine`] takes the keys. Beside the machine that answers them runs [`typed`],
//! which notices a number that could be a PIN and hands it out to be tried; nothing comes
//! back from there, so no answer can depend on it.

mod action;
mod calculator;
mod converter;
mod data;
mod entry;
mod figure;
mod machine;
mod number;
mod plain;
mod reading;
mod typed;
mod wording;

#[cfg(test)]
mod lint;
#[cfg(test)]
mod lint_tests;
#[cfg(test)]
mod machine_tests;
#[cfg(test)]
mod number_tests;

use waymark_language::Localizer;

use crate::views::CoverChoice;

pub(crate) use machine::CoverMachine;
pub use plain::PlainCover;

/// The covers to choose from.
pub(crate) fn choices(text: &Localizer, chosen: &str) -> Vec<CoverChoice> {
    let covers = data::Cover::all().iter();
    let choice = |cover: &data::Cover| CoverChoice {
        id: cover.id.clone(),
        title: wording::title(cover, text),
        chosen: cover.id == chosen,
    };
    covers.map(choice).collect()
}
