//! What holds for the whole house. [`walls`] has the checks behind `tests/walls`;
//! each of them is tried on a bad example beside it, so that it is known to fail.

pub mod walls;
