//! Whether a file tells what it holds: fresh files, files with notes, and files with notes
//! and a second PIN, against each other, in everything that can be counted in them.

mod classifier;
mod features;
mod histories;

use waymark_vault::format::{CELL, HEADER, file_length};

use super::statistics::{FAR, auc_bound, difference_z, unevenness_z};
use super::{Options, Verdict};
use crate::random::Random;
use crate::spread::spread;
use classifier::Sample;
use features::RUN;
use histories::{History, KINDS};

const SMALL: u16 = 8;
const FULL: u16 = 256;
/// In the standard deviations of what chance does; three runs in a million go beyond.
const BOUND: f64 = 4.5;

/// The files of one kind.
struct Group {
    history: History,
    files: Vec<Vec<u8>>,
}

/// What is wrong, and what was found on the way.
#[derive(Default)]
struct Found {
    wrong: Vec<String>,
    lowest: f64,
    highest: f64,
    farthest: f64,
    longest_run: usize,
    longest_shared: usize,
}

pub fn run(options: Options) -> Result<Verdict, String> {
    let (each, each_full) = if options.long { (2000, 20) } else { (200, 3) };
    let small = groups(SMALL, each, options.seed)?;
    let full = groups(FULL, each_full, options.seed)?;
    let mut found = Found {
        lowest: 1.0,
        ..Found::default()
    };
    for (groups, cells) in [(&small, SMALL), (&full, FULL)] {
        found.look_for_runs(groups, cells);
        found.count_bytes(groups);
    }
    let bound = auc_bound(each);
    found.classify(&small, bound);
    let planted = planted(&small, options.seed);
    if planted < 0.5 + bound {
        found
            .wrong
            .push(format!("a planted byte is not seen: AUC {planted:.3}"));
    }
    for wrong in &found.wrong {
        println!("{wrong}");
    }
    let kinds = KINDS.len();
    let figure = format!(
        "lookalike: {kinds} kinds of {each} files of {} bytes and {each_full} of {}: \
         AUC {:.3} to {:.3} (allowed with {each} a kind: 0.5 ± {bound:.3}; with a planted byte {planted:.3}), \
         bytes and pairs within {:.2} of {BOUND} deviations, longest run {}, longest stretch in common {}, \
         {} findings",
        file_length(SMALL),
        file_length(FULL),
        found.lowest,
        found.highest,
        found.farthest,
        found.longest_run,
        found.longest_shared,
        found.wrong.len(),
    );
    Ok(Verdict {
        figure,
        holds: found.wrong.is_empty(),
    })
}

fn groups(cells: u16, each: usize, seed: u64) -> Result<Vec<Group>, String> {
    let make = |history: &History| {
        let jobs: Vec<u64> = (0..each as u64)
            .map(|number| seed * 1_000_003 + number)
            .collect();
        let files = spread(&jobs, |seed| histories::file(*history, cells, *seed));
        let files = files.into_iter().collect::<Result<_, _>>()?;
        println!("{each} files of {cells} cells a half: {}", history.about());
        Ok(Group {
            history: *history,
            files,
        })
    };
    KINDS.iter().map(make).collect()
}

impl Found {
    /// Sizes, runs of one byte, and sixteen bytes that come twice, in a file or in two.
    fn look_for_runs(&mut self, groups: &[Group], cells: u16) {
        for Group { history, files } in groups {
            let about = history.about();
            for file in files {
                let run = features::longest_run(file);
                self.longest_run = self.longest_run.max(run);
                if run >= RUN {
                    self.wrong
                        .push(format!("{about}: a run of {run} equal bytes"));
                }
                if file.len() != file_length(cells) {
                    self.wrong.push(format!("{about}: {} bytes", file.len()));
                }
                if file.get(..HEADER / 2) != file.get(HEADER / 2..HEADER) {
                    self.wrong
                        .push(format!("{about}: two copies of the header that differ"));
                }
            }
            let repeating = spread(files, |file| features::repeats_itself(file));
            if repeating.contains(&true) {
                self.wrong
                    .push(format!("{about}: sixteen bytes come twice in a file"));
            }
        }
        let all: Vec<&Vec<u8>> = groups.iter().flat_map(|group| &group.files).collect();
        for pair in all.windows(2) {
            let shared = features::in_common(pair[0], pair[1]);
            self.longest_shared = self.longest_shared.max(shared);
            if shared >= RUN {
                self.wrong.push(format!(
                    "two files have {shared} bytes in common at one place"
                ));
            }
        }
    }

    /// Bytes and pairs of neighbours: even in each kind, and alike in all.
    fn count_bytes(&mut self, groups: &[Group]) {
        let counted = spread(groups, |group| {
            let mut bytes = vec![0; 256];
            let mut pairs = vec![0; 65_536];
            for file in &group.files {
                for part in features::hidden(file) {
                    add(&mut bytes, &features::histogram(part));
                    add(&mut pairs, &features::bigrams(part));
                }
            }
            (bytes, pairs)
        });
        for (number, (bytes, pairs)) in counted.iter().enumerate() {
            let about = groups[number].history.about();
            self.stands(unevenness_z(bytes), &format!("{about}: bytes are uneven"));
            self.stands(unevenness_z(pairs), &format!("{about}: pairs are uneven"));
            for (other_bytes, other_pairs) in &counted[..number] {
                self.stands(
                    difference_z(bytes, other_bytes),
                    &format!("{about}: other bytes"),
                );
                self.stands(
                    difference_z(pairs, other_pairs),
                    &format!("{about}: other pairs"),
                );
            }
        }
    }

    fn stands(&mut self, z: f64, told: &str) {
        self.farthest = self.farthest.max(z.abs());
        if z.abs() >= BOUND {
            self.wrong.push(format!("{told} by {z:.1} deviations"));
        }
    }

    /// Every kind against every other one.
    fn classify(&mut self, groups: &[Group], bound: f64) {
        let taken = spread(groups, |group| {
            group
                .files
                .iter()
                .map(|file| features::features(file))
                .collect::<Vec<_>>()
        });
        for (number, one) in taken.iter().enumerate() {
            for (other_number, other) in taken.iter().enumerate().skip(number + 1) {
                let auc = classifier::cross_validated(&samples(one, other));
                let (left, right) = (groups[number].history, groups[other_number].history);
                println!("{} or {}: AUC {auc:.3}", left.about(), right.about());
                self.lowest = self.lowest.min(auc);
                self.highest = self.highest.max(auc);
                if (auc - 0.5).abs() > bound {
                    self.wrong.push(format!(
                        "told apart: {} and {}",
                        left.about(),
                        right.about()
                    ));
                }
            }
        }
    }
}

fn samples(first: &[Vec<f64>], second: &[Vec<f64>]) -> Vec<Sample> {
    let pairs = first
        .iter()
        .map(|one| (one, false))
        .chain(second.iter().map(|one| (one, true)));
    pairs
        .map(|(features, second)| Sample {
            features: features.clone(),
            second,
        })
        .collect()
}

/// What the classifier makes of a leak that is really there: in the files with notes, one
/// cell in two begins with a byte below 64, as a length or a kind in the clear would.
fn planted(groups: &[Group], seed: u64) -> f64 {
    let mut random = Random::new(seed);
    let plain = |group: &Group| {
        group
            .files
            .iter()
            .map(|file| features::features(file))
            .collect::<Vec<_>>()
    };
    let mut leaking = |group: &Group| {
        let mut taken = Vec::new();
        for file in &group.files {
            let mut file = file.clone();
            for cell in file[HEADER..].chunks_exact_mut(CELL) {
                if random.coin() {
                    cell[0] %= 64;
                }
            }
            taken.push(features::features(&file));
        }
        taken
    };
    match groups {
        [fresh, used, ..] => classifier::cross_validated(&samples(&plain(fresh), &leaking(used))),
        _ => 0.0,
    }
}

fn add(sums: &mut [u64], counts: &[u64]) {
    for (sum, count) in sums.iter_mut().zip(counts) {
        *sum += count;
    }
}

const _: () = assert!(
    FAR < BOUND,
    "a bound that is looked at more often lies farther out"
);
