//! Bit flips, swaps and replays. A damaged byte may cost the note it belongs to, and that is
//! told; it never shows another text, never costs a second note, and never costs the file.

mod subject;
mod sum;
mod victim;

use subject::Subject;
use sum::Sum;

use super::{Options, Verdict};

pub fn run(options: Options) -> Result<Verdict, String> {
    let subject = Subject::made(options.seed, options.long)?;
    let mut sum = Sum::default();
    let mut told = |what: &str, part: Sum| {
        println!("{what}: {part}");
        sum.add(part);
    };
    told("every bit of the header", subject.header(1, false)?);
    let step = if options.long { 1 } else { 8 };
    let both = format!("every {step}. bit of the header in both copies at once");
    told(&both, subject.header(step, true)?);
    told("every bit of three cells", subject.three_cells()?);
    told("every swap of two cells", subject.swaps()?);
    told("every cell put in place of another", subject.copies()?);
    told("every cell of every earlier file", subject.replays()?);
    told("every index of every earlier file", subject.old_indexes()?);
    told("cut off, or something added", subject.lengths()?);
    Ok(Verdict {
        holds: sum.holds(),
        figure: sum.to_string(),
    })
}
