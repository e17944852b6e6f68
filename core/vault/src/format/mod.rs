//! The stored bytes, exactly as `docs/vault-format.md` says; nothing here knows files,
//! sessions or clocks. All randomness comes through [`Entropy`](waymark_base::Entropy),
//! so the same randomness gives the same bytes.
//!
//! Start with [`Image`], the whole file.

mod blob;
mod cell;
mod fields;
mod head;
mod image;
mod index;
mod keys;
mod mark;
mod note;
mod part;
mod slot;
mod tries;

pub use blob::{BLOB, BLOB_MOST, read_blob, write_blob};
pub use cell::{CELL, CONTENT_MOST, CellPlace, open_cell, seal_cell};
pub use head::{Fault, HEAD, Head, VERSION};
pub use image::{CELLS_LEAST, CELLS_MOST, COPY, HEADER, Image, file_length};
pub use index::{
    CellWord, INDEX, Index, IndexPlace, REVISION_MOST, SlotRecord, index_opens, open_index,
    seal_index,
};
pub use keys::kek;
pub use mark::{MARK_MOST, What, read_mark, write_mark};
pub use note::{decode_note, encode_note};
pub use part::{Half, Layer, Part, Place, SlotNumber};
pub use slot::{Kind, Role, SLOT, SLOT_CONTENT, SlotContent, open_slot, seal_slot, try_slot};
pub use tries::{AFTER_DAMAGE, TRIES, TriesRecord, read_tries, write_tries};
