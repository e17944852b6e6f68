//! Why an update ended as it did, in one word for the screen.

use waymark_store::StoreError;
use waymark_update::schedule::Event;
use waymark_update::{FetchError, UpdateError};

use crate::views::UpdateReason;

/// The reason that a screen can tell.
pub(super) fn reason(error: UpdateError) -> UpdateReason {
    use UpdateReason as Reason;
    match error {
        UpdateError::Unsigned(_) | UpdateError::BrokenRootChain | UpdateError::NoRoot => {
            Reason::Untrusted
        }
        UpdateError::Rollback(_) | UpdateError::PackOlder => Reason::Older,
        UpdateError::Expired(_) => Reason::OutOfDate,
        UpdateError::WrongVersion(_)
        | UpdateError::WrongBytes(_)
        | UpdateError::NotInSnapshot(_) => Reason::Mixed,
        UpdateError::WrongTarget | UpdateError::WrongPack | UpdateError::BadPacking => {
            Reason::WrongFile
        }
        UpdateError::TooLong(_)
        | UpdateError::TooManyRoles
        | UpdateError::TargetTooLong
        | UpdateError::UnpackedTooLong
        | UpdateError::HandOverTooLong => Reason::TooLong,
        UpdateError::EngineTooOld => Reason::AppTooOld,
        UpdateError::PackSilent => Reason::NoGoodAnswer,
        UpdateError::NotAHandOver
        | UpdateError::BadCode
        | UpdateError::OtherCodes
        | UpdateError::WrongCodes => Reason::NotAnUpdate,
        UpdateError::Fetch(error) => of_fetching(error),
        UpdateError::Store(error) => of_storing(error),
        // Malformed, UnsafeName, NoPack, NoSuchTarget and whatever may come.
        _ => Reason::Malformed,
    }
}

fn of_fetching(error: FetchError) -> UpdateReason {
    match error {
        FetchError::Cancelled => UpdateReason::CalledOff,
        FetchError::Offline => UpdateReason::Offline,
        FetchError::TooLong => UpdateReason::TooLong,
        FetchError::Store(error) => of_storing(error),
        _ => UpdateReason::SomethingElseAnswered,
    }
}

fn of_storing(error: StoreError) -> UpdateReason {
    match error {
        StoreError::Full => UpdateReason::Full,
        StoreError::Busy => UpdateReason::Busy,
        _ => UpdateReason::Folder,
    }
}

/// What the schedule makes of it.
pub(super) fn event(reason: UpdateReason) -> Event {
    match reason {
        UpdateReason::CalledOff => Event::CalledOff,
        UpdateReason::Offline
        | UpdateReason::SomethingElseAnswered
        | UpdateReason::Mixed
        | UpdateReason::Busy
        | UpdateReason::Full
        | UpdateReason::Folder => Event::Failed,
        _ => Event::Succeeded,
    }
}
