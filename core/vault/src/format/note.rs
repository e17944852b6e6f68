//! A note as CBOR: a map with integer keys. Unknown keys are passed over, so that a later
//! version may add some.

use jiff::Timestamp;
use minicbor::encode::write::{Cursor, EndOfSlice};
use minicbor::{Decoder, Encoder};
use waymark_seal::{Zeroize, Zeroizing};

use super::CONTENT_MOST;
use crate::note::{Consent, ConsentRecord, Link, Note, NoteId, SecretText};

type Sink<'a> = Encoder<Cursor<&'a mut [u8]>>;
type Encoded = Result<(), minicbor::encode::Error<EndOfSlice>>;
type Decoded<T> = Result<T, minicbor::decode::Error>;

/// The CBOR of a note; `None` where it does not fit into a cell.
pub fn encode_note(note: &Note) -> Option<Zeroizing<Vec<u8>>> {
    let mut room = Zeroizing::new(vec![0; CONTENT_MOST]);
    let mut sink = Encoder::new(Cursor::new(room.as_mut_slice()));
    encode(&mut sink, note).ok()?;
    let length = sink.into_writer().position();
    // The end of a vector that is cut off keeps its bytes; there are none yet.
    room.get_mut(length..)?.zeroize();
    room.truncate(length);
    Some(room)
}

fn encode(sink: &mut Sink<'_>, note: &Note) -> Encoded {
    sink.map(10)?;
    sink.u8(0)?.bytes(&note.id.0)?;
    sink.u8(1)?.str(&note.title)?;
    sink.u8(2)?.str(&note.body)?;
    sink.u8(3)?.str(&note.label)?;
    sink.u8(4)?.array(note.tags.len() as u64)?;
    for tag in &note.tags {
        sink.str(tag)?;
    }
    sink.u8(5)?.i64(note.created.as_second())?;
    sink.u8(6)?.i64(note.changed.as_second())?;
    sink.u8(7)?.i64(note.expires.as_second())?;
    sink.u8(8)?.array(note.links.len() as u64)?;
    for link in &note.links {
        sink.array(2)?.str(&link.kind)?.str(&link.id)?;
    }
    sink.u8(9)?.array(note.consents.len() as u64)?;
    for ConsentRecord { consent, when } in &note.consents {
        sink.array(4)?
            .str(&consent.who)?
            .str(&consent.to_whom)?
            .str(&consent.what)?;
        sink.i64(when.as_second())?;
    }
    Ok(())
}

/// Reads the CBOR of a note; `None` where it is none.
pub fn decode_note(cbor: &[u8]) -> Option<Note> {
    let mut source = Decoder::new(cbor);
    let note = decode(&mut source).ok()??;
    (source.position() == cbor.len()).then_some(note)
}

/// What has been read of a note so far.
#[derive(Default)]
struct Pieces {
    id: Option<NoteId>,
    title: SecretText,
    body: SecretText,
    label: SecretText,
    tags: Vec<SecretText>,
    created: Option<Timestamp>,
    changed: Option<Timestamp>,
    expires: Option<Timestamp>,
    links: Vec<Link>,
    consents: Vec<ConsentRecord>,
}

fn decode(source: &mut Decoder<'_>) -> Decoded<Option<Note>> {
    let mut pieces = Pieces::default();
    let Some(entries) = source.map()? else {
        return Ok(None);
    };
    for _ in 0..entries {
        let key = source.int()?;
        piece(source, &mut pieces, i128::from(key))?;
    }
    Ok(pieces.whole())
}

fn piece(source: &mut Decoder<'_>, pieces: &mut Pieces, key: i128) -> Decoded<()> {
    match key {
        0 => pieces.id = source.bytes()?.try_into().ok().map(NoteId),
        1 => pieces.title = text(source)?,
        2 => pieces.body = text(source)?,
        3 => pieces.label = text(source)?,
        4 => pieces.tags = list(source, text)?,
        5 => pieces.created = moment(source)?,
        6 => pieces.changed = moment(source)?,
        7 => pieces.expires = moment(source)?,
        8 => pieces.links = list(source, link)?,
        9 => pieces.consents = list(source, consent)?,
        _ => source.skip()?,
    }
    Ok(())
}

impl Pieces {
    fn whole(self) -> Option<Note> {
        Some(Note {
            id: self.id?,
            title: self.title,
            body: self.body,
            label: self.label,
            tags: self.tags,
            created: self.created?,
            changed: self.changed?,
            expires: self.expires?,
            links: self.links,
            consents: self.consents,
        })
    }
}

fn text(source: &mut Decoder<'_>) -> Decoded<SecretText> {
    source.str().map(|text| Zeroizing::new(text.to_owned()))
}

fn moment(source: &mut Decoder<'_>) -> Decoded<Option<Timestamp>> {
    source
        .i64()
        .map(|second| Timestamp::from_second(second).ok())
}

fn list<T>(source: &mut Decoder<'_>, item: fn(&mut Decoder<'_>) -> Decoded<T>) -> Decoded<Vec<T>> {
    let length = source
        .array()?
        .ok_or_else(|| minicbor::decode::Error::message("a list without a length"))?;
    // Not reserved in advance: the length is not to be believed before the items are there.
    (0..length).map(|_| item(source)).collect()
}

fn link(source: &mut Decoder<'_>) -> Decoded<Link> {
    fixed(source, 2)?;
    Ok(Link {
        kind: text(source)?,
        id: text(source)?,
    })
}

fn consent(source: &mut Decoder<'_>) -> Decoded<ConsentRecord> {
    fixed(source, 4)?;
    let consent = Consent {
        who: text(source)?,
        to_whom: text(source)?,
        what: text(source)?,
    };
    let when =
        moment(source)?.ok_or_else(|| minicbor::decode::Error::message("a moment out of range"))?;
    Ok(ConsentRecord { consent, when })
}

fn fixed(source: &mut Decoder<'_>, length: u64) -> Decoded<()> {
    if source.array()? == Some(length) {
        Ok(())
    } else {
        Err(minicbor::decode::Error::message("a list of another length"))
    }
}
