//! Which PINs and passphrases are too easy to guess, and why.

use std::collections::HashSet;

use unicode_normalization::UnicodeNormalization;
use waymark_seal::Zeroizing;

mod dates;
mod known;

/// The shortest PIN, in digits.
pub const PIN_LEAST: usize = 6;
/// The longest PIN, in digits.
pub const PIN_MOST: usize = 16;
/// The fewest different words of a passphrase.
pub const WORDS_LEAST: usize = 5;
/// The longest passphrase, in bytes.
pub const PASSPHRASE_MOST: usize = 160;

/// Why a PIN or passphrase is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
pub enum WeakSecret {
    /// Fewer than six digits.
    #[error("the PIN is too short; take six digits or more")]
    TooShort,
    /// More than sixteen digits, or more than 160 bytes.
    #[error("it is too long; take at most sixteen digits, or a shorter phrase")]
    TooLong,
    /// A PIN is made of the digits 0 to 9.
    #[error("a PIN is made of digits only; leave everything else away")]
    NotDigits,
    /// One digit, again and again.
    #[error("all digits are the same; mix them")]
    AllTheSame,
    /// Digits in a row, up or down.
    #[error("the digits follow each other; mix them")]
    Sequence,
    /// The same few digits, again and again.
    #[error("the digits repeat; mix them")]
    Repeated,
    /// Among the first that anybody tries.
    #[error("many people use this PIN; take another one")]
    Common,
    /// Reads as a date.
    #[error("the PIN reads as a date; take one that is none")]
    Date,
    /// A passphrase of fewer than five different words.
    #[error("the phrase has too few words; take five different ones or more")]
    TooFewWords,
    /// A passphrase that is no text.
    #[error("the phrase is no readable text; type it again")]
    NotText,
    /// All PINs have one length, so that the length says nothing.
    #[error("the PIN has another length than the first one; take the same length")]
    OtherLength,
    /// It already opens something else.
    #[error("this PIN is in use already; take another one")]
    AlreadyUsed,
}

/// Whether a PIN may be used.
///
/// # Errors
/// The reason why not.
pub fn check_pin(pin: &[u8]) -> Result<(), WeakSecret> {
    if !pin.iter().all(u8::is_ascii_digit) {
        return Err(WeakSecret::NotDigits);
    }
    if pin.len() < PIN_LEAST {
        return Err(WeakSecret::TooShort);
    }
    if pin.len() > PIN_MOST {
        return Err(WeakSecret::TooLong);
    }
    if repeats(pin, 1) {
        return Err(WeakSecret::AllTheSame);
    }
    if steps(pin, 1) || steps(pin, 9) {
        return Err(WeakSecret::Sequence);
    }
    if (2..=pin.len() / 2).any(|period| repeats(pin, period)) {
        return Err(WeakSecret::Repeated);
    }
    if known::is_common(pin) {
        return Err(WeakSecret::Common);
    }
    if dates::is_date(pin) {
        return Err(WeakSecret::Date);
    }
    Ok(())
}

/// Every digit is the one `period` places before it.
fn repeats(pin: &[u8], period: usize) -> bool {
    pin.iter()
        .zip(pin.iter().skip(period))
        .all(|(before, after)| before == after)
}

/// Every digit is the one before it and `step` more, 0 following 9.
fn steps(pin: &[u8], step: u8) -> bool {
    pin.iter()
        .zip(pin.iter().skip(1))
        .all(|(before, after)| (before - b'0' + step) % 10 == after - b'0')
}

/// Whether a passphrase may be used, as [`normalised`] gives it.
///
/// # Errors
/// The reason why not.
pub fn check_passphrase(phrase: &[u8]) -> Result<(), WeakSecret> {
    if phrase.len() > PASSPHRASE_MOST {
        return Err(WeakSecret::TooLong);
    }
    let text = std::str::from_utf8(phrase).map_err(|_| WeakSecret::NotText)?;
    let words: HashSet<&str> = text.split_whitespace().collect();
    if words.len() < WORDS_LEAST {
        return Err(WeakSecret::TooFewWords);
    }
    Ok(())
}

/// The one way to write a secret: NFC, trimmed, each run of white space one space. A PIN
/// stays as it is.
pub fn normalised(secret: &[u8]) -> Zeroizing<Vec<u8>> {
    let Ok(text) = std::str::from_utf8(secret) else {
        return Zeroizing::new(secret.to_vec());
    };
    // A character of two bytes can become one of three; never grows, so never copies.
    let mut plain = Zeroizing::new(String::with_capacity(3 * secret.len() + 4));
    for word in text.split_whitespace() {
        if !plain.is_empty() {
            plain.push(' ');
        }
        if word.is_ascii() {
            plain.push_str(word);
        } else {
            plain.extend(word.nfc());
        }
    }
    Zeroizing::new(plain.as_bytes().to_vec())
}

#[cfg(test)]
mod tests;
