//! How much work a guess costs.

/// Cost of Argon2id: memory, passes, lanes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cost {
    memory_kib: u32,
    passes: u32,
    lanes: u32,
}

/// A cost that is too low to protect or too high to be meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the cost of a guess is out of bounds; the file is damaged or from elsewhere")]
pub struct InvalidCost;

impl Cost {
    /// 19 MiB and two passes: the least that OWASP's password storage sheet allows.
    pub const FLOOR: Self = Self {
        memory_kib: 19 * 1024,
        passes: 2,
        lanes: 1,
    };
    /// 64 MiB and three passes: the memory-constrained choice of RFC 9106.
    pub const USUAL: Self = Self {
        memory_kib: 64 * 1024,
        passes: 3,
        lanes: 1,
    };
    /// Enough to run the whole path in a test; protects nothing.
    #[cfg(feature = "tiny-cost")]
    pub const TINY: Self = Self {
        memory_kib: 8,
        passes: 1,
        lanes: 1,
    };
    /// More is refused before a byte is reserved, in KiB.
    pub const MOST_MEMORY_KIB: u32 = 256 * 1024;
    /// More is refused.
    pub const MOST_PASSES: u32 = 16;

    /// A cost within the bounds.
    ///
    /// # Errors
    /// [`InvalidCost`] below the floor, above the limits, or with more than one lane.
    pub fn new(memory_kib: u32, passes: u32, lanes: u32) -> Result<Self, InvalidCost> {
        let cost = Self {
            memory_kib,
            passes,
            lanes,
        };
        #[cfg(feature = "tiny-cost")]
        if cost == Self::TINY {
            return Ok(cost);
        }
        let memory = Self::FLOOR.memory_kib..=Self::MOST_MEMORY_KIB;
        let passes = Self::FLOOR.passes..=Self::MOST_PASSES;
        if memory.contains(&cost.memory_kib) && passes.contains(&cost.passes) && cost.lanes == 1 {
            Ok(cost)
        } else {
            Err(InvalidCost)
        }
    }

    /// Memory, in KiB.
    pub fn memory_kib(self) -> u32 {
        self.memory_kib
    }

    /// Passes over the memory.
    pub fn passes(self) -> u32 {
        self.passes
    }

    /// Lanes; always one, because a phone's other cores are busy or asleep.
    pub fn lanes(self) -> u32 {
        self.lanes
    }
}
