//! Hotlines with their contacts and what other sources print of them.

use std::collections::BTreeMap;

use waymark_base::{CountryCode, Id};

use crate::cells::{Cells, Columns, parsed};
use crate::records::{Contact, Evidence, Hotline};
use crate::{Pack, PackError};

macro_rules! hotline_columns {
    () => {
        "number, id, country, name, names, operator, answered_by, service, topics, note, notes"
    };
}
macro_rules! contact_columns {
    () => {
        "number, hotline, id, channel, app, printed, e164, dial, short_code, callable_from_abroad, phones, languages, language_note, language_notes, hours, hours_note, hours_notes, timezone, cost, confidence, as_of, verified_on, sources, note, notes"
    };
}
macro_rules! evidence_columns {
    () => {
        "says, source, date, judgement, note"
    };
}
const HOTLINE: Columns = Columns {
    table: "hotline",
    names: hotline_columns!(),
};
const CONTACT: Columns = Columns {
    table: "contact",
    names: contact_columns!(),
};
const EVIDENCE: Columns = Columns {
    table: "evidence",
    names: evidence_columns!(),
};
const EVIDENCE_OF: Columns = Columns {
    table: "evidence",
    names: concat!("contact, ", evidence_columns!()),
};
const COUNTRY: Columns = Columns {
    table: "hotline",
    names: "country",
};

/// Rows by the number of the row that they belong to.
type Belonging<T> = BTreeMap<i64, Vec<T>>;

impl Pack {
    /// The hotlines of some countries, or of all where none is named, with
    /// contacts and evidence; by id.
    ///
    /// # Errors
    /// [`PackError::Damaged`], as every question to a pack.
    pub fn hotlines(&self, countries: &[CountryCode]) -> Result<Vec<Hotline>, PackError> {
        if countries.is_empty() {
            return self.all_hotlines();
        }
        let sql = concat!(
            "SELECT ",
            hotline_columns!(),
            " FROM hotline WHERE country = ?1"
        );
        let mut question = self.ask(HOTLINE, sql)?;
        let mut found = Vec::new();
        for country in countries {
            found.append(&mut question.all([country.as_str()], read_hotline)?);
        }
        found.sort_unstable_by_key(|(number, _)| *number);
        found.dedup_by_key(|(number, _)| *number);
        found
            .into_iter()
            .map(|numbered| self.with_contacts(numbered))
            .collect()
    }

    /// One hotline with its contacts.
    ///
    /// # Errors
    /// [`PackError::Damaged`], as every question to a pack.
    pub fn hotline(&self, id: &Id) -> Result<Option<Hotline>, PackError> {
        let sql = concat!("SELECT ", hotline_columns!(), " FROM hotline WHERE id = ?1");
        let found = self.ask(HOTLINE, sql)?.first([id.as_str()], read_hotline)?;
        found
            .map(|numbered| self.with_contacts(numbered))
            .transpose()
    }

    /// One contact, and the hotline to which it belongs (there without its contacts).
    ///
    /// # Errors
    /// [`PackError::Damaged`], as every question to a pack.
    pub fn contact(&self, id: &Id) -> Result<Option<(Hotline, Contact)>, PackError> {
        let sql = concat!("SELECT ", contact_columns!(), " FROM contact WHERE id = ?1");
        let found = self.ask(CONTACT, sql)?.first([id.as_str()], read_contact)?;
        let Some((number, hotline, contact)) = found else {
            return Ok(None);
        };
        let contact = self.with_evidence(number, contact)?;
        let sql = concat!(
            "SELECT ",
            hotline_columns!(),
            " FROM hotline WHERE number = ?1"
        );
        let hotline = self.ask(HOTLINE, sql)?.first([hotline], read_hotline)?;
        let lost = PackError::Damaged {
            table: "contact",
            column: "hotline",
        };
        Ok(Some((hotline.ok_or(lost)?.1, contact)))
    }

    /// The countries that have hotlines, by code.
    ///
    /// # Errors
    /// [`PackError::Damaged`], as every question to a pack.
    pub fn hotline_countries(&self) -> Result<Vec<CountryCode>, PackError> {
        let sql = "SELECT DISTINCT country FROM hotline ORDER BY country";
        self.ask(COUNTRY, sql)?.all([], parsed)
    }

    /// Three questions in all, where one for each hotline and each contact took longer than
    /// everything else.
    fn all_hotlines(&self) -> Result<Vec<Hotline>, PackError> {
        let sql = concat!(
            "SELECT contact, ",
            evidence_columns!(),
            " FROM evidence ORDER BY contact, position"
        );
        let mut evidence: Belonging<Evidence> = BTreeMap::new();
        self.ask(EVIDENCE_OF, sql)?.each_while([], |cells| {
            let contact = cells.value()?;
            evidence
                .entry(contact)
                .or_default()
                .push(read_evidence(cells)?);
            Ok(true)
        })?;
        let sql = concat!(
            "SELECT ",
            contact_columns!(),
            " FROM contact ORDER BY number"
        );
        let mut contacts: Belonging<Contact> = BTreeMap::new();
        self.ask(CONTACT, sql)?.each_while([], |cells| {
            let (number, hotline, mut contact) = read_contact(cells)?;
            contact.evidence = evidence.remove(&number).unwrap_or_default();
            contacts.entry(hotline).or_default().push(contact);
            Ok(true)
        })?;
        let sql = concat!(
            "SELECT ",
            hotline_columns!(),
            " FROM hotline ORDER BY number"
        );
        self.ask(HOTLINE, sql)?.all([], |cells| {
            let (number, mut hotline) = read_hotline(cells)?;
            hotline.contacts = contacts.remove(&number).unwrap_or_default();
            Ok(hotline)
        })
    }

    fn with_contacts(&self, (number, mut hotline): (i64, Hotline)) -> Result<Hotline, PackError> {
        let sql = concat!(
            "SELECT ",
            contact_columns!(),
            " FROM contact WHERE hotline = ?1 ORDER BY number"
        );
        let contacts = self.ask(CONTACT, sql)?.all([number], read_contact)?;
        for (number, _, contact) in contacts {
            hotline.contacts.push(self.with_evidence(number, contact)?);
        }
        Ok(hotline)
    }

    fn with_evidence(&self, number: i64, mut contact: Contact) -> Result<Contact, PackError> {
        let sql = concat!(
            "SELECT ",
            evidence_columns!(),
            " FROM evidence WHERE contact = ?1 ORDER BY position"
        );
        contact.evidence = self.ask(EVIDENCE, sql)?.all([number], read_evidence)?;
        Ok(contact)
    }
}

fn read_hotline(cells: &mut Cells<'_>) -> Result<(i64, Hotline), PackError> {
    let number = cells.value()?;
    let hotline = Hotline {
        id: cells.parsed()?,
        country: cells.parsed()?,
        name: cells.owned()?,
        names: cells.translations()?,
        operator: cells.owned_if_known()?,
        answered_by: cells.parsed()?,
        service: cells.parsed_if_known()?,
        topics: cells.list()?,
        note: cells.owned_if_known()?,
        notes: cells.translations()?,
        contacts: Vec::new(),
    };
    Ok((number, hotline))
}

fn read_contact(cells: &mut Cells<'_>) -> Result<(i64, i64, Contact), PackError> {
    let (number, hotline) = (cells.value()?, cells.value()?);
    let contact = Contact {
        id: cells.parsed()?,
        channel: cells.parsed()?,
        app: cells.parsed_if_known()?,
        number: cells.owned()?,
        e164: cells.owned_if_known()?,
        dial: cells.owned()?,
        short_code: cells.value()?,
        callable_from_abroad: cells.value()?,
        phones: cells.list()?,
        languages: cells.list()?,
        language_note: cells.owned_if_known()?,
        language_notes: cells.translations()?,
        hours: cells.owned_if_known()?,
        hours_note: cells.owned_if_known()?,
        hours_notes: cells.translations()?,
        timezone: cells.owned_if_known()?,
        cost: cells.parsed_if_known()?,
        confidence: cells.parsed()?,
        as_of: cells.parsed_if_known()?,
        verified_on: cells.parsed_if_known()?,
        sources: cells.list()?,
        note: cells.owned_if_known()?,
        notes: cells.translations()?,
        evidence: Vec::new(),
    };
    Ok((number, hotline, contact))
}

fn read_evidence(cells: &mut Cells<'_>) -> Result<Evidence, PackError> {
    Ok(Evidence {
        says: cells.owned()?,
        source: cells.parsed()?,
        date: cells.parsed_if_known()?,
        judgement: cells.parsed()?,
        note: cells.owned_if_known()?,
    })
}
