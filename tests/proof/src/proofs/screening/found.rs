//! Everything that came out, as one line.

use super::explore::Walked;
use super::rules::Compared;

/// What every part found.
pub struct Found {
    pub rules: Compared,
    pub rows: usize,
    pub wrong_rows: usize,
    pub walked: Walked,
    pub paths: u64,
    pub questions: usize,
    pub exits: u64,
    pub texts: usize,
    pub neutral: usize,
    pub verdicts: usize,
    pub giveaways: usize,
    pub wanted: usize,
    pub while_open: usize,
    pub after_exit: usize,
    pub values: usize,
    pub wrong_values: usize,
}

impl Found {
    pub fn holds(&self) -> bool {
        self.rules.differences == 0
            && self.wrong_rows == 0
            && self.walked.findings.is_empty()
            && self.verdicts == 0
            && self.giveaways == 0
            && self.after_exit == 0
            && self.wrong_values == 0
    }

    pub fn figure(&self) -> String {
        format!(
            "screening: {} combinations of {} instruments, {} differences; {} rows of tables, {} wrong; {} states, {} events \
             taken, {} refused, {} exits, {} paths with at most {} questions, {} findings; {} \
             texts, {} verdicts; {} that others see, {} giveaways; secrets {}, found while open {}, \
             after exit {}; {} predictive values, {} wrong",
            self.rules.combinations,
            self.rules.instruments,
            self.rules.differences,
            self.rows,
            self.wrong_rows,
            self.walked.states,
            self.walked.taken,
            self.walked.refused,
            self.exits,
            self.paths,
            self.questions,
            self.walked.findings.len(),
            self.texts,
            self.verdicts,
            self.neutral,
            self.giveaways,
            self.wanted,
            self.while_open,
            self.after_exit,
            self.values,
            self.wrong_values,
        )
    }
}
