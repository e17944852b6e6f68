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

#[cfg(test)]
mod tests {
    use super::*;

    const MIB: u32 = 1024;

    #[test]
    fn only_costs_between_the_floor_and_the_limits_are_accepted() {
        for (memory, passes, lanes, accepted) in [
            (19 * MIB, 2, 1, true),
            (64 * MIB, 3, 1, true),
            (256 * MIB, 16, 1, true),
            (19 * MIB - 1, 2, 1, false),
            (19 * MIB, 1, 1, false),
            (256 * MIB + 1, 3, 1, false),
            (64 * MIB, 17, 1, false),
            (64 * MIB, 3, 0, false),
            (64 * MIB, 3, 2, false),
            (0, 0, 0, false),
            (u32::MAX, u32::MAX, u32::MAX, false),
        ] {
            let cost = Cost::new(memory, passes, lanes);
            assert_eq!(cost.is_ok(), accepted, "{memory} KiB, {passes}, {lanes}");
            if let Ok(cost) = cost {
                let back = (cost.memory_kib(), cost.passes(), cost.lanes());
                assert_eq!(back, (memory, passes, lanes));
            }
        }
    }

    #[test]
    fn the_tiny_cost_of_tests_is_unknown_without_its_feature() {
        assert_eq!(Cost::new(8, 1, 1).is_ok(), cfg!(feature = "tiny-cost"));
        assert_eq!(Cost::new(8, 2, 1), Err(InvalidCost));
        assert_eq!(Cost::new(9, 1, 1), Err(InvalidCost));
    }
}
