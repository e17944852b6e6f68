//! Looks through the process's own memory for what was freed.

#![cfg(target_os = "linux")]

use std::fs::{self, File};
use std::hint::black_box;
use std::io::{Read, Seek, SeekFrom};

// Links the library, and with it the allocator that this test is about.
use waymark_ffi as _;

/// A text that stands in memory only where this test puts it: mirrored everywhere else.
fn marker() -> Vec<u8> {
    let mirrored = b"\xa9\x95\x94\xcf\xd8\xc8\xc9\x9a\x86\xd0\xcf\x9d\x93\xde\xc6\xca";
    mirrored.iter().map(|byte| byte ^ 0xff).collect()
}

/// How often it stands in writable memory.
fn hits() -> usize {
    let maps = fs::read_to_string("/proc/self/maps").expect("the system tells");
    let mut memory = File::open("/proc/self/mem").expect("the system lets us look");
    let writable = maps.lines().filter(|line| line.contains(" rw-p "));
    let mut found = 0;
    for line in writable.filter(|line| !line.contains("[stack]")) {
        let range = line.split(' ').next().unwrap_or_default();
        let (start, end) = range.split_once('-').expect("two addresses");
        let address = |text| u64::from_str_radix(text, 16).expect("an address");
        found += hits_between(&mut memory, address(start), address(end));
    }
    found
}

fn hits_between(memory: &mut File, start: u64, end: u64) -> usize {
    let mut there = vec![0; usize::try_from(end - start).expect("a length")];
    let read = memory
        .seek(SeekFrom::Start(start))
        .and_then(|_| memory.read_exact(&mut there));
    if read.is_err() {
        return 0;
    }
    let wanted = b"\xa9\x95\x94\xcf\xd8\xc8\xc9\x9a\x86\xd0\xcf\x9d\x93\xde\xc6\xca";
    let fits = |window: &&[u8]| {
        window
            .iter()
            .zip(wanted)
            .all(|(one, other)| *one == other ^ 0xff)
    };
    there.windows(wanted.len()).filter(fits).count()
}

#[test]
fn what_is_freed_is_wiped_and_what_outgrows_its_place_too() {
    let kept = black_box(marker());
    assert!(hits() > 0, "nothing is found even while it is there");
    let mut growing = black_box(kept.clone());
    for _ in 0..12 {
        growing.extend_from_within(..);
    }
    drop(black_box(growing));
    drop(kept);
    assert_eq!(hits(), 0);
}
