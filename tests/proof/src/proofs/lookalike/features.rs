//! Every number that is taken off one file, and the repetitions that may not be in it.

use std::collections::HashSet;
use std::io::Write;

use flate2::Compression;
use flate2::write::ZlibEncoder;

use crate::proofs::statistics::unevenness;

/// Where the halves begin, where the second copy of the header begins, and a cell's length.
pub const HEADER: usize = 8192;
pub const COPY: usize = 4096;
pub const CELL: usize = 4080;
/// What a head has in the clear: the rest of the file is to look random.
pub const CLEAR: usize = 32;
/// As many equal bytes in a row come by chance once in 10^30 files.
pub const RUN: usize = 16;

/// The lengths of the two wrapped secrets, in the clear as well.
const LENGTHS: [usize; 2] = [96, 352];

/// Everything that is to look random, once: the second copy of the header would count
/// everything in it twice.
pub fn hidden(data: &[u8]) -> [&[u8]; 4] {
    let [first, second] = LENGTHS;
    let parts = [
        CLEAR..first,
        first + 2..second,
        second + 2..COPY,
        HEADER..data.len(),
    ];
    parts.map(|part| data.get(part).unwrap_or_default())
}

/// One file as numbers: what is in the clear, then each region by itself, then the cells.
pub fn features(data: &[u8]) -> Vec<f64> {
    let (header, halves) = data.split_at(HEADER);
    let (copy, second) = header.split_at(COPY);
    let (one, other) = halves.split_at(halves.len() / 2);
    let (clear, hidden) = copy.split_at(CLEAR);
    let mut found: Vec<f64> = clear.iter().map(|byte| f64::from(*byte)).collect();
    for at in LENGTHS {
        let length = copy.iter().skip(at).take(2);
        found.extend(length.map(|byte| f64::from(*byte)));
    }
    let unlike = copy
        .iter()
        .zip(second)
        .filter(|(left, right)| left != right);
    found.push(unlike.count() as f64);
    for region in [hidden, one, other, halves] {
        found.extend(of_region(region));
    }
    found.extend(of_cells(halves));
    found
}

fn of_region(region: &[u8]) -> [f64; 8] {
    let length = region.len() as f64;
    let ones: u32 = region.iter().map(|byte| byte.count_ones()).sum();
    let sum: f64 = region.iter().map(|byte| f64::from(*byte)).sum();
    let pairs = || {
        region
            .windows(2)
            .filter_map(|pair| <[u8; 2]>::try_from(pair).ok())
    };
    let product = |[left, right]: [u8; 2]| (f64::from(left) - 127.5) * (f64::from(right) - 127.5);
    let same = pairs().filter(|[left, right]| left == right).count();
    [
        unevenness(&histogram(region)),
        unevenness(&bigrams(region)) / 65_535.0,
        f64::from(ones) / length,
        sum / length,
        pairs().map(product).sum::<f64>() / length,
        same as f64,
        longest_run(region) as f64,
        compressed(region) as f64,
    ]
}

/// The least and most even cell, and the mean of the bytes at either end of a cell.
fn of_cells(halves: &[u8]) -> Vec<f64> {
    let cells: Vec<&[u8]> = halves.chunks_exact(CELL).collect();
    let even: Vec<f64> = cells
        .iter()
        .map(|cell| unevenness(&histogram(cell)))
        .collect();
    let most = even.iter().copied().fold(f64::MIN, f64::max);
    let least = even.iter().copied().fold(f64::MAX, f64::min);
    let mean_at = |at: usize| {
        let bytes = cells.iter().filter_map(|cell| cell.get(at));
        bytes.map(|byte| f64::from(*byte)).sum::<f64>() / cells.len() as f64
    };
    let ends = (0..16).chain(28..36).chain(CELL - 16..CELL);
    [least, most].into_iter().chain(ends.map(mean_at)).collect()
}

/// How often each byte comes.
pub fn histogram(bytes: &[u8]) -> [u64; 256] {
    let mut counts = [0; 256];
    for byte in bytes {
        if let Some(count) = counts.get_mut(usize::from(*byte)) {
            *count += 1;
        }
    }
    counts
}

/// How often each pair of neighbours comes.
pub fn bigrams(bytes: &[u8]) -> Vec<u64> {
    let mut counts = vec![0; 65_536];
    for pair in bytes.windows(2) {
        let [left, right] = pair else { continue };
        if let Some(count) = counts.get_mut(usize::from(*left) << 8 | usize::from(*right)) {
            *count += 1;
        }
    }
    counts
}

/// The longest run of one byte.
pub fn longest_run(bytes: &[u8]) -> usize {
    let runs = bytes.chunk_by(|left, right| left == right);
    runs.map(<[u8]>::len).max().unwrap_or(0)
}

/// Length after zlib at its best.
pub fn compressed(bytes: &[u8]) -> usize {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
    let written = encoder.write_all(bytes).and_then(|()| encoder.finish());
    written.map_or(0, |bytes| bytes.len())
}

/// Whether some sixteen bytes stand in two places, the header's second copy aside.
pub fn repeats_itself(data: &[u8]) -> bool {
    let once = [data.get(..COPY), data.get(HEADER..)];
    let mut seen = HashSet::new();
    once.into_iter()
        .flatten()
        .flat_map(|part| part.windows(RUN))
        .any(|window| !seen.insert(window))
}

/// The longest stretch that two files have in common at one place, their heads aside.
pub fn in_common(left: &[u8], right: &[u8]) -> usize {
    let mut longest = 0;
    let mut current = 0;
    let past_heads = |at: usize| at % COPY >= CLEAR || at >= HEADER;
    for (at, (one, other)) in left.iter().zip(right).enumerate() {
        current = if one == other && past_heads(at) {
            current + 1
        } else {
            0
        };
        longest = longest.max(current);
    }
    longest
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::random::Random;

    fn noise(length: usize, seed: u64) -> Vec<u8> {
        let mut random = Random::new(seed);
        (0..length)
            .map(|_| random.next().to_le_bytes()[3])
            .collect()
    }

    #[test]
    fn noise_does_not_repeat_itself_and_a_copy_of_sixteen_bytes_is_found() {
        let mut data = noise(HEADER + 4 * CELL, 1);
        assert!(!repeats_itself(&data));
        data.copy_within(10_000..10_016, 20_000);
        assert!(repeats_itself(&data));
    }

    #[test]
    fn a_run_is_found_and_so_is_what_two_files_have_in_common() {
        let (mut one, other) = (noise(HEADER + 4 * CELL, 1), noise(HEADER + 4 * CELL, 2));
        assert!(longest_run(&one) < 6);
        assert!(in_common(&one, &other) < 6);
        one[9_000..9_016].fill(0);
        assert_eq!(longest_run(&one), 16);
        assert!(in_common(&one, &one) > 20_000);
    }

    #[test]
    fn noise_grows_when_it_is_compressed() {
        assert!(compressed(&noise(50_000, 3)) >= 50_000);
        assert!(compressed(&[0; 50_000]) < 100);
    }
}
