//! The rules of every instrument by two implementations: this one through `RuleProbe`, and
//! `tests/python/screening.py`, which was written from the document alone.

use std::fmt::Write as _;
use std::io::{BufRead, BufReader, Write};
use std::process::{ChildStdin, ChildStdout, Stdio};
use std::thread;

use ring::digest::{Context, SHA256};
use waymark_engine::RuleProbe;
use waymark_pack::records::Instrument;

use super::super::Options;
use super::combinations::{count, distinct, every, random, said};
use super::folder::Folder;
use crate::python::Python;

/// Up to so many items every combination is tried.
const FEW_ITEMS: usize = 12;
/// More combinations than this are not tried one by one, whatever the number of items.
const MOST: u64 = 2_000_000;
/// How many random ones an instrument with more gets.
const RANDOM: usize = 100_000;

/// What came out.
#[derive(Default)]
pub struct Compared {
    pub instruments: usize,
    pub combinations: u64,
    pub differences: u64,
}

/// Combinations of one instrument.
enum Series {
    /// All of them, made by each side for itself.
    Every,
    /// These, one on a line.
    Given(Vec<u8>),
}

/// Compares every instrument of the folders that can be gone through.
pub fn compare(folders: &[Folder], options: Options) -> Result<Compared, String> {
    let python = Python::found("screening.py")?;
    let mut all = Compared::default();
    for folder in folders {
        for instrument in folder.usable() {
            let name = instrument.id.as_str();
            let probe = RuleProbe::new(instrument.clone());
            let probe = probe.ok_or_else(|| format!("{name} cannot be opened"))?;
            let side = Sides {
                python: &python,
                folder,
                instrument,
                probe: &probe,
            };
            all.instruments += 1;
            for (kind, series) in side.series(options) {
                let (compared, differences) = side.compare(&series)?;
                println!(
                    "rules of {name}: {compared} {kind} combinations, {differences} differences"
                );
                all.combinations += compared;
                all.differences += differences;
            }
        }
    }
    Ok(all)
}

/// One instrument and whoever knows its rules.
struct Sides<'a> {
    python: &'a Python,
    folder: &'a Folder,
    instrument: &'a Instrument,
    probe: &'a RuleProbe,
}

impl Sides<'_> {
    fn series(&self, options: Options) -> Vec<(&'static str, Series)> {
        let items = &self.instrument.structure.items;
        let words = self.probe.words();
        if items.len() <= FEW_ITEMS && count(&words) <= MOST {
            return vec![("possible", Series::Every)];
        }
        let how_many = if options.long { 10 * RANDOM } else { RANDOM };
        let seed = items.iter().fold(options.seed, |seed, item| {
            seed.wrapping_mul(31)
                .wrapping_add(item.id.as_str().len() as u64)
        });
        let random = Series::Given(random(&words, how_many, seed));
        let distinct = distinct(self.probe, items, MOST);
        let distinct = distinct.map(|lines| ("distinct", Series::Given(lines)));
        distinct.into_iter().chain([("random", random)]).collect()
    }

    /// How many combinations were compared, and how many of them differ.
    fn compare(&self, series: &Series) -> Result<(u64, u64), String> {
        let (here, there) = thread::scope(|scope| {
            let there = scope.spawn(|| self.digest_there(series));
            let here = self.digest_here(series);
            (here, there.join())
        });
        let there = there.map_err(|_| "the other side was not asked".to_owned())??;
        let (compared, digest) = here;
        let words: Vec<String> = self
            .probe
            .words()
            .iter()
            .map(|words| words.join(","))
            .collect();
        if there == format!("{compared} {digest} {}", words.join("|")) {
            return Ok((compared, 0));
        }
        self.differences(series)
            .map(|differences| (compared, differences))
    }

    fn each(&self, series: &Series, mut see: impl FnMut(&[u8], String)) {
        let words = self.probe.words();
        let mut line = |letters: &[u8]| see(letters, self.probe.line(&said(&words, letters)));
        match series {
            Series::Every => {
                let all: Vec<usize> = (0..words.len()).collect();
                every(&words, &all, line);
            }
            Series::Given(lines) => {
                let lines = lines.split(|byte| *byte == b'\n');
                lines
                    .filter(|letters| !letters.is_empty())
                    .for_each(&mut line);
            }
        }
    }

    fn digest_here(&self, series: &Series) -> (u64, String) {
        let (mut compared, mut digest) = (0, Context::new(&SHA256));
        self.each(series, |_, mut line| {
            line.push('\n');
            digest.update(line.as_bytes());
            compared += 1;
        });
        let mut text = String::new();
        for byte in digest.finish().as_ref() {
            // Writing into a text cannot fail.
            let _ = write!(text, "{byte:02x}");
        }
        (compared, text)
    }

    fn digest_there(&self, series: &Series) -> Result<String, String> {
        let mut said = String::new();
        self.ask("digest", series, |mut answer| {
            answer.read_line(&mut said).map(drop)
        })?;
        Ok(said.trim_end().to_owned())
    }

    /// Calls the other side, gives it the combinations and reads what it says.
    fn ask(
        &self,
        order: &str,
        series: &Series,
        read: impl FnOnce(BufReader<ChildStdout>) -> std::io::Result<()>,
    ) -> Result<(), String> {
        let folder = self.folder.path.display().to_string();
        let name = self.instrument.id.as_str();
        let (given, lines): (&[&str], &[u8]) = match series {
            Series::Every => (&[], &[]),
            Series::Given(lines) => (&["--given"], lines),
        };
        let mut command = self
            .python
            .command(&[&[order, &folder, name], given].concat());
        let child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
        let mut child = child.map_err(|error| error.to_string())?;
        let (input, output) = (child.stdin.take(), child.stdout.take());
        let told = thread::scope(|scope| {
            scope.spawn(|| tell(input, lines));
            let output = output.ok_or("the other side has no output")?;
            read(BufReader::new(output)).map_err(|error| error.to_string())
        });
        let ended = child.wait().map_err(|error| error.to_string())?;
        told?;
        if ended.success() {
            Ok(())
        } else {
            Err(format!("screening.py {order} {name} ended with {ended}"))
        }
    }

    /// Looks at the lines of both sides beside each other and prints the first that differs.
    fn differences(&self, series: &Series) -> Result<u64, String> {
        let name = self.instrument.id.as_str();
        let mut different = 0;
        self.ask("lines", series, |answer| {
            let mut lines = answer.lines();
            self.each(series, |letters, here| {
                let there = lines.next().and_then(Result::ok).unwrap_or_default();
                if here != there {
                    different += 1;
                    if different == 1 {
                        let words = self.probe.words();
                        println!("{name}: {:?}", said(&words, letters));
                        println!("  here:  {here}\n  there: {there}");
                    }
                }
            });
            Ok(())
        })?;
        // Something differs, if only the words or the number of lines.
        Ok(different.max(1))
    }
}

/// The combinations for the other side. Whether it has heard all shows in what it says.
fn tell(input: Option<ChildStdin>, lines: &[u8]) {
    if let Some(mut input) = input {
        let _ = input.write_all(lines);
    }
}
