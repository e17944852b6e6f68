//! The names of the parts of a vault.

/// One of the two halves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Half {
    /// Half 0.
    First,
    /// Half 1.
    Second,
}

impl Half {
    /// Both.
    pub const BOTH: [Self; 2] = [Self::First, Self::Second];

    /// The byte of the format.
    pub fn byte(self) -> u8 {
        match self {
            Self::First => 0,
            Self::Second => 1,
        }
    }

    /// From the byte of the format.
    pub fn from_byte(byte: u8) -> Option<Self> {
        match byte {
            0 => Some(Self::First),
            1 => Some(Self::Second),
            _ => None,
        }
    }

    /// The other half.
    pub fn other(self) -> Self {
        match self {
            Self::First => Self::Second,
            Self::Second => Self::First,
        }
    }

    /// This half's of a pair.
    pub fn of<T>(self, pair: &[T; 2]) -> &T {
        let [first, second] = pair;
        match self {
            Self::First => first,
            Self::Second => second,
        }
    }

    /// This half's of a pair, to be changed.
    pub fn of_mut<T>(self, pair: &mut [T; 2]) -> &mut T {
        let [first, second] = pair;
        match self {
            Self::First => first,
            Self::Second => second,
        }
    }
}

/// Which notes of a half a session sees. The second layer is what a second PIN of the
/// decoy half opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Layer {
    /// Layer 0.
    First,
    /// Layer 1.
    Second,
}

impl Layer {
    /// The byte of the format.
    pub fn byte(self) -> u8 {
        match self {
            Self::First => 0,
            Self::Second => 1,
        }
    }

    /// From the byte of the format.
    pub fn from_byte(byte: u8) -> Option<Self> {
        match byte {
            0 => Some(Self::First),
            1 => Some(Self::Second),
            _ => None,
        }
    }
}

/// Which of its half's two slots.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Place {
    /// The one that opens the half.
    Main,
    /// The one beside it, for a destroy PIN or a second layer.
    Side,
}

impl Place {
    /// Both.
    pub const BOTH: [Self; 2] = [Self::Main, Self::Side];

    fn number(self) -> u8 {
        match self {
            Self::Main => 0,
            Self::Side => 1,
        }
    }
}

/// One of the four slots.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct SlotNumber {
    /// Its half.
    pub half: Half,
    /// Which of the half's two.
    pub place: Place,
}

impl SlotNumber {
    /// All four, in the order of the file.
    pub const ALL: [Self; 4] = [
        Self {
            half: Half::First,
            place: Place::Main,
        },
        Self {
            half: Half::First,
            place: Place::Side,
        },
        Self {
            half: Half::Second,
            place: Place::Main,
        },
        Self {
            half: Half::Second,
            place: Place::Side,
        },
    ];

    /// 0 to 3.
    pub fn byte(self) -> u8 {
        2 * self.half.byte() + self.place.number()
    }
}

/// A part of the header.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Part {
    /// What the file is and how it is to be read.
    Head,
    /// A half's secret, wrapped by the hardware.
    Blob(Half),
    /// What a PIN opens.
    Slot(SlotNumber),
    /// Which cells of a half hold notes.
    Index(Half),
    /// Random bytes up to the end of the header.
    Rest,
}

impl Part {
    /// Where it stands in a copy of the header, and how long it is.
    pub fn place(self) -> (usize, usize) {
        match self {
            Self::Head => (0, 96),
            Self::Blob(half) => (96 + 256 * usize::from(half.byte()), 256),
            Self::Slot(number) => (608 + 160 * usize::from(number.byte()), 160),
            Self::Index(half) => (1248 + 1168 * usize::from(half.byte()), 1168),
            Self::Rest => (3584, 512),
        }
    }
}
