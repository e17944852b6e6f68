//! What can go wrong with an update. Each refused attack has its own name.

use std::fmt;

use waymark_store::StoreError;

use crate::fetch::FetchError;
use crate::fields::Malformed;

/// Whose metadata something is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Says whose keys count.
    Root,
    /// Says which snapshot is the newest.
    Timestamp,
    /// Says which versions belong together.
    Snapshot,
    /// Says what the packs are.
    Targets,
    /// Says so on behalf of the targets role.
    Delegated,
}

impl Role {
    /// Its name in the files; a delegated role has one of its own.
    pub(crate) fn kind(self) -> &'static str {
        match self {
            Self::Root => "root",
            Self::Timestamp => "timestamp",
            Self::Snapshot => "snapshot",
            Self::Targets | Self::Delegated => "targets",
        }
    }
}

impl fmt::Display for Role {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Delegated => formatter.write_str("delegated targets"),
            other => formatter.write_str(other.kind()),
        }
    }
}

/// Why an update was refused or did not come. What was trusted before stays trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum UpdateError {
    /// The bytes do not keep to the format.
    #[error("the {role} file is not of the format ({what}); ask its publisher")]
    Malformed {
        /// Whose file.
        role: Role,
        /// What is wrong with it.
        what: Malformed,
    },
    /// Wrong key, or too few keys: an attacker's file, or one that is not signed in full.
    #[error("too few of the right keys have signed the {0} file; keep the present pack")]
    Unsigned(Role),
    /// A root that does not follow the trusted one by exactly one.
    #[error("the next root file is not the next version; keep the present pack")]
    BrokenRootChain,
    /// Rollback: something older than what was trusted already.
    #[error("the {0} file is older than what is here already; keep the present pack")]
    Rollback(Role),
    /// Mix-and-match: not the version that belongs to the others.
    #[error("the {0} file does not belong to the others; try again later")]
    WrongVersion(Role),
    /// Mix-and-match: not the bytes that belong to the others.
    #[error("the {0} file has other bytes than were announced; try again later")]
    WrongBytes(Role),
    /// Freeze: what the repository shows is past its date.
    #[error("the {0} file is past its date; try again later or ask its publisher")]
    Expired(Role),
    /// Endless data: more bytes than a file of its kind has.
    #[error("the {0} file is longer than any of its kind; keep the present pack")]
    TooLong(Role),
    /// Files of the repository name a role that the snapshot does not know.
    #[error("the snapshot file lacks the {0} file; try again later")]
    NotInSnapshot(Role),
    /// A search went through as many roles as it may.
    #[error("too many roles stand between here and the file; ask its publisher")]
    TooManyRoles,
    /// Nobody who may do so has signed for a file of this name.
    #[error("nobody has signed for a file of this name; check the name")]
    NoSuchTarget,
    /// A name that could lead out of its folder.
    #[error("the name is none that a file may have; ask its publisher")]
    UnsafeName,
    /// A file is not the one that was signed for.
    #[error("the file is not the one that was signed for; try again later")]
    WrongTarget,
    /// A file is longer than this device takes.
    #[error("the file is longer than a pack may be; ask its publisher")]
    TargetTooLong,
    /// The repository offers no pack, or cannot say which.
    #[error("the repository offers no pack; ask its publisher")]
    NoPack,
    /// Rollback: an older pack than the one in use.
    #[error("the pack is older than the one that is here; keep the present one")]
    PackOlder,
    /// The pack is for a later version of the app.
    #[error("the pack needs a newer version of the app; update the app first")]
    EngineTooOld,
    /// What was unpacked is not the pack that was signed for.
    #[error("the pack is not the one that was signed for; keep the present one")]
    WrongPack,
    /// A packed file that is none, or not packed as it should be.
    #[error("the pack cannot be unpacked; try again later or ask its publisher")]
    BadPacking,
    /// Zip bomb: more comes out than was signed for.
    #[error("more comes out of the pack than was signed for; keep the present one")]
    UnpackedTooLong,
    /// A new pack that gives no good answer.
    #[error("the new pack gives no good answer; keep the present one")]
    PackSilent,
    /// Nothing verified is here that could be handed on.
    #[error("there is nothing to hand on yet; check for updates first")]
    NothingToHandOn,
    /// A file that was handed over and is none of ours.
    #[error("the file is no update of this kind; choose another one")]
    NotAHandOver,
    /// A file that was handed over and is longer than any.
    #[error("the file is longer than any update; choose another one")]
    HandOverTooLong,
    /// A text that is no code of ours.
    #[error("the text is no code of an update; read the code again")]
    BadCode,
    /// A code of another set than the ones before.
    #[error("the code belongs to other codes; begin again with these")]
    OtherCodes,
    /// The codes that were read do not make what they should.
    #[error("the codes do not belong together; begin again")]
    WrongCodes,
    /// There is no root to begin with.
    #[error("there is no root file to begin with; install one first")]
    NoRoot,
    /// The bytes did not come.
    #[error(transparent)]
    Fetch(#[from] FetchError),
    /// The private folder could not be read or written.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl UpdateError {
    pub(crate) fn malformed(role: Role) -> impl Fn(Malformed) -> Self {
        move |what| Self::Malformed { role, what }
    }
}
