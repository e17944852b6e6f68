//! Step 5.3: follow the chain of roots.

use super::{Client, file_of};
use crate::error::{Role, UpdateError};
use crate::fetch::FetchError;
use crate::limits::Limits;
use crate::metadata::{Kind, Root};
use crate::store::TrustedStore;

impl Client<'_> {
    /// Puts the root that comes with the app in place, where none is trusted yet. One that
    /// is there is never replaced: it can only be newer.
    ///
    /// # Errors
    /// [`UpdateError`], if it does not even vouch for itself.
    pub fn install_root(store: &dyn TrustedStore, bytes: &[u8]) -> Result<(), UpdateError> {
        Root::first(bytes)?;
        let name = file_of(Role::Root);
        if store.read(&name, Limits::default().root)?.is_none() {
            store.replace(&name, bytes)?;
        }
        Ok(())
    }

    /// Goes from root to root as long as there is a next one, each signed by the keys of
    /// the one before. Only the last one has to be in date.
    pub(super) fn refresh_root(&self) -> Result<Root, UpdateError> {
        let kept = self.kept(&file_of(Role::Root), self.limits.root)?;
        let mut root = Root::first(&kept.ok_or(UpdateError::NoRoot)?)?;
        for _ in 0..self.limits.roots {
            let Some(next) = root.version().checked_add(1) else {
                break;
            };
            let name = format!("{next}.root.json");
            let bytes = match self.fetch(&name, self.limits.root, Role::Root) {
                Err(UpdateError::Fetch(FetchError::NotFound)) => break,
                other => other?,
            };
            root = self.follow(&root, &bytes)?;
        }
        root.check_date(Role::Root, self.start)?;
        Ok(root)
    }

    /// Takes one step. Fast-forward recovery: where the next root has taken back a key of
    /// timestamp or snapshot, the versions that it vouched for are forgotten, and before the
    /// root is kept, so that a kill in between leaves nothing to forget undone.
    fn follow(&self, root: &Root, bytes: &[u8]) -> Result<Root, UpdateError> {
        let next = root.next(bytes)?;
        if root.forgets_versions_by(&next) {
            self.store.remove(&file_of(Role::Timestamp))?;
            self.store.remove(&file_of(Role::Snapshot))?;
        }
        self.store.replace(&file_of(Role::Root), bytes)?;
        Ok(next)
    }
}
