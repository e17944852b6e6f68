//! Which pack is opened: the one in use, if it is whole and answers; or else the one before,
//! and at last the one that came with the app.

use std::sync::{Arc, Mutex, PoisonError};

use waymark_store::{Folder, StoreError};
use waymark_update::{Floor, FloorSource, Shelf};

use super::trial::answers;
use super::{Doing, UpdateConfig, Updates};
use crate::desk::{Desk, Standing};
use crate::{Engine, PackLocation};

/// More often than there are packs to step back from.
const MOST_STEPS: usize = 4;

/// When the bytes of the pack were verified.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Checked {
    /// By the install that has just put them there.
    JustNow,
    /// Some time ago: the flash may have lost a bit since.
    Long,
}

impl Engine {
    /// Adds updates: from now on the newest pack of the folder answers, and newer ones can
    /// be brought. A folder that cannot be used is no error: the pack that came with the app
    /// answers, and the view of updates says so.
    #[must_use]
    pub fn with_updates(mut self, config: UpdateConfig) -> Self {
        let shelf = self.shelf(&config).ok();
        let updates = Updates {
            config,
            shelf,
            state: Mutex::new(Doing::default()),
        };
        self.take_up_newest(&updates, Checked::Long);
        self.updates = Some(Arc::new(updates));
        self.look_at_the_age();
        self
    }

    fn shelf(&self, config: &UpdateConfig) -> Result<Shelf, StoreError> {
        let folder = Folder::open(&config.folder)?;
        let desk = self.desk.lock().unwrap_or_else(PoisonError::into_inner);
        let info = desk.pack.info();
        let floor = Floor {
            version: info.version,
            date: info.date,
            source: match &self.floor {
                PackLocation::BuiltIn(bytes) => FloorSource::BuiltIn(bytes),
                PackLocation::File(path) => FloorSource::File(path.clone()),
            },
        };
        Shelf::open(folder, floor)
    }

    /// Puts another pack in the place of the one in use. A question that is being answered
    /// is answered from the old one; what was read from it once is forgotten with it.
    pub(super) fn take_up(&self, desk: Desk) {
        let mut present = self.desk.lock().unwrap_or_else(PoisonError::into_inner);
        desk.carry_on(&present);
        *present = desk;
        // While nobody can ask: names in the reader's language are the new pack's too.
        self.speak();
    }

    /// Takes up the pack that the folder says is in use.
    pub(super) fn take_up_newest(&self, updates: &Updates, checked: Checked) -> bool {
        let Some(shelf) = &updates.shelf else {
            return false;
        };
        let (desk, fell_back) = newest(shelf, checked);
        if let Some(desk) = desk {
            self.take_up(desk);
        }
        updates.state().fell_back = fell_back;
        self.look_at_the_age();
        !fell_back
    }

    /// Notes until when the publisher's word for the pack in use goes.
    pub(super) fn look_at_the_age(&self) {
        let shelf = self.updates.as_ref().and_then(|one| one.shelf.as_ref());
        let Some(shelf) = shelf else {
            return;
        };
        let passed = shelf.moment(&waymark_base::FixedClock(jiff::Timestamp::MIN));
        let Ok(expires) = shelf.expires() else {
            return;
        };
        let mut desk = self.desk.lock().unwrap_or_else(PoisonError::into_inner);
        desk.standing = Standing { expires, passed };
    }
}

/// The newest pack that is whole and answers; none where that is the floor. And whether one
/// had to be left behind.
fn newest(shelf: &Shelf, checked: Checked) -> (Option<Desk>, bool) {
    let mut fell_back = false;
    for _ in 0..MOST_STEPS {
        let Ok(Some(present)) = shelf.present() else {
            break;
        };
        let path = shelf.path_of(&present);
        let opened = match checked {
            Checked::JustNow if !fell_back => Desk::open_verified(&path),
            _ => Desk::open(&PackLocation::File(path)),
        };
        let good = opened
            .ok()
            .filter(|desk| desk.pack.info().version == present.version)
            // One that has answered once and is whole answers again.
            .filter(|desk| present.answered || answers(&desk.pack));
        if let Some(desk) = good {
            // Where this cannot be written down, the one before stays a little longer.
            let _ = shelf.answered();
            return (Some(desk), fell_back);
        }
        fell_back = true;
        if shelf.step_back().is_err() {
            break;
        }
    }
    (None, fell_back)
}
