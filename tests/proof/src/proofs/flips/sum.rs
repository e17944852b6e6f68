//! What damage may cost, and what it did cost.

use super::victim::Shown;

/// What came of some damage.
#[derive(Default, Clone, Copy)]
pub struct Sum {
    pub tried: usize,
    /// Nothing was lost.
    pub whole: usize,
    /// A text that is not the note's.
    pub wrong: usize,
    /// More notes lost than were damaged.
    pub beyond: usize,
    /// Lost without a word.
    pub untold: usize,
    /// It panicked, or the damaged file was written over.
    pub worse: usize,
}

impl Sum {
    pub fn add(&mut self, other: Self) {
        self.tried += other.tried;
        self.whole += other.whole;
        self.wrong += other.wrong;
        self.beyond += other.beyond;
        self.untold += other.untold;
        self.worse += other.worse;
    }

    /// What one damage came to: what each PIN showed, and how many notes it should have.
    pub fn of<E>(shown: impl IntoIterator<Item = (Result<Shown, E>, usize)>, may: May) -> Self {
        let mut sum = Self {
            tried: 1,
            ..Self::default()
        };
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

    pub fn holds(self) -> bool {
        self.tried > 0 && self.wrong + self.beyond + self.untold + self.worse == 0
    }
}

impl std::fmt::Display for Sum {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self {
            tried,
            whole,
            wrong,
            beyond,
            untold,
            worse,
        } = self;
        write!(
            formatter,
            "damages {tried}, without loss {whole}, wrong plaintexts {wrong}, \
             notes lost beyond the damaged {beyond}, untold {untold}, worse {worse}"
        )
    }
}

/// How much damage may cost.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum May {
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
