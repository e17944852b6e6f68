use waymark_base::CountryCode;
use waymark_pack::records::{Contact, Evidence, Hotline};
use waymark_pack::vocabulary::Channel;

use super::Parsed;
use super::document::Document;
use super::table::{Anchored, TableReader};

/// Reads one file of `hotlines/`.
pub fn parse_hotlines(file: &str, text: &str) -> Parsed<Vec<Anchored<Hotline>>> {
    let document = Document::new(file, text);
    let toml = document.toml(text, 0);
    let root = TableReader::root(&document, &toml, 0);
    let country = root.required::<CountryCode>("country");
    let timezone = root.text("timezone");
    let value = root.records("hotline", |table| {
        let hotline = hotline(table, timezone.as_deref());
        Some(Hotline {
            country: country?,
            ..hotline?
        })
    });
    root.finish();
    Parsed {
        value,
        findings: document.into_findings(),
    }
}

/// The country is the file's and is put in by the caller.
fn hotline(table: &TableReader<'_, '_>, timezone: Option<&str>) -> Option<Hotline> {
    let id = table.required("id");
    let name = table.text("name");
    let names = table.translations("names");
    let operator = table.text("operator");
    let answered_by = table.required_word("answered_by");
    let service = table.word("service");
    let topics = table.words("topics");
    let note = table.text("note");
    let notes = table.translations("notes");
    if name.is_none() && service.is_none() {
        table.error(
            "`name` is missing",
            "add `name = …`, or `service = …` for an emergency number",
        );
    }
    let contacts = table
        .tables("contact")
        .iter()
        .filter_map(|one| contact(one, timezone))
        .collect();
    Some(Hotline {
        id: id?,
        country: CountryCode::INTERNATIONAL,
        name: name.unwrap_or_default(),
        names,
        operator,
        answered_by: answered_by?,
        service,
        topics,
        note,
        notes,
        contacts,
    })
}

fn contact(table: &TableReader<'_, '_>, timezone: Option<&str>) -> Option<Contact> {
    let id = table.required("id");
    let channel = table.required_word("channel");
    let number = table.required_text("number");
    let e164 = table.text("e164");
    let dial = table.text("dial");
    let confidence = table.required_word("confidence");
    let evidence = table.tables("evidence");
    let evidence = evidence.iter().filter_map(read_evidence).collect();
    let (hours, hours_note) = (table.text("hours"), table.text("hours_note"));
    let own_zone = table.text("timezone");
    let contact = Contact {
        app: table.word("app"),
        short_code: table.flag("short_code").unwrap_or(false),
        callable_from_abroad: yes_or_no(table, "callable_from_abroad"),
        phones: table.words("phones"),
        languages: table.list("languages"),
        language_note: table.text("language_note"),
        language_notes: table.translations("language_notes"),
        timezone: own_zone.or_else(|| timezone.map(str::to_owned)),
        hours,
        hours_note,
        hours_notes: table.translations("hours_notes"),
        cost: table.word("cost"),
        as_of: table.parsed("as_of"),
        verified_on: None,
        sources: table.list("sources"),
        note: table.text("note"),
        notes: table.translations("notes"),
        evidence,
        id: id.clone()?,
        channel: channel?,
        dial: dial_of(channel?, dial, e164.as_deref(), number.as_deref()?),
        e164,
        number: number?,
        confidence: confidence?,
    };
    table.finish();
    Some(contact)
}

fn yes_or_no(table: &TableReader<'_, '_>, key: &'static str) -> Option<bool> {
    let word = table.text(key)?;
    match word.as_str() {
        "yes" => Some(true),
        "no" => Some(false),
        _ => {
            let help = "write \"yes\" or \"no\", or leave the key out where it is not known";
            table.error(format!("`{key}` has no word `{word}`"), help);
            None
        }
    }
}

/// What a phone inside the country dials: as written, else the full number, else
/// what the printed number leaves when everything that is not dialled is gone.
fn dial_of(channel: Channel, dial: Option<String>, e164: Option<&str>, number: &str) -> String {
    let by_number = matches!(channel, Channel::Phone | Channel::Text);
    dial.or_else(|| e164.map(str::to_owned)).unwrap_or_else(|| {
        let keys = number
            .chars()
            .filter(|c| c.is_ascii_digit() || matches!(c, '*' | '#' | '+'));
        if by_number {
            keys.collect()
        } else {
            String::new()
        }
    })
}

fn read_evidence(table: &TableReader<'_, '_>) -> Option<Evidence> {
    let says = table.required_text("says");
    let source = table.required("source");
    let date = table.parsed("date");
    let judgement = table.required_word("judgement");
    let note = table.text("note");
    table.finish();
    Some(Evidence {
        says: says?,
        source: source?,
        date,
        judgement: judgement?,
        note,
    })
}
