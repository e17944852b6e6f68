//! Opening a pack.

use std::path::Path;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, InterruptHandle, MAIN_DB, OpenFlags};

use crate::PackError;
use crate::cells::{Columns, Question};
use crate::error::while_reading;
use crate::format::{APPLICATION_ID, FORMAT, database_of};
use crate::records::PackInfo;
use crate::search::Tongues;
use crate::written::read_list;

const ABOUT: Columns = Columns {
    table: "about",
    names: "name, value",
};
const QUESTIONS_KEPT: usize = 64;

/// An open content pack. It may move to another thread but not be shared by two.
///
/// Opening checks that the file is a pack of a format that this version reads,
/// and nothing else: [`crate::PackDigest`] checks the bytes when a pack is
/// installed. A damaged file gives [`PackError`]s, never a panic.
#[derive(Debug)]
pub struct Pack {
    pub(crate) connection: Connection,
    pub(crate) info: PackInfo,
    pub(crate) tongues: Tongues,
}

impl Pack {
    /// Opens a pack that is part of the program, without copying it.
    ///
    /// # Errors
    /// [`PackError::NotAPack`], [`PackError::Truncated`],
    /// [`PackError::FutureFormat`], [`PackError::Damaged`].
    pub fn from_static(bytes: &'static [u8]) -> Result<Self, PackError> {
        let database = database_of(bytes)?;
        let mut connection = Connection::open_in_memory().map_err(|_| PackError::Unreadable)?;
        connection
            .deserialize_bytes(MAIN_DB, database)
            .map_err(|_| PackError::Unreadable)?;
        Self::new(connection)
    }

    /// Opens a pack file, read-only, taking for granted that nobody changes it
    /// meanwhile: a new pack must come as a new file.
    ///
    /// # Errors
    /// [`PackError::CannotOpen`] where there is no readable file, and those of
    /// [`Pack::from_static`].
    pub fn open(path: &Path) -> Result<Self, PackError> {
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY
            | OpenFlags::SQLITE_OPEN_URI
            | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(immutable_uri(path), flags)
            .map_err(|_| PackError::CannotOpen)?;
        Self::new(connection)
    }

    /// What the pack says of itself.
    pub fn info(&self) -> &PackInfo {
        &self.info
    }

    /// A handle that stops a running question from another thread; the question
    /// then answers [`PackError::Interrupted`]. It outlives the pack harmlessly.
    pub fn interrupt_handle(&self) -> InterruptHandle {
        self.connection.get_interrupt_handle()
    }

    fn new(connection: Connection) -> Result<Self, PackError> {
        check_format(&connection)?;
        set_up(&connection).map_err(while_reading("about"))?;
        connection.set_prepared_statement_cache_capacity(QUESTIONS_KEPT);
        let info = read_info(&connection)?;
        let tongues = Tongues::read(&connection)?;
        Ok(Self {
            connection,
            info,
            tongues,
        })
    }

    /// Prepares a question, or takes it from those kept.
    pub(crate) fn ask(&self, columns: Columns, sql: &str) -> Result<Question<'_>, PackError> {
        Question::new(&self.connection, columns, sql)
    }
}

/// The first read of the file, so that its errors tell what kind of file it is.
fn check_format(connection: &Connection) -> Result<(), PackError> {
    let header = |name: &str| connection.pragma_query_value(None, name, |row| row.get::<_, i32>(0));
    let application_id =
        header("application_id").map_err(|error| match error.sqlite_error_code() {
            Some(rusqlite::ErrorCode::CannotOpen) => PackError::CannotOpen,
            // Of the first page, SQLite calls corrupt only a page count that the file cannot hold.
            Some(rusqlite::ErrorCode::DatabaseCorrupt) => PackError::Truncated,
            Some(rusqlite::ErrorCode::NotADatabase) => PackError::NotAPack,
            _ => PackError::Unreadable,
        })?;
    let format = header("user_version").map_err(while_reading("about"))?;
    match (application_id, u32::try_from(format)) {
        (APPLICATION_ID, Ok(FORMAT)) => Ok(()),
        (APPLICATION_ID, Ok(found)) if found > FORMAT => Err(PackError::FutureFormat {
            found,
            supported: FORMAT,
        }),
        _ => Err(PackError::NotAPack),
    }
}

/// A pack from a stranger must not run code or write: see sqlite.org/security.
fn set_up(connection: &Connection) -> rusqlite::Result<()> {
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false)?;
    // Keeps a prepared question as it is when other values are bound to it: without this, SQLite
    // prepares most of ours anew each time, at twenty times the cost of the answer.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    connection.pragma_update(None, "cell_size_check", true)?;
    connection.pragma_update(None, "query_only", true)
}

fn read_info(connection: &Connection) -> Result<PackInfo, PackError> {
    let mut question = Question::new(
        connection,
        ABOUT,
        "SELECT name, value FROM about WHERE name = ?1",
    )?;
    let mut value = |name: &'static str| {
        let missing = PackError::Damaged {
            table: "about",
            column: name,
        };
        let value = question.first([name], |cells| {
            cells.text()?;
            cells.owned()
        })?;
        value.ok_or(missing)
    };
    let wrong = |column| PackError::Damaged {
        table: "about",
        column,
    };
    Ok(PackInfo {
        title: value("title")?,
        version: value("version")?.parse().map_err(|_| wrong("version"))?,
        date: value("date")?.parse().map_err(|_| wrong("date"))?,
        licence: value("licence")?,
        languages: read_list(&value("languages")?).ok_or_else(|| wrong("languages"))?,
        open_evidence_months: value("open_evidence_months")?
            .parse()
            .map_err(|_| wrong("open_evidence_months"))?,
    })
}

/// `file:…?immutable=1`, every byte of the path that could mean something in a URI escaped.
fn immutable_uri(path: &Path) -> String {
    let mut uri = String::from("file:");
    for byte in path.as_os_str().as_encoded_bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'.' | b'-' | b'_' => {
                uri.push(char::from(*byte));
            }
            _ => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri.push_str("?immutable=1");
    uri
}
