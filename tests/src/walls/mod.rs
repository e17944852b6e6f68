//! Checks of the whole tree. Each takes what it looks at and returns what is wrong,
//! one sentence a finding; an empty list is a wall that stands.

pub mod arrows;
pub mod closure;
pub mod features;
pub mod pins;
pub mod source;
pub mod tokens;
pub mod tree;
pub mod words;
