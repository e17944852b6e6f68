//! No line is wider than a small terminal, whatever is asked.

mod support;

use support::{answer, run, too_wide};
use unicode_width::UnicodeWidthStr;

const COMMANDS: &[&[&str]] = &[
    &["near", "Medyka"],
    &["near", "49.8,22.94", "--include-past", "--include-low"],
    &["near", "Przemyśl", "--limit", "1"],
    &["hotlines"],
    &["hotlines", "PL", "--include-low"],
    &["hotlines", "PL", "--speaks", "uk,ar", "--open-at", "22:00"],
    &["search", "person"],
    &["search", "handbook"],
    &["search", "nothing-like-this"],
    &["sheet"],
    &["sheet", "sixty-seconds"],
    &["sheet", "talk-alone"],
    &["place", "Medyka"],
    &["sources"],
    &["about"],
];

#[test]
fn no_answer_is_wider_than_80_columns() {
    for command in COMMANDS {
        for language in ["en", "uk", "de", "hu", "ar", "fa-AF", "en-XA", "ar-XB"] {
            let arguments: Vec<_> = command
                .iter()
                .copied()
                .chain(["--lang", language])
                .collect();
            let text = answer(&arguments);
            assert_eq!(too_wide(&text), [] as [&str; 0], "{arguments:?}");
        }
    }
}

#[test]
fn a_pipe_gets_no_colours_and_no_isolates() {
    for command in COMMANDS {
        let text = answer(command);
        let marks: Vec<_> = text
            .chars()
            .filter(|c| *c == '\u{1b}' || ('\u{2066}'..='\u{2069}').contains(c))
            .collect();
        assert_eq!(marks, [] as [char; 0], "{command:?}");
    }
}

#[test]
fn no_help_is_wider_than_100_columns() {
    for command in [
        "near", "hotlines", "search", "sheet", "place", "sources", "about", "slip",
    ] {
        let help = run([command, "--help"]).stdout;
        assert_eq!(
            help.lines()
                .filter(|line| line.width() > 100)
                .collect::<Vec<_>>(),
            [] as [&str; 0]
        );
    }
}
