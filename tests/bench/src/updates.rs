//! What a phone does with an update that has arrived: verify it, unpack it, install it,
//! against the bare SHA-256 of the same pack.

use std::fs;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use ring::digest::{Context, SHA256};
use waymark_base::FixedClock;
use waymark_pack::Pack;
use waymark_store::{Folder, read_in_chunks};
use waymark_update::{
    ENGINE, FetchError, Fetcher, Floor, FloorSource, Intake, Outcome, Place, Pursuit, Shelf, Stage,
    Watch,
};

use crate::publishing::Publisher;
use crate::sample::{compare, measure, row, shown};
use crate::{packs, synthetic};

/// Paragraphs that make a pack of about 20 MB.
const PARAGRAPHS: usize = 9_000;
const RUNS: usize = 20;

/// Nobody looks.
struct Unwatched;

impl Watch for Unwatched {
    fn goes_on(&self, _: Stage, _: u64, _: u64) -> bool {
        true
    }
}

/// Files of a published folder, as a fast network would bring them.
struct FromFolder(PathBuf);

impl Fetcher for FromFolder {
    fn fetch(
        &self,
        place: Place<'_>,
        from: u64,
        intake: &mut dyn Intake,
    ) -> Result<(), FetchError> {
        let path = match place {
            Place::Metadata(name) => self.0.join("metadata").join(name),
            Place::Target(path) => self.0.join("targets").join(path),
        };
        let bytes = fs::read(path).map_err(|_| FetchError::NotFound)?;
        let from = usize::try_from(from).unwrap_or(usize::MAX);
        let rest = bytes.get(from..).unwrap_or_default();
        rest.chunks(64 * 1024)
            .try_for_each(|piece| intake.take(piece))
    }
}

/// Publishes a large pack, installs it on one empty folder after the other, and prints a row.
pub(crate) fn run(folder: &Path) {
    let pack = large(folder);
    let site = published(folder, &pack);
    let floor = packs::real(folder);
    let root = fs::read(site.join("metadata/1.root.json")).expect("a published root");
    let size = fs::metadata(&pack).expect("just written").len();
    let pair = compare(
        RUNS,
        |run| install(&folder.join(format!("phone-{run}")), &floor, &root, &site),
        |_| {
            let mut digest = Context::new(&SHA256);
            read_in_chunks(&pack, |piece| digest.update(piece)).expect("just written");
            std::hint::black_box(digest.finish());
        },
    );
    let megabytes = size as f64 / 1e6;
    let name = format!("verify and install {megabytes:.1} MB, against their bare SHA-256");
    row(&name, &pair);
    on_disk(folder, &floor, &root, &site, &pack, &name);
    first_use(folder, &floor, &root, &site);
}

/// The same against hashing those bytes and laying them down so that a power cut does not
/// take them: what no install can do without.
fn on_disk(folder: &Path, floor: &Path, root: &[u8], site: &Path, pack: &Path, name: &str) {
    let pair = compare(
        RUNS,
        |run| install(&folder.join(format!("again-{run}")), floor, root, site),
        |run| {
            let place = Folder::open(&folder.join(format!("copy-{run}"))).expect("our own");
            let mut staged = place.stage("copy.part").expect("an empty folder");
            staged.restart().expect("an empty folder");
            let mut digest = Context::new(&SHA256);
            read_in_chunks(pack, |piece| {
                digest.update(piece);
                staged.append(piece).expect("room on the disk");
            })
            .expect("just written");
            std::hint::black_box(digest.finish());
            staged.place(&place, "copy.wmk").expect("room on the disk");
        },
    );
    row(&format!("{name}, written and flushed"), &pair);
}

/// From the look at the repository to the first answer that the new pack gives.
fn first_use(folder: &Path, floor: &Path, root: &[u8], site: &Path) {
    let used = measure(RUNS, |run| {
        let place = folder.join(format!("first-use-{run}"));
        install(&place, floor, root, site);
        let present = fs::read_dir(&place).expect("a folder of our own").flatten();
        let mut packs = present.map(|entry| entry.path());
        let pack = packs.find(|path| path.extension().is_some_and(|ending| ending == "wmk"));
        let pack = Pack::open(&pack.expect("an installed pack")).expect("a verified pack");
        std::hint::black_box(pack.hotline_countries().expect("an answer"));
    });
    println!(
        "| the same with the first answer of the new pack | {} | {} | | |",
        shown(used.median),
        shown(used.p95)
    );
}

fn install(place: &Path, floor: &Path, root: &[u8], site: &Path) {
    // A run before this one has filled it.
    let _ = fs::remove_dir_all(place);
    let folder = Folder::open(place).expect("a folder of our own");
    let info = Pack::open(floor).expect("the real pack").info().clone();
    let floor = Floor {
        version: info.version,
        date: info.date,
        source: FloorSource::File(floor.to_owned()),
    };
    let shelf = Shelf::open(folder, floor).expect("an empty folder");
    shelf.trust(root).expect("a root that vouches for itself");
    let outcome = shelf.bring(&Pursuit {
        fetcher: &FromFolder(site.to_owned()),
        watch: &Unwatched,
        clock: &FixedClock(moment()),
        engine: ENGINE,
        trial: &|pack| pack.hotline_countries().is_ok(),
        unpacked_too: false,
    });
    let installed = matches!(outcome, Ok(Outcome::Installed(_)));
    assert!(installed, "{outcome:?}");
}

fn large(folder: &Path) -> PathBuf {
    let mut content = synthetic::content(1_000, PARAGRAPHS);
    content.info.version = 2;
    let path = folder.join("large.wmk");
    let bytes = waymark_pack::build::write(&content).expect("content of the schema");
    fs::write(&path, bytes).expect("room in the temporary folder");
    path
}

fn published(folder: &Path, pack: &Path) -> PathBuf {
    let publisher = Publisher::new(&folder.join("updates-desk"), moment());
    publisher.draft(pack);
    let site = folder.join("updates-site");
    publisher.release(&site);
    site
}

fn moment() -> Timestamp {
    "2026-11-21T12:00:00Z".parse().expect("a written moment")
}
