//! Keeping the content true: what to check next, who checked what, and what
//! readers in the field say against it.

mod confirm;
mod due;
mod due_list;
mod slip;
mod slip_desk;
mod slip_file;

pub use confirm::{ConfirmError, Confirmation, confirm};
pub use due::{Due, DueKind, due};
pub use due_list::{call_list, call_list_csv};
pub use slip::{MAX_SAYS, Slip, SlipError, slip};
pub use slip_desk::{
    Accepted, Applied, DeskError, TakenSlip, accept_slip, refuse_slip, slips, take_slip,
};
pub use slip_file::{SlipState, StoredSlip};
