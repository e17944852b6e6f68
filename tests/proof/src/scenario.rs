//! The stories that are cut off: each has a beginning that is left in peace, and steps at
//! every call of which something happens.

use crate::model::State;
use crate::steps::Step;
use crate::steps::Step::{
    ChangePin, Delete, Destroy, DestroyPin, FirstPin, Guess, LastGuess, Later, List, Open, Purge,
    Save, SecondPin, Unlock,
};

pub const REAL: &str = "294817";
pub const DECOY: &str = "750382";
pub const DESTROY: &str = "618409";
pub const CHANGED: &str = "936271";
pub const AFTERWARDS: &str = "407158";
pub const WRONG: &str = "853164";

/// A story.
pub struct Scenario {
    pub name: &'static str,
    base: Base,
    pub steps: &'static [Step],
}

enum Base {
    /// Nothing at all: the first start.
    Nothing,
    /// A vault in use.
    Used,
    /// The files of version 1 that stand in `tests/proof/frozen/v1`, made once by these
    /// steps and never again.
    Frozen,
}

/// What has happened in a vault in use.
pub const USED: &[Step] = &[
    Open,
    FirstPin(REAL),
    Unlock(REAL),
    SecondPin(DECOY),
    Save("one", 0),
    Save("two", 0),
    Save("three", 0),
    Unlock(DECOY),
    Save("shopping", 0),
    Unlock(REAL),
    DestroyPin(DESTROY),
];

/// All of them.
pub const SCENARIOS: &[Scenario] = &[
    Scenario {
        name: "create",
        base: Base::Nothing,
        steps: &[
            Open,
            FirstPin(REAL),
            Unlock(REAL),
            Save("one", 0),
            SecondPin(DECOY),
            DestroyPin(DESTROY),
            Save("two", 0),
        ],
    },
    Scenario {
        name: "save",
        base: Base::Used,
        steps: &[
            Open,
            Unlock(REAL),
            Save("four", 0),
            Save("five", 0),
            Unlock(DECOY),
            Save("recipe", 0),
        ],
    },
    Scenario {
        name: "update",
        base: Base::Used,
        steps: &[
            Open,
            Unlock(REAL),
            Save("one", 1),
            Save("one", 2),
            Save("two", 1),
            Save("one", 3),
        ],
    },
    Scenario {
        name: "delete",
        base: Base::Used,
        steps: &[
            Open,
            Unlock(REAL),
            Delete("one"),
            Delete("three"),
            Save("four", 0),
            Delete("four"),
        ],
    },
    Scenario {
        name: "pin-change",
        base: Base::Used,
        steps: &[
            Open,
            Unlock(REAL),
            ChangePin(REAL, CHANGED),
            Save("four", 0),
            ChangePin(CHANGED, REAL),
        ],
    },
    Scenario {
        name: "purge",
        base: Base::Used,
        steps: &[
            Open,
            Unlock(REAL),
            Delete("one"),
            Purge,
            Save("four", 0),
            Purge,
            Unlock(DECOY),
            Purge,
        ],
    },
    Scenario {
        name: "expiry",
        base: Base::Used,
        steps: &[
            Open,
            Unlock(REAL),
            Later(3),
            Save("four", 0),
            Later(5),
            List,
            Save("five", 0),
            Later(3),
            List,
        ],
    },
    Scenario {
        name: "wipe",
        base: Base::Used,
        steps: &[
            Open,
            Unlock(REAL),
            Save("four", 0),
            Destroy,
            FirstPin(CHANGED),
            Unlock(CHANGED),
            Save("one", 5),
        ],
    },
    Scenario {
        name: "upgrade",
        base: Base::Frozen,
        steps: &[
            Open,
            Unlock(REAL),
            List,
            Save("one", 1),
            Unlock(DECOY),
            Save("recipe", 0),
            Purge,
        ],
    },
    Scenario {
        name: "destroy-pin",
        base: Base::Used,
        steps: &[
            Open,
            Unlock(DESTROY),
            Save("four", 0),
            Unlock(DECOY),
            Save("recipe", 0),
        ],
    },
    Scenario {
        name: "guesses",
        base: Base::Used,
        steps: &[
            Open,
            Guess(WRONG),
            Guess(WRONG),
            Guess(WRONG),
            Unlock(REAL),
            Guess(WRONG),
            Guess(WRONG),
        ],
    },
];

/// The stories of which every version of the file is kept and tried.
pub const WIPES: &[Scenario] = &[
    Scenario {
        name: "destroy",
        base: Base::Used,
        steps: &[Open, Destroy, FirstPin(CHANGED)],
    },
    Scenario {
        name: "destroy-unlocked",
        base: Base::Used,
        steps: &[Open, Unlock(REAL), Destroy],
    },
    Scenario {
        name: "destroy-half",
        base: Base::Used,
        steps: &[Open, Unlock(DESTROY), Save("four", 0)],
    },
    Scenario {
        name: "last-guess",
        base: Base::Used,
        steps: &[Open, LastGuess(WRONG)],
    },
    Scenario {
        name: "purges",
        base: Base::Used,
        steps: &[
            Open,
            Unlock(REAL),
            Delete("one"),
            Purge,
            Delete("two"),
            Purge,
            Save("four", 0),
        ],
    },
];

/// Only the start of the app.
pub const RESTART: Scenario = Scenario {
    name: "restart",
    base: Base::Used,
    steps: &[Open],
};

impl Scenario {
    pub fn named(name: &str) -> Option<&'static Self> {
        let all = SCENARIOS.iter().chain(WIPES).chain([&RESTART]);
        all.into_iter().find(|scenario| scenario.name == name)
    }

    /// Whether the decoy's half is destroyed with the real one.
    pub fn destroys_all(&self) -> bool {
        self.steps
            .iter()
            .any(|step| matches!(step, Destroy | LastGuess(_)))
    }

    /// What is done in peace.
    pub fn beginning(&self) -> &'static [Step] {
        match self.base {
            Base::Nothing => &[],
            Base::Used | Base::Frozen => USED,
        }
    }

    /// Whether the beginning stands in files and is not to be done again.
    pub fn is_frozen(&self) -> bool {
        matches!(self.base, Base::Frozen)
    }

    /// The state before the steps and after each of them.
    pub fn states(&self) -> Vec<State> {
        let before = State::default().along(self.beginning());
        before.last().cloned().unwrap_or_default().along(self.steps)
    }
}
