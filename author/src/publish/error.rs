//! Why something is not published.

use waymark_pack::PackError;
use waymark_update::{StoreError, UpdateError};

use super::said::Role;

/// Why a step of publishing was not taken. What was published before stays as it was.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PublishError {
    /// A file or folder cannot be read or written.
    #[error("{file}: {reason}")]
    File {
        /// Which.
        file: String,
        /// Why.
        reason: StoreError,
    },
    /// A folder that should be new is there already.
    #[error("{0} is there already; name another one")]
    Exists(String),
    /// There is no desk in the folder.
    #[error("there is no repository in {0}; make one with `waymark repo init`")]
    NoDesk(String),
    /// The file is no key of ours.
    #[error("this is no key; name a file that `waymark repo key new` wrote")]
    NotAKey,
    /// The key file is sealed, and the passphrase does not open it.
    #[error("the passphrase does not open the key; type it again")]
    WrongPassphrase,
    /// The key file is sealed, and no passphrase was given.
    #[error("the key is sealed; give its passphrase")]
    PassphraseWanted,
    /// A passphrase that somebody could guess.
    #[error("the passphrase is too short; take at least {0} letters, five words or more")]
    WeakPassphrase(usize),
    /// A label that could not stand on a line.
    #[error("a label has 1 to 40 letters, digits, spaces or -_. and says what the key is for")]
    BadLabel,
    /// The system has no randomness.
    #[error("the system gives no randomness; try again later")]
    NoRandomness,
    /// Too few keys to begin with.
    #[error("the {role} role needs at least {threshold} different keys; name more of them")]
    TooFewKeys {
        /// For which role.
        role: Role,
        /// How many must sign.
        threshold: u64,
    },
    /// One key in two places that must not fall together.
    #[error("a key of the {0} role must not lie online; make another key for it")]
    OneKeyForBoth(Role),
    /// No key of that name or id.
    #[error("no key is called {0}; `waymark repo key list` shows them")]
    UnknownKey(String),
    /// A key that is there already.
    #[error("the {0} role has this key already; name another one")]
    KeyIsThere(Role),
    /// A change that would change nothing.
    #[error("nothing would change; name a key and a role that it has")]
    NothingToChange,
    /// A metadata file that is none of ours.
    #[error("{0} is no {1} file of this repository; take it from where it was made")]
    NotOurs(String, Role),
    /// Nothing waits for signatures.
    #[error("nothing waits to be signed; draft something with `waymark repo add` first")]
    NothingDrafted,
    /// The key may not sign anything that waits.
    #[error("this key signs nothing that waits; `waymark repo status` shows whose turn it is")]
    NotYourTurn,
    /// What lies beside a draft is not what the draft says.
    #[error("{0} is not what the draft says; ask whoever made it, and sign nothing")]
    DraftIsWrong(String),
    /// A copy of a draft that is not a copy.
    #[error("this is not a copy of the same draft; ask for it again")]
    OtherDraft,
    /// Too few have signed.
    #[error("the {role} file has {had} of {needed} signatures; `waymark repo sign` adds one")]
    Unsigned {
        /// Which file.
        role: Role,
        /// How many signatures count.
        had: u64,
        /// How many must.
        needed: u64,
    },
    /// The new root lacks signatures of the keys that readers trust now.
    #[error(
        "the root file has {had} of {needed} signatures of the keys before it; sign with those"
    )]
    UnsignedByOld {
        /// How many signatures count.
        had: u64,
        /// How many must.
        needed: u64,
    },
    /// No online key for a role.
    #[error("the {0} role lacks its key; name it with --online-key")]
    NoOnlineKey(Role),
    /// Nothing was published and nothing can be.
    #[error("there is no pack to publish; draft one with `waymark repo add`")]
    NoPack,
    /// A file is past its date, or will be before anybody sees it.
    #[error("the {0} file is past its date; renew it with `waymark repo renew`")]
    Expired(Role),
    /// The folder to publish to knows newer files than this desk.
    #[error("somebody has published a newer {0} file there; bring its public files here first")]
    SiteIsNewer(Role),
    /// The pack cannot be opened, or is damaged.
    #[error("the pack is not fit to publish: {0}")]
    Pack(#[from] PackError),
    /// The pack's version is not higher than the published one.
    #[error("version {new} is not above {published}; raise the version in pack.toml")]
    NotHigher {
        /// Of the new pack.
        new: u32,
        /// Of the published one.
        published: u32,
    },
    /// A pack beyond what a phone takes.
    #[error("the pack is longer than a phone takes ({0} MiB); make it smaller")]
    PackTooLong(u64),
    /// The pack could not be packed.
    #[error("the pack could not be packed; see that memory is free, and try again")]
    BadSqueeze,
    /// The rehearsal failed: a phone would refuse this.
    #[error("a phone would refuse this: {0}")]
    Refused(#[from] UpdateError),
    /// The rehearsal failed: a phone would get another pack.
    #[error("a phone would not get the pack that was meant from {0}; draft it again")]
    WrongResult(String),
    /// Something that cannot be.
    #[error("this cannot be; report it")]
    Internal,
}
