//! Whatever a colleague's phone hands over is installed or named. The first byte says what
//! follows: a whole file; the texts of QR codes, one a line; bytes to be sent as codes and
//! read back; or changes to an honest hand-over: three bytes for a place, one for its value.
#![no_main]

use std::path::PathBuf;
use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use waymark_base::FixedClock;
use waymark_fuzz::repository::{Repository, VERSION, pack};
use waymark_pack::Pack;
use waymark_store::Folder;
use waymark_update::handover::{Collector, Export, Incoming, codes};
use waymark_update::{ENGINE, Fetcher, Floor, FloorSource, Pursuit, Shelf, Stage, UpdateError, Watch};

static FLOOR: LazyLock<Vec<u8>> = LazyLock::new(|| pack(VERSION - 1));
static HOME: LazyLock<PathBuf> = LazyLock::new(|| {
    let memory = PathBuf::from("/dev/shm");
    let place = if memory.is_dir() { memory } else { std::env::temp_dir() };
    let home = place.join(format!("waymark-fuzz-{}", std::process::id()));
    std::fs::create_dir_all(&home).expect("a folder can be made");
    home
});
/// What an honest phone hands over.
static HONEST: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let shelf = fresh("colleague");
    bring(&shelf, &Repository::new()).expect("the honest repository is taken");
    let mut file = Vec::new();
    let export = Export::of(&shelf).expect("there is something to hand on");
    let written = export.file(&mut |piece| {
        file.extend_from_slice(piece);
        Ok(())
    });
    written.expect("it can be written");
    file
});

struct GoesOn;

impl Watch for GoesOn {
    fn goes_on(&self, _: Stage, _: u64, _: u64) -> bool {
        true
    }
}

/// A phone that has nothing but the first root.
fn fresh(name: &str) -> Shelf {
    let place = HOME.join(name);
    let _ = std::fs::remove_dir_all(&place);
    let floor = Floor {
        version: VERSION - 1,
        date: "2026-11-21".parse().expect("a day"),
        source: FloorSource::BuiltIn(FLOOR.as_slice()),
    };
    let folder = Folder::open(&place).expect("a folder can be made");
    let shelf = Shelf::open(folder, floor).expect("an empty folder is a shelf");
    shelf.trust(&Repository::new().files["1.root.json"]).expect("the honest root is taken");
    shelf
}

fn bring(shelf: &Shelf, fetcher: &dyn Fetcher) -> Result<(), UpdateError> {
    let pursuit = Pursuit {
        fetcher,
        watch: &GoesOn,
        clock: &FixedClock("2026-11-22T00:00:00Z".parse().expect("a moment")),
        engine: ENGINE,
        trial: &|pack: &Pack| pack.sources().is_ok_and(|sources| sources.len() == 1),
        unpacked_too: true,
    };
    shelf.bring(&pursuit).map(drop)
}

fn import(file: &[u8]) {
    let shelf = fresh("reader");
    let mut incoming = Incoming::begin(&shelf).expect("a folder can be written");
    if file.chunks(4_096).try_for_each(|piece| incoming.take(piece)).is_err() {
        return;
    }
    let Ok(handed) = incoming.finish() else { return };
    let taken = bring(&shelf, &handed);
    let version = shelf.version().expect("the folder can be read");
    assert_eq!(version, if taken.is_ok() { VERSION } else { VERSION - 1 });
}

fn changed(edits: &[u8]) -> Vec<u8> {
    let mut file = HONEST.clone();
    for edit in edits.chunks_exact(4) {
        let place = usize::from(edit[0]) | usize::from(edit[1]) << 8 | usize::from(edit[2]) << 16;
        let length = file.len();
        file[place % length] = edit[3];
    }
    file
}

fuzz_target!(|input: &[u8]| {
    let Some((kind, rest)) = input.split_first() else { return };
    match kind & 3 {
        0 => import(rest),
        1 => {
            let mut collector = Collector::default();
            for text in String::from_utf8_lossy(rest).lines() {
                if let Ok(Some(file)) = collector.take(text) {
                    import(&file);
                }
            }
        }
        2 => {
            let Ok(texts) = codes(rest) else { return };
            let mut collector = Collector::default();
            let read = texts.iter().rev().map(|text| collector.take(text)).last();
            assert_eq!(read, Some(Ok(Some(rest.to_vec()))), "codes say what was put in");
        }
        _ => import(&changed(rest)),
    }
});
