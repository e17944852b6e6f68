//! The supply chain, by cargo-deny.

use std::fs;
use std::path::{Path, PathBuf};

use super::{cargo_plain, missing, outcome};
use crate::report::Outcome;
use crate::run::{program, root, target};

const INSTALL: &str = "install it: cargo install --locked cargo-deny@0.20.2";

/// The advisories of one day, for whoever has put them beside the project.
const ADVISORIES: &str = "../shared/advisory-db-2026-08-21.tar.xz";

/// cargo-deny wants an address for a database, and keeps each in a folder named after
/// its address: its last part and a hash of the whole. This one is never asked.
const ADDRESS: &str = "https://advisories.invalid/db";
const FOLDER: &str = "db-9a2fa044d11f3125";

fn is_missing() -> bool {
    !cargo_plain(&["deny", "--version"]).works()
}

/// Everything that needs no database.
pub(crate) fn deny() -> Outcome {
    if is_missing() {
        return missing("cargo-deny", INSTALL);
    }
    // `warn`: several versions of a crate are worth a look now and then, not every time.
    let quiet = [
        "deny",
        "--log-level",
        "error",
        "check",
        "--hide-inclusion-graph",
    ];
    outcome(cargo_plain(&quiet).args(&["bans", "licenses", "sources"]))
}

/// Known faults, where the database is at hand: nothing is fetched for it.
pub(crate) fn advisories() -> Outcome {
    let archive = root().join(ADVISORIES);
    if is_missing() {
        return missing("cargo-deny", INSTALL);
    }
    if !archive.is_file() {
        let told = "no advisory database at hand; bans, licences and sources were checked";
        return Outcome::Skipped(told.into());
    }
    match prepare(&archive) {
        Ok(config) => {
            let config = config.display().to_string();
            let offline = [
                "deny",
                "--config",
                &config,
                "--offline",
                "check",
                "advisories",
            ];
            outcome(cargo_plain(&offline))
        }
        Err(reason) => Outcome::Failed(reason),
    }
}

/// Unpacks the archive as the git repository that cargo-deny expects, and writes a
/// configuration that points at it.
fn prepare(archive: &Path) -> Result<PathBuf, String> {
    let place = target().join("advisories");
    let database = place.join(FOLDER);
    // Left from an earlier run, perhaps of an older archive.
    let _ = fs::remove_dir_all(&place);
    fs::create_dir_all(&database).map_err(|error| error.to_string())?;
    program("tar", &["-xJf"])
        .args(&[archive])
        .args(&["-C"])
        .args(&[&database])
        .done()?;
    let git = |arguments: &[&str]| program("git", arguments).inside(&database).done();
    git(&["init", "--quiet"])?;
    git(&["add", "--all"])?;
    let author = ["-c", "user.name=xtask", "-c", "user.email=xtask@localhost"];
    git(&[
        &author[..],
        &["commit", "--quiet", "-m", "the advisories of a day"],
    ]
    .concat())?;

    let settings =
        fs::read_to_string(root().join("deny.toml")).map_err(|error| error.to_string())?;
    let config = place.join("deny.toml");
    fs::write(&config, with_database(&settings, &place)).map_err(|error| error.to_string())?;
    Ok(config)
}

fn with_database(settings: &str, place: &Path) -> String {
    let section = "[advisories]\n";
    let database = format!("{section}db-path = {place:?}\ndb-urls = [{ADDRESS:?}]\n");
    settings.replacen(section, &database, 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_database_is_named_in_the_section_on_advisories() {
        let settings = with_database(
            "[graph]\n[advisories]\nyanked = \"deny\"\n",
            Path::new("/a"),
        );
        let wanted = "[graph]\n[advisories]\ndb-path = \"/a\"\ndb-urls = [\"https://advisories.invalid/db\"]\nyanked = \"deny\"\n";
        assert_eq!(settings, wanted);
    }
}
