//! Our client in a reader's place, and whether it came out of an attack as it should.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;

use tempfile::TempDir;
use waymark_store::Folder;
use waymark_update::{Client, Limits, UpdateError};

use super::case::{Book, Case, Step};
use super::server::Server;
use crate::kept;
use crate::world::scratch;

/// The four roles, in the order in which a client comes to them.
pub const ROLES: [&str; 4] = ["root", "timestamp", "snapshot", "targets"];
/// Under this name the pack is put down.
const PACK: &str = "pack";
/// Nobody gives more of a body without end than the longest file may have, and a piece.
const MOST: u64 = 20 * 1024 * 1024 + 64 * 1024;

/// A reader with a folder of trusted metadata and one of packs.
struct Reader<'a> {
    book: &'a Book,
    home: TempDir,
}

/// Goes through the steps of a case and tells the first thing that is wrong.
pub fn judge(book: &Book, case: &Case) -> Result<Option<String>, String> {
    let home = scratch()?;
    let reader = Reader { book, home };
    let trusted = Folder::open(&reader.place("m")).map_err(|error| error.to_string())?;
    let first = Client::install_root(&trusted, &book.root(case)?);
    first.map_err(|error| format!("{}: the first root: {error:?}", case.title()))?;
    for (number, step) in case.steps.iter().enumerate() {
        if let Err(wrong) = reader.goes_through(step)? {
            return Ok(Some(format!("{}, step {number}: {wrong}", case.title())));
        }
    }
    Ok(None)
}

/// Everything in both folders.
struct Holds {
    trusted: BTreeMap<String, Vec<u8>>,
    packs: BTreeMap<String, Vec<u8>>,
}

impl Reader<'_> {
    fn place(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    fn holds(&self) -> Holds {
        Holds {
            trusted: kept::files(&self.place("m")),
            packs: kept::files(&self.place("t")),
        }
    }

    /// The inner result says what is wrong; the outer one that nothing could be found out.
    fn goes_through(&self, step: &Step) -> Result<Result<(), String>, String> {
        let server = Server::new(self.book.given(step)?);
        let before = self.holds();
        let acted = catch_unwind(AssertUnwindSafe(|| self.updates(&server, step)));
        let Ok(acted) = acted else {
            return Ok(Err("it panicked".to_owned()));
        };
        let answer = acted.err().map(|error| format!("{error:?}"));
        let after = self.holds();
        let checked = is_as_wanted(step, answer.as_deref())
            .and_then(|()| keeps(answer.as_deref(), &before, &after))
            .and_then(|()| agrees(step, answer.is_none(), &after))
            .and_then(|()| asks(step, &server));
        Ok(checked)
    }

    fn updates(&self, server: &Server, step: &Step) -> Result<(), UpdateError> {
        let trusted = Folder::open(&self.place("m"))?;
        let packs = Folder::open(&self.place("t"))?;
        let client = Client::new(server, &trusted, Limits::default(), step.moment);
        let now = client.refresh()?;
        let target = client.find(&now, &self.book.pack)?;
        client.download(&now, &self.book.pack, &target, &packs, PACK)?;
        Ok(())
    }
}

fn is_as_wanted(step: &Step, answer: Option<&str>) -> Result<(), String> {
    if step.wants.as_deref() == answer {
        return Ok(());
    }
    let told = |answer: Option<&str>| answer.unwrap_or("taken").to_owned();
    let (wanted, got) = (told(step.wants.as_deref()), told(answer));
    Err(format!("wanted {wanted}, got {got}"))
}

/// After a refusal, the file that was refused and those that follow from it are what they
/// were, and so is the pack.
fn keeps(answer: Option<&str>, before: &Holds, after: &Holds) -> Result<(), String> {
    let Some(answer) = answer else {
        return Ok(());
    };
    if before.packs != after.packs {
        return Err("refused, and yet the packs have changed".to_owned());
    }
    let refused = ROLES.iter().position(|role| names(answer, role));
    for role in ROLES.iter().skip(refused.unwrap_or(ROLES.len())) {
        let file = format!("{role}.json");
        if before.trusted.get(&file) != after.trusted.get(&file) {
            return Err(format!("refused, and yet {file} has changed"));
        }
    }
    Ok(())
}

/// Whether an error is about this role.
fn names(answer: &str, role: &str) -> bool {
    let mut letters = role.chars();
    let first = letters.next().map(|letter| letter.to_ascii_uppercase());
    let name: String = first.into_iter().chain(letters).collect();
    answer.contains(&format!("({name})"))
        || answer.contains(&format!("role: {name}"))
        || (answer == "BrokenRootChain" && role == "root")
}

/// python-tuf's client says the same, and trusts the same versions. What new keys make
/// forgotten, it leaves lying unused.
fn agrees(step: &Step, taken: bool, after: &Holds) -> Result<(), String> {
    if taken != step.theirs.is_none() {
        return Err(format!("python-tuf says otherwise: {:?}", step.theirs));
    }
    let ours = kept::versions(&after.trusted);
    let same = ours
        .iter()
        .all(|(role, version)| step.versions.get(role) == Some(version));
    if !same || (taken && ours != step.versions) {
        let theirs = &step.versions;
        return Err(format!("we trust {ours:?}, python-tuf {theirs:?}"));
    }
    Ok(())
}

/// Whether it asked for what it may ask for, and took no more of it than it may.
fn asks(step: &Step, server: &Server) -> Result<(), String> {
    if server.most.get() > MOST {
        return Err(format!("took {} bytes of one body", server.most.get()));
    }
    let asked = server.asked.borrow();
    let unusual = asked.iter().find(|name| !is_usual(name));
    match unusual {
        Some(name) if step.only_usual => Err(format!("asked for {name}")),
        _ if step.only_usual && asked.len() > 6 => Err(format!("asked {} times", asked.len())),
        _ => Ok(()),
    }
}

/// `m/3.snapshot.json` and the like, or the pack under its digest.
fn is_usual(name: &str) -> bool {
    let digits = |text: &str| text.chars().all(|sign| sign.is_ascii_digit());
    if let Some(file) = name.strip_prefix("m/") {
        let mut parts = file.rsplit('.').skip(1);
        let (role, version) = (parts.next(), parts.next());
        return role.is_some_and(|role| ROLES.contains(&role)) && version.is_none_or(digits);
    }
    name.starts_with("t/packs/") && name.ends_with(".1.wmk.zst")
}
