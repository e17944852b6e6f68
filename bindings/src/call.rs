//! One call into the engine: errors become public ones, and a panic, which would be
//! a fault of ours, stays inside and takes no data along.

use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind, set_hook, take_hook};
use std::sync::Once;

use waymark_engine::EngineError;

use crate::error::WaymarkError;

thread_local! {
    static IN_A_CALL: Cell<bool> = const { Cell::new(false) };
}

/// Runs `question`; what it panics with is neither returned nor printed.
pub(crate) fn ask<T>(question: impl FnOnce() -> Result<T, EngineError>) -> Result<T, WaymarkError> {
    Ok(contained(question).ok_or(WaymarkError::Unexpected)??)
}

/// Runs `work`; `None`, without a word of why, where it panics.
pub(crate) fn contained<T>(work: impl FnOnce() -> T) -> Option<T> {
    keep_panics_quiet();
    let outside = IN_A_CALL.replace(true);
    // What a panic leaves behind is what the engine's locks guard: they are entered again
    // regardless, and every change of theirs is made whole before it shows.
    let done = catch_unwind(AssertUnwindSafe(work));
    IN_A_CALL.set(outside);
    done.ok()
}

/// A panic's text may quote what it failed on, and the standard hook prints it. Inside
/// a call it is dropped; anywhere else the hook that was there before goes on.
fn keep_panics_quiet() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let before = take_hook();
        set_hook(Box::new(move |panic| {
            if !IN_A_CALL.get() {
                before(panic);
            }
        }));
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_becomes_an_error_that_says_nothing() {
        let answer: Result<(), _> = ask(|| panic!("+48 22 628 01 20"));
        assert_eq!(answer, Err(WaymarkError::Unexpected));
        assert!(
            !IN_A_CALL.get(),
            "the next panic outside a call is heard again"
        );
    }

    #[test]
    fn an_error_becomes_its_public_form() {
        let answer: Result<(), _> = ask(|| Err(EngineError::NotFound));
        assert_eq!(answer, Err(WaymarkError::NotFound));
    }
}
