//! What `waymark repo` says.

use std::path::Path;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use waymark_author::publish::{
    Added, KeyReview, KeyStatus, PackStatus, PatchMade, PublicPart, Release, Review, Role,
    RootReview, Status, Taken, Tally, TargetsReview,
};

use super::difference;
use crate::layout::{Page, Surface, Tone, plain, toned};

/// Digits of an id that tell keys apart for people.
const ID_DIGITS: usize = 12;
const COLUMN: usize = 11;

fn id(keyid: &str) -> &str {
    keyid.get(..ID_DIGITS).unwrap_or(keyid)
}

fn day(moment: Timestamp) -> String {
    let day = moment.to_zoned(TimeZone::UTC);
    day.strftime("%Y-%m-%d").to_string()
}

fn size(bytes: u64) -> String {
    match bytes {
        0..10_240 => format!("{bytes} bytes"),
        10_240..10_485_760 => format!("{} KiB", bytes.div_ceil(1024)),
        _ => format!("{} MiB", bytes.div_ceil(1024 * 1024)),
    }
}

fn page(draw: impl FnOnce(&mut Page)) -> String {
    let mut page = Page::new(Surface::of_stdout());
    draw(&mut page);
    page.render()
}

fn patches(of: &[PatchMade]) -> String {
    let each = of
        .iter()
        .map(|one| format!("{} ({})", one.from, size(one.length)));
    let each: Vec<String> = each.collect();
    if each.is_empty() {
        "no patch".to_owned()
    } else {
        format!("patches from {}", each.join(", "))
    }
}

/// A key that was made.
pub(super) fn new_key(file: &Path, public: &Path, part: &PublicPart) -> String {
    page(|page| {
        let line = format!("key {} \"{}\"", id(&part.keyid), part.label);
        page.toned_text(0, Tone::Strong, &line);
        let secret = format!("{}: the secret key; only its owner has it", file.display());
        page.text(2, &[plain(&secret)]);
        let public = format!("{}: the public part, to hand on", public.display());
        page.text(2, &[plain(&public)]);
    })
}

/// Who signs for what.
pub(super) fn keys(keys: &[KeyStatus]) -> String {
    page(|page| {
        for key in keys {
            show_holder(page, 0, key);
        }
    })
}

fn show_holder(page: &mut Page, indent: usize, key: &KeyStatus) {
    let roles: Vec<String> = key.roles.iter().map(ToString::to_string).collect();
    let text = format!("{}: {}", key.label, roles.join(", "));
    let column = indent + ID_DIGITS + 2;
    page.labelled(indent, column, plain(id(&key.keyid)), &[plain(&text)]);
}

/// A pack that was drafted.
pub(super) fn added(added: &Added) -> String {
    page(|page| {
        let line = format!(
            "drafted: pack {} of {}, {}, {} to fetch; {}",
            added.version,
            added.date,
            size(added.length),
            size(added.packed),
            patches(&added.patches)
        );
        page.hanging(0, 2, &[plain(&line)]);
    })
}

/// What waits, for whoever is about to sign it.
pub(super) fn review(review: &Review) -> String {
    let mut text = page(|page| {
        if let Some(root) = &review.root {
            review_root(page, root);
        }
        if let Some(targets) = &review.targets {
            review_targets(page, targets);
        }
    });
    let difference = review
        .targets
        .as_ref()
        .and_then(|one| one.difference.as_ref());
    if let Some(difference) = difference {
        text.push_str("\nWhat readers will see:\n");
        text.push_str(&difference::page(difference));
    }
    text
}

fn review_root(page: &mut Page, root: &RootReview) {
    page.heading(&format!(
        "root {}, until {}",
        root.version,
        day(root.expires)
    ));
    for key in &root.keys {
        show_key(page, key);
    }
    let each = root.thresholds.iter();
    let each: Vec<String> = each
        .map(|(role, count)| format!("{role} {count}"))
        .collect();
    let line = format!("signatures needed: {}", each.join(", "));
    page.hanging(2, 4, &[plain(&line)]);
}

fn show_key(page: &mut Page, key: &KeyReview) {
    let happens = match (key.before, key.from_now_on) {
        (_, false) => ", NO LONGER COUNTS",
        (Some(false), true) => ", NEW",
        _ => "",
    };
    let text = format!("{} {}{happens}", id(&key.keyid), key.label);
    page.labelled(2, COLUMN + 2, plain(&key.role.to_string()), &[plain(&text)]);
}

fn review_targets(page: &mut Page, targets: &TargetsReview) {
    page.heading(&format!(
        "targets {}, until {}",
        targets.version,
        day(targets.expires)
    ));
    let pack = &targets.pack;
    let line = format!(
        "pack {} of {}, {}",
        pack.version,
        pack.date,
        size(pack.length)
    );
    page.text(2, &[plain(&line)]);
    page.hanging(2, 4, &[plain(&format!("SHA-256 {}", pack.sha256))]);
    let fetched = format!(
        "{} to fetch; {}",
        size(targets.packed),
        patches(&targets.patches)
    );
    page.hanging(2, 4, &[plain(&fetched)]);
    if targets.same_files {
        page.text(
            2,
            &[plain(
                "the same files as before, under a later date or other keys",
            )],
        );
    } else if targets.difference.is_none() {
        page.text(
            2,
            &[plain("readers have no pack yet: all of it is new to them")],
        );
    }
}

/// What was signed.
pub(super) fn signed(roles: &[Role]) -> String {
    let roles: Vec<String> = roles.iter().map(ToString::to_string).collect();
    format!("signed: {}\n", roles.join(", "))
}

/// What was taken over from a copy.
pub(super) fn taken(copy: &Path, taken: &[Taken]) -> String {
    page(|page| {
        let copy = copy.display();
        if taken.is_empty() {
            page.text(0, &[plain(&format!("{copy}: nothing new is signed there"))]);
        }
        for one in taken {
            let line = format!("{copy}: {} signed by {}", one.role, one.signers.join(", "));
            page.hanging(0, 2, &[plain(&line)]);
        }
    })
}

/// How many have signed what.
pub(super) fn tallies(tallies: &[Tally]) -> String {
    page(|page| {
        for tally in tallies {
            show_tally(page, tally);
        }
    })
}

fn show_tally(page: &mut Page, tally: &Tally) {
    let mut line = format!(
        "{} {} waits: {} of {} signatures",
        tally.role, tally.version, tally.had, tally.needed
    );
    if tally.is_enough() {
        line = format!(
            "{} {} is signed and can be published",
            tally.role, tally.version
        );
    } else {
        if let Some((had, needed)) = tally.of_before {
            line.push_str(&format!(", and {had} of {needed} of the keys before"));
        }
        if !tally.may_sign.is_empty() {
            line.push_str(&format!("; may sign: {}", tally.may_sign.join(", ")));
        }
    }
    page.hanging(0, 2, &[plain(&line)]);
}

/// What was published, or would be.
pub(super) fn release(release: &Release) -> String {
    page(|page| {
        let done = if release.dry_run {
            "Everything holds; nothing was written. It would be:"
        } else {
            "Published. A phone was played, and got:"
        };
        page.toned_text(0, Tone::Strong, done);
        let pack = format!(
            "{} of {}, {} to fetch; {}",
            release.pack,
            release.date,
            size(release.packed),
            patches(&release.patches)
        );
        page.labelled(2, COLUMN + 2, plain("pack"), &[plain(&pack)]);
        for file in &release.files {
            let new = if file.new { ", new" } else { "" };
            let text = format!("{}, until {}{new}", file.version, day(file.expires));
            page.labelled(
                2,
                COLUMN + 2,
                plain(&file.role.to_string()),
                &[plain(&text)],
            );
        }
        if !release.dry_run {
            let written = format!("{} were new on the site", size(release.written));
            page.labelled(2, COLUMN + 2, plain("written"), &[plain(&written)]);
        }
    })
}

/// How a repository stands.
pub(super) fn status(status: &Status) -> String {
    page(|page| {
        for warning in &status.warnings {
            page.hanging(0, 2, &[toned(Tone::Careful, &format!("! {warning}"))]);
        }
        for file in &status.files {
            let text = format!(
                "{}, {} of {} signatures, until {} ({} days)",
                file.version,
                file.had,
                file.needed,
                day(file.expires),
                file.days_left
            );
            page.labelled(0, COLUMN, plain(&file.role.to_string()), &[plain(&text)]);
        }
        if let Some(pack) = &status.pack {
            show_pack(page, pack);
        }
        if status.bytes > 0 {
            page.labelled(0, COLUMN, plain("all files"), &[plain(&size(status.bytes))]);
        }
        if !status.keys.is_empty() {
            page.heading("keys");
        }
        for key in &status.keys {
            show_holder(page, 2, key);
        }
        if !status.drafts.is_empty() {
            page.heading("drafts");
        }
        for tally in &status.drafts {
            show_tally(page, tally);
        }
    })
}

fn show_pack(page: &mut Page, pack: &PackStatus) {
    let text = format!(
        "{} of {}, {}, {} to fetch, for engine {} or later",
        pack.version,
        pack.date,
        size(pack.length),
        size(pack.packed),
        pack.engine
    );
    page.labelled(0, COLUMN, plain("pack"), &[plain(&text)]);
    for patch in &pack.patches {
        let (from, percent) = (patch.from, patch.share * 100.0);
        let text = format!(
            "from {from}: {}, {percent:.1} % of the whole",
            size(patch.length)
        );
        page.labelled(0, COLUMN, plain("patch"), &[plain(&text)]);
    }
}
