//! What is to be published next: from the drafts, from what is published, and new from the
//! keys that lie online.

use std::path::Path;

use jiff::Timestamp as Moment;

use super::desk::Desk;
use super::document::Signed;
use super::error::PublishError;
use super::keys::SecretKey;
use super::release::Which;
use super::said::{Role, Root, Said, Snapshot, Targets, Timestamp};
use super::settings::Settings;
use super::site::Site;

/// One generation of the four files.
pub(super) struct Next {
    pub(super) root: Signed<Root>,
    pub(super) targets: Signed<Targets>,
    pub(super) snapshot: Signed<Snapshot>,
    pub(super) timestamp: Signed<Timestamp>,
    /// Whether the root comes from a draft.
    pub(super) new_root: bool,
    /// Whether the targets come from a draft.
    pub(super) new_targets: bool,
}

/// Who signs every day, when, and for how long.
pub(super) struct Online<'a> {
    pub(super) keys: &'a [SecretKey],
    pub(super) settings: &'a Settings,
    pub(super) now: Moment,
}

impl Desk {
    /// Puts the next generation together and checks every signature under it.
    pub(super) fn gather(
        &self,
        which: Which,
        out: &Site,
        online: &Online<'_>,
    ) -> Result<Next, PublishError> {
        let (draft, public) = (self.draft(), self.public());
        let (had_root, had_targets) = (public.root()?, public.targets()?);
        let drafted = draft.root()?.filter(|_| which.takes(Role::Root));
        let new_root = waiting(drafted, had_root.as_ref())?;
        let drafted = draft.targets()?.filter(|_| which.takes(Role::Targets));
        let new_targets = waiting(drafted, had_targets.as_ref())?;
        let (is_new_root, is_new_targets) = (new_root.is_some(), new_targets.is_some());
        let root = new_root.or(had_root.clone());
        let root = root.ok_or(PublishError::NoPack)?;
        let targets = new_targets.or(had_targets).ok_or(PublishError::NoPack)?;
        root.check(&root.signed)?;
        if let Some(before) = had_root.filter(|_| is_new_root) {
            signed_by_old(&root, &before.signed)?;
        }
        not_behind(&root, out.root()?.as_ref())?;
        not_behind(&targets, out.targets()?.as_ref())?;
        let mut next = sign_online(root, targets, [&public, out], online)?;
        (next.new_root, next.new_targets) = (is_new_root, is_new_targets);
        Ok(next)
    }
}

/// A site's own files under later dates.
pub(super) fn gather_again(site: &Site, online: &Online<'_>) -> Result<Next, PublishError> {
    let no_desk = || PublishError::NoDesk(site.path().display().to_string());
    let root = site.root()?.ok_or_else(no_desk)?;
    let targets = site.targets()?.ok_or_else(no_desk)?;
    sign_online(root, targets, [site, site], online)
}

/// A draft that follows what is published. One that was published already, by a run that
/// was interrupted, waits no more.
fn waiting<T: Said>(
    drafted: Option<Signed<T>>,
    published: Option<&Signed<T>>,
) -> Result<Option<Signed<T>>, PublishError> {
    let Some(drafted) = drafted else {
        return Ok(None);
    };
    let had = published.map_or(0, |one| one.signed.version());
    if published.is_some_and(|one| one.bytes() == drafted.bytes()) {
        return Ok(None);
    }
    if drafted.signed.version() != had + 1 {
        return Err(PublishError::SiteIsNewer(T::ROLE));
    }
    Ok(Some(drafted))
}

fn signed_by_old(root: &Signed<Root>, before: &Root) -> Result<(), PublishError> {
    let had = root.signers(before, Role::Root).len() as u64;
    let needed = before.threshold(Role::Root);
    if had < needed {
        return Err(PublishError::UnsignedByOld { had, needed });
    }
    Ok(())
}

/// What is published must not be newer than what is about to be.
fn not_behind<T: Said>(
    next: &Signed<T>,
    published: Option<&Signed<T>>,
) -> Result<(), PublishError> {
    match published {
        Some(one) if one.signed.version() > next.signed.version() => {
            Err(PublishError::SiteIsNewer(T::ROLE))
        }
        _ => Ok(()),
    }
}

/// Makes snapshot and timestamp. Their versions go above those of every place that they may
/// come to stand in: another machine may have signed in the meantime.
fn sign_online(
    root: Signed<Root>,
    targets: Signed<Targets>,
    places: [&Site; 2],
    online: &Online<'_>,
) -> Result<Next, PublishError> {
    let (mut snapshots, mut timestamps) = (0, 0);
    for place in places {
        if let Some(one) = place.timestamp()? {
            snapshots = snapshots.max(one.signed.snapshot_version());
            timestamps = timestamps.max(one.signed.version());
        }
    }
    in_date(&root, online.now)?;
    in_date(&targets, online.now)?;
    targets.check(&root.signed)?;
    let until = |role| online.settings.expiry(role, online.now);
    let snapshot = Snapshot::new(snapshots + 1, until(Role::Snapshot)?, targets.announced());
    let snapshot = by_all(snapshot, &root.signed, online.keys)?;
    let until = until(Role::Timestamp)?;
    let timestamp = Timestamp::new(timestamps + 1, until, snapshot.announced());
    let timestamp = by_all(timestamp, &root.signed, online.keys)?;
    Ok(Next {
        root,
        targets,
        snapshot,
        timestamp,
        new_root: false,
        new_targets: false,
    })
}

fn in_date<T: Said>(signed: &Signed<T>, now: Moment) -> Result<(), PublishError> {
    if signed.signed.expires() <= now {
        return Err(PublishError::Expired(T::ROLE));
    }
    Ok(())
}

fn by_all<T: Said>(said: T, root: &Root, keys: &[SecretKey]) -> Result<Signed<T>, PublishError> {
    let mut signed = Signed::new(said);
    let holds = |key: &&SecretKey| root.holders(T::ROLE).iter().any(|one| one == key.keyid());
    keys.iter().filter(holds).for_each(|key| signed.sign(key));
    let missing = |_| PublishError::NoOnlineKey(T::ROLE);
    signed.check(root).map_err(missing)?;
    Ok(signed)
}

/// Where a file of the next generation lies: in the draft, or published already.
pub(super) fn source(places: &[&Path], address: &str) -> Option<std::path::PathBuf> {
    let mut places = places.iter().map(|place| place.join(address));
    places.find(|place| place.is_file())
}
