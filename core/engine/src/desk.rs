//! The open pack with what was read from it once, and the reader's language.

use std::cell::{Cell, OnceCell, RefCell};
use std::collections::HashMap;
use std::path::Path;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};
use waymark_base::{CountryCode, Id, LanguageTag, PartialDate};
use waymark_language::{Argument, Key, Localizer};
use waymark_pack::records::Translations;
use waymark_pack::{Pack, PackDigest};
use waymark_store::read_in_chunks;
use waymark_update::age::{self, Age};

use crate::rules::freshness::Sources;
use crate::rules::hours::{Answer, Hours, answer};
use crate::screening::Script;
use crate::views::SheetRef;
use crate::{EngineError, PackLocation};

/// A pack and what was read from it; one question at a time.
pub(crate) struct Desk {
    pub(crate) pack: Pack,
    pub(crate) standing: Standing,
    sources: OnceCell<Sources>,
    /// A few dozen different texts stand for the hours of all contacts.
    hours: RefCell<HashMap<String, Hours>>,
    /// The instrument that was used last, made ready.
    script: RefCell<Option<Arc<Script>>>,
    /// Whether that instrument is from the pack before, for a walk that is under way.
    carried: Cell<bool>,
}

impl Desk {
    pub(crate) fn open(location: &PackLocation) -> Result<Self, EngineError> {
        Ok(Self::on(match location {
            PackLocation::BuiltIn(bytes) => Pack::from_static(bytes)?,
            PackLocation::File(path) => open_checked(path)?,
        }))
    }

    /// Opens a file of which every byte was verified just now.
    pub(crate) fn open_verified(path: &Path) -> Result<Self, EngineError> {
        Ok(Self::on(Pack::open(path)?))
    }

    fn on(pack: Pack) -> Self {
        Self {
            standing: Standing::built_in(pack.info().date),
            pack,
            sources: OnceCell::new(),
            hours: RefCell::default(),
            script: RefCell::default(),
            carried: Cell::new(false),
        }
    }

    pub(crate) fn script(&self) -> Option<Arc<Script>> {
        self.script.borrow().clone()
    }

    pub(crate) fn keep_script(&self, script: &Arc<Script>) {
        *self.script.borrow_mut() = Some(Arc::clone(script));
    }

    /// Takes over the instrument of the desk before: a walk goes on by the questions with
    /// which it began, whatever a new pack asks.
    pub(crate) fn carry_on(&self, before: &Self) {
        *self.script.borrow_mut() = before.script();
        self.carried.set(true);
    }

    /// A new walk begins: it goes by this pack.
    pub(crate) fn begin_anew(&self) {
        if self.carried.replace(false) {
            *self.script.borrow_mut() = None;
        }
    }
}

/// Until when somebody vouches for the pack.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Standing {
    /// When the publisher's word runs out.
    pub(crate) expires: Timestamp,
    /// A moment that has surely passed, whatever the clock says.
    pub(crate) passed: Timestamp,
}

impl Standing {
    /// Of a pack that came with the app, with a date and no other word.
    fn built_in(date: PartialDate) -> Self {
        Self {
            expires: age::built_in_expires(date),
            passed: age::day_of_pack(date),
        }
    }

    /// How old the pack is.
    pub(crate) fn age(self, now: Timestamp) -> Age {
        age::age(self.expires, now.max(self.passed))
    }
}

fn open_checked(path: &Path) -> Result<Pack, EngineError> {
    let mut digest = PackDigest::new();
    let mut begins_like_a_pack = None;
    read_in_chunks(path, |chunk| {
        begins_like_a_pack.get_or_insert_with(|| chunk.starts_with(b"SQLite format 3\0"));
        digest.feed(chunk);
    })?;
    let checked = digest.finish();
    // Of another kind of file, the pack itself has the better word than the digest.
    match begins_like_a_pack {
        Some(true) => checked?,
        _ => return Err(waymark_pack::PackError::NotAPack.into()),
    }
    Ok(Pack::open(path)?)
}

/// The reader's language, and names in it.
pub(crate) struct Reader {
    pub(crate) text: Localizer,
    countries: Mutex<HashMap<CountryCode, String>>,
    languages: Mutex<HashMap<LanguageTag, String>>,
    sheets: OnceLock<Vec<SheetRef>>,
}

impl Reader {
    pub(crate) fn new(languages: &[String]) -> Self {
        Self {
            text: Localizer::new(languages),
            countries: Mutex::default(),
            languages: Mutex::default(),
            sheets: OnceLock::new(),
        }
    }
}

/// One question: the pack, the reader and the moment.
#[derive(Clone, Copy)]
pub(crate) struct Room<'a> {
    pub(crate) desk: &'a Desk,
    pub(crate) reader: &'a Reader,
    pub(crate) now: Timestamp,
    pub(crate) today: Date,
    /// How old the pack is.
    pub(crate) age: Age,
}

impl Room<'_> {
    pub(crate) fn pack(&self) -> &Pack {
        &self.desk.pack
    }

    pub(crate) fn text(&self, key: Key) -> String {
        self.reader.text.text(key)
    }

    pub(crate) fn format(&self, key: Key, arguments: &[(&'static str, Argument<'_>)]) -> String {
        self.reader.text.format(key, arguments)
    }

    /// The languages in which content is looked for.
    pub(crate) fn chain(&self) -> &[LanguageTag] {
        self.reader.text.chain()
    }

    /// The sources of the pack.
    pub(crate) fn sources(&self) -> Result<&Sources, EngineError> {
        if let Some(sources) = self.desk.sources.get() {
            return Ok(sources);
        }
        let read = self.pack().sources()?;
        let by_id = read
            .into_iter()
            .map(|source| (source.id.clone(), source))
            .collect();
        Ok(self.desk.sources.get_or_init(|| by_id))
    }

    /// The list of sheets in the reader's language.
    pub(crate) fn sheet_list(&self) -> Result<&[SheetRef], EngineError> {
        if let Some(sheets) = self.reader.sheets.get() {
            return Ok(sheets);
        }
        let read = self.pack().sheets(self.chain())?;
        let sheets = read.into_iter().map(|sheet| SheetRef {
            id: sheet.id.to_string(),
            title: sheet.title,
            summary: sheet.summary,
            language: sheet.language.to_string(),
        });
        let sheets: Vec<SheetRef> = sheets.collect();
        Ok(self.reader.sheets.get_or_init(|| sheets))
    }

    /// Name of a country; its code where the pack has no name.
    pub(crate) fn country(&self, code: CountryCode) -> Result<String, EngineError> {
        let mut names = self
            .reader
            .countries
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        if let Some(name) = names.get(&code) {
            return Ok(name.clone());
        }
        let name = self.pack().country_name(code, self.chain())?;
        let name = name.unwrap_or_else(|| code.to_string());
        names.insert(code, name.clone());
        Ok(name)
    }

    /// Names of countries in a row.
    pub(crate) fn countries(&self, codes: &[CountryCode]) -> Result<String, EngineError> {
        let names: Result<Vec<String>, _> = codes.iter().map(|code| self.country(*code)).collect();
        Ok(self.reader.text.list(&names?))
    }

    /// Names of languages in a row; tags where the pack has no names.
    pub(crate) fn languages(&self, tags: &[LanguageTag]) -> Result<String, EngineError> {
        let mut names = self
            .reader
            .languages
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let mut row = Vec::with_capacity(tags.len());
        for tag in tags {
            if !names.contains_key(tag) {
                let name = self.pack().language_name(tag, self.chain())?;
                names.insert(tag.clone(), name.unwrap_or_else(|| tag.to_string()));
            }
            row.extend(names.get(tag).cloned());
        }
        Ok(self.reader.text.list(&row))
    }

    /// A text in the reader's first language that has it. The default is English,
    /// and so comes before what the reader understands less.
    pub(crate) fn pick<'t>(&self, default: &'t str, translations: &'t Translations) -> &'t str {
        for tag in self.chain() {
            if let Some(text) = translations.get(tag) {
                return text;
            }
            if tag.language() == "en" {
                break;
            }
        }
        default
    }

    /// Whether somebody answers at a moment, and whether holidays differ.
    pub(crate) fn answer(
        &self,
        hours: Option<&str>,
        zone: Option<&str>,
        at: Timestamp,
    ) -> (Answer, bool) {
        let Some(text) = hours else {
            return (Answer::NotKnown, false);
        };
        let zone = zone_named(zone);
        let mut known = self.desk.hours.borrow_mut();
        let hours = known
            .entry(text.to_owned())
            .or_insert_with(|| Hours::read(text));
        (
            answer(Some(hours), zone.as_ref(), at),
            hours.mind_holidays(),
        )
    }
}

/// A zone of the time zone database; `None` for what is not in it.
pub(crate) fn zone_named(name: Option<&str>) -> Option<TimeZone> {
    name.and_then(|name| TimeZone::get(name).ok())
}

/// A moment as RFC 3339 with its offset.
pub(crate) fn rfc3339(moment: &Zoned) -> String {
    moment
        .timestamp()
        .display_with_offset(moment.offset())
        .to_string()
}

/// An id as a reader or a link gives it; what can be none names nothing.
pub(crate) fn id(text: &str) -> Result<Id, EngineError> {
    text.parse().map_err(|_| EngineError::NotFound)
}
