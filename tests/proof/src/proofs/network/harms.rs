//! Everything that can come in place of a file, in place of each file: refused, nothing
//! changed, little memory; and the next update, over a good network, succeeds.

use std::collections::BTreeMap;

use super::reader::{Reader, Said, Wish};
use super::shape::{Shape, What, harms};
use super::site::{NOW, SECOND_PACK};
use super::{Part, Scene};
use crate::spread::spread;

/// Files by a part of their address, in the order in which they are asked for, and under
/// which name each is kept.
const FILES: [(&str, &str); 5] = [
    ("/2.root.json", "root.json"),
    ("/timestamp.json", "timestamp.json"),
    (".snapshot.json", "snapshot.json"),
    (".targets.json", "targets.json"),
    ("/targets/packs/", "pack"),
];

/// What a harm may be called; the first words of the error.
const NAMES: [&str; 7] = [
    "Fetch(Offline)",
    "Fetch(Refused)",
    "Malformed",
    "TooLong",
    "WrongBytes",
    "WrongTarget",
    "Unsigned",
];

/// One harm to one file.
struct Job {
    name: &'static str,
    what: What,
    /// Number of the file.
    at: usize,
}

/// All harms to all files.
pub fn refused(scene: &Scene) -> Result<Part, String> {
    let settled = scene.settled()?;
    let mut jobs = Vec::new();
    for (name, what) in harms() {
        jobs.extend((0..FILES.len()).map(|at| Job {
            name,
            what: what.clone(),
            at,
        }));
    }
    let mut part = Part::default();
    let mut answers: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for (job, judged) in jobs
        .iter()
        .zip(spread(&jobs, |job| judge(scene, &settled, job)))
    {
        let (said, findings) = judged?;
        part.heard(&said);
        part.findings.extend(findings);
        let short = said
            .answer
            .split(" {")
            .next()
            .unwrap_or_default()
            .to_owned();
        answers.entry(job.name).or_default().push(short);
    }
    for (name, answers) in &answers {
        println!("  {name:<21} {}", answers.join(", "));
    }
    part.told = format!(
        "{} harms to each of {} files: refused {}, each followed by an update that succeeds",
        answers.len(),
        FILES.len(),
        jobs.len(),
    );
    Ok(part)
}

/// Does one harm to a reader, then lets go.
fn judge(scene: &Scene, settled: &Reader, job: &Job) -> Result<(Said, Vec<String>), String> {
    let mut part = Part::default();
    let (at, kept_as) = FILES[job.at];
    let title = || format!("{} in place of {kept_as}", job.name);
    let reader = settled.again()?;
    let (trusted, pack) = (reader.trusted(), reader.pack());
    let proxy = scene.proxy()?;
    proxy.shape(Shape {
        what: job.what.clone(),
        at,
    });
    let wish = Wish::at(proxy.port, NOW, SECOND_PACK);
    let said = reader.updates(&wish.clone().hasty())?;
    part.unless(
        NAMES.iter().any(|name| said.answer.starts_with(name)),
        || format!("{}: {}", title(), said.answer),
    );
    part.unless(reader.pack() == pack, || {
        format!("{}: the pack has changed", title())
    });
    // What comes before the file that was harmed may be new; it was verified.
    for (_, name) in FILES.iter().take(4).skip(job.at) {
        part.unless(reader.trusted().get(*name) == trusted.get(*name), || {
            format!("{}: {name} has changed", title())
        });
    }
    proxy.shape(Shape::NONE);
    let again = reader.updates(&wish)?;
    part.unless(
        again.answer == "taken" && reader.pack().as_ref() == Some(&scene.site.pack),
        || format!("{}, then a good network: {}", title(), again.answer),
    );
    let grew = said.grew.max(again.grew);
    Ok((Said { grew, ..said }, part.findings))
}
