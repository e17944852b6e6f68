//! A cell: one note, or random bytes.

use waymark_base::Entropy;
use waymark_seal::envelope::{self, OVERHEAD, Purpose};
use waymark_seal::{Key, SealError, Zeroizing};

use super::Half;
use super::fields::{Reader, put};

/// Length of a cell, in bytes.
pub const CELL: usize = CONTENT + OVERHEAD;
/// The most bytes of CBOR that fit.
pub const CONTENT_MOST: usize = CONTENT - 4;

const CONTENT: usize = 4032;
const LABEL: &[u8] = b"cell/v1";
/// The only kind of cell there is.
const NOTE: u8 = 1;

/// Where a cell belongs, and which of its contents it is.
#[derive(Debug, Clone, Copy)]
pub struct CellPlace<'a> {
    /// The vault's id.
    pub vault_id: &'a [u8; 16],
    /// The half.
    pub half: Half,
    /// Number within the half.
    pub cell: u16,
    /// How often it was written.
    pub revision: u32,
}

/// Seals the CBOR of a note into `out`, a whole cell.
///
/// # Errors
/// [`SealError::Entropy`]; [`SealError::Refused`] where it is too long.
pub fn seal_cell(
    key: &Key,
    place: CellPlace<'_>,
    cbor: &[u8],
    entropy: &dyn Entropy,
    out: &mut [u8],
) -> Result<(), SealError> {
    let length = u16::try_from(cbor.len()).map_err(|_| SealError::Refused)?;
    if cbor.len() > CONTENT_MOST {
        return Err(SealError::Refused);
    }
    let mut content = Zeroizing::new(vec![0; CONTENT]);
    put(&mut content, 0, &[NOTE, 0]);
    put(&mut content, 2, &length.to_le_bytes());
    put(&mut content, 4, cbor);
    envelope::seal(key, purpose(place, &bound(place)), entropy, &content, out)
}

/// The CBOR of a cell; `None` where it does not open.
pub fn open_cell(key: &Key, place: CellPlace<'_>, sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let mut content = Zeroizing::new(vec![0; CONTENT]);
    envelope::open(key, purpose(place, &bound(place)), sealed, &mut content).ok()?;
    let mut fields = Reader(&content);
    (fields.u8()? == NOTE).then_some(())?;
    fields.zeros(1)?;
    let length = usize::from(fields.u16()?);
    fields
        .bytes(length)
        .map(|cbor| Zeroizing::new(cbor.to_vec()))
}

fn purpose<'a>(place: CellPlace<'a>, bound: &'a [u8]) -> Purpose<'a> {
    Purpose {
        label: LABEL,
        salt: place.vault_id,
        bound,
    }
}

fn bound(place: CellPlace<'_>) -> Vec<u8> {
    let (cell, revision) = (place.cell.to_le_bytes(), place.revision.to_le_bytes());
    [
        LABEL,
        place.vault_id,
        &[place.half.byte()],
        &cell,
        &revision,
        &[NOTE],
    ]
    .concat()
}
