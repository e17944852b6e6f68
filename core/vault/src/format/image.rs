//! The whole file in memory.

use waymark_base::Entropy;
use waymark_seal::Key;

use super::fields::{part, put};
use super::head::{Fault, HEAD};
use super::{CELL, Half, Head, Index, IndexPlace, Part, Place, SlotNumber, open_index, read_blob};
use crate::error::VaultError;

/// The fewest cells of a half.
pub const CELLS_LEAST: u16 = 8;
/// The most cells of a half.
pub const CELLS_MOST: u16 = 256;
/// Length of one copy of the header, in bytes.
pub const COPY: usize = 4096;
/// Length of the header, in bytes.
pub const HEADER: usize = 2 * COPY;

/// Length of a file with so many cells a half, in bytes.
pub const fn file_length(cells: u16) -> usize {
    HEADER + 2 * (cells as usize) * CELL
}

/// A vault's file, every byte of it. Nothing in it is readable without keys.
#[derive(Clone, PartialEq, Eq)]
pub struct Image {
    head: Head,
    bytes: Vec<u8>,
}

impl Image {
    /// A file of random bytes with this head and the wrapped secrets of both halves.
    ///
    /// # Errors
    /// No randomness.
    pub fn fresh(head: Head, blobs: [&[u8]; 2], entropy: &dyn Entropy) -> Result<Self, VaultError> {
        let mut image = Self {
            bytes: vec![0; file_length(head.cells)],
            head,
        };
        entropy.fill(&mut image.bytes)?;
        let (first, second) = image.bytes.split_at_mut(COPY);
        if let Some(second) = second.get_mut(..COPY) {
            second.copy_from_slice(first);
        }
        image.set_head(image.head.clone());
        for half in Half::BOTH {
            image.set(Part::Blob(half), half.of::<&[u8]>(&blobs));
        }
        Ok(image)
    }

    /// Reads a file: the first copy of the head that is whole.
    ///
    /// # Errors
    /// [`Fault`]. One copy that is whole counts more than another one whose version is
    /// unknown, which may be a damaged bit.
    pub fn read(bytes: Vec<u8>) -> Result<Self, Fault> {
        let copies = [0, COPY].map(|at| part(&bytes, at, HEAD));
        let [first, second] = copies.map(Head::decoded);
        let head = match (first, second) {
            (Ok(head), _) | (_, Ok(head)) => head,
            (Err(Fault::Newer), _) | (_, Err(Fault::Newer)) => return Err(Fault::Newer),
            _ => return Err(Fault::Damaged),
        };
        if bytes.len() != file_length(head.cells) {
            return Err(Fault::Damaged);
        }
        let mut image = Self { head, bytes };
        image.mend();
        Ok(image)
    }

    /// Makes both copies whole of every part that shows by itself whether it is; slots and
    /// indexes show it only to their key.
    fn mend(&mut self) {
        self.set_head(self.head.clone());
        for half in Half::BOTH {
            let part = Part::Blob(half);
            let whole = self
                .copies(part)
                .into_iter()
                .find(|copy| read_blob(copy).is_some());
            if let Some(whole) = whole.map(<[u8]>::to_vec) {
                self.set(part, &whole);
            }
        }
    }

    /// The head.
    pub fn head(&self) -> &Head {
        &self.head
    }

    /// Replaces the head, in both copies.
    pub fn set_head(&mut self, head: Head) {
        self.set(Part::Head, &head.encoded());
        self.head = head;
    }

    /// Every byte.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The header, both copies.
    pub fn header(&self) -> &[u8] {
        part(&self.bytes, 0, HEADER)
    }

    /// A part in both copies.
    pub fn copies(&self, of: Part) -> [&[u8]; 2] {
        let (at, length) = of.place();
        [0, COPY].map(|copy| part(&self.bytes, copy + at, length))
    }

    /// Writes a part into both copies.
    pub fn set(&mut self, of: Part, bytes: &[u8]) {
        let (at, length) = of.place();
        debug_assert_eq!(bytes.len(), length, "lengths are fixed by the format");
        for copy in [0, COPY] {
            put(&mut self.bytes, copy + at, bytes);
        }
    }

    /// Fills a part with new random bytes, the same in both copies.
    ///
    /// # Errors
    /// No randomness.
    pub fn scramble(&mut self, of: Part, entropy: &dyn Entropy) -> Result<(), VaultError> {
        let mut random = vec![0; of.place().1];
        entropy.fill(&mut random)?;
        self.set(of, &random);
        Ok(())
    }

    /// Fills a half's slots, index and cells with new random bytes.
    ///
    /// # Errors
    /// No randomness.
    pub fn scramble_half(&mut self, half: Half, entropy: &dyn Entropy) -> Result<(), VaultError> {
        self.scramble_keys(half, entropy)?;
        let (at, length) = (self.cell_at(half, 0), usize::from(self.head.cells) * CELL);
        let cells = self.bytes.get_mut(at..at + length).unwrap_or_default();
        Ok(entropy.fill(cells)?)
    }

    /// Fills a half's slots and index with new random bytes.
    ///
    /// # Errors
    /// No randomness.
    pub fn scramble_keys(&mut self, half: Half, entropy: &dyn Entropy) -> Result<(), VaultError> {
        for place in Place::BOTH {
            self.scramble(Part::Slot(SlotNumber { half, place }), entropy)?;
        }
        self.scramble(Part::Index(half), entropy)
    }

    /// What the hardware gave for a half, from the first copy that is whole.
    pub fn blob(&self, half: Half) -> Option<&[u8]> {
        self.copies(Part::Blob(half))
            .into_iter()
            .find_map(read_blob)
    }

    /// The index of a half, from the first copy that opens.
    pub fn index(&self, half: Half, key: &Key) -> Option<Index> {
        let place = IndexPlace {
            head: &self.head,
            half,
        };
        self.copies(Part::Index(half))
            .into_iter()
            .find_map(|copy| open_index(key, place, copy))
    }

    /// A cell.
    pub fn cell(&self, half: Half, cell: u16) -> &[u8] {
        part(&self.bytes, self.cell_at(half, cell), CELL)
    }

    /// A cell, to be written.
    pub fn cell_mut(&mut self, half: Half, cell: u16) -> &mut [u8] {
        let at = self.cell_at(half, cell);
        self.bytes.get_mut(at..at + CELL).unwrap_or_default()
    }

    fn cell_at(&self, half: Half, cell: u16) -> usize {
        let before = usize::from(half.byte()) * usize::from(self.head.cells) + usize::from(cell);
        HEADER + before * CELL
    }
}
