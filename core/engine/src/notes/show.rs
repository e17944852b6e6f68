//! Notes as views.

use std::collections::HashMap;

use jiff::Timestamp;
use jiff::civil::Date;
use waymark_language::{Case, Key, Localizer};
use waymark_vault::{ConsentRecord, DEFAULT_CELLS, Link, Listing, Note, NoteHead};

use crate::desk::{Room, id};
use crate::preferences::keep_choices;
use crate::rules::day_of;
use crate::screening::Texts;
use crate::views::{NoteLink, NoteRow, NoteView, NotesView};

const SECONDS_A_DAY: i64 = 24 * 60 * 60;

/// Dates in words. Most notes share a few days, and a message costs more than a look-up.
struct Dates<'a> {
    text: &'a Localizer,
    now: Timestamp,
    changed: HashMap<Date, String>,
    expires: HashMap<Date, String>,
}

impl<'a> Dates<'a> {
    fn new(text: &'a Localizer, now: Timestamp) -> Self {
        Self {
            text,
            now,
            changed: HashMap::new(),
            expires: HashMap::new(),
        }
    }

    fn row(&mut self, head: &NoteHead) -> NoteRow {
        let text = self.text;
        let changed = self.changed.entry(day_of(head.changed));
        let changed = changed.or_insert_with(|| date(text, head.changed, Case::Alone));
        let expires = self.expires.entry(day_of(head.expires));
        let expires = expires.or_insert_with(|| self::expires(text, head.expires));
        let days = (head.expires.as_second() - self.now.as_second()) / SECONDS_A_DAY;
        NoteRow {
            id: head.id.to_string(),
            title: head.title.to_string(),
            label: head.label.to_string(),
            tags: head.tags.iter().map(|tag| tag.to_string()).collect(),
            changed_text: changed.clone(),
            expires_text: expires.clone(),
            expires_in_days: u32::try_from(days).unwrap_or_default(),
        }
    }
}

/// A list of notes; `nothing` is said where there are none.
pub(super) fn list(text: &Localizer, now: Timestamp, listing: &Listing, nothing: Key) -> NotesView {
    let Listing { notes, damaged } = listing;
    let damaged = u64::from(*damaged);
    let used = notes.len() as u64 + damaged;
    let room_for = u64::from(DEFAULT_CELLS).saturating_sub(used);
    let mut dates = Dates::new(text, now);
    NotesView {
        notes: notes.iter().map(|head| dates.row(head)).collect(),
        empty_text: notes.is_empty().then(|| text.text(nothing)),
        damaged_text: (damaged > 0)
            .then(|| text.format(Key::NotesDamaged, &[("count", damaged.into())])),
        room_for: u32::try_from(room_for).unwrap_or(u32::MAX),
        keep_choices: keep_choices(text, true),
    }
}

/// When a note goes.
pub(super) fn expires(text: &Localizer, when: Timestamp) -> String {
    let date = date(text, when, Case::Of);
    text.format(Key::NoteExpires, &[("date", (&date).into())])
}

fn date(text: &Localizer, when: Timestamp, case: Case) -> String {
    text.date(day_of(when).into(), case)
}

impl Room<'_> {
    /// One note, with the titles of what it points to.
    pub(super) fn note_view(&self, note: Note) -> NoteView {
        let text = &self.reader.text;
        NoteView {
            body: note.body.as_bytes().to_vec(),
            created_text: date(text, note.created, Case::Alone),
            links: note.links.iter().map(|link| self.note_link(link)).collect(),
            consent_texts: note
                .consents
                .iter()
                .map(|record| self.consent_text(record))
                .collect(),
            keep_choices: keep_choices(text, false),
            row: Dates::new(text, self.now).row(&NoteHead::from(note)),
        }
    }

    fn consent_text(&self, record: &ConsentRecord) -> String {
        let text = &self.reader.text;
        let date = date(text, record.when, Case::Alone);
        text.format(
            Key::NoteConsent,
            &[
                ("date", (&date).into()),
                ("who", record.consent.who.as_str().into()),
                ("whom", record.consent.to_whom.as_str().into()),
                ("what", record.consent.what.as_str().into()),
            ],
        )
    }

    fn note_link(&self, link: &Link) -> NoteLink {
        NoteLink {
            kind: link.kind.to_string(),
            id: link.id.to_string(),
            title: self.title_of(link),
        }
    }

    /// The title of what a note points to; a pack that cannot be read has none, and the
    /// note opens all the same.
    fn title_of(&self, link: &Link) -> Option<String> {
        let id = id(&link.id).ok()?;
        match link.kind.as_str() {
            "sheet" => {
                let sheets = self.sheet_list().ok()?;
                let sheet = sheets.iter().find(|sheet| sheet.id == id.as_str())?;
                Some(sheet.title.clone())
            }
            "hotline" => {
                let hotline = self.pack().hotline(&id).ok()??;
                Some(self.pick(&hotline.name, &hotline.names).to_owned())
            }
            "site" => {
                let site = self.pack().site(&id).ok()??;
                Some(self.pick(&site.name, &site.names).to_owned())
            }
            "screening" => {
                let instrument = self.pack().instrument(&id).ok()??;
                Some(Texts::new(self, &instrument, &[]).get("name"))
            }
            _ => None,
        }
        .filter(|title| !title.is_empty())
    }
}
