//! The sealed index of a half: which cells hold notes, and in which revision.

use waymark_base::Entropy;
use waymark_seal::envelope::{self, OVERHEAD, Purpose};
use waymark_seal::subtle::Choice;
use waymark_seal::{Key, SealError, Zeroizing};

use super::fields::{Reader, Writer, put};
use super::{CELLS_MOST, Half, Head, Kind, Layer, Place, Role};

/// Length of the part, in bytes.
pub const INDEX: usize = CONTENT + OVERHEAD;
/// The last revision that a cell can have.
pub const REVISION_MOST: u32 = (1 << 30) - 1;

const CONTENT: usize = SLOTS_END + 4 * WORDS;
const SLOTS_END: usize = 16 + 2 * RECORD;
const WORDS: usize = CELLS_MOST as usize;
const RECORD: usize = 40;
const LABEL: &[u8] = b"index/v1";

/// What is known about one cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CellWord {
    /// Whether a note is there.
    pub live: bool,
    /// Which layer sees it.
    pub layer: Layer,
    /// How often the cell was written.
    pub revision: u32,
}

impl CellWord {
    /// A cell that was never written.
    pub const UNUSED: Self = Self {
        live: false,
        layer: Layer::First,
        revision: 0,
    };

    fn word(self) -> u32 {
        (u32::from(self.live) << 31)
            | (u32::from(self.layer.byte()) << 30)
            | (self.revision & REVISION_MOST)
    }

    fn from_word(word: u32) -> Self {
        let layer = if word & (1 << 30) == 0 {
            Layer::First
        } else {
            Layer::Second
        };
        Self {
            live: word >> 31 == 1,
            layer,
            revision: word & REVISION_MOST,
        }
    }
}

/// What is known about one slot of the half, so that a purge can seal it anew.
#[derive(Clone)]
pub struct SlotRecord {
    /// What its PIN does.
    pub kind: Kind,
    /// Which notes it shows.
    pub layer: Layer,
    /// What the half is for.
    pub role: Role,
    /// The stretched PIN, worth nothing without the hardware secret.
    pub stretched: Key,
}

/// The index of a half.
#[derive(Clone)]
pub struct Index {
    /// One more at each save.
    pub revision: u64,
    /// Latest moment ever seen, Unix seconds.
    pub latest: i64,
    slots: [Option<SlotRecord>; 2],
    words: Vec<CellWord>,
}

/// Where an index belongs.
#[derive(Clone, Copy)]
pub struct IndexPlace<'a> {
    /// The vault's head.
    pub head: &'a Head,
    /// The half.
    pub half: Half,
}

impl Index {
    /// The index of an empty half.
    pub fn empty(latest: i64) -> Self {
        Self {
            revision: 0,
            latest,
            slots: [None, None],
            words: vec![CellWord::UNUSED; WORDS],
        }
    }

    /// What is known about a slot.
    pub fn slot(&self, place: Place) -> Option<&SlotRecord> {
        let [main, side] = &self.slots;
        match place {
            Place::Main => main.as_ref(),
            Place::Side => side.as_ref(),
        }
    }

    /// Notes what a slot now holds.
    pub fn set_slot(&mut self, place: Place, record: Option<SlotRecord>) {
        let [main, side] = &mut self.slots;
        match place {
            Place::Main => *main = record,
            Place::Side => *side = record,
        }
    }

    /// What is known about a cell.
    pub fn word(&self, cell: u16) -> CellWord {
        self.words
            .get(usize::from(cell))
            .copied()
            .unwrap_or(CellWord::UNUSED)
    }

    /// Notes what is now known about a cell.
    pub fn set_word(&mut self, cell: u16, word: CellWord) {
        if let Some(place) = self.words.get_mut(usize::from(cell)) {
            *place = word;
        }
    }

    /// The stored bytes.
    pub fn encoded(&self) -> Zeroizing<Vec<u8>> {
        let mut bytes = Zeroizing::new(vec![0; CONTENT]);
        Writer::new(&mut bytes)
            .bytes(&self.revision.to_le_bytes())
            .bytes(&self.latest.to_le_bytes());
        for (at, record) in [16, 16 + RECORD].into_iter().zip(&self.slots) {
            if let Some(record) = record {
                let about = [
                    1,
                    record.kind.byte(),
                    record.layer.byte(),
                    record.role.byte(),
                ];
                put(&mut bytes, at, &about);
                put(&mut bytes, at + 8, record.stretched.bytes());
            }
        }
        let words = bytes.get_mut(SLOTS_END..).unwrap_or_default();
        for (place, word) in words.chunks_exact_mut(4).zip(&self.words) {
            place.copy_from_slice(&word.word().to_le_bytes());
        }
        bytes
    }

    /// Reads stored bytes; `None` where they mean nothing.
    pub fn decoded(bytes: &[u8]) -> Option<Self> {
        let mut fields = Reader(bytes);
        let (revision, latest) = (fields.u64()?, fields.i64()?);
        let slots = [record(&mut fields)?, record(&mut fields)?];
        let words = (0..WORDS)
            .map(|_| fields.u32().map(CellWord::from_word))
            .collect::<Option<_>>()?;
        Some(Self {
            revision,
            latest,
            slots,
            words,
        })
    }
}

/// One record; the inner `None` is an empty slot, the outer one damage.
fn record(fields: &mut Reader<'_>) -> Option<Option<SlotRecord>> {
    let mut fields = Reader(fields.bytes(RECORD)?);
    if fields.u8()? == 0 {
        return Some(None);
    }
    let kind = Kind::from_byte(fields.u8()?)?;
    let layer = Layer::from_byte(fields.u8()?)?;
    let role = Role::from_byte(fields.u8()?)?;
    fields.zeros(4)?;
    let stretched = Key::copied_from(fields.bytes(Key::LENGTH)?)?;
    Some(Some(SlotRecord {
        kind,
        layer,
        role,
        stretched,
    }))
}

/// Seals the index of a half.
///
/// # Errors
/// [`SealError::Entropy`].
pub fn seal_index(
    key: &Key,
    place: IndexPlace<'_>,
    index: &Index,
    entropy: &dyn Entropy,
) -> Result<Vec<u8>, SealError> {
    let mut sealed = vec![0; INDEX];
    let bound = bound(place);
    envelope::seal(
        key,
        purpose(place, &bound),
        entropy,
        &index.encoded(),
        &mut sealed,
    )?;
    Ok(sealed)
}

/// Opens the index of a half; `None` where the key is another one or it is damaged.
pub fn open_index(key: &Key, place: IndexPlace<'_>, sealed: &[u8]) -> Option<Index> {
    let mut bytes = Zeroizing::new(vec![0; CONTENT]);
    envelope::open(key, purpose(place, &bound(place)), sealed, &mut bytes).ok()?;
    Index::decoded(&bytes)
}

/// Whether the index of a half opens, doing the same work whether or not it does.
pub fn index_opens(key: &Key, place: IndexPlace<'_>, sealed: &[u8]) -> Choice {
    let mut bytes = Zeroizing::new(vec![0; CONTENT]);
    envelope::open_evenly(key, purpose(place, &bound(place)), sealed, &mut bytes)
}

fn purpose<'a>(place: IndexPlace<'a>, bound: &'a [u8]) -> Purpose<'a> {
    Purpose {
        label: LABEL,
        salt: &place.head.vault_id,
        bound,
    }
}

fn bound(place: IndexPlace<'_>) -> Vec<u8> {
    let cells = place.head.cells.to_le_bytes();
    [LABEL, &place.head.vault_id, &[place.half.byte()], &cells].concat()
}
