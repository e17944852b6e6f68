//! The clock of a phone is anything between 1970 and 2100, jumps, and goes backwards.
//! Reading never stops; the age of a pack is what docs/updates.md says; what is past its
//! date is refused and what is not is taken; and a clock that was set back makes nothing
//! young again.

mod reading;
mod schedule;
mod shelf;

use jiff::{SignedDuration, Timestamp};

use super::{Options, Verdict};

/// What a part has found.
#[derive(Default)]
struct Part {
    /// Moments, or pairs of them, that were looked at.
    moments: usize,
    findings: Vec<String>,
}

impl Part {
    fn unless(&mut self, holds: bool, finding: impl FnOnce() -> String) {
        if !holds {
            self.findings.push(finding());
        }
    }
}

pub fn run(options: Options) -> Result<Verdict, String> {
    // Days between two moments.
    let step = if options.long { 1 } else { 30 };
    let mut all = Part::default();
    let parts: [(&str, fn(i64, u64) -> Result<Part, String>); 4] = [
        ("reading the real content", reading::goes_on),
        (
            "age, and updates that are taken or refused",
            shelf::at_every_moment,
        ),
        ("a clock that jumps about", shelf::jumping),
        ("when to look", schedule::never_stuck),
    ];
    for (name, part) in parts {
        let part = part(step, options.seed)?;
        println!(
            "{name}: {} moments, wrong {}",
            part.moments,
            part.findings.len()
        );
        part.findings
            .iter()
            .take(10)
            .for_each(|one| println!("  {one}"));
        all.moments += part.moments;
        all.findings.extend(part.findings);
    }
    Ok(Verdict {
        figure: format!(
            "moments {} from 1970 to 2100, wrong {}",
            all.moments,
            all.findings.len()
        ),
        holds: all.findings.is_empty() && all.moments > 5_000,
    })
}

fn moment(text: &str) -> Result<Timestamp, String> {
    text.parse().map_err(|error| format!("{text}: {error}"))
}

fn days(count: i64) -> SignedDuration {
    SignedDuration::from_hours(24 * count)
}

/// Moments from 1970 to 2100, so many days apart, and a second before, at and after each of
/// some.
fn moments(step: i64, of_interest: &[Timestamp]) -> Result<Vec<Timestamp>, String> {
    let (mut at, end) = (
        moment("1970-01-01T00:00:00Z")?,
        moment("2100-01-01T00:00:00Z")?,
    );
    let mut moments = Vec::new();
    while at < end {
        moments.push(at);
        at = at
            .checked_add(days(step))
            .map_err(|error| error.to_string())?;
    }
    // The end of 32 bits, and of unsigned ones.
    let ends = ["2038-01-19T03:14:08Z", "2106-02-07T06:28:16Z"].map(moment);
    let ends = ends.into_iter().collect::<Result<Vec<_>, _>>()?;
    for interest in ends.iter().chain(of_interest) {
        for seconds in [-1, 0, 1] {
            let near = interest.checked_add(SignedDuration::from_secs(seconds));
            moments.push(near.map_err(|error| error.to_string())?);
        }
    }
    moments.sort();
    Ok(moments)
}
