//! The neutral words that stand on the screen in discreet mode and on a phone that was handed
//! over: as they are written, before any screen is made of them. `screening` looks at the
//! screens.

use super::{Found, Real};

/// Looks at every cue and neutral title of every instrument; how many there are.
pub(super) fn look(real: &Real, found: &mut Found<'_>) -> usize {
    let mut cues = 0;
    for instrument in &real.instruments {
        for (language, texts) in &instrument.texts {
            let neutral = texts.texts.iter().filter(|(name, _)| is_neutral(name));
            for (name, text) in neutral {
                cues += 1;
                found.clean(&format!("{}, {language}, {name}", instrument.id), text);
            }
        }
    }
    cues
}

fn is_neutral(name: &str) -> bool {
    name.ends_with(".cue") || name == "name.neutral"
}
