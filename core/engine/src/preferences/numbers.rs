//! Numbers to choose from, in words. What stands set is among them, whatever it is.

use waymark_language::{Key, Localizer};
use waymark_vault::DAYS_USUAL;

use crate::views::NumberChoice;

/// Times after which idle notes lock, in seconds.
const LOCK_SECONDS: [u32; 7] = [15, 30, 60, 120, 300, 900, 1800];
/// Wrong tries after which everything private is destroyed.
const TRIES: [u32; 4] = [5, 10, 20, 50];
/// For how many days a note can be kept.
const DAYS: [u32; 6] = [1, 3, 7, 14, 30, 90];

/// After which time without a touch notes lock.
pub(super) fn lock_choices(text: &Localizer, now: u32) -> Vec<NumberChoice> {
    let row = |seconds: u32| {
        let (key, count) = match seconds % 60 {
            0 => (Key::LockAfterMinutes, seconds / 60),
            _ => (Key::LockAfterSeconds, seconds),
        };
        choice(Some(seconds), counted(text, key, count), seconds == now)
    };
    with(&LOCK_SECONDS, Some(now))
        .into_iter()
        .map(row)
        .collect()
}

/// After how many wrong tries everything private is destroyed: never, unless somebody
/// wants it.
pub(super) fn tries_choices(text: &Localizer, now: Option<u32>) -> Vec<NumberChoice> {
    let never = choice(None, text.text(Key::TriesNever), now.is_none());
    let row = |tries: u32| {
        let words = counted(text, Key::TriesCount, tries);
        choice(Some(tries), words, now == Some(tries))
    };
    let some = with(&TRIES, now).into_iter().map(row);
    std::iter::once(never).chain(some).collect()
}

/// For how long a note is kept from the day on which it is saved.
pub(crate) fn keep_choices(text: &Localizer, is_new: bool) -> Vec<NumberChoice> {
    let unchanged = if is_new {
        counted(text, Key::KeepAsUsual, DAYS_USUAL)
    } else {
        text.text(Key::KeepAsBefore)
    };
    let row = |days: u32| choice(Some(days), counted(text, Key::KeepDays, days), false);
    let some = DAYS.into_iter().map(row);
    std::iter::once(choice(None, unchanged, true))
        .chain(some)
        .collect()
}

fn choice(value: Option<u32>, text: String, chosen: bool) -> NumberChoice {
    NumberChoice {
        value,
        text,
        chosen,
    }
}

fn counted(text: &Localizer, key: Key, count: u32) -> String {
    text.format(key, &[("count", u64::from(count).into())])
}

/// The usual numbers, with the present one in its place.
fn with(usual: &[u32], now: Option<u32>) -> Vec<u32> {
    let mut numbers = usual.to_vec();
    numbers.extend(now.filter(|now| !usual.contains(now)));
    numbers.sort_unstable();
    numbers
}
