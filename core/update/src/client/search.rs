//! Step 5.6.7: who has signed for a file.

use std::collections::BTreeSet;

use super::{Client, Trusted};
use crate::error::{Role, UpdateError};
use crate::metadata::{Delegation, Target, Targets};

impl Client<'_> {
    /// Looks for `path` in the targets file, then in the roles that it delegates to, each
    /// before the next and whatever it delegates to first. Nobody is asked twice.
    ///
    /// # Errors
    /// [`UpdateError::NoSuchTarget`], and whatever is wrong with a file on the way there.
    pub fn find(&self, trusted: &Trusted, path: &str) -> Result<Target, UpdateError> {
        let mut asked: BTreeSet<String> = BTreeSet::new();
        // The one to be asked next is the last.
        let mut to_ask: Vec<Delegation> = Vec::new();
        let mut found = self.ask(&trusted.targets, path, &mut to_ask);
        while found.is_none() {
            let Some(next) = to_ask.pop() else {
                break;
            };
            if asked.contains(&next.name) {
                continue;
            }
            if asked.len() == self.limits.roles {
                return Err(UpdateError::TooManyRoles);
            }
            let targets = self.delegated(trusted, &next)?;
            asked.insert(next.name);
            found = self.ask(&targets, path, &mut to_ask);
        }
        found.ok_or(UpdateError::NoSuchTarget)
    }

    /// What one role knows of `path`; where that is nothing, whom to ask next.
    fn ask(&self, targets: &Targets, path: &str, to_ask: &mut Vec<Delegation>) -> Option<Target> {
        if let Some(file) = targets.file(path) {
            return Some(file.clone());
        }
        let mut next: Vec<Delegation> = targets.delegations_for(path).cloned().collect();
        if next.last().is_some_and(|last| last.terminating) {
            to_ask.clear();
        }
        // Of twice as many as can be asked, at least one too many was not asked yet: the rest
        // can change nothing, and a wide file cannot fill the memory.
        next.truncate(self.limits.roles.saturating_mul(2).saturating_add(1));
        next.reverse();
        to_ask.extend(next);
        None
    }

    fn delegated(&self, trusted: &Trusted, one: &Delegation) -> Result<Targets, UpdateError> {
        let (root, snapshot) = (&trusted.root, &trusted.snapshot);
        self.targets_of(root, snapshot, Role::Delegated, &one.name, &one.signers)
    }
}
