//! What is handed on: the metadata that is trusted, and the pack in use.

use waymark_store::StoreError;

use super::tar::{END, header, padding};
use super::{codes, metadata_name, target_name};
use crate::catalogue::{Catalogue, Offer};
use crate::error::{Role, UpdateError};
use crate::limits::Limits;
use crate::metadata::{Kind, Root, Snapshot, Targets, Timestamp, open};
use crate::shelf::{Present, Shelf, numbered, root_version, unpacked_address};

/// Bytes handed on at a time.
const PIECE: usize = 64 * 1024;

/// What can be handed on.
pub struct Export<'a> {
    shelf: &'a Shelf,
    metadata: Vec<(String, Vec<u8>)>,
    offer: Offer,
    expires: jiff::Timestamp,
}

impl std::fmt::Debug for Export<'_> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Export").finish_non_exhaustive()
    }
}

/// A file of the folder, and its address in the repository.
struct Target {
    file: String,
    address: String,
    length: u64,
}

impl<'a> Export<'a> {
    /// What the folder holds that can be handed on.
    ///
    /// # Errors
    /// [`UpdateError::NothingToHandOn`] where no update was ever verified here;
    /// [`UpdateError::Store`].
    pub fn of(shelf: &'a Shelf) -> Result<Self, UpdateError> {
        let nothing = UpdateError::NothingToHandOn;
        let limits = Limits::default();
        let read = |name: &str, most| shelf.folder().read(name, most)?.ok_or(nothing);
        let root_bytes = read("root.json", limits.root)?;
        let timestamp_bytes = read("timestamp.json", limits.timestamp)?;
        let snapshot_bytes = read("snapshot.json", limits.snapshot)?;
        let targets_bytes = read("targets.json", limits.targets)?;
        let root = Root::first(&root_bytes)?;
        let signers = |role| root.signers(role);
        let timestamp: Timestamp =
            open(&timestamp_bytes, signers(Role::Timestamp), Role::Timestamp)?;
        let snapshot: Snapshot = open(&snapshot_bytes, signers(Role::Snapshot), Role::Snapshot)?;
        let targets: Targets = open(&targets_bytes, signers(Role::Targets), Role::Targets)?;
        let mut metadata = roots(shelf, &root)?;
        let versioned = |version: u64, name: &str| {
            if root.consistent_snapshot {
                format!("{version}.{name}")
            } else {
                name.to_owned()
            }
        };
        let snapshot_name = versioned(snapshot.head().version, "snapshot.json");
        let targets_name = versioned(targets.head().version, "targets.json");
        metadata.extend([
            (metadata_name("timestamp.json"), timestamp_bytes),
            (metadata_name(&snapshot_name), snapshot_bytes),
            (metadata_name(&targets_name), targets_bytes),
        ]);
        Ok(Self {
            shelf,
            metadata,
            offer: Catalogue::read(&targets)?.pack,
            expires: [timestamp.head(), snapshot.head(), targets.head()]
                .into_iter()
                .fold(root.head().expires, |first, head| first.min(head.expires)),
        })
    }

    /// Until when another phone takes it.
    pub fn good_until(&self) -> jiff::Timestamp {
        self.expires
    }

    /// Whether the pack in use can be handed on with it.
    pub fn has_pack(&self) -> bool {
        matches!(self.pack(), Ok(Some(_)))
    }

    /// The whole as one file, piece by piece, in the form that docs/updates.md describes.
    ///
    /// # Errors
    /// [`UpdateError::NothingToHandOn`] where the pack in use is not the one that is
    /// offered, and whatever `give` fails with.
    pub fn file(
        &self,
        give: &mut dyn FnMut(&[u8]) -> Result<(), UpdateError>,
    ) -> Result<(), UpdateError> {
        let target = self.pack()?.ok_or(UpdateError::NothingToHandOn)?;
        self.write_metadata(give)?;
        self.write_target(&target, give)?;
        give(&END)
    }

    /// The metadata, with the patch that made the pack in use where it is small, as texts
    /// for QR codes.
    ///
    /// # Errors
    /// [`UpdateError::HandOverTooLong`] where it does not fit into as many codes as somebody
    /// can be asked to read; [`UpdateError::Store`].
    pub fn codes(&self) -> Result<Vec<String>, UpdateError> {
        if let Some(patch) = self.patch()?
            && patch.length <= codes::MOST_BYTES as u64
            && let Ok(codes) = codes(&self.small(Some(&patch))?)
        {
            return Ok(codes);
        }
        codes(&self.small(None)?)
    }

    fn small(&self, patch: Option<&Target>) -> Result<Vec<u8>, UpdateError> {
        let mut bytes = Vec::new();
        let mut give = |piece: &[u8]| {
            bytes.extend_from_slice(piece);
            Ok(())
        };
        self.write_metadata(&mut give)?;
        if let Some(patch) = patch {
            self.write_target(patch, &mut give)?;
        }
        give(&END)?;
        Ok(bytes)
    }

    /// The pack in use: as it was fetched, or else as it is.
    fn pack(&self) -> Result<Option<Target>, UpdateError> {
        let Some(present) = self.offered()? else {
            return Ok(None);
        };
        let packed = present.packed.as_ref().filter(|packed| !packed.patch);
        if let Some(packed) = packed
            && let Some(found) = self.target(present.packed_file(), &packed.address)?
        {
            return Ok(Some(found));
        }
        let address = unpacked_address(&present.sha256);
        Ok(self.target(present.file(), &address)?)
    }

    /// The patch that made the pack in use.
    fn patch(&self) -> Result<Option<Target>, UpdateError> {
        let Some(present) = self.offered()? else {
            return Ok(None);
        };
        match present.packed.as_ref().filter(|packed| packed.patch) {
            None => Ok(None),
            Some(packed) => Ok(self.target(present.packed_file(), &packed.address)?),
        }
    }

    /// The pack in use, if it is the one of which the metadata speaks.
    fn offered(&self) -> Result<Option<Present>, StoreError> {
        let present = self.shelf.present()?;
        Ok(present.filter(|present| present.sha256 == self.offer.sha256))
    }

    fn target(&self, file: String, address: &str) -> Result<Option<Target>, StoreError> {
        let length = self.shelf.folder().length(&file)?;
        Ok(length.map(|length| Target {
            file,
            address: target_name(address),
            length,
        }))
    }

    fn write_metadata(
        &self,
        give: &mut dyn FnMut(&[u8]) -> Result<(), UpdateError>,
    ) -> Result<(), UpdateError> {
        for (name, bytes) in &self.metadata {
            give(&head(name, bytes.len() as u64)?)?;
            give(bytes)?;
            give(&zeros(padding(bytes.len() as u64)))?;
        }
        Ok(())
    }

    fn write_target(
        &self,
        target: &Target,
        give: &mut dyn FnMut(&[u8]) -> Result<(), UpdateError>,
    ) -> Result<(), UpdateError> {
        give(&head(&target.address, target.length)?)?;
        let mut done = 0;
        while done < target.length {
            let piece = self.shelf.folder().read_part(&target.file, done, PIECE)?;
            // Cut short by somebody meanwhile.
            if piece.is_empty() {
                return Err(StoreError::Io.into());
            }
            done = done.saturating_add(piece.len() as u64);
            give(&piece)?;
        }
        give(&zeros(padding(target.length)))
    }
}

/// Every root that is kept, up to the trusted one, in order.
fn roots(shelf: &Shelf, trusted: &Root) -> Result<Vec<(String, Vec<u8>)>, UpdateError> {
    let names = shelf.folder().names()?;
    let mut versions: Vec<u64> = names.iter().filter_map(|name| root_version(name)).collect();
    versions.retain(|version| *version <= trusted.version());
    versions.sort_unstable();
    let mut roots = Vec::new();
    for version in versions {
        let name = numbered(version);
        let bytes = shelf.folder().read(&name, Limits::default().root)?;
        roots.extend(bytes.map(|bytes| (metadata_name(&name), bytes)));
    }
    Ok(roots)
}

fn head(name: &str, length: u64) -> Result<[u8; 512], UpdateError> {
    header(name, length).ok_or(UpdateError::UnsafeName)
}

fn zeros(count: u64) -> Vec<u8> {
    vec![0; usize::try_from(count).unwrap_or_default()]
}
