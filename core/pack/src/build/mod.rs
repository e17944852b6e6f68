//! Writing packs: the same content gives the same bytes, in whatever order its
//! rows are given.

mod check;
mod names;
mod outlines;
mod passages;
mod rows;
mod screening;
mod tree;

use rusqlite::{Connection, MAIN_DB};

use crate::format::{APPLICATION_ID, FORMAT, PAGE_SIZE, seal};
use crate::records::Content;

/// Content that cannot become a pack.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BuildError {
    /// Two rows of one kind bear the same name.
    #[error("two {kind} rows are called {id}; rename one")]
    Duplicate {
        /// What kind of row.
        kind: &'static str,
        /// The name.
        id: String,
    },
    /// A text holds a control character that the pack uses as a separator.
    #[error("a text of {kind} {id} holds a control character; delete it")]
    ControlCharacter {
        /// What kind of row.
        kind: &'static str,
        /// The name.
        id: String,
    },
    /// A sensitive site carries coordinates or a street address.
    #[error("the sensitive site {id} carries a point or an address; delete them")]
    Exposed {
        /// The site.
        id: String,
    },
    /// A number in an instrument is none that can be written.
    #[error("a number of the instrument {id} is infinite or no number; correct it")]
    NotWritable {
        /// The instrument.
        id: String,
    },
    /// A piece of a coast or border has one point only, or one off the Earth.
    #[error("an outline has too few points, or one that is not on the Earth; make it anew")]
    NotAnOutline,
    /// There are more rows than a pack can number.
    #[error("there are more than four thousand million rows of one kind; split the pack")]
    TooMany,
    /// SQLite could not write.
    #[error("cannot write the pack: {0}")]
    Database(#[from] rusqlite::Error),
}

/// Compiles content into the bytes of a pack file. Needs several times the size
/// of the pack in memory.
///
/// # Errors
/// [`BuildError`] where ids repeat, a text holds U+001D, U+001E or U+001F, or a
/// sensitive site would give its place away.
pub fn write(content: &Content) -> Result<Vec<u8>, BuildError> {
    check::check(content)?;
    let mut connection = Connection::open_in_memory()?;
    connection.pragma_update(None, "page_size", PAGE_SIZE)?;
    connection.pragma_update(None, "temp_store", "memory")?;
    connection.pragma_update(None, "application_id", APPLICATION_ID)?;
    connection.pragma_update(None, "user_version", FORMAT)?;
    connection.set_prepared_statement_cache_capacity(64);
    connection.execute_batch("BEGIN")?;
    connection.execute_batch(include_str!("../schema.sql"))?;
    write_all(&connection, content)?;
    connection.execute_batch("COMMIT; VACUUM;")?;
    let database = connection.serialize(MAIN_DB)?.to_vec();
    Ok(seal(database))
}

fn write_all(connection: &Connection, content: &Content) -> Result<(), BuildError> {
    rows::about(connection, &content.info)?;
    rows::sources(connection, &content.sources)?;
    rows::hotlines(connection, &content.hotlines)?;
    let sites = tree::write(connection, &content.sites)?;
    rows::sites(connection, &sites)?;
    let crossings = rows::sorted(&content.crossings, |crossing| &crossing.id);
    rows::crossings(connection, &crossings)?;
    names::write(connection, &content.places, &crossings, &sites)?;
    outlines::write(connection, &content.outlines)?;
    names::countries_and_languages(connection, content)?;
    let instruments = rows::sorted(&content.instruments, |one| (one.structure.order, &one.id));
    screening::instruments(connection, &instruments)?;
    screening::phrases(connection, &content.phrases)?;
    passages::write(connection, content)
}
