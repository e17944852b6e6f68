//! A slot: what one PIN opens.

use waymark_base::Entropy;
use waymark_seal::envelope::{self, OVERHEAD, Purpose, SEED};
use waymark_seal::subtle::{Choice, ConstantTimeEq};
use waymark_seal::{Key, SealError, Zeroizing, derive};

use super::fields::{Reader, Writer, part, put};
use super::{Half, Head, Layer, SlotNumber};

/// Length of a slot, in bytes.
pub const SLOT: usize = ENVELOPE + derive::TAG_LENGTH;
/// Length of what is sealed in it, in bytes.
pub const SLOT_CONTENT: usize = 80;

const ENVELOPE: usize = SLOT_CONTENT + OVERHEAD;
const LABEL: &[u8] = b"slot/v1";

/// What a PIN does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Opens its half.
    Opens,
    /// Destroys its half and opens it empty.
    Destroys,
}

impl Kind {
    /// The byte of the format.
    pub fn byte(self) -> u8 {
        match self {
            Self::Opens => 1,
            Self::Destroys => 2,
        }
    }

    /// From the byte of the format.
    pub fn from_byte(byte: u8) -> Option<Self> {
        match byte {
            1 => Some(Self::Opens),
            2 => Some(Self::Destroys),
            _ => None,
        }
    }
}

/// What a half is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// The real notes.
    Real,
    /// Notes to be shown to somebody who insists.
    Decoy,
}

impl Role {
    /// The byte of the format.
    pub fn byte(self) -> u8 {
        match self {
            Self::Real => 0,
            Self::Decoy => 1,
        }
    }

    /// From the byte of the format.
    pub fn from_byte(byte: u8) -> Option<Self> {
        match byte {
            0 => Some(Self::Real),
            1 => Some(Self::Decoy),
            _ => None,
        }
    }
}

/// What is sealed in a slot.
#[derive(Clone)]
pub struct SlotContent {
    /// What the PIN does.
    pub kind: Kind,
    /// Which notes of the half it shows.
    pub layer: Layer,
    /// What the half is for.
    pub role: Role,
    /// The half.
    pub half: Half,
    /// VK, which opens the half's index and cells.
    pub key: Key,
}

impl SlotContent {
    /// The stored bytes.
    pub fn encoded(&self) -> Zeroizing<Vec<u8>> {
        let mut bytes = Zeroizing::new(vec![0; SLOT_CONTENT]);
        Writer::new(&mut bytes)
            .bytes(&[
                self.kind.byte(),
                self.layer.byte(),
                self.role.byte(),
                self.half.byte(),
            ])
            .zeros(4)
            .bytes(self.key.bytes());
        bytes
    }

    /// Reads stored bytes; `None` where they mean nothing.
    pub fn decoded(bytes: &[u8]) -> Option<Self> {
        let mut fields = Reader(bytes);
        let kind = Kind::from_byte(fields.u8()?)?;
        let layer = Layer::from_byte(fields.u8()?)?;
        let role = Role::from_byte(fields.u8()?)?;
        let half = Half::from_byte(fields.u8()?)?;
        fields.zeros(4)?;
        let key = Key::copied_from(fields.bytes(Key::LENGTH)?)?;
        Some(Self {
            kind,
            layer,
            role,
            half,
            key,
        })
    }
}

/// Seals a slot.
///
/// # Errors
/// [`SealError::Entropy`].
pub fn seal_slot(
    kek: &Key,
    head: &Head,
    number: SlotNumber,
    content: &SlotContent,
    entropy: &dyn Entropy,
) -> Result<[u8; SLOT], SealError> {
    let mut bytes = [0; SLOT];
    let bound = bound(head, number);
    let (sealed, _) = bytes.split_at_mut(ENVELOPE);
    envelope::seal(
        kek,
        purpose(head, &bound),
        entropy,
        &content.encoded(),
        sealed,
    )?;
    let commitment = derive::tag(kek, &commitment(part(sealed, 0, SEED), number));
    put(&mut bytes, ENVELOPE, &commitment);
    Ok(bytes)
}

/// Opens a slot; `None` where the key is another one.
pub fn open_slot(kek: &Key, head: &Head, number: SlotNumber, bytes: &[u8]) -> Option<SlotContent> {
    let mut content = Zeroizing::new([0; SLOT_CONTENT]);
    let opened = try_slot(kek, head, number, bytes, &mut content);
    bool::from(opened).then(|| SlotContent::decoded(content.as_ref()))?
}

/// Opens a slot into `content`, doing the same work whether or not it opens.
pub fn try_slot(
    kek: &Key,
    head: &Head,
    number: SlotNumber,
    bytes: &[u8],
    content: &mut [u8; SLOT_CONTENT],
) -> Choice {
    let (sealed, tag) = bytes.split_at_checked(ENVELOPE).unwrap_or_default();
    let committed = derive::tag(kek, &commitment(part(sealed, 0, SEED), number)).ct_eq(tag);
    let bound = bound(head, number);
    committed & envelope::open_evenly(kek, purpose(head, &bound), sealed, content)
}

fn purpose<'a>(head: &'a Head, bound: &'a [u8]) -> Purpose<'a> {
    Purpose {
        label: LABEL,
        salt: &head.vault_id,
        bound,
    }
}

fn bound(head: &Head, number: SlotNumber) -> Vec<u8> {
    [LABEL, &head.bound(), &[number.byte()]].concat()
}

/// What the commitment covers. The seed decides the key of the envelope, so a second key
/// for which the same bytes open would have to give the same tag as well.
fn commitment(seed: &[u8], number: SlotNumber) -> [&[u8]; 3] {
    [b"commit/v1", seed, number_bytes(number)]
}

fn number_bytes(number: SlotNumber) -> &'static [u8] {
    match number.byte() {
        0 => &[0],
        1 => &[1],
        2 => &[2],
        _ => &[3],
    }
}
