//! Taking away what nobody is sent to any more.

use std::collections::BTreeSet;

use super::document::Signed;
use super::draft::Draft;
use super::error::PublishError;
use super::files;
use super::said::{Role, Root, Said, Targets};
use super::site::{Site, address};

/// How many generations stay: the present one, and the one before it for whoever is
/// fetching at this moment.
const GENERATIONS: usize = 2;

/// The folders below `targets/` in which our files lie.
const FOLDERS: [&str; 2] = ["packs", "patches"];

impl Site {
    /// Removes snapshots and targets files of before the last two generations, and the
    /// files that neither of those names. Roots stay for ever: every one of them is a step
    /// that some old phone has still to take.
    pub(super) fn prune(&self) -> Result<(), PublishError> {
        for role in [Role::Snapshot, Role::Targets] {
            let versions = self.versions(role)?;
            let old = versions.len().saturating_sub(GENERATIONS);
            for version in versions.into_iter().take(old) {
                files::remove(&self.metadata().join(format!("{version}.{role}.json")))?;
            }
        }
        let named = self.named()?;
        for folder in FOLDERS {
            let place = self.targets_folder().join(folder);
            for name in files::names(&place)? {
                if !named.contains(&format!("{folder}/{name}")) {
                    files::remove(&place.join(name))?;
                }
            }
        }
        Ok(())
    }

    /// Every file that one of the kept targets files names.
    fn named(&self) -> Result<BTreeSet<String>, PublishError> {
        let mut named = BTreeSet::new();
        for version in self.versions(Role::Targets)? {
            let targets: Option<Signed<Targets>> = self.exactly(version)?;
            let listed = targets.map(|one| one.signed.targets).unwrap_or_default();
            let addresses = listed
                .iter()
                .map(|(path, target)| address(path, &target.hashes.sha256));
            named.extend(addresses);
        }
        Ok(named)
    }
}

impl Draft {
    /// Takes away the drafts that are published.
    pub(super) fn drop_published(
        &self,
        root: &Signed<Root>,
        targets: &Signed<Targets>,
    ) -> Result<(), PublishError> {
        if is_published(self.root()?.as_ref(), root) {
            files::remove(&self.path().join("root.json"))?;
        }
        if is_published(self.targets()?.as_ref(), targets) {
            self.drop_targets()?;
        }
        match (self.root()?, self.targets()?) {
            (None, None) => self.clear(),
            _ => self.show_present(Some(root), Some(targets)),
        }
    }
}

fn is_published<T: Said>(drafted: Option<&Signed<T>>, published: &Signed<T>) -> bool {
    drafted.is_some_and(|one| one.bytes() == published.bytes())
}
