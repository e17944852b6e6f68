//! The proofs by name. Another one is a row here and a module beside these.

mod attacks;
mod clock;
mod exit;
mod faults;
mod flips;
mod install_kills;
mod kills;
mod lookalike;
mod memory;
mod network;
mod pack_flips;
mod power;
mod screening;
mod stage;
mod statistics;
mod timing;
mod vectors;
mod wipe;
mod wording;

pub use install_kills::child as install;
pub use timing::child as guess;

/// A proof.
pub struct Proof {
    pub name: &'static str,
    pub about: &'static str,
    pub run: fn(Options) -> Result<Verdict, String>,
}

/// How it is to be run.
#[derive(Debug, Clone, Copy)]
pub struct Options {
    /// The full count, for hours when nobody waits.
    pub long: bool,
    /// Where the randomness begins; a finding names it.
    pub seed: u64,
}

/// What came out.
pub struct Verdict {
    /// The last line.
    pub figure: String,
    pub holds: bool,
}

pub const PROOFS: &[Proof] = &[
    Proof {
        name: "kills",
        about: "the process is killed at every call that changes a file",
        run: kills::run,
    },
    Proof {
        name: "power",
        about: "the power is cut, and what was not flushed is lost, torn or reordered",
        run: power::run,
    },
    Proof {
        name: "faults",
        about: "every call fails: disk full, broken, read-only, interrupted, cut short",
        run: faults::run,
    },
    Proof {
        name: "wipe",
        about: "a destruction is killed at every call, and every PIN tried on every file",
        run: wipe::run,
    },
    Proof {
        name: "flips",
        about: "every bit of the header and of three cells, and cells in wrong places",
        run: flips::run,
    },
    Proof {
        name: "exit",
        about: "eight threads at work, left again and again: nothing is delivered after",
        run: exit::run,
    },
    Proof {
        name: "memory",
        about: "this process's own memory, searched after a lock and after an exit",
        run: memory::run,
    },
    Proof {
        name: "lookalike",
        about: "fresh files against used ones, in everything that can be counted in them",
        run: lookalike::run,
    },
    Proof {
        name: "timing",
        about: "instructions and time of a guess, whatever it opens",
        run: timing::run,
    },
    Proof {
        name: "vectors",
        about: "the frozen vectors, and vaults that a second implementation reads and writes",
        run: vectors::run,
    },
    Proof {
        name: "screening",
        about: "rules by a second implementation, every step, every word, and what is left",
        run: screening::run,
    },
    Proof {
        name: "wording",
        about: "everything that is handed over, searched for words that give something away",
        run: wording::run,
    },
    Proof {
        name: "attacks",
        about: "the ten attacks of the TUF specification, on each role, by python-tuf",
        run: attacks::run,
    },
    Proof {
        name: "network",
        about: "a real web server behind a bad network: latency, loss, drips, portals, TLS",
        run: network::run,
    },
    Proof {
        name: "install-kills",
        about: "an install is killed, fails, and loses power at every call",
        run: install_kills::run,
    },
    Proof {
        name: "pack-flips",
        about: "every bit of the metadata and of a pack, and of what is handed over",
        run: pack_flips::run,
    },
    Proof {
        name: "clock",
        about: "any clock from 1970 to 2100: reading, ages, and what is past its date",
        run: clock::run,
    },
];

/// Makes the files that a later version must still open.
pub fn freeze(place: &std::path::Path) -> Result<(), String> {
    stage::freeze(place)
}

impl Options {
    pub fn read(words: &[&str]) -> Result<Self, String> {
        let mut options = Self {
            long: false,
            seed: 1,
        };
        let mut rest = words.iter();
        while let Some(word) = rest.next() {
            match *word {
                "--long" => options.long = true,
                "--seed" => {
                    let value = rest.next().and_then(|value| value.parse().ok());
                    options.seed = value.ok_or("`--seed` needs a number")?;
                }
                other => return Err(format!("`{other}` is no option: --long, --seed N")),
            }
        }
        Ok(options)
    }
}
