//! The machine as a user meets it, through the public engine.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};
use std::thread;

use waymark_engine::Engine;

use super::super::Options;
use super::checks::Known;
use super::explore::{Walked, explore};
use super::folder::Folder;
use super::questions::every_path;
use super::wander::wander;
use super::words::{LANGUAGES, Words};

/// How many events one instrument takes in the ordinary length: enough to see all states of
/// the smallest, and to stop in the middle of the others.
const EVENTS: u64 = 3_000;
/// How many an instrument that ships takes at random, in each language.
const AT_RANDOM: u64 = 800;
/// The aid for a border point is made for a minute.
const MOST_QUESTIONS: usize = 4;

/// Which instrument is walked through, and how.
struct Job<'f> {
    folder: &'f Folder,
    known: Known<'f>,
    language: &'static str,
    /// The seed of a walk at random; otherwise every state is looked for.
    at_random: Option<u64>,
}

/// Walks through everything, two at a time, in sight of `words`.
pub fn walk(
    [content, invented]: &[Folder; 2],
    options: Options,
    words: &Mutex<Words<'_>>,
) -> Result<Walked, String> {
    let mut jobs = Vec::new();
    for instrument in invented.usable() {
        jobs.push(Job {
            folder: invented,
            known: Known::new(instrument, false)?,
            language: "en",
            at_random: None,
        });
    }
    for (number, language) in LANGUAGES.into_iter().enumerate() {
        for instrument in content.usable() {
            jobs.push(Job {
                folder: content,
                known: Known::new(instrument, true)?,
                language,
                at_random: Some(options.seed.wrapping_mul(2).wrapping_add(number as u64)),
            });
        }
    }
    let jobs = Mutex::new(jobs);
    let all = Mutex::new(Walked::default());
    let work = || -> Result<(), String> {
        while let Some(job) = lock(&jobs).pop() {
            let walked = job.run(options, words)?;
            lock(&all).add(walked);
        }
        Ok(())
    };
    thread::scope(|scope| {
        let other = scope.spawn(work);
        let here = work();
        other
            .join()
            .unwrap_or_else(|_| Err("a walk panicked".to_owned()))
            .and(here)
    })?;
    Ok(all.into_inner().unwrap_or_else(PoisonError::into_inner))
}

impl Job<'_> {
    fn run(&self, options: Options, words: &Mutex<Words<'_>>) -> Result<Walked, String> {
        let engine = self.folder.engine(self.language)?;
        let name = &self.known.instrument.id;
        let walked = match self.at_random {
            Some(seed) => {
                let most = if options.long {
                    10 * AT_RANDOM
                } else {
                    AT_RANDOM
                };
                // As many steps in all as when there were two languages.
                let most = most * 2 / LANGUAGES.len() as u64;
                let eyes = |view: &_| lock(words).screen(view);
                wander(&engine, &self.known, most, seed, eyes)
            }
            None => {
                let most = if options.long { u64::MAX } else { EVENTS };
                explore(&engine, &self.known, most)
            }
        };
        let walked = walked.map_err(|error| format!("{name}: {error}"))?;
        println!(
            "steps of {name} ({}): {} states, {} of them with something left to try, {} events \
             taken, {} refused",
            self.language, walked.states, walked.open, walked.taken, walked.refused
        );
        Ok(walked)
    }
}

/// How many paths of questions the aid for a border point has, and the most questions on one.
pub fn paths(content: &Folder, found: &mut Walked) -> Result<(u64, usize), String> {
    let engine: Engine = content.engine("en")?;
    let border = content.usable().find(|one| one.id.as_str() == "border");
    let known = Known::new(border.ok_or("the aid for a border point is gone")?, true)?;
    let (mut paths, mut most) = (0, 0);
    for age in ["adult", "child", "unsure"] {
        let of_age = every_path(&engine, &known, age)?;
        paths += of_age.paths;
        most = most.max(of_age.most);
        found.findings.extend(of_age.findings);
    }
    if most > MOST_QUESTIONS {
        let finding = format!("border: {most} questions on one path, not {MOST_QUESTIONS} at most");
        found.findings.push(finding);
    }
    Ok((paths, most))
}

/// Prints each kind of finding once, the shortest way to it first.
pub fn print(findings: &[String]) {
    let mut kinds: BTreeMap<&str, (usize, &str)> = BTreeMap::new();
    for finding in findings {
        let (kind, path) = finding.split_once("; ").unwrap_or((finding, ""));
        let (count, shortest) = kinds.entry(kind).or_insert((0, path));
        *count += 1;
        if path.len() < shortest.len() {
            *shortest = path;
        }
    }
    let all = kinds.len();
    let mut kinds: Vec<_> = kinds.into_iter().collect();
    kinds.sort_by_key(|(_, (_, path))| path.len());
    for (kind, (count, path)) in kinds.iter().take(MOST_PRINTED) {
        println!("{kind} ({count} times); {path}");
    }
    if all > MOST_PRINTED {
        println!("… and {} other kinds of finding", all - MOST_PRINTED);
    }
}

const MOST_PRINTED: usize = 12;

/// A lock, whatever happened to who held it before.
pub fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
