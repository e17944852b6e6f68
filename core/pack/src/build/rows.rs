//! The plain tables, row by row.

use rusqlite::{Connection, named_params};
use waymark_base::{Id, PartialDate};

use super::BuildError;
use crate::records::{Contact, Crossing, Hotline, PackInfo, Site, Source};
use crate::written::{write_list, write_translations};

/// The rows by their names, so that the order given does not matter.
pub(super) fn sorted<'a, T, K: Ord>(rows: &'a [T], key: impl Fn(&'a T) -> K) -> Vec<&'a T> {
    let mut sorted: Vec<&T> = rows.iter().collect();
    sorted.sort_by_key(|row| key(row));
    sorted
}

/// A row's number: the first is 1.
pub(super) fn number(index: usize) -> Result<u32, BuildError> {
    u32::try_from(index)
        .ok()
        .and_then(|index| index.checked_add(1))
        .ok_or(BuildError::TooMany)
}

pub(super) fn date(date: Option<PartialDate>) -> Option<String> {
    date.map(|date| date.to_string())
}

fn word<T: Into<&'static str>>(word: Option<T>) -> Option<&'static str> {
    word.map(Into::into)
}

pub(super) fn about(connection: &Connection, info: &PackInfo) -> Result<(), BuildError> {
    let mut insert = connection.prepare("INSERT INTO about VALUES (?1, ?2)")?;
    insert.execute(["date", &info.date.to_string()])?;
    insert.execute(["languages", &write_list(&info.languages)])?;
    insert.execute(["licence", &info.licence])?;
    insert.execute([
        "open_evidence_months",
        &info.open_evidence_months.to_string(),
    ])?;
    insert.execute(["title", &info.title])?;
    insert.execute(["version", &info.version.to_string()])?;
    Ok(())
}

pub(super) fn sources(connection: &Connection, sources: &[Source]) -> Result<(), BuildError> {
    let mut insert =
        connection.prepare("INSERT INTO source VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")?;
    for source in sorted(sources, |source| &source.id) {
        insert.execute((
            source.id.as_str(),
            &source.title,
            &source.publisher,
            date(source.date),
            &source.url,
            &source.licence,
            <&str>::from(source.kind),
            &source.used_for,
        ))?;
    }
    Ok(())
}

pub(super) fn hotlines(connection: &Connection, hotlines: &[Hotline]) -> Result<(), BuildError> {
    let mut insert = connection
        .prepare("INSERT INTO hotline VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)")?;
    let mut contacts = 0;
    for (index, hotline) in sorted(hotlines, |hotline| &hotline.id)
        .into_iter()
        .enumerate()
    {
        let hotline_number = number(index)?;
        insert.execute((
            hotline_number,
            hotline.id.as_str(),
            hotline.country.as_str(),
            &hotline.name,
            write_translations(&hotline.names),
            &hotline.operator,
            <&str>::from(hotline.answered_by),
            word(hotline.service),
            write_list(&hotline.topics),
            &hotline.note,
            write_translations(&hotline.notes),
        ))?;
        for contact in &hotline.contacts {
            write_contact(connection, number(contacts)?, hotline_number, contact)?;
            contacts += 1;
        }
    }
    Ok(())
}

fn write_contact(
    connection: &Connection,
    number: u32,
    hotline: u32,
    contact: &Contact,
) -> Result<(), BuildError> {
    let sql = "INSERT INTO contact VALUES (:number, :hotline, :id, :channel, :app, :printed, \
               :e164, :dial, :short_code, :abroad, :phones, :languages, :language_note, \
               :language_notes, :hours, :hours_note, :hours_notes, :timezone, :cost, :confidence, \
               :as_of, :verified_on, :sources, :note, :notes)";
    connection.prepare_cached(sql)?.execute(named_params! {
        ":number": number, ":hotline": hotline, ":id": contact.id.as_str(),
        ":channel": <&str>::from(contact.channel), ":app": word(contact.app),
        ":printed": contact.number, ":e164": contact.e164, ":dial": contact.dial,
        ":short_code": contact.short_code, ":abroad": contact.callable_from_abroad,
        ":phones": write_list(&contact.phones), ":languages": write_list(&contact.languages),
        ":language_note": contact.language_note,
        ":language_notes": write_translations(&contact.language_notes), ":hours": contact.hours,
        ":hours_note": contact.hours_note,
        ":hours_notes": write_translations(&contact.hours_notes), ":timezone": contact.timezone,
        ":cost": word(contact.cost), ":confidence": <&str>::from(contact.confidence),
        ":as_of": date(contact.as_of), ":verified_on": date(contact.verified_on),
        ":sources": write_list(&contact.sources), ":note": contact.note,
        ":notes": write_translations(&contact.notes),
    })?;
    let sql = "INSERT INTO evidence VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
    for (position, evidence) in contact.evidence.iter().enumerate() {
        connection.prepare_cached(sql)?.execute((
            number,
            self::number(position)?,
            &evidence.says,
            evidence.source.as_str(),
            date(evidence.date),
            <&str>::from(evidence.judgement),
            &evidence.note,
        ))?;
    }
    Ok(())
}

/// Sites in the order given, which is that of the tree.
pub(super) fn sites(connection: &Connection, sites: &[&Site]) -> Result<(), BuildError> {
    let mut insert = connection.prepare(
        "INSERT INTO site VALUES (:number, :id, :kind, :name, :names, :country, :place, \
         :district, :address, :lat, :lon, :precision, :coordinate_source, :crossing, :hours, \
         :timezone, :phone, :e164, :languages, :offers, :sensitive, :successor, :note, :notes, \
         :sources, :verified_on)",
    )?;
    let mut status =
        connection.prepare("INSERT INTO site_status VALUES (?1, ?2, ?3, ?4, ?5, ?6)")?;
    for (index, site) in sites.iter().enumerate() {
        let site_number = number(index)?;
        insert.execute(named_params! {
            ":number": site_number, ":id": site.id.as_str(), ":kind": <&str>::from(site.kind),
            ":name": site.name, ":names": write_translations(&site.names),
            ":country": site.country.as_str(), ":place": site.place, ":district": site.district,
            ":address": site.address, ":lat": site.point.map(|point| point.lat()),
            ":lon": site.point.map(|point| point.lon()), ":precision": word(site.precision),
            ":coordinate_source": site.coordinate_source.as_ref().map(Id::as_str),
            ":crossing": site.crossing.as_ref().map(Id::as_str), ":hours": site.hours,
            ":timezone": site.timezone, ":phone": site.phone, ":e164": site.e164,
            ":languages": write_list(&site.languages), ":offers": write_list(&site.offers),
            ":sensitive": site.sensitive,
            ":successor": site.successor.as_ref().map(Id::as_str), ":note": site.note,
            ":notes": write_translations(&site.notes), ":sources": write_list(&site.sources),
            ":verified_on": date(site.verified_on),
        })?;
        for (position, said) in site.history.iter().enumerate() {
            let state = <&str>::from(said.state);
            let (as_of, source) = (date(said.as_of), said.source.as_str());
            status.execute((
                site_number,
                number(position)?,
                state,
                as_of,
                source,
                &said.note,
            ))?;
        }
    }
    Ok(())
}

/// Crossings in the order given, which is that of their ids.
pub(super) fn crossings(
    connection: &Connection,
    crossings: &[&Crossing],
) -> Result<(), BuildError> {
    let mut insert = connection.prepare(
        "INSERT INTO crossing VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
    )?;
    let mut state =
        connection.prepare("INSERT INTO crossing_state VALUES (?1, ?2, ?3, ?4, ?5, ?6)")?;
    for (index, crossing) in crossings.iter().enumerate() {
        let crossing_number = number(index)?;
        insert.execute((
            crossing_number,
            crossing.id.as_str(),
            &crossing.name,
            write_translations(&crossing.names),
            write_list(&crossing.countries),
            crossing.point.map(|point| point.lat()),
            crossing.point.map(|point| point.lon()),
            word(crossing.precision),
            crossing.coordinate_source.as_ref().map(Id::as_str),
            &crossing.note,
            write_translations(&crossing.notes),
            write_list(&crossing.sources),
        ))?;
        for (position, said) in crossing.states.iter().enumerate() {
            let (as_of, source) = (date(said.as_of), said.source.as_str());
            state.execute((
                crossing_number,
                number(position)?,
                &said.says,
                write_translations(&said.says_in),
                as_of,
                source,
            ))?;
        }
    }
    Ok(())
}
