//! Journeys through all rooms, as data: `tests/journeys/README.md` says how one is
//! written. This replays them on the library's own interface; `tests/python/journey.py`
//! replays the same files through the built library.

pub mod acts;
mod calls;
pub mod device;
pub mod expect;
pub mod play;
mod private_calls;
mod publisher;
mod screening_calls;
pub mod script;
mod update_calls;
