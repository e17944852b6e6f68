//! What a key of a cover does.

use serde::Deserialize;
use zeroize::Zeroize;

/// One of the four operations.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Zeroize)]
pub(crate) enum Operation {
    Add,
    Subtract,
    Multiply,
    Divide,
}

/// What pressing a key does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub(crate) enum Action {
    /// Types a digit, 0 to 9.
    Digit(u8),
    Point,
    Sign,
    Percent,
    Operate(Operation),
    Equals,
    Backspace,
    /// Clears everything but the memory.
    Clear,
    /// Clears the number that is being typed.
    ClearEntry,
    MemoryClear,
    MemoryRecall,
    MemoryAdd,
    MemorySubtract,
    /// The units of the next pair.
    NextPair,
    /// The units of the pair before.
    PreviousPair,
    /// Converts the other way round.
    Swap,
}

/// The names of the actions in `content/covers/`; the digits are their own names.
const NAMES: [(&str, Action); 18] = [
    ("point", Action::Point),
    ("sign", Action::Sign),
    ("percent", Action::Percent),
    ("add", Action::Operate(Operation::Add)),
    ("subtract", Action::Operate(Operation::Subtract)),
    ("multiply", Action::Operate(Operation::Multiply)),
    ("divide", Action::Operate(Operation::Divide)),
    ("equals", Action::Equals),
    ("backspace", Action::Backspace),
    ("clear", Action::Clear),
    ("clear_entry", Action::ClearEntry),
    ("memory_clear", Action::MemoryClear),
    ("memory_recall", Action::MemoryRecall),
    ("memory_add", Action::MemoryAdd),
    ("memory_subtract", Action::MemorySubtract),
    ("next_pair", Action::NextPair),
    ("previous_pair", Action::PreviousPair),
    ("swap", Action::Swap),
];

impl TryFrom<String> for Action {
    type Error = String;

    fn try_from(name: String) -> Result<Self, String> {
        if let [digit @ b'0'..=b'9'] = name.as_bytes() {
            return Ok(Self::Digit(digit - b'0'));
        }
        let known = NAMES.iter().find(|(known, _)| *known == name);
        known
            .map(|(_, action)| *action)
            .ok_or_else(|| format!("`{name}` is no action; docs/covers.md lists them"))
    }
}
