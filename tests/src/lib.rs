//! What holds for the whole house. [`walls`] has the checks behind `tests/walls`;
//! [`journeys`] walks through all rooms as `tests/journeys` says, with what [`rehearsal`]
//! publishes where one updates. Each check is tried on
//! a bad example beside it, so that it is known to fail.

pub mod journeys;
pub mod rehearsal;
pub mod walls;
