//! Answers, each one byte, so that all of them fit into a place that can be wiped at once.

/// What was seen or said of one item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Answer {
    /// Nothing yet.
    #[default]
    None,
    /// Seen, or yes.
    Yes,
    /// Not seen, or no.
    No,
    /// Not sure.
    Unsure,
    /// Prefers not to say.
    Declined,
    /// Passed over.
    Skipped,
    /// The option of this number.
    Option(u8),
}

/// The first byte that stands for an option.
const FIRST_OPTION: u8 = 16;

impl Answer {
    pub(crate) fn byte(self) -> u8 {
        match self {
            Self::None => 0,
            Self::Yes => 1,
            Self::No => 2,
            Self::Unsure => 3,
            Self::Declined => 4,
            Self::Skipped => 5,
            Self::Option(number) => FIRST_OPTION.saturating_add(number),
        }
    }

    pub(crate) fn of_byte(byte: u8) -> Option<Self> {
        match byte {
            0 => Some(Self::None),
            1 => Some(Self::Yes),
            2 => Some(Self::No),
            3 => Some(Self::Unsure),
            4 => Some(Self::Declined),
            5 => Some(Self::Skipped),
            other => other.checked_sub(FIRST_OPTION).map(Self::Option),
        }
    }

    /// Whether something was seen or said at all.
    pub(crate) fn is_given(self) -> bool {
        !matches!(self, Self::None | Self::Skipped)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_that_an_answer_makes_is_read_back() {
        let options = (0..20).map(Answer::Option);
        let words = [
            Answer::None,
            Answer::Yes,
            Answer::No,
            Answer::Unsure,
            Answer::Declined,
            Answer::Skipped,
        ];
        for answer in words.into_iter().chain(options) {
            assert_eq!(Answer::of_byte(answer.byte()), Some(answer));
        }
        assert_eq!(Answer::of_byte(9), None);
    }
}
