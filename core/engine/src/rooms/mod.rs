//! The rooms: one question each, from the request to the view.

mod choices;
mod facts;
mod guidance;
mod here;
mod hotlines;
mod languages;
mod near;
mod phrases;
mod places;
mod slip;
mod standpoint;
mod wishes;

pub(crate) use here::Here;
pub(crate) use hotlines::leave_out_low;
