//! Where PINs and texts come from: the terminal, unseen, or the standard input; never the
//! command line, which every program on the machine can read.

use std::io::{BufRead, IsTerminal, Read, stdin};

use zeroize::Zeroizing;

use crate::failure::Failure;
use crate::output;

/// What the secret is called.
pub(super) const PIN: &str = "PIN";

/// Longer than any note, or any PIN.
const LONGEST: u64 = 64 * 1024;

/// A new secret and its repetition.
pub(crate) type Twice = [Zeroizing<String>; 2];

/// What somebody types.
#[derive(Debug)]
pub(crate) struct Keyboard {
    terminal: bool,
}

impl Keyboard {
    /// The terminal, or whatever stands in its place.
    pub(crate) fn new() -> Self {
        let terminal = stdin().is_terminal();
        Self { terminal }
    }

    /// A PIN or passphrase.
    pub(crate) fn secret(&self, prompt: &str) -> Result<Zeroizing<String>, Failure> {
        if self.terminal {
            let typed = rpassword::prompt_password(format!("{prompt}: "));
            return typed.map(Zeroizing::new).map_err(unreadable);
        }
        let mut line = Zeroizing::new(String::new());
        let mut input = stdin().lock().take(LONGEST);
        let read = input.read_line(&mut line).map_err(unreadable)?;
        if read == 0 {
            return Err(Failure::usage(format!(
                "the standard input ends before this: {prompt}; write one line for it"
            )));
        }
        let length = line.trim_end_matches(['\r', '\n']).len();
        line.truncate(length);
        Ok(line)
    }

    /// A new secret: typed twice by a person, once by a program.
    pub(crate) fn new_secret(&self, prompt: &str) -> Result<Twice, Failure> {
        let first = self.secret(prompt)?;
        let again = if self.terminal {
            self.secret(&format!("{prompt}, once more"))?
        } else {
            first.clone()
        };
        Ok([first, again])
    }

    /// A text to its end.
    pub(super) fn text(&self, prompt: &str) -> Result<Zeroizing<Vec<u8>>, Failure> {
        if self.terminal {
            output::note(&format!("{prompt} (end with Ctrl-D on a line of its own):"));
        }
        let mut text = Zeroizing::new(Vec::new());
        let mut input = stdin().lock().take(LONGEST);
        input.read_to_end(&mut text).map_err(unreadable)?;
        let end = text.trim_ascii_end().len();
        text.truncate(end);
        Ok(text)
    }
}

fn unreadable(error: std::io::Error) -> Failure {
    Failure::other(format!("cannot read what is typed: {}", error.kind()))
}
