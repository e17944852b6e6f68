//! Bit flips, swaps and replays. A damaged byte may cost the note it belongs to, and that is
//! told; it never shows another text, never costs a second note, and never costs the file.

use std::collections::BTreeSet;
use std::fs::{self, OpenOptions};
use std::ops::Range;
use std::os::unix::fs::FileExt;
use std::panic::{AssertUnwindSafe, catch_unwind};

use tempfile::TempDir;
use waymark_vault::format::{CELL, COPY, HEADER, Half, Image, file_length};
use waymark_vault::{Condition, Session};

use super::{Options, Verdict};
use crate::scenario::{DECOY, REAL};
use crate::spread::spread;
use crate::steps::{Actor, Failed, Notes, Step, body};
use crate::world::{HARDWARE, PRIVATE, World, copy, scratch};

const CELLS: u16 = 8;
const NOTES: [&str; 5] = ["one", "two", "three", "four", "five"];
/// Jobs of a proof are of this many bits or pairs each.
const PORTION: usize = 512;

pub fn run(options: Options) -> Result<Verdict, String> {
    let subject = Subject::made(options.seed)?;
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
    Ok(Verdict { holds: sum.holds(), figure: sum.to_string() })
}

/// What came of some damage.
#[derive(Default, Clone, Copy)]
struct Sum {
    tried: usize,
    /// Nothing was lost.
    whole: usize,
    /// A text that is not the note's.
    wrong: usize,
    /// More notes lost than were damaged.
    beyond: usize,
    /// Lost without a word.
    untold: usize,
    /// It panicked, or the damaged file was written over.
    worse: usize,
}

impl Sum {
    fn add(&mut self, other: Self) {
        self.tried += other.tried;
        self.whole += other.whole;
        self.wrong += other.wrong;
        self.beyond += other.beyond;
        self.untold += other.untold;
        self.worse += other.worse;
    }

    /// What one damage came to: what each PIN showed, and how many notes it should have.
    fn of<E>(shown: impl IntoIterator<Item = (Result<Shown, E>, usize)>, may: May) -> Self {
        let mut sum = Self { tried: 1, ..Self::default() };
        let mut lost = 0_usize;
        for (shown, wanted) in shown {
            match shown {
                Err(_) => sum.worse += 1,
                Ok(Shown::Wrong(text)) => {
                    println!("{text}");
                    sum.wrong += 1;
                }
                Ok(Shown::Refused) => lost = lost.saturating_add(wanted),
                Ok(Shown::Notes { notes, damaged }) => {
                    let missing = wanted - notes.len();
                    sum.untold += usize::from(missing != damaged && may != May::SetBack);
                    lost += missing;
                }
            }
        }
        sum.whole += usize::from(lost == 0);
        sum.beyond += usize::from(match may {
            May::CostNothing => lost > 0,
            May::CostNotes(most) => lost > most,
            May::CostAll | May::SetBack => false,
        });
        sum
    }

    fn holds(self) -> bool {
        self.tried > 0 && self.wrong + self.beyond + self.untold + self.worse == 0
    }
}

impl std::fmt::Display for Sum {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { tried, whole, wrong, beyond, untold, worse } = self;
        write!(
            formatter,
            "damages {tried}, without loss {whole}, wrong plaintexts {wrong}, \
             notes lost beyond the damaged {beyond}, untold {untold}, worse {worse}"
        )
    }
}

/// How much damage may cost.
#[derive(Clone, Copy, PartialEq, Eq)]
enum May {
    /// Nothing.
    CostNothing,
    /// So many notes, each told.
    CostNotes(usize),
    /// Everything, as long as nothing is wrong and nothing is written over.
    CostAll,
    /// The same, and what came later than the file's header is not missed by it: nobody can
    /// tell that a whole file was set back.
    SetBack,
}

/// A vault to be damaged, and files of it from before.
struct Subject {
    device: World,
    now: Vec<u8>,
    before: Vec<Vec<u8>>,
    /// Which half is the real one.
    real: Half,
    /// Cells of the real half that hold notes.
    live: Vec<u16>,
    _place: TempDir,
}

/// What a PIN showed.
enum Shown {
    Notes { notes: Notes, damaged: usize },
    /// A refusal with a reason.
    Refused,
    Wrong(String),
}

fn told(error: impl std::fmt::Display) -> String {
    error.to_string()
}

fn failed(failed: Failed) -> String {
    format!("in peace: {failed:?}")
}

impl Subject {
    fn made(seed: u64) -> Result<Self, String> {
        let place = scratch()?;
        let device = World::new(&place.path().join("device"), CELLS, seed);
        fs::create_dir(&device.root).map_err(told)?;
        let mut actor = Actor::new(device.clone(), 0, 0);
        let mut before = Vec::new();
        for step in history() {
            actor.act(step).map_err(failed)?;
            before.extend(fs::read(device.data()));
        }
        let running = actor.running().map_err(failed)?;
        let (_, key, about) = running.latch.key().ok_or("nothing is open")?;
        let now = fs::read(device.data()).map_err(told)?;
        before.dedup();
        before.retain(|version| *version != now);
        let image = Image::read(now.clone()).map_err(|fault| format!("{fault:?}"))?;
        let real = Session::unpacked(about).half;
        let index = image.index(real, &key).ok_or("the index does not open")?;
        let live = (0..CELLS).filter(|cell| index.word(*cell).live).collect();
        Ok(Self { device, now, before, real, live, _place: place })
    }

    /// Damages a file in many ways, each by a function from a number, and adds up.
    fn each(
        &self,
        count: usize,
        may: May,
        damage: impl Fn(usize) -> Option<Vec<u8>> + Sync,
    ) -> Result<Sum, String> {
        self.portions(count, |portion| {
            let victim = Victim::new(self)?;
            let mut sum = Sum::default();
            for bytes in portion.filter_map(&damage) {
                sum.add(victim.judged(&bytes, may)?);
            }
            Ok(sum)
        })
    }

    fn portions(&self, count: usize, work: impl Fn(Range<usize>) -> Result<Sum, String> + Sync) -> Result<Sum, String> {
        let portions: Vec<Range<usize>> =
            (0..count).step_by(PORTION).map(|from| from..(from + PORTION).min(count)).collect();
        let mut sum = Sum::default();
        for one in spread(&portions, |portion| work(portion.clone())) {
            sum.add(one?);
        }
        Ok(sum)
    }

    fn header(&self, step: usize, both: bool) -> Result<Sum, String> {
        let (bits, may) = if both { (COPY * 8 / step, May::CostAll) } else { (HEADER * 8 / step, May::CostNothing) };
        self.each(bits, may, |number| {
            let bit = number * step;
            let mut bytes = self.now.clone();
            bytes[bit / 8] ^= 1 << (bit % 8);
            if both {
                bytes[COPY + bit / 8] ^= 1 << (bit % 8);
            }
            Some(bytes)
        })
    }

    fn three_cells(&self) -> Result<Sum, String> {
        let cells: Vec<usize> = self.live.iter().take(3).map(|cell| self.place(self.real, *cell)).collect();
        let wanted = wanted(REAL);
        // The notes stay open meanwhile: every call reads the file anew.
        self.portions(cells.len() * CELL * 8, |portion| {
            let victim = Victim::new(self)?;
            victim.put(&self.now)?;
            let mut actor = Actor::new(victim.world.clone(), 1, 0);
            actor.act(Step::Open).and_then(|()| actor.unlock(REAL)).map_err(failed)?;
            let file = OpenOptions::new().write(true).open(victim.world.data()).map_err(told)?;
            let mut sum = Sum::default();
            for bit in portion {
                let at = cells[bit / 8 / CELL] + bit / 8 % CELL;
                let flipped = self.now[at] ^ (1 << (bit % 8));
                file.write_all_at(&[flipped], at as u64).map_err(told)?;
                let shown = catch_unwind(AssertUnwindSafe(|| all_notes(&actor, &wanted)));
                file.write_all_at(&self.now[at..=at], at as u64).map_err(told)?;
                sum.add(Sum::of([(shown, wanted.len())], May::CostNotes(1)));
            }
            Ok(sum)
        })
    }

    fn swaps(&self) -> Result<Sum, String> {
        let places = self.places();
        self.each(places.len() * places.len(), May::CostNotes(2), |pair| {
            let (one, other) = (places[pair / places.len()], places[pair % places.len()]);
            if one >= other {
                return None;
            }
            let mut bytes = self.now.clone();
            let (head, tail) = bytes.split_at_mut(other);
            head[one..one + CELL].swap_with_slice(&mut tail[..CELL]);
            Some(bytes)
        })
    }

    fn copies(&self) -> Result<Sum, String> {
        let places = self.places();
        self.each(places.len() * places.len(), May::CostNotes(1), |pair| {
            let (from, to) = (places[pair / places.len()], places[pair % places.len()]);
            let mut bytes = self.now.clone();
            bytes.copy_within(from..from + CELL, to);
            (bytes != self.now).then_some(bytes)
        })
    }

    fn replays(&self) -> Result<Sum, String> {
        let places = self.places();
        self.each(places.len() * self.before.len(), May::CostNotes(1), |number| {
            let (old, at) = (&self.before[number / places.len()], places[number % places.len()]);
            let mut bytes = self.now.clone();
            bytes[at..at + CELL].copy_from_slice(&old[at..at + CELL]);
            (bytes != self.now).then_some(bytes)
        })
    }

    /// The whole header of an earlier file, or one copy of it, over the cells of now.
    fn old_indexes(&self) -> Result<Sum, String> {
        let ranges = [0..COPY, COPY..HEADER, 0..HEADER];
        self.each(ranges.len() * self.before.len(), May::SetBack, |number| {
            let old = &self.before[number / ranges.len()];
            let range = ranges[number % ranges.len()].clone();
            let mut bytes = self.now.clone();
            bytes[range.clone()].copy_from_slice(&old[range]);
            (bytes != self.now).then_some(bytes)
        })
    }

    fn lengths(&self) -> Result<Sum, String> {
        let whole = file_length(CELLS);
        let lengths: BTreeSet<usize> = (0..200)
            .chain((0..whole).step_by(911))
            .chain([COPY, HEADER, whole - 1, whole + 1, whole + CELL, 2 * whole])
            .collect();
        let lengths: Vec<usize> = lengths.into_iter().collect();
        self.each(lengths.len(), May::CostAll, |number| {
            let mut bytes = self.now.clone();
            bytes.resize(lengths[number], 0x5A);
            Some(bytes)
        })
    }

    fn place(&self, half: Half, cell: u16) -> usize {
        HEADER + (usize::from(half.byte()) * usize::from(CELLS) + usize::from(cell)) * CELL
    }

    fn places(&self) -> Vec<usize> {
        (0..2 * usize::from(CELLS)).map(|cell| HEADER + cell * CELL).collect()
    }
}

/// Notes that come, change and go, so that there is much to be replayed.
fn history() -> Vec<Step> {
    let mut steps = vec![Step::Open, Step::FirstPin(REAL), Step::Unlock(REAL), Step::SecondPin(DECOY)];
    steps.extend(NOTES.map(|title| Step::Save(title, 0)));
    steps.extend((1..5).map(|version| Step::Save("one", version)));
    steps.extend([Step::Delete("two"), Step::Save("six", 0), Step::Delete("five"), Step::Save("three", 1)]);
    steps.extend([Step::Unlock(DECOY), Step::Save("shopping", 0), Step::Save("shopping", 1), Step::Unlock(REAL)]);
    steps.push(Step::Save("four", 7));
    steps
}

/// What each PIN shows when nothing is damaged.
fn wanted(pin: &str) -> Notes {
    let notes: &[(&str, u32)] = match pin {
        REAL => &[("one", 4), ("three", 1), ("four", 7), ("six", 0)],
        _ => &[("shopping", 1)],
    };
    notes.iter().map(|(title, version)| ((*title).to_owned(), *version)).collect()
}

/// A device on which one damaged file after the other is put.
struct Victim<'a> {
    subject: &'a Subject,
    world: World,
    _place: TempDir,
}

impl<'a> Victim<'a> {
    fn new(subject: &'a Subject) -> Result<Self, String> {
        let place = scratch()?;
        let world = World { root: place.path().to_owned(), ..subject.device.clone() };
        Ok(Self { subject, world, _place: place })
    }

    fn judged(&self, bytes: &[u8], may: May) -> Result<Sum, String> {
        self.put(bytes)?;
        let shown = catch_unwind(AssertUnwindSafe(|| self.shown()));
        let shown = match shown {
            Ok([real, decoy]) => [Ok(real), Ok(decoy)],
            Err(_) => [Err(()), Err(())],
        };
        let lengths = [REAL, DECOY].map(|pin| wanted(pin).len());
        let mut sum = Sum::of(shown.into_iter().zip(lengths), may);
        sum.worse += usize::from(!self.is_kept(bytes)?);
        Ok(sum)
    }

    fn put(&self, bytes: &[u8]) -> Result<(), String> {
        let private = self.world.root.join(PRIVATE);
        fs::create_dir_all(&private).map_err(told)?;
        for left in ["tries", "data.1", "data.2", "erase"] {
            // Usually it is not there.
            let _ = fs::remove_file(private.join(left));
        }
        copy(&self.subject.device.root.join(HARDWARE), &self.world.root.join(HARDWARE)).map_err(told)?;
        fs::write(self.world.data(), bytes).map_err(told)
    }

    /// What the two PINs show.
    fn shown(&self) -> [Shown; 2] {
        let mut actor = Actor::new(self.world.clone(), 1, 0);
        if let Err(failed) = actor.act(Step::Open) {
            let refused = matches!(&failed, Failed::Vault(_))
                || actor.running().is_ok_and(|running| {
                    matches!(running.vault.condition(), Condition::SetAside | Condition::Newer)
                });
            let shown = || if refused { Shown::Refused } else { Shown::Wrong(format!("{failed:?}")) };
            return [shown(), shown()];
        }
        [REAL, DECOY].map(|pin| look(&actor, pin))
    }

    /// Whether the damaged file is still there, in its place or set aside.
    fn is_kept(&self, bytes: &[u8]) -> Result<bool, String> {
        let aside = self.world.root.join(PRIVATE).join("data.1");
        let place = if aside.exists() { aside } else { self.world.data() };
        Ok(fs::read(place).map_err(told)? == bytes)
    }
}

fn look(actor: &Actor, pin: &str) -> Shown {
    match actor.unlock(pin) {
        Ok(()) => {}
        Err(Failed::Vault(_)) => return Shown::Refused,
        Err(Failed::Wrong(text)) => return Shown::Wrong(text),
    }
    all_notes(actor, &wanted(pin))
}

/// Every note of the session in one search.
fn all_notes(actor: &Actor, wanted: &Notes) -> Shown {
    let mut texts = Vec::new();
    let mut keep = |text: &str| {
        texts.push(text.to_owned());
        true
    };
    let found = actor.running().and_then(|running| Ok(running.vault.find(&mut keep)?));
    let listing = match found {
        Ok(listing) => listing,
        Err(Failed::Vault(_)) => return Shown::Refused,
        Err(Failed::Wrong(text)) => return Shown::Wrong(text),
    };
    let mut notes = Notes::new();
    for text in &texts {
        let title = text.lines().next().unwrap_or_default();
        let Some(version) = wanted.get(title) else {
            return Shown::Wrong(format!("`{title}` is listed and does not exist any more"));
        };
        if text.trim_end() != format!("{title}\n{}", body(title, *version)).trim_end() {
            return Shown::Wrong(format!("`{title}` has another text"));
        }
        notes.insert(title.to_owned(), *version);
    }
    let mut titles: Vec<&str> = listing.notes.iter().map(|head| head.title.as_str()).collect();
    titles.sort_unstable();
    if !titles.iter().eq(notes.keys()) {
        return Shown::Wrong(format!("{titles:?} are listed"));
    }
    Shown::Notes { notes, damaged: listing.damaged as usize }
}
