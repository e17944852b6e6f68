//! A server without a network, as an attacker runs it.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

use waymark_update::{FetchError, Fetcher, Intake, Place};

use super::case::Given;

/// Whoever takes more than this of a body without end never stops.
const FAR_TOO_MUCH: u64 = 1 << 30;
const PIECE: usize = 64 * 1024;

/// What it gives, and what it was asked for.
pub struct Server {
    files: BTreeMap<String, Given>,
    pub asked: RefCell<Vec<String>>,
    /// The most that it could give of one body without end.
    pub most: Cell<u64>,
}

impl Server {
    pub fn new(files: BTreeMap<String, Given>) -> Self {
        Self {
            files,
            asked: RefCell::default(),
            most: Cell::new(0),
        }
    }

    fn pour(&self, intake: &mut dyn Intake) -> Result<(), FetchError> {
        let mut given = 0;
        while given < FAR_TOO_MUCH {
            given += PIECE as u64;
            self.most.set(self.most.get().max(given));
            intake.take(&[b' '; PIECE])?;
        }
        Ok(())
    }
}

impl Fetcher for Server {
    fn fetch(
        &self,
        place: Place<'_>,
        from: u64,
        intake: &mut dyn Intake,
    ) -> Result<(), FetchError> {
        let name = match place {
            Place::Metadata(name) => format!("m/{name}"),
            Place::Target(path) => format!("t/{path}"),
        };
        let given = self.files.get(&name).cloned();
        self.asked.borrow_mut().push(name);
        match given.ok_or(FetchError::NotFound)? {
            Given::Endless => self.pour(intake),
            Given::Bytes(bytes) => {
                let from = usize::try_from(from).unwrap_or(usize::MAX);
                let rest = bytes.get(from..).unwrap_or_default();
                rest.chunks(PIECE).try_for_each(|piece| intake.take(piece))
            }
        }
    }
}
