//! Writing out what is complete. A reader that closes the pipe early (`head`)
//! has got what it wanted.

use std::io::{ErrorKind, Read, Write};
use std::path::Path;

use crate::failure::Failure;

/// Prints a finished text; escape codes go only where a terminal shows them.
pub(crate) fn print(text: &str) -> Result<(), Failure> {
    let mut out = anstream::stdout().lock();
    settle(out.write_all(text.as_bytes()).and_then(|()| out.flush()))
}

/// Prints bytes as they are.
pub(crate) fn print_bytes(bytes: &[u8]) -> Result<(), Failure> {
    let mut out = std::io::stdout().lock();
    settle(out.write_all(bytes).and_then(|()| out.flush()))
}

/// Prints a record as JSON.
pub(crate) fn print_json(record: &impl serde::Serialize) -> Result<(), Failure> {
    let mut text = serde_json::to_string_pretty(record)
        .map_err(|error| Failure::other(format!("cannot write the answer as JSON: {error}")))?;
    text.push('\n');
    print_bytes(text.as_bytes())
}

/// Says something beside the answer. Whoever closed the error output does not
/// want to hear it.
pub(crate) fn note(text: &str) {
    let _ = writeln!(anstream::stderr(), "{text}");
}

/// Writes a finished file, or prints it where no file is named.
pub(crate) fn deliver(file: Option<&Path>, bytes: &[u8]) -> Result<(), Failure> {
    match file {
        None => print_bytes(bytes),
        Some(file) => write_file(file, bytes),
    }
}

/// Writes a file as a whole or not at all: a half-written pack must not stand
/// under a name that somebody will hand on.
pub(crate) fn write_file(file: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let failed = |error: std::io::Error| {
        let reason = error.kind();
        Failure::other(format!("cannot write {}: {reason}", file.display()))
    };
    let mut beside = file.as_os_str().to_owned();
    beside.push(format!(".{}.part", std::process::id()));
    let beside = std::path::PathBuf::from(beside);
    if file.is_dir() {
        return Err(failed(ErrorKind::IsADirectory.into()));
    }
    if file.exists() && !file.is_file() {
        // A device or a pipe (/dev/stdout) is written to, never replaced.
        return std::fs::write(file, bytes).map_err(failed);
    }
    std::fs::write(&beside, bytes)
        .and_then(|()| std::fs::rename(&beside, file))
        .map_err(|error| {
            let _ = std::fs::remove_file(&beside);
            failed(error)
        })
}

/// Longest text that an editor hands in; a spreadsheet of all hotlines has a tenth of it.
const LONGEST: u64 = 16 * 1024 * 1024;

/// Makes the folder in which a file will stand.
pub(crate) fn make_folder_of(file: &Path) -> Result<(), Failure> {
    let folder = file.parent().unwrap_or(Path::new(""));
    std::fs::create_dir_all(folder).map_err(|error| {
        let reason = error.kind();
        Failure::other(format!("cannot make {}: {reason}", folder.display()))
    })
}

/// Reads a text that was named.
pub(crate) fn read_text(file: &Path) -> Result<String, Failure> {
    as_text(read_bytes(file)?, &file.display().to_string())
}

/// Reads a file that was named.
pub(crate) fn read_bytes(file: &Path) -> Result<Vec<u8>, Failure> {
    let name = file.display().to_string();
    if file.is_dir() {
        return Err(Failure::other(format!(
            "cannot read {name}: it is a folder"
        )));
    }
    let opened = std::fs::File::open(file).map_err(|error| match error.kind() {
        ErrorKind::NotFound => Failure::other(format!("cannot read {name}: there is no such file")),
        reason => Failure::other(format!("cannot read {name}: {reason}")),
    })?;
    bounded(opened, &name)
}

/// Reads the standard input to its end.
pub(crate) fn read_stdin() -> Result<String, Failure> {
    let name = "the standard input";
    as_text(bounded(std::io::stdin().lock(), name)?, name)
}

fn bounded(from: impl Read, name: &str) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    from.take(LONGEST + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| Failure::other(format!("cannot read {name}: {}", error.kind())))?;
    if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > LONGEST {
        return Err(Failure::other(format!(
            "cannot read {name}: it is too long"
        )));
    }
    Ok(bytes)
}

/// Takes bytes for a text; `name` is where they come from.
pub(crate) fn as_text(bytes: Vec<u8>, name: &str) -> Result<String, Failure> {
    String::from_utf8(bytes)
        .map_err(|_| Failure::other(format!("cannot read {name}: save it as UTF-8 text")))
}

fn settle(written: std::io::Result<()>) -> Result<(), Failure> {
    match written {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(Failure::other(format!(
            "cannot write the answer: {}",
            error.kind()
        ))),
        _ => Ok(()),
    }
}
