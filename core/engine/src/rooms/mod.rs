//! The rooms: one question each, from the request to the view.

mod facts;
mod guidance;
mod hotlines;
mod near;
mod places;
mod standpoint;
mod wishes;

pub(crate) use hotlines::leave_out_low;
