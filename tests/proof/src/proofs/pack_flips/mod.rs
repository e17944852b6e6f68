//! Every bit of the metadata and of a pack of 64 KiB flipped, everything cut short or made
//! longer, on its way through the client; and a hand-over file likewise, through the import.
//! Nothing that was changed is taken, and nothing panics.

mod handed;
mod metadata;
mod pack;

use std::ops::Range;

use super::{Options, Verdict};
use crate::spread::spread;

/// Changes judged in one go.
const PORTION: usize = 2_048;

/// How changes were taken.
#[derive(Default, Clone)]
pub struct Sum {
    pub tried: usize,
    pub refused: usize,
    /// Of a hand-over: a root that the reader has already, and does not read again. What was
    /// installed is what was signed.
    pub unread: usize,
    /// Taken, or panicked, or something has changed all the same.
    pub wrong: Vec<String>,
}

/// What came of one change.
pub enum Judged {
    Refused,
    Unread,
    Wrong(String),
}

impl Sum {
    fn note(&mut self, number: usize, judged: Judged) {
        self.tried += 1;
        match judged {
            Judged::Refused => self.refused += 1,
            Judged::Unread => self.unread += 1,
            Judged::Wrong(text) => self.wrong.push(format!("change {number}: {text}")),
        }
    }

    fn add(&mut self, other: Self) {
        self.tried += other.tried;
        self.refused += other.refused;
        self.unread += other.unread;
        self.wrong.extend(other.wrong);
    }
}

/// A file that is changed, and whoever judges one change after the other.
pub trait Subject: Sync {
    /// Whatever a worker needs for itself.
    type Worker;
    /// How many changes there are.
    fn changes(&self) -> usize;
    fn worker(&self) -> Result<Self::Worker, String>;
    fn judge(&self, worker: &mut Self::Worker, change: usize) -> Result<Judged, String>;
}

/// Judges every change, on every core.
fn all<S: Subject>(name: &str, subject: &S) -> Result<Sum, String> {
    let count = subject.changes();
    let portions: Vec<Range<usize>> = (0..count)
        .step_by(PORTION)
        .map(|from| from..(from + PORTION).min(count))
        .collect();
    let mut sum = Sum::default();
    let judged = spread(&portions, |portion| {
        let mut worker = subject.worker()?;
        let mut sum = Sum::default();
        for change in portion.clone() {
            sum.note(change, subject.judge(&mut worker, change)?);
        }
        Ok::<Sum, String>(sum)
    });
    for one in judged {
        sum.add(one?);
    }
    let Sum {
        tried,
        refused,
        unread,
        wrong,
    } = &sum;
    println!(
        "{name}: {tried} changes, refused {refused}, unread {unread}, wrong {}",
        wrong.len()
    );
    wrong.iter().take(10).for_each(|text| println!("  {text}"));
    Ok(sum)
}

pub fn run(options: Options) -> Result<Verdict, String> {
    let mut sum = Sum::default();
    for (name, subject) in metadata::files()? {
        sum.add(all(
            &format!("{name}, every bit and every length"),
            &subject,
        )?);
    }
    let pack = pack::Pack::published(options)?;
    sum.add(all("a pack of 64 KiB, every bit and many lengths", &pack)?);
    // Only a hand-over has bytes that nobody reads.
    let unread = sum.unread;
    let handed = handed::File::made(options)?;
    sum.add(all(handed.about(), &handed)?);
    let Sum {
        tried,
        refused,
        unread: in_all,
        wrong,
    } = &sum;
    Ok(Verdict {
        figure: format!(
            "changes {tried}, refused {refused}, read by nobody {in_all}, wrong {}",
            wrong.len()
        ),
        holds: wrong.is_empty() && unread == 0 && *tried == refused + in_all && *tried > 600_000,
    })
}

/// One bit, or another length.
pub enum Change {
    Bit(usize),
    Length(usize),
}

impl Change {
    /// What `bytes` are then; longer by zeros, because spaces after a JSON text mean nothing.
    pub fn of(&self, bytes: &[u8]) -> Vec<u8> {
        let mut changed = bytes.to_vec();
        match self {
            Self::Bit(bit) => {
                if let Some(byte) = changed.get_mut(bit / 8) {
                    *byte ^= 1 << (bit % 8);
                }
            }
            Self::Length(length) => changed.resize(*length, 0),
        }
        changed
    }
}
