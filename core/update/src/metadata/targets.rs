//! Targets: what the files are, and who else may say so.

use std::collections::BTreeMap;

use super::{Head, Kind};
use crate::digests::Digests;
use crate::error::Role;
use crate::fields::{Fields, Malformed};
use crate::json::Value;
use crate::paths::Paths;
use crate::signed::{Signers, read_keys};

/// Files, and delegations in the order in which they are asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Targets {
    head: Head,
    files: BTreeMap<String, Target>,
    delegations: Vec<Delegation>,
}

/// One file that somebody has signed for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    /// How many bytes it has.
    pub length: u64,
    /// Their digests.
    pub digests: Digests,
    /// What the publisher says of it beside that; signed like everything else.
    pub custom: Option<Value>,
}

/// A role that may sign for some of the files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delegation {
    /// The role's name.
    pub name: String,
    /// Whether nobody after it is asked, also where it has no such file.
    pub terminating: bool,
    pub(crate) signers: Signers,
    pub(crate) paths: Paths,
}

impl Targets {
    /// Its version.
    pub fn version(&self) -> u64 {
        self.head.version
    }

    /// The moment from which on it no longer counts.
    pub fn expires(&self) -> jiff::Timestamp {
        self.head.expires
    }

    /// Every file that this role itself signs for, by its path.
    pub fn files(&self) -> impl Iterator<Item = (&str, &Target)> {
        self.files.iter().map(|(path, file)| (path.as_str(), file))
    }

    /// The file at `path`, if this role itself signs for it.
    pub fn file(&self, path: &str) -> Option<&Target> {
        self.files.get(path)
    }

    /// The roles that may sign for `path`, in order, up to the first that ends the search.
    pub(crate) fn delegations_for(&self, path: &str) -> impl Iterator<Item = &Delegation> {
        let fitting = self.delegations.iter();
        let mut ended = false;
        fitting
            .filter(move |one| one.paths.cover(path))
            .take_while(move |one| !std::mem::replace(&mut ended, one.terminating))
    }
}

impl Kind for Targets {
    fn read(fields: Fields<'_>, role: Role) -> Result<Self, Malformed> {
        let files = fields.object("targets")?.all().map(|(path, value)| {
            let file = Fields::of(value, "targets")?;
            let target = Target {
                length: file.count("length")?,
                digests: Digests::read(file.value("hashes")?)?,
                custom: file.may("custom").cloned(),
            };
            Ok((path.clone(), target))
        });
        let delegations = fields.may("delegations").map(read_delegations);
        Ok(Self {
            head: Head::read(fields, role)?,
            files: files.collect::<Result<_, Malformed>>()?,
            delegations: delegations.transpose()?.unwrap_or_default(),
        })
    }

    fn head(&self) -> &Head {
        &self.head
    }
}

fn read_delegations(value: &Value) -> Result<Vec<Delegation>, Malformed> {
    let fields = Fields::of(value, "delegations")?;
    let keys = read_keys(fields.object("keys")?)?;
    let mut delegations: Vec<Delegation> = Vec::new();
    for value in fields.list("roles")? {
        let role = Fields::of(value, "roles")?;
        let name = role.text("name")?;
        let taken = delegations.iter().any(|one| one.name == name);
        // A role that is called like one of the four would be kept in that one's place.
        if taken || ["root", "timestamp", "snapshot", "targets", ""].contains(&name) {
            return Err(Malformed("name"));
        }
        delegations.push(Delegation {
            name: name.to_owned(),
            terminating: role.flag("terminating")?,
            signers: Signers::read(role, &keys)?,
            paths: Paths::read(role)?,
        });
    }
    Ok(delegations)
}
