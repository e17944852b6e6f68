//! How a repository stands.

use jiff::Timestamp as Moment;
use serde::Serialize;

use super::add::PatchMade;
use super::desk::Desk;
use super::document::Signed;
use super::error::PublishError;
use super::files;
use super::said::{Role, Root, Said, Targets};
use super::sign::Tally;
use super::site::Site;

const SECONDS_A_DAY: i64 = 86_400;

/// How a repository stands.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Status {
    /// Each published file, the gravest first.
    pub files: Vec<RoleStatus>,
    /// The pack that readers get.
    pub pack: Option<PackStatus>,
    /// Who signs.
    pub keys: Vec<KeyStatus>,
    /// What waits for signatures.
    pub drafts: Vec<Tally>,
    /// Bytes of everything that is published.
    pub bytes: u64,
    /// What somebody has to do, a sentence each.
    pub warnings: Vec<String>,
}

/// A published file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RoleStatus {
    /// Whose.
    pub role: Role,
    /// Its version.
    pub version: u64,
    /// How many signatures count.
    pub had: u64,
    /// How many must.
    pub needed: u64,
    /// Until when it counts.
    pub expires: Moment,
    /// Whole days until then; below zero where that has passed.
    pub days_left: i64,
}

/// The published pack.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PackStatus {
    /// Version of the content.
    pub version: u32,
    /// Day of the content.
    pub date: String,
    /// The oldest engine that can open it.
    pub engine: String,
    /// Bytes of the pack.
    pub length: u64,
    /// Bytes that a reader without an older pack fetches.
    pub packed: u64,
    /// The patches, the newest version first.
    pub patches: Vec<PatchStatus>,
}

/// A published patch.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PatchStatus {
    /// Version of the pack that it starts from.
    pub from: u32,
    /// Bytes that a reader of that pack fetches.
    pub length: u64,
    /// Their share of what a reader without an older pack fetches.
    pub share: f64,
}

/// A key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct KeyStatus {
    /// Its id.
    pub keyid: String,
    /// What people call it.
    pub label: String,
    /// What it signs for.
    pub roles: Vec<Role>,
}

/// How many days before its end a file wants attention: time for three people to meet, for
/// one to be on leave, and for one night in which the daily machine stood still.
fn early(role: Role) -> i64 {
    match role {
        Role::Root => 60,
        Role::Targets => 21,
        Role::Snapshot | Role::Timestamp => 2,
    }
}

impl Desk {
    /// How this desk stands.
    ///
    /// # Errors
    /// The files' own.
    pub fn status(&self, now: Moment) -> Result<Status, PublishError> {
        let mut status = status(&self.public(), now)?;
        let coming = self.coming_root()?.signed;
        if status.keys.is_empty() {
            status.keys = keys(&coming);
        }
        if let Ok(draft) = super::Draft::open(self.draft().path()) {
            status.drafts = draft.tallies()?;
        }
        let waits = status.drafts.iter().map(waits);
        status.warnings.extend(waits);
        if status.files.is_empty() {
            status.warnings.push("nothing is published yet".to_owned());
        }
        Ok(status)
    }
}

fn waits(tally: &Tally) -> String {
    let (role, version) = (tally.role, tally.version);
    if tally.is_enough() {
        return format!("{role} {version} is signed; publish it");
    }
    format!("{role} {version} waits for signatures")
}

/// How a published folder stands.
///
/// # Errors
/// The files' own.
pub fn status(site: &Site, now: Moment) -> Result<Status, PublishError> {
    let mut files = Vec::new();
    let (mut pack, mut known) = (None, Vec::new());
    if let Some(root) = site.root()? {
        let by = &root.signed;
        known = keys(by);
        files.push(one(&root, by, now));
        files.extend(site.targets()?.map(|file| one(&file, by, now)));
        files.extend(site.snapshot()?.map(|file| one(&file, by, now)));
        files.extend(site.timestamp()?.map(|file| one(&file, by, now)));
    }
    if let Some(targets) = site.targets()? {
        pack = targets.signed.pack().map(|(_, target, pack)| PackStatus {
            version: pack.version,
            date: pack.date.clone(),
            engine: pack.engine.clone(),
            length: pack.length,
            packed: target.length,
            patches: patches(&targets.signed, target.length),
        });
    }
    Ok(Status {
        warnings: files.iter().filter_map(warning).collect(),
        files,
        pack,
        keys: known,
        drafts: Vec::new(),
        bytes: bytes(site)?,
    })
}

fn patches(targets: &Targets, whole: u64) -> Vec<PatchStatus> {
    let made = targets.patches_made().into_iter();
    let status = |made: PatchMade| PatchStatus {
        from: made.from,
        length: made.length,
        share: share(made.length, whole),
    };
    made.map(status).collect()
}

fn one<T: Said>(signed: &Signed<T>, root: &Root, now: Moment) -> RoleStatus {
    let (role, expires) = (T::ROLE, signed.signed.expires());
    RoleStatus {
        role,
        version: signed.signed.version(),
        had: signed.signers(root, role).len() as u64,
        needed: root.threshold(role),
        expires,
        days_left: (expires.as_second() - now.as_second()).div_euclid(SECONDS_A_DAY),
    }
}

fn warning(file: &RoleStatus) -> Option<String> {
    let (role, days) = (file.role, file.days_left);
    let renew = match role {
        Role::Root | Role::Targets => format!("`waymark repo renew --role {role}`"),
        Role::Snapshot | Role::Timestamp => "`waymark repo publish --refresh`".to_owned(),
    };
    if file.had < file.needed {
        return Some(format!("{role} is not signed in full: phones refuse it"));
    }
    if days < 0 {
        return Some(format!(
            "{role} is past its date: phones take no update; {renew}"
        ));
    }
    let day = if days == 1 { "day" } else { "days" };
    (days < early(role)).then(|| format!("{role} counts for {days} more {day}; {renew}"))
}

fn keys(root: &Root) -> Vec<KeyStatus> {
    let status = |keyid: &String| KeyStatus {
        keyid: keyid.clone(),
        label: root.label(keyid).to_owned(),
        roles: Role::ALL
            .into_iter()
            .filter(|role| root.holders(*role).contains(keyid))
            .collect(),
    };
    let mut keys: Vec<KeyStatus> = root.keys.keys().map(status).collect();
    keys.sort_by(|a, b| (&a.roles, &a.label).cmp(&(&b.roles, &b.label)));
    keys
}

#[allow(
    clippy::cast_precision_loss,
    reason = "sizes of packs are far below 2^52 bytes"
)]
fn share(part: u64, whole: u64) -> f64 {
    part as f64 / whole.max(1) as f64
}

fn bytes(site: &Site) -> Result<u64, PublishError> {
    let mut bytes = 0;
    let targets = site.targets_folder();
    for folder in [
        site.metadata(),
        targets.join("packs"),
        targets.join("patches"),
    ] {
        for name in files::names(&folder)? {
            let file = folder.join(name);
            bytes += file.metadata().map_err(files::failed(&file))?.len();
        }
    }
    Ok(bytes)
}
