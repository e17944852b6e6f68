//! A hand-over as a row of QR codes: `WM1/ID/I/N/…`, each of letters that a code packs
//! tightly. They are read in any order and as often as somebody likes.

use zstd::stream::raw::{CParameter, Encoder, InBuffer, Operation, OutBuffer};

use crate::digests::sha256_of;
use crate::error::UpdateError;
use crate::unpack::Unpacker;

/// How many codes somebody can be asked to read.
pub const MOST_CODES: usize = 40;
/// Bytes in one code: so many that it can be read from a small screen.
const IN_ONE: usize = 900;
/// Bytes in all of them.
pub(super) const MOST_BYTES: usize = MOST_CODES * IN_ONE;
/// Bytes of a hand-over in codes, unpacked. Its metadata is text, of which little is left
/// when it is packed.
const MOST_UNPACKED: usize = 512 * 1024;
const BEGINS: &str = "WM1";
/// Digits of the name of a row of codes.
const ID_DIGITS: usize = 8;

/// The texts of the codes of a hand-over.
///
/// # Errors
/// [`UpdateError::HandOverTooLong`].
pub fn codes(bytes: &[u8]) -> Result<Vec<String>, UpdateError> {
    let too_long = UpdateError::HandOverTooLong;
    if bytes.len() > MOST_UNPACKED {
        return Err(too_long);
    }
    // Four bytes in front say how much comes out.
    let length = u32::try_from(bytes.len()).map_err(|_| too_long)?;
    let mut packed = length.to_be_bytes().to_vec();
    packed.extend(pack(bytes).ok_or(too_long)?);
    if packed.len() > MOST_BYTES {
        return Err(too_long);
    }
    let id = id(&packed);
    let count = packed.chunks(IN_ONE).count();
    let text = |(place, part): (usize, &[u8])| {
        let number = place + 1;
        format!("{BEGINS}/{id}/{number}/{count}/{}", base45::encode(part))
    };
    Ok(packed.chunks(IN_ONE).enumerate().map(text).collect())
}

/// What stands in a code.
struct Code {
    id: String,
    place: usize,
    count: usize,
    part: Vec<u8>,
}

impl Code {
    fn read(text: &str) -> Option<Self> {
        let mut parts = text.trim().splitn(5, '/');
        let (begins, id) = (parts.next()?, parts.next()?);
        let number: usize = parts.next()?.parse().ok()?;
        let count: usize = parts.next()?.parse().ok()?;
        let part = base45::decode(parts.next()?).ok()?;
        let named = id.len() == ID_DIGITS
            && id
                .bytes()
                .all(|sign| matches!(sign, b'0'..=b'9' | b'A'..=b'F'));
        let fits = begins == BEGINS
            && named
            && (1..=MOST_CODES).contains(&count)
            && (1..=count).contains(&number)
            && part.len() <= IN_ONE;
        fits.then(|| Self {
            id: id.to_owned(),
            place: number - 1,
            count,
            part,
        })
    }
}

/// Collects codes until all are there.
#[derive(Debug, Default)]
pub struct Collector {
    id: String,
    parts: Vec<Option<Vec<u8>>>,
}

impl Collector {
    /// Takes the text of a code. Returns the hand-over once all of them are there, and
    /// forgets it then.
    ///
    /// # Errors
    /// [`UpdateError::BadCode`] for another kind of text; [`UpdateError::OtherCodes`] for a
    /// code of another row: the ones before stay; [`UpdateError::WrongCodes`] where they do
    /// not make what they should: all are forgotten.
    pub fn take(&mut self, text: &str) -> Result<Option<Vec<u8>>, UpdateError> {
        let code = Code::read(text).ok_or(UpdateError::BadCode)?;
        if self.parts.is_empty() {
            self.id = code.id;
            self.parts = vec![None; code.count];
        } else if self.id != code.id || self.parts.len() != code.count {
            return Err(UpdateError::OtherCodes);
        }
        if let Some(part) = self.parts.get_mut(code.place) {
            *part = Some(code.part);
        }
        if self.parts.iter().any(Option::is_none) {
            return Ok(None);
        }
        let collected = std::mem::take(self);
        collected.whole().map(Some)
    }

    /// How many codes are there, and of how many.
    pub fn progress(&self) -> (usize, usize) {
        let there = self.parts.iter().flatten().count();
        (there, self.parts.len())
    }

    fn whole(self) -> Result<Vec<u8>, UpdateError> {
        let wrong = UpdateError::WrongCodes;
        let packed: Vec<u8> = self.parts.into_iter().flatten().flatten().collect();
        if id(&packed) != self.id {
            return Err(wrong);
        }
        let (length, frame) = packed.split_first_chunk::<4>().ok_or(wrong)?;
        let length = u32::from_be_bytes(*length);
        if usize::try_from(length).map_or(true, |length| length > MOST_UNPACKED) {
            return Err(wrong);
        }
        let mut bytes = Vec::new();
        let mut unpacker = Unpacker::whole(length.into())?;
        let taken = unpacker.take(frame, &mut |piece| {
            bytes.extend_from_slice(piece);
            Ok(())
        });
        taken.and_then(|()| unpacker.finish()).map_err(|_| wrong)?;
        Ok(bytes)
    }
}

/// The name of a row of codes, by what they make.
fn id(packed: &[u8]) -> String {
    let digits = sha256_of(packed).to_uppercase();
    digits.get(..ID_DIGITS).unwrap_or_default().to_owned()
}

/// Packs a few bytes as tightly as it goes.
fn pack(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut encoder = Encoder::new(19).ok()?;
    encoder
        .set_parameter(CParameter::ChecksumFlag(false))
        .ok()?;
    // Said beforehand, so that little memory is taken for little.
    encoder
        .set_pledged_src_size(Some(bytes.len() as u64))
        .ok()?;
    let mut room = vec![0; bytes.len() + bytes.len() / 8 + 1_024];
    let mut output = OutBuffer::around(room.as_mut_slice());
    let mut input = InBuffer::around(bytes);
    while input.pos() < bytes.len() {
        encoder.run(&mut input, &mut output).ok()?;
    }
    let left = encoder.finish(&mut output, true).ok()?;
    let length = output.pos();
    room.truncate(length);
    (left == 0).then_some(room)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn noise(length: usize) -> Vec<u8> {
        let mut state = 1_u64;
        let next = |_| {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1);
            state.to_be_bytes()[0]
        };
        (0..length).map(next).collect()
    }

    fn collect(codes: &[String]) -> Result<Option<Vec<u8>>, UpdateError> {
        let mut collector = Collector::default();
        let mut last = Ok(None);
        for code in codes {
            last = collector.take(code);
        }
        last
    }

    #[test]
    fn codes_are_read_in_any_order_and_twice() {
        let content = noise(5_000);
        let mut row = codes(&content).unwrap();
        assert_eq!(row.len(), 6);
        let alphanumeric = |text: &String| {
            text.bytes()
                .all(|sign| b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:".contains(&sign))
        };
        assert!(row.iter().all(alphanumeric));
        assert!(row.iter().all(|text| text.len() < 1_400));
        row.reverse();
        row.swap(1, 4);
        let mut collector = Collector::default();
        for (place, code) in row.iter().enumerate() {
            assert_eq!(collector.progress().0, place);
            let twice = place < row.len() - 1;
            if twice {
                assert_eq!(collector.take(code), Ok(None));
            }
            let taken = collector.take(code).unwrap();
            assert_eq!(taken.is_some(), !twice);
        }
        assert_eq!(collect(&row), Ok(Some(content)));
    }

    #[test]
    fn codes_of_two_rows_are_told_apart_and_the_first_row_goes_on() {
        let (one, other) = (codes(&noise(2_000)).unwrap(), codes(&noise(2_001)).unwrap());
        let mut collector = Collector::default();
        collector.take(&one[0]).unwrap();
        assert_eq!(collector.take(&other[1]), Err(UpdateError::OtherCodes));
        assert_eq!(collector.progress(), (1, 3));
        collector.take(&one[1]).unwrap();
        assert_eq!(collector.take(&one[2]), Ok(Some(noise(2_000))));
        assert_eq!(collector.progress(), (0, 0));
    }

    #[test]
    fn a_changed_code_and_one_that_is_none_are_refused_by_name() {
        let row = codes(&noise(2_000)).unwrap();
        let mut forged = row.clone();
        let id = &row[0][..12];
        forged[1] = format!("{id}/2/3/{}", base45::encode(b"forged"));
        assert_eq!(collect(&forged), Err(UpdateError::WrongCodes));
        for text in [
            "",
            "WM1",
            "tel:112",
            "WM1/0011223/1/1/00",
            "WM1/00112233/0/1/00",
            "WM1/00112233/2/1/00",
            "WM1/00112233/1/41/00",
            "WM1/00112233/1/1/a",
            "WM2/00112233/1/1/00",
            "WM1/0011223x/1/1/00",
        ] {
            assert_eq!(collect(&[text.into()]), Err(UpdateError::BadCode), "{text}");
        }
    }

    #[test]
    fn what_needs_too_many_codes_makes_none() {
        assert!(codes(&noise(35_500)).is_ok());
        assert_eq!(codes(&noise(36_100)), Err(UpdateError::HandOverTooLong));
        assert_eq!(codes(&vec![0; 600_000]), Err(UpdateError::HandOverTooLong));
    }

    proptest! {
        #[test]
        fn any_bytes_come_back_and_any_text_is_taken_or_named(
            bytes in proptest::collection::vec(any::<u8>(), 0..3_000),
            text in "\\PC{0,60}",
        ) {
            prop_assert_eq!(collect(&codes(&bytes).unwrap()), Ok(Some(bytes)));
            let _ = Collector::default().take(&text);
        }
    }
}
