//! Words that may stand in no file: what names the machine a file was written on,
//! or a secret.

/// What a path of somebody's machine begins with.
const MACHINE: &[&str] = &["/root/", "/home/", "/Users/", "C:\\Users"];

const SECRETS: &[&str] = &[
    "PRIVATE KEY-----",
    "ghp_",
    "github_pat_",
    "xoxb-",
    "Authorization: Bearer",
];

/// The forbidden words of a text, each with its line.
pub fn forbidden_words(text: &str) -> Vec<String> {
    let mut findings = Vec::new();
    for (number, line) in text.lines().enumerate() {
        let machine = MACHINE.iter().filter(|word| begins_a_path(line, word));
        let rest = SECRETS.iter().filter(|word| line.contains(**word));
        findings.extend(
            machine
                .chain(rest)
                .map(|word| format!("line {}: {word}", number + 1)),
        );
    }
    findings
}

/// `/home/anna`, but not the `/home/` in the middle of a web address.
fn begins_a_path(line: &str, word: &str) -> bool {
    line.match_indices(word).any(|(at, _)| {
        let before = line.get(..at).and_then(|before| before.chars().next_back());
        before.is_none_or(|sign| !sign.is_alphanumeric() && !"/._-~$}>".contains(sign))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_of_a_machine_is_found() {
        assert_eq!(
            forbidden_words("see\n`/home/anna/notes`"),
            ["line 2: /home/"]
        );
        assert_eq!(forbidden_words("/root/.cargo/bin"), ["line 1: /root/"]);
    }

    #[test]
    fn a_web_address_or_a_relative_path_is_fine() {
        assert!(forbidden_words("https://example.org/home/about, src/home/a, ~/home/b").is_empty());
    }

    #[test]
    fn a_key_is_found() {
        assert_eq!(forbidden_words("-----BEGIN PRIVATE KEY-----").len(), 1);
    }
}
