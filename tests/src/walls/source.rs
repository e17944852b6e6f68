//! What may not stand in a source file.

use super::tokens::{Token, lines_with};

/// Lines a source file may have before it is certainly two things.
pub const MOST_LINES: usize = 600;

const FILE_SYSTEM: &[&[&str]] = &[
    &["std", ":", ":", "fs"],
    &["tokio", ":", ":", "fs"],
    &["File", ":", ":", "open"],
    &["File", ":", ":", "create"],
    &["OpenOptions"],
];

const NETWORK: &[&[&str]] = &[
    &["std", ":", ":", "net"],
    &["tokio", ":", ":", "net"],
    &["TcpStream"],
    &["TcpListener"],
    &["UdpSocket"],
];

fn found(tokens: &[Token], patterns: &[&[&str]]) -> Vec<String> {
    let at = |pattern: &&[&str]| {
        let name = pattern.concat();
        lines_with(tokens, pattern)
            .into_iter()
            .map(move |line| format!("line {line}: {name}"))
    };
    patterns.iter().flat_map(at).collect()
}

/// Uses of the file system.
pub fn file_system(tokens: &[Token]) -> Vec<String> {
    found(tokens, FILE_SYSTEM)
        .into_iter()
        .chain(inside_braces(tokens, "fs"))
        .collect()
}

/// Uses of the network.
pub fn network(tokens: &[Token]) -> Vec<String> {
    found(tokens, NETWORK)
        .into_iter()
        .chain(inside_braces(tokens, "net"))
        .collect()
}

/// `use std::{fs, io};`, which no fixed row of tokens finds.
fn inside_braces(tokens: &[Token], module: &str) -> Vec<String> {
    let mut findings = Vec::new();
    for (start, window) in tokens.windows(4).enumerate() {
        if window
            .iter()
            .map(|token| token.text.as_str())
            .ne(["std", ":", ":", "{"])
        {
            continue;
        }
        let inside = tokens
            .iter()
            .skip(start)
            .take_while(|token| token.text != ";");
        let hits = inside.filter(|token| token.text == module);
        findings.extend(hits.map(|token| format!("line {}: std::{module}", token.line)));
    }
    findings
}

/// Uses of the binding generator.
pub fn generator(tokens: &[Token]) -> Vec<String> {
    found(tokens, &[&["uniffi"]])
}

/// Calls that end the program instead of answering.
pub fn unwraps(tokens: &[Token]) -> Vec<String> {
    found(tokens, &[&[".", "unwrap", "("]])
}

/// `pub use …::*`: it hides what a module offers.
pub fn glob_exports(tokens: &[Token]) -> Vec<String> {
    let mut findings = Vec::new();
    let mut after_pub = false;
    let mut exporting = false;
    for token in tokens {
        match token.text.as_str() {
            "pub" => after_pub = true,
            "use" if after_pub => exporting = true,
            "*" if exporting => findings.push(format!("line {}: pub use …::*", token.line)),
            ";" => (after_pub, exporting) = (false, false),
            // The words of `pub(crate)` and `pub(in …)`.
            "(" | ")" | "crate" | "super" | "in" | ":" => {}
            _ => after_pub = false,
        }
    }
    findings
}

/// A file that is too long.
pub fn too_long(source: &str) -> Vec<String> {
    let lines = source.lines().count();
    if lines > MOST_LINES {
        vec![format!("{lines} lines, more than {MOST_LINES}")]
    } else {
        vec![]
    }
}

#[cfg(test)]
mod tests {
    use super::super::tokens::shipped_tokens;
    use super::*;

    fn findings(check: fn(&[Token]) -> Vec<String>, source: &str) -> Vec<String> {
        check(&shipped_tokens(source).unwrap())
    }

    #[test]
    fn every_way_to_the_file_system_is_found() {
        for bad in [
            "use std::fs;",
            "use std::fs::File;",
            "use std::{fs, io};",
            "use std::{io, fs::File};",
            "fn a() { std::fs::read(\"x\"); }",
            "fn a() { File::open(\"x\"); }",
            "use tokio::fs;",
        ] {
            assert!(!findings(file_system, bad).is_empty(), "{bad}");
        }
        for good in ["use std::io;", "// std::fs", "const A: &str = \"std::fs\";"] {
            assert_eq!(findings(file_system, good), [""; 0], "{good}");
        }
    }

    #[test]
    fn every_way_to_the_network_is_found() {
        for bad in [
            "use std::net::TcpStream;",
            "use std::{io, net};",
            "use tokio::net;",
        ] {
            assert!(!findings(network, bad).is_empty(), "{bad}");
        }
        assert_eq!(findings(network, "let net = 1;"), [""; 0]);
    }

    #[test]
    fn the_generator_is_found_where_it_is_used_and_not_where_it_is_mentioned() {
        assert_eq!(
            findings(generator, "#[uniffi::export]\nfn a() {}"),
            ["line 1: uniffi"]
        );
        assert_eq!(
            findings(generator, "// uniffi\nconst A: &str = \"uniffi\";"),
            [""; 0]
        );
    }

    #[test]
    fn an_unwrap_is_found_and_its_milder_sisters_are_not() {
        assert_eq!(
            findings(unwraps, "fn a() {\n x.unwrap() }"),
            ["line 2: .unwrap("]
        );
        assert_eq!(
            findings(unwraps, "fn a() { x.unwrap_or_default() }"),
            [""; 0]
        );
        assert_eq!(findings(unwraps, "#[test]\nfn a() { x.unwrap() }"), [""; 0]);
    }

    #[test]
    fn a_glob_export_is_found_and_a_glob_import_or_product_is_not() {
        for bad in [
            "pub use a::*;",
            "pub(crate) use a::b::*;",
            "pub use a::{b, c::*};",
        ] {
            assert_eq!(findings(glob_exports, bad).len(), 1, "{bad}");
        }
        for good in [
            "use super::*;",
            "pub use a::b;",
            "pub fn a() -> u8 { b * c }",
        ] {
            assert_eq!(findings(glob_exports, good), [""; 0], "{good}");
        }
    }

    #[test]
    fn a_long_file_is_found() {
        assert_eq!(too_long(&"a\n".repeat(601)), ["601 lines, more than 600"]);
        assert!(too_long(&"a\n".repeat(600)).is_empty());
    }
}
