//! What holds for the whole house. [`walls`] has the checks behind `tests/walls`;
//! [`journeys`] walks through all rooms as `tests/journeys` says. Each check is tried on
//! a bad example beside it, so that it is known to fail.

pub mod journeys;
pub mod walls;
