//! What an update costs: bytes that a reader fetches when something changes in the real
//! pack, and what publishing takes with few and many versions behind it.

use std::path::Path;
use std::time::Instant;

use jiff::Timestamp;
use waymark_author::publish::{
    Desk, Founding, Plan, Release, Role, SecretKey, Settings, Site, Which, pack_of, patch_of,
    status, unpack, unpatch,
};
use waymark_pack::build;
use waymark_pack::records::{Contact, Content};

/// How many past versions a repository has when it is measured.
const PAST: [u32; 3] = [1, 10, 100];

/// Measures both, and prints them as rows.
pub(crate) fn run(folder: &Path, quick: bool) {
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content");
    let loaded = waymark_author::load(&content).expect("content that can be read");
    let real = loaded.content();
    fetched(&real);
    history(
        &real,
        &folder.join("real"),
        &PAST[..if quick { 1 } else { 3 }],
    );
}

fn row(what: &str, value: &str, beside: &str, ratio: &str) {
    println!("| {what} | {value} | | {beside} | {ratio} |");
}

#[allow(clippy::cast_precision_loss, reason = "sizes of packs")]
fn fetched(real: &Content) {
    let old = build::write(real).expect("content of the schema");
    let whole = pack_of(&old).expect("bytes that can be packed").len();
    row("pack", &format!("{} bytes", old.len()), "", "");
    let again = format!("{:.2}", whole as f64 / old.len() as f64);
    row("whole fetch", &format!("{whole} bytes"), "the pack", &again);
    let contacts: usize = real.hotlines.iter().map(|one| one.contacts.len()).sum();
    let tenth = contacts.div_ceil(10);
    for (what, every, most) in [
        ("one number changed", contacts, 1),
        ("ten percent of the contacts changed", 10, tenth),
        ("every contact changed", 1, contacts),
    ] {
        let changed = changed(real, every, most, 1);
        let new = build::write(&changed).expect("content of the schema");
        let whole = pack_of(&new).expect("bytes that can be packed");
        let begun = Instant::now();
        let patch = patch_of(&old, &new).expect("bytes that can be packed");
        let patch = patch.expect("packs small enough for a patch");
        let took = begun.elapsed();
        let back = unpatch(&old, &patch, new.len() as u64).expect("a patch that fits");
        assert!(back == new, "the patch makes another pack");
        let unpacked = unpack(&whole, new.len() as u64).expect("a whole pack");
        assert!(unpacked == new, "the whole fetch makes another pack");
        let share = 100.0 * patch.len() as f64 / whole.len() as f64;
        let of_pack = 100.0 * patch.len() as f64 / new.len() as f64;
        row(
            &format!("patch: {what} ({most} of {contacts})"),
            &format!("{} bytes, made in {:.1} s", patch.len(), took.as_secs_f64()),
            &format!("{} bytes fetched whole", whole.len()),
            &format!("{share:.2} % ({of_pack:.2} % of the pack)"),
        );
    }
}

/// Another digit in the numbers of every so many contacts, at most `most` of them; and one
/// version more.
fn changed(of: &Content, every: usize, most: usize, versions: u32) -> Content {
    let mut changed = of.clone();
    changed.info.version += versions;
    let contacts = changed
        .hotlines
        .iter_mut()
        .flat_map(|one| &mut one.contacts);
    let contacts = contacts.skip(usize::try_from(versions).unwrap_or_default());
    contacts
        .step_by(every)
        .take(most)
        .for_each(|one| turn(one, versions));
    changed
}

/// Turns the last digit of a contact, wherever it stands.
fn turn(contact: &mut Contact, by: u32) {
    let turned = |text: &str| {
        let mut signs: Vec<char> = text.chars().collect();
        if let Some(last) = signs.iter_mut().rev().find(|sign| sign.is_ascii_digit()) {
            let digit = last.to_digit(10).unwrap_or_default();
            *last = char::from_digit((digit + by) % 10, 10).unwrap_or('0');
        }
        signs.into_iter().collect::<String>()
    };
    contact.number = turned(&contact.number);
    contact.dial = turned(&contact.dial);
    contact.e164 = contact.e164.as_deref().map(turned);
}

/// A publisher whose people sign at once.
pub(crate) struct Publisher {
    desk: Desk,
    people: [SecretKey; 2],
    online: [SecretKey; 1],
    now: Timestamp,
}

impl Publisher {
    pub(crate) fn new(desk: &Path, now: Timestamp) -> Self {
        let [one, two, online] = [0; 3].map(|_| SecretKey::generate().expect("randomness"));
        let part = |key: &SecretKey, name| key.public_part(name).expect("a plain name");
        let founding = Founding {
            keys: vec![
                (Role::Root, part(&one, "one")),
                (Role::Root, part(&two, "two")),
                (Role::Targets, part(&one, "one")),
                (Role::Targets, part(&two, "two")),
                (Role::Snapshot, part(&online, "online")),
                (Role::Timestamp, part(&online, "online")),
            ],
            threshold: 2,
            settings: Settings::default(),
        };
        Self {
            desk: Desk::found(desk, &founding, now).expect("a new folder"),
            people: [one, two],
            online: [online],
            now,
        }
    }

    pub(crate) fn draft(&self, pack: &Path) {
        self.desk.add(pack, self.now).expect("a pack that is newer");
        for key in &self.people {
            self.desk
                .draft()
                .sign(key, None)
                .expect("a key of the desk");
        }
    }

    pub(crate) fn release(&self, site: &Path) -> Release {
        let plan = Plan {
            out: site,
            which: Which::All,
            online: &self.online,
            now: self.now,
            dry_run: false,
        };
        self.desk.release(&plan).expect("everything is signed")
    }
}

/// Publishes one version after the other, and measures the publication that finds as many
/// behind it as each of `past` says.
fn history(content: &Content, folder: &Path, past: &[u32]) {
    let now = Timestamp::now();
    let publisher = Publisher::new(&folder.join("desk"), now);
    let (site, pack) = (folder.join("site"), folder.join("next.wmk"));
    let last = past.iter().copied().max().unwrap_or_default();
    for behind in 0..=last {
        let changed = changed(content, usize::MAX, 1, behind + 1);
        std::fs::write(
            &pack,
            build::write(&changed).expect("content of the schema"),
        )
        .expect("room in the temporary folder");
        let begun = Instant::now();
        publisher.draft(&pack);
        let drafted = begun.elapsed();
        let begun = Instant::now();
        let released = publisher.release(&site);
        let took = begun.elapsed();
        if past.contains(&behind) {
            let all = status(&Site::at(&site), now).expect("a site").bytes;
            row(
                &format!("publish: real pack, {behind} versions before"),
                &format!(
                    "drafted and signed in {:.2} s, published in {:.2} s",
                    drafted.as_secs_f64(),
                    took.as_secs_f64()
                ),
                &format!("{} bytes new, {all} on the site", released.written),
                &format!("{} patches", released.patches.len()),
            );
        }
    }
}
