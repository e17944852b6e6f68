//! Quick exit: what each trigger does, what the app has to clear afterwards, and the part
//! of the engine's state that has to be gone when the call returns.

mod guard;
mod plan;
mod triggers;

pub(crate) use guard::{Guard, LONGEST_SCREENING, LONGEST_SECRET, Left, OpenSince};
pub use plan::{ExitPlan, ExitStep};
pub use triggers::{ExitEffect, ExitTrigger, TriggerRow};
pub(crate) use triggers::{TriggerTable, default_rows};
