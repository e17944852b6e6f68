//! Names of files and roles: which of them a delegation covers, and how they look in an
//! address.

use ring::digest::{SHA256, digest};

use crate::fields::{Fields, Malformed};
use crate::hex;

/// What a delegation covers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Paths {
    /// Patterns in which `*` stands for anything and `?` for one character, neither for `/`.
    Patterns(Vec<String>),
    /// Beginnings of the SHA-256 of the path, in lowercase digits.
    Prefixes(Vec<String>),
}

impl Paths {
    /// Reads one or the other; both, or neither, could be understood in two ways.
    pub(crate) fn read(role: Fields<'_>) -> Result<Self, Malformed> {
        match (role.may("paths"), role.may("path_hash_prefixes")) {
            (Some(_), None) => Ok(Self::Patterns(role.distinct_texts("paths")?)),
            (None, Some(_)) => Ok(Self::Prefixes(role.distinct_texts("path_hash_prefixes")?)),
            _ => Err(Malformed("paths")),
        }
    }

    pub(crate) fn cover(&self, path: &str) -> bool {
        match self {
            Self::Patterns(patterns) => patterns.iter().any(|one| fits(one, path)),
            Self::Prefixes(prefixes) => {
                let digits = hex::write(digest(&SHA256, path.as_bytes()).as_ref());
                prefixes.iter().any(|one| digits.starts_with(one.as_str()))
            }
        }
    }
}

/// Whether `path` is as `pattern` says, part by part between the slashes.
fn fits(pattern: &str, path: &str) -> bool {
    pattern.matches('/').count() == path.matches('/').count()
        && pattern
            .split('/')
            .zip(path.split('/'))
            .all(|(pattern, part)| part_fits(pattern, part))
}

/// As [`fits`], for one part. Goes back to the last `*` only, so that no pattern takes
/// longer than its length times that of the part.
fn part_fits(pattern: &str, part: &str) -> bool {
    let pattern: Vec<char> = pattern.chars().collect();
    let part: Vec<char> = part.chars().collect();
    let (mut at, mut in_part, mut star) = (0, 0, None);
    while let Some(sign) = part.get(in_part) {
        match pattern.get(at) {
            Some('*') => {
                star = Some((at, in_part));
                at += 1;
            }
            Some(wanted) if *wanted == '?' || wanted == sign => {
                at += 1;
                in_part += 1;
            }
            _ => {
                // The last star takes one more.
                let Some((star_at, taken)) = star else {
                    return false;
                };
                star = Some((star_at, taken + 1));
                at = star_at + 1;
                in_part = taken + 1;
            }
        }
    }
    pattern.iter().skip(at).all(|sign| *sign == '*')
}

/// A name with everything in percent digits that is not a letter, a digit or one of
/// `-_.~`: safe as one part of an address and as the name of a file.
pub fn in_percent(name: &str) -> String {
    let mut written = String::with_capacity(name.len());
    for byte in name.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) {
            written.push(char::from(byte));
        } else {
            written.push('%');
            written.push_str(&hex::write(&[byte]).to_uppercase());
        }
    }
    written
}

/// A target's path as an address has it, with `prefix` before its last part; `None` where
/// it could lead somewhere else.
pub(crate) fn target_address(path: &str, prefix: Option<&str>) -> Option<String> {
    let mut parts: Vec<String> = Vec::new();
    for part in path.split('/') {
        if matches!(part, "" | "." | "..")
            || part.chars().any(|sign| sign.is_control() || sign == '\\')
        {
            return None;
        }
        parts.push(in_percent(part));
    }
    if let (Some(prefix), Some(last)) = (prefix, parts.last_mut()) {
        *last = format!("{prefix}.{last}");
    }
    Some(parts.join("/"))
}
