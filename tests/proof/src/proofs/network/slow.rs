//! Networks that are slow or lossy, and fetchings that go on where they stopped.

use std::time::{Duration, Instant};

use super::proxy::Proxy;
use super::reader::{Reader, Wish};
use super::shape::{Shape, What};
use super::site::{FIRST_PACK, LARGE, LARGEST, NOW, SECOND_PACK};
use super::{Part, Scene};

/// The parts, each for a thread of its own.
pub const ALL: [fn(&Scene) -> Result<Part, String>; 5] =
    [late, at_a_kilobyte, lossy, cut_again_and_again, largest];

/// The address of the packs.
const PACKS: &str = "/targets/packs/";
/// More attempts than this nobody needs.
const ATTEMPTS: usize = 100;
/// So much may be lost on the way at a reset: what the reader had not read yet.
const IN_FLIGHT: u64 = 16 * 1024;

/// Every answer comes 2 s late.
fn late(scene: &Scene) -> Result<Part, String> {
    let mut part = Part::default();
    let proxy = scene.proxy()?;
    proxy.shape(Shape::all(What::Latency(Duration::from_secs(2))));
    let reader = scene.settled()?;
    let begun = Instant::now();
    let said = reader.updates(&Wish::at(proxy.port, NOW, SECOND_PACK))?;
    part.heard(&said);
    arrived(&mut part, scene, &reader, "2 s late", &said.answer);
    part.told = format!(
        "latency 2 s: an update in {:.1} s",
        begun.elapsed().as_secs_f32()
    );
    Ok(part)
}

/// A kilobyte a second, and the connection breaks in the middle.
fn at_a_kilobyte(scene: &Scene) -> Result<Part, String> {
    let mut part = Part::default();
    let proxy = scene.proxy()?;
    let reader = scene.settled()?;
    let wish = Wish::at(proxy.port, NOW, SECOND_PACK);
    let half = scene.site.pack.len() as u64 / 2;
    // The metadata first, so that what is timed is the pack.
    proxy.shape(Shape {
        what: What::Silence,
        at: PACKS,
    });
    part.heard(&reader.updates(&wish.clone().hasty())?);
    let begun = Instant::now();
    proxy.shape(Shape {
        what: What::Rate(1_000),
        at: PACKS,
    });
    // Gives up in the middle, by its own patience.
    let broken = Wish {
        file: half,
        ..wish.clone()
    };
    let said = reader.updates(&broken)?;
    part.unless(said.answer == "Fetch(Offline)", || {
        format!("1 KB/s, given up: {}", said.answer)
    });
    let there = reader.under_way();
    part.unless(there > half / 2, || {
        format!("1 KB/s: only {there} bytes have stayed")
    });
    proxy.passed();
    let said = reader.updates(&wish)?;
    part.heard(&said);
    arrived(&mut part, scene, &reader, "1 KB/s", &said.answer);
    goes_on(&mut part, &proxy, "1 KB/s", there);
    let took = begun.elapsed();
    let length = scene.site.pack.len();
    // A quarter more than the bytes need at this rate.
    let most = Duration::from_millis(length as u64 * 5 / 4 + 5_000);
    part.unless(took <= most, || {
        format!("1 KB/s: {took:?}, more than {most:?}")
    });
    part.told = format!(
        "1 KB/s: {length} bytes in {:.1} s, broken off after {there} and gone on with there",
        took.as_secs_f32()
    );
    Ok(part)
}

/// Of a hundred connections thirty are lost.
fn lossy(scene: &Scene) -> Result<Part, String> {
    let mut part = Part::default();
    let mut attempts = 0;
    let rounds = if scene.long { 200 } else { 20 };
    let settled = scene.settled()?;
    for round in 0..rounds {
        let proxy = Proxy::before(scene.port, scene.seed + round)?;
        proxy.shape(Shape::all(What::Lose(30)));
        let reader = settled.again()?;
        let pack = reader.pack();
        let wish = Wish::at(proxy.port, NOW, SECOND_PACK);
        for attempt in 1..=ATTEMPTS {
            attempts += 1;
            let said = reader.updates(&wish)?;
            part.heard(&said);
            if said.answer == "taken" {
                break;
            }
            part.unless(
                said.answer == "Fetch(Offline)" && reader.pack() == pack,
                || format!("30 % loss, attempt {attempt}: {}", said.answer),
            );
            part.unless(trusts_what_was_signed(scene, &settled, &reader), || {
                format!("30 % loss, attempt {attempt}: something else is trusted")
            });
        }
        arrived(&mut part, scene, &reader, "30 % loss", "taken");
    }
    part.told = format!("30 % of connections lost: {rounds} updates in {attempts} attempts");
    Ok(part)
}

/// Each trusted file is the one of before or the newest.
fn trusts_what_was_signed(scene: &Scene, settled: &Reader, reader: &Reader) -> bool {
    let (before, now) = (settled.trusted(), &scene.site.now);
    reader.trusted().iter().all(|(name, bytes)| {
        let newest = now
            .iter()
            .any(|(path, newest)| path.ends_with(name.as_str()) && newest == bytes);
        newest || before.get(name) == Some(bytes)
    })
}

/// The connection ends every few kilobytes; not a byte is fetched twice but what was under
/// way when it ended.
fn cut_again_and_again(scene: &Scene) -> Result<Part, String> {
    let mut part = Part::default();
    let length = scene.site.pack.len() as u64;
    let mut told = Vec::new();
    for reset in [false, true] {
        let name = if reset { "reset" } else { "cut off" };
        let proxy = scene.proxy()?;
        let after = length / 7;
        proxy.shape(Shape {
            what: What::Cut { after, reset },
            at: PACKS,
        });
        let reader = scene.settled()?;
        let wish = Wish::at(proxy.port, NOW, SECOND_PACK);
        let (mut answer, mut attempts, mut bytes) = (String::new(), 0, 0);
        while answer != "taken" && attempts < ATTEMPTS {
            let there = reader.under_way();
            let said = reader.updates(&wish)?;
            part.heard(&said);
            answer = said.answer;
            attempts += 1;
            bytes += goes_on(&mut part, &proxy, name, there);
        }
        arrived(&mut part, scene, &reader, name, &answer);
        let twice = bytes - length.min(bytes);
        let most = if reset {
            attempts as u64 * IN_FLIGHT
        } else {
            0
        };
        part.unless(twice <= most, || {
            format!("{name}: {twice} bytes came twice")
        });
        told.push(format!(
            "{name}: {attempts} attempts, {bytes} bytes for {length}"
        ));
    }
    part.told = format!("gone on with where it stopped; {}", told.join("; "));
    Ok(part)
}

/// The largest pack there may be.
fn largest(scene: &Scene) -> Result<Part, String> {
    let mut part = Part::default();
    let proxy = scene.proxy()?;
    let reader = Reader::new(&scene.site.root)?;
    let begun = Instant::now();
    let said = reader.updates(&Wish::at(proxy.port, LARGE, FIRST_PACK))?;
    part.heard(&said);
    let length = reader.pack().map_or(0, |pack| pack.len());
    part.unless(said.answer == "taken" && length == LARGEST, || {
        format!("the largest pack: {}, {length} bytes", said.answer)
    });
    part.told = format!(
        "a pack of {LARGEST} bytes in {:.1} s, memory +{} KiB",
        begun.elapsed().as_secs_f32(),
        said.grew
    );
    Ok(part)
}

/// The newer pack is there, byte by byte.
fn arrived(part: &mut Part, scene: &Scene, reader: &Reader, name: &str, answer: &str) {
    let right = reader.pack().as_ref() == Some(&scene.site.pack);
    part.unless(answer == "taken" && right, || {
        format!("{name}: {answer}, the right pack: {right}")
    });
}

/// Whether the pack was asked for from byte `there` on; returns how many bytes of it came.
fn goes_on(part: &mut Part, proxy: &Proxy, name: &str, there: u64) -> u64 {
    let passed = proxy.passed();
    let packs: Vec<_> = passed
        .iter()
        .filter(|one| one.path().contains(PACKS))
        .collect();
    let wanted = (there > 0).then_some(there);
    part.unless(
        packs.len() == 1 && packs.iter().all(|one| one.from() == wanted),
        || {
            let from: Vec<_> = packs.iter().map(|one| one.from()).collect();
            format!("{name}: went on from {from:?} in place of {there}")
        },
    );
    packs.iter().map(|one| one.body()).sum()
}
