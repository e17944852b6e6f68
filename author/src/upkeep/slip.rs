//! Correction slips: what a reader in the field says against an entry, short
//! enough for a text message, and with nothing in it about anybody.
//!
//! A slip holds the id of the entry, the number that the reader's pack shows,
//! the version of that pack, the day, and one sentence. A telephone number in
//! the sentence that is not the entry's is warned about. A name cannot be
//! detected: whoever makes a slip must leave names out, and the tools say so.

use std::fmt;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use waymark_base::Id;
use waymark_pack::{Pack, PackError};

use crate::read::checks::day;

/// Longest sentence of a slip, in characters: together with the rest it fits
/// into three text messages in any script.
pub const MAX_SAYS: usize = 280;

/// First word of a slip as text, with the version of the form.
const MARK: &str = "WM1";

/// A correction slip.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Slip {
    /// Version of the form.
    #[serde(rename = "waymark_slip")]
    pub form: u32,
    /// The contact, site, crossing or sheet.
    pub entry: Id,
    /// The number that the reader's pack shows for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// Version of the reader's pack.
    pub pack_version: u32,
    /// The day on which it was seen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seen_on: Option<String>,
    /// What is the case, in a sentence, or `field=value`.
    pub says: String,
}

/// A slip that cannot be made or read.
#[derive(Debug, thiserror::Error)]
pub enum SlipError {
    /// The pack has no such entry.
    #[error("there is nothing called `{0}` in the pack")]
    UnknownEntry(String),
    /// It says nothing.
    #[error("say what is the case, in a sentence")]
    Empty,
    /// It says too much.
    #[error("say it in {MAX_SAYS} characters; these are {0}")]
    TooLong(usize),
    /// It is no slip, or a part of it was lost on the way.
    #[error("this is no whole slip: {0}")]
    Unreadable(&'static str),
    /// The pack cannot be read.
    #[error("the pack cannot be read: {0}")]
    Pack(#[from] PackError),
}

/// Makes a slip about an entry of a pack.
pub fn slip(pack: &Pack, id: &str, says: &str, seen_on: Option<Date>) -> Result<Slip, SlipError> {
    let unknown = || SlipError::UnknownEntry(id.to_owned());
    let entry: Id = id.parse().map_err(|_| unknown())?;
    let number = number_of(pack, &entry)?.ok_or_else(unknown)?;
    // Without spaces, as it goes through a text message.
    let number = number.map(|number| number.split_whitespace().collect());
    let slip = Slip {
        form: 1,
        entry,
        number,
        pack_version: pack.info().version,
        seen_on: seen_on.map(|day| day.to_string()),
        says: tidy(says),
    };
    slip.check()?;
    Ok(slip)
}

/// The number of an entry, where the entry has one; nothing where there is no entry.
fn number_of(pack: &Pack, id: &Id) -> Result<Option<Option<String>>, PackError> {
    if let Some((_, contact)) = pack.contact(id)? {
        let dialled = Some(contact.dial).filter(|dial| !dial.is_empty());
        return Ok(Some(contact.e164.or(dialled)));
    }
    if let Some(site) = pack.site(id)? {
        return Ok(Some(site.e164.or(site.phone)));
    }
    let languages = pack.info().languages.clone();
    let there = pack.crossing(id)?.is_some() || pack.sheet(id, &languages)?.is_some();
    Ok(there.then_some(None))
}

/// One line without control characters.
fn tidy(says: &str) -> String {
    let spaced: String = says
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

impl Slip {
    fn check(&self) -> Result<(), SlipError> {
        let length = self.says.chars().count();
        match length {
            0 => Err(SlipError::Empty),
            1..=MAX_SAYS => Ok(()),
            _ => Err(SlipError::TooLong(length)),
        }
    }

    /// Reads a slip in either of its forms.
    pub fn parse(text: &str) -> Result<Self, SlipError> {
        let text = text.trim().trim_start_matches('\u{feff}').trim();
        let slip = if text.starts_with('{') {
            from_json(text)?
        } else {
            from_line(text)?
        };
        let slip = Self {
            says: tidy(&slip.says),
            number: slip.number.map(|number| tidy(&number)),
            ..slip
        };
        slip.check()?;
        match &slip.seen_on {
            Some(date) if day(date).is_err() => Err(SlipError::Unreadable("the day is wrong")),
            _ => Ok(slip),
        }
    }

    /// The slip as a small file.
    pub fn to_json(&self) -> String {
        serde_json::to_string_pretty(self).unwrap_or_default()
    }

    /// What the maker of the slip should look at again before sending it.
    pub fn warnings(&self) -> Vec<String> {
        let own = digits(self.number.as_deref().unwrap_or_default());
        let mut warnings: Vec<String> = numbers_in(&self.says)
            .into_iter()
            .filter(|number| !same_number(number, &own))
            .map(|number| {
                format!("{number} looks like a telephone number. If it is a person's, take it out.")
            })
            .collect();
        if self.says.contains('@') {
            warnings.push(
                "This looks like an e-mail address. If it is a person's, take it out.".to_owned(),
            );
        }
        warnings
    }

    /// The field and its new text, where the slip says `field=value`.
    pub fn proposal(&self) -> Option<(&str, &str)> {
        proposal_in(&self.says)
    }
}

pub(super) fn proposal_in(says: &str) -> Option<(&str, &str)> {
    let (field, value) = says.split_once('=')?;
    let field = field.trim();
    let letters = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '_' | ':');
    let is_field = !field.is_empty() && field.chars().all(letters);
    is_field.then_some((field, value.trim()))
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

fn same_number(one: &str, other: &str) -> bool {
    let one = one.trim_start_matches('0');
    !one.is_empty()
        && (other.ends_with(one)
            || one.ends_with(other.trim_start_matches('0')) && !other.is_empty())
}

/// Runs of seven digits and more, as people write telephone numbers.
fn numbers_in(text: &str) -> Vec<String> {
    let mut numbers = Vec::new();
    let mut run = String::new();
    for letter in text.chars().chain(['x']) {
        if let Some(digit) = letter.to_digit(10) {
            run.push_str(&digit.to_string());
        } else if !matches!(letter, ' ' | '-' | '(' | ')' | '.' | '/' | '+') {
            if run.len() >= 7 {
                numbers.push(run.clone());
            }
            run.clear();
        }
    }
    numbers
}

/// `WM1 entry number vVERSION day sum: says`, with `-` for what is not there.
impl fmt::Display for Slip {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let body = self.body();
        let sum = checksum(&body, &self.says);
        write!(formatter, "{MARK} {body} {sum:04x}: {}", self.says)
    }
}

impl Slip {
    fn body(&self) -> String {
        let number = self.number.as_deref().unwrap_or_default();
        let number: String = number.chars().filter(|c| !c.is_whitespace()).collect();
        let number = if number.is_empty() {
            "-".to_owned()
        } else {
            number
        };
        let day = self.seen_on.as_deref().unwrap_or("-");
        format!("{} {number} v{} {day}", self.entry, self.pack_version)
    }
}

/// Sixteen bits against a lost end or a mistyped digit; no protection against anybody.
fn checksum(body: &str, says: &str) -> u16 {
    let mixed = body
        .bytes()
        .chain(*b"|")
        .chain(says.bytes())
        .fold(0x811c_9dc5_u32, |sum, byte| {
            (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193)
        });
    let [a, b, c, d] = mixed.to_be_bytes();
    u16::from_be_bytes([a ^ c, b ^ d])
}

fn from_json(text: &str) -> Result<Slip, SlipError> {
    let slip: Slip = serde_json::from_str(text)
        .map_err(|_| SlipError::Unreadable("the file is damaged or of another kind"))?;
    if slip.form == 1 {
        Ok(slip)
    } else {
        Err(SlipError::Unreadable("it is of a newer kind"))
    }
}

fn from_line(text: &str) -> Result<Slip, SlipError> {
    let broken = SlipError::Unreadable("a part is missing");
    let (head, says) = text
        .split_once(": ")
        .ok_or(SlipError::Unreadable("a part is missing"))?;
    let parts: Vec<&str> = head.split_whitespace().collect();
    let [mark, entry, number, version, seen, sum] = parts.as_slice() else {
        return Err(broken);
    };
    if *mark != MARK {
        return Err(SlipError::Unreadable("it does not begin with WM1"));
    }
    let there = |part: &str| (part != "-").then(|| part.to_owned());
    let slip = Slip {
        form: 1,
        entry: entry
            .parse()
            .map_err(|_| SlipError::Unreadable("the id is wrong"))?,
        number: there(number),
        pack_version: version
            .strip_prefix('v')
            .and_then(|version| version.parse().ok())
            .ok_or(SlipError::Unreadable("the version is wrong"))?,
        seen_on: there(seen),
        says: tidy(says),
    };
    let sum = u16::from_str_radix(sum, 16).ok();
    if sum != Some(checksum(&slip.body(), &slip.says)) {
        return Err(SlipError::Unreadable(
            "the check sum differs; copy the whole slip again",
        ));
    }
    Ok(slip)
}
