//! Addresses of e-mail.

use super::Sighting;
use crate::views::WarningKind;

/// `letters@letters.letters`, in any script.
pub(super) fn emails(text: &str) -> Vec<Sighting> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices('@') {
        let before = text.get(..at).unwrap_or_default();
        let after = text.get(at + 1..).unwrap_or_default();
        let local = length(before.chars().rev(), |letter| {
            is_host(letter) || "_%+".contains(letter)
        });
        let host = length(after.chars(), is_host);
        let host_text = after.get(..host).unwrap_or_default();
        let host_text = host_text.trim_end_matches(['.', '-']);
        if local > 0 && has_a_domain(host_text) {
            found.push(Sighting {
                kind: WarningKind::Email,
                start: at - local,
                end: at + 1 + host_text.len(),
            });
        }
    }
    found
}

fn is_host(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '.' || letter == '-'
}

/// Length in bytes of the letters that belong to it.
fn length(letters: impl Iterator<Item = char>, belongs: impl Fn(char) -> bool) -> usize {
    let belonging = letters.take_while(|letter| belongs(*letter));
    belonging.map(char::len_utf8).sum()
}

fn has_a_domain(host: &str) -> bool {
    host.rsplit_once('.')
        .is_some_and(|(name, top)| !name.is_empty() && top.chars().count() >= 2)
}
