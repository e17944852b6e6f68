//! What a repository offers: one pack, and patches that lead to it. Read from the member
//! `waymark` of what the publisher says of each file (`custom`).

use crate::digests::same_digits;
use crate::error::{Role, UpdateError};
use crate::fields::{Fields, Malformed};
use crate::limits::{MOST_PATCHED, MOST_UNPACKED};
use crate::metadata::{Target, Targets};

/// The first version of what `waymark` says; a later one is for a later app.
const FORMAT: u64 = 1;

/// The version of this engine, which a pack may be too new for.
pub const ENGINE: &str = env!("CARGO_PKG_VERSION");

/// What can be installed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Catalogue {
    /// The pack.
    pub pack: Offer,
    /// The patches that lead to it.
    pub patches: Vec<Patch>,
}

/// The pack that is offered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// Its path in the repository.
    pub path: String,
    /// The packed file.
    pub target: Target,
    /// Version of the content.
    pub version: u32,
    /// Day of the content, as the pack writes it.
    pub date: String,
    /// Bytes of the pack, unpacked.
    pub length: u64,
    /// SHA-256 of the pack, unpacked, in lowercase digits.
    pub sha256: String,
    /// The least version of the engine that may open it.
    engine: EngineVersion,
}

/// A file that makes the offered pack out of an older one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Patch {
    /// Its path in the repository.
    pub path: String,
    /// The file.
    pub target: Target,
    /// Version of the older pack.
    pub from: u32,
    /// SHA-256 of the older pack, unpacked, in lowercase digits.
    pub from_sha256: String,
}

impl Catalogue {
    /// Reads what the targets file offers. Files of which it says nothing that is ours, and
    /// patches that lead elsewhere, are passed over.
    ///
    /// # Errors
    /// [`UpdateError::NoPack`] where there is none or more than one,
    /// [`UpdateError::EngineTooOld`] where this engine cannot read what is said,
    /// [`UpdateError::TargetTooLong`], [`UpdateError::Malformed`].
    pub fn read(targets: &Targets) -> Result<Self, UpdateError> {
        let mut packs = Vec::new();
        let mut patches = Vec::new();
        for (path, target) in targets.files() {
            let said = said_of(target).map_err(UpdateError::malformed(Role::Targets))?;
            match said {
                Said::Pack(fields) => packs.push(offer(path, target, fields)?),
                Said::Patch(fields) => patches.push(patch(path, target, fields)?),
                Said::Newer => return Err(UpdateError::EngineTooOld),
                Said::Nothing => {}
            }
        }
        let mut packs = packs.into_iter();
        let (Some(pack), None) = (packs.next(), packs.next()) else {
            return Err(UpdateError::NoPack);
        };
        let leading = patches.into_iter().filter(|(_, to)| *to == pack.version);
        let patches = leading.map(|(patch, _)| patch).collect();
        Ok(Self { pack, patches })
    }

    /// The patch for the pack of this version and digest, where patching is allowed: both
    /// packs are small enough to be held in memory.
    pub fn patch_for(&self, version: u32, sha256: &str, length: u64) -> Option<&Patch> {
        let small = length.max(self.pack.length) <= MOST_PATCHED;
        let mut fitting = self.patches.iter().filter(|_| small);
        fitting.find(|one| one.from == version && same_digits(&one.from_sha256, sha256))
    }
}

impl Offer {
    /// Whether an engine of this version may open the pack.
    ///
    /// # Errors
    /// [`UpdateError::EngineTooOld`].
    pub fn check_engine(&self, engine: &str) -> Result<(), UpdateError> {
        let fits = EngineVersion::read(engine).is_some_and(|engine| engine >= self.engine);
        fits.then_some(()).ok_or(UpdateError::EngineTooOld)
    }
}

/// Three numbers, compared one after the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct EngineVersion([u32; 3]);

impl EngineVersion {
    fn read(text: &str) -> Option<Self> {
        let parts: Vec<u32> = text
            .split('.')
            .map(|part| part.parse().ok())
            .collect::<Option<_>>()?;
        parts.try_into().ok().map(Self)
    }
}

enum Said<'a> {
    Pack(Fields<'a>),
    Patch(Fields<'a>),
    /// Something that a later engine understands.
    Newer,
    Nothing,
}

fn said_of(target: &Target) -> Result<Said<'_>, Malformed> {
    let Some(custom) = &target.custom else {
        return Ok(Said::Nothing);
    };
    let Some(ours) = Fields::of(custom, "custom")?.may("waymark") else {
        return Ok(Said::Nothing);
    };
    let fields = Fields::of(ours, "waymark")?;
    let newer = fields.positive("format")? > FORMAT;
    Ok(match fields.text("kind")? {
        "pack" if newer => Said::Newer,
        "pack" => Said::Pack(fields),
        "patch" if !newer => Said::Patch(fields),
        _ => Said::Nothing,
    })
}

fn offer(path: &str, target: &Target, fields: Fields<'_>) -> Result<Offer, UpdateError> {
    let wrong = UpdateError::malformed(Role::Targets);
    let offer = read_offer(path, target, fields).map_err(wrong)?;
    if offer.length > MOST_UNPACKED {
        return Err(UpdateError::TargetTooLong);
    }
    Ok(offer)
}

fn read_offer(path: &str, target: &Target, fields: Fields<'_>) -> Result<Offer, Malformed> {
    let engine = EngineVersion::read(fields.text("engine")?);
    Ok(Offer {
        path: path.to_owned(),
        target: target.clone(),
        version: version(fields, "version")?,
        date: fields.text("date")?.to_owned(),
        length: fields.positive("length")?,
        sha256: sha256(fields, "sha256")?,
        engine: engine.ok_or(Malformed("engine"))?,
    })
}

fn patch(path: &str, target: &Target, fields: Fields<'_>) -> Result<(Patch, u32), UpdateError> {
    let read = || {
        let patch = Patch {
            path: path.to_owned(),
            target: target.clone(),
            from: version(fields, "from")?,
            from_sha256: sha256(fields, "from_sha256")?,
        };
        Ok((patch, version(fields, "to")?))
    };
    read().map_err(UpdateError::malformed(Role::Targets))
}

fn version(fields: Fields<'_>, name: &'static str) -> Result<u32, Malformed> {
    u32::try_from(fields.positive(name)?).map_err(|_| Malformed(name))
}

/// A digest in lowercase digits.
fn sha256(fields: Fields<'_>, name: &'static str) -> Result<String, Malformed> {
    let text = fields.text(name)?;
    let digits = text
        .bytes()
        .all(|sign| matches!(sign, b'0'..=b'9' | b'a'..=b'f'));
    if text.len() == 64 && digits {
        Ok(text.to_owned())
    } else {
        Err(Malformed(name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::Value;
    use crate::metadata::Kind;

    const DIGEST: &str = "00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff";

    fn pack(version: u32) -> String {
        format!(
            r#"{{"format":1,"kind":"pack","version":{version},"date":"2026-11-21","length":9,"sha256":"{DIGEST}","engine":"0.1.0"}}"#
        )
    }

    fn patch(from: u32, to: u32) -> String {
        format!(r#"{{"format":1,"kind":"patch","from":{from},"from_sha256":"{DIGEST}","to":{to}}}"#)
    }

    fn catalogue(ours: &[&str]) -> Result<Catalogue, UpdateError> {
        let files: Vec<String> = ours
            .iter()
            .enumerate()
            .map(|(place, ours)| {
                let custom = format!(r#"{{"waymark":{ours},"other":[]}}"#);
                format!(
                    r#""f{place}":{{"length":1,"hashes":{{"sha256":"{DIGEST}"}},"custom":{custom}}}"#
                )
            })
            .collect();
        let text = format!(
            r#"{{"_type":"targets","spec_version":"1.0.34","version":1,"expires":"2027-01-01T00:00:00Z","targets":{{{}}}}}"#,
            files.join(",")
        );
        let value = Value::read(text.as_bytes()).unwrap();
        let fields = Fields::of(&value, "targets").unwrap();
        Catalogue::read(&Targets::read(fields, Role::Targets).unwrap())
    }

    #[test]
    fn the_pack_and_the_patches_that_lead_to_it_are_found() {
        let found = catalogue(&[&pack(7), &patch(6, 7), &patch(5, 6)]).unwrap();
        assert_eq!((found.pack.version, found.patches.len()), (7, 1));
        assert!(found.patch_for(6, DIGEST, 9).is_some());
        assert!(found.patch_for(5, DIGEST, 9).is_none());
        assert!(found.patch_for(6, DIGEST, MOST_PATCHED + 1).is_none());
        assert!(found.patch_for(6, &"0".repeat(64), 9).is_none());
    }

    #[test]
    fn none_or_two_packs_are_refused_and_what_is_not_ours_is_passed_over() {
        assert_eq!(catalogue(&[]), Err(UpdateError::NoPack));
        assert_eq!(catalogue(&[&pack(7), &pack(8)]), Err(UpdateError::NoPack));
        let strange = r#"{"format":1,"kind":"song"}"#;
        assert!(catalogue(&[&pack(7), strange]).is_ok());
    }

    #[test]
    fn what_a_later_engine_reads_asks_for_one() {
        let later = pack(7).replace("\"format\":1", "\"format\":2");
        assert_eq!(catalogue(&[&later]), Err(UpdateError::EngineTooOld));
        let found = catalogue(&[&pack(7)]).unwrap().pack;
        for (engine, fits) in [
            ("0.1.0", true),
            ("0.1.1", true),
            ("1.0.0", true),
            ("0.0.9", false),
            ("0.1", false),
            ("", false),
        ] {
            assert_eq!(found.check_engine(engine).is_ok(), fits, "{engine}");
        }
    }

    #[test]
    fn a_field_that_is_missing_or_another_kind_of_thing_is_named() {
        for (field, other) in [
            ("\"version\":7", "\"version\":0"),
            ("\"version\":7", "\"version\":4294967296"),
            ("\"length\":9", "\"length\":0"),
            ("\"engine\":\"0.1.0\"", "\"engine\":\"new\""),
            ("\"date\":\"2026-11-21\"", "\"date\":7"),
            (DIGEST, "00FF"),
            (DIGEST, &DIGEST.to_uppercase()),
        ] {
            let wrong = pack(7).replace(field, other);
            assert!(
                matches!(catalogue(&[&wrong]), Err(UpdateError::Malformed { .. })),
                "{other}"
            );
        }
        let huge = pack(7).replace("\"length\":9", "\"length\":67108865");
        assert_eq!(catalogue(&[&huge]), Err(UpdateError::TargetTooLong));
    }
}
