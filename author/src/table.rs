//! Records as rows of text: what a spreadsheet shows, and what a comparison of
//! two packs compares. Both read the same columns, so none can forget a field.

use waymark_base::LanguageTag;
use waymark_pack::records::{Contact, Crossing, Hotline, Site, Source, Translations};

/// What may be done with a column, and how its cells are written into TOML.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Shown for orientation; never taken back.
    Context,
    /// A text, a word, a date, an id.
    Text,
    /// A number to dial: spreadsheets eat its plus or its zeros.
    Number,
    /// Several words.
    List,
    /// A number with decimals.
    Decimal,
    /// True where set, left out where not.
    Flag,
    /// A text in another language, in a table of texts.
    Translation,
}

/// One cell with the column it stands in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Cell {
    /// Name of the column, which is the key in TOML; `note:uk` for translations.
    pub(crate) column: String,
    pub(crate) kind: Kind,
    pub(crate) text: String,
}

struct Row(Vec<Cell>);

impl Row {
    fn put(mut self, kind: Kind, column: &str, text: impl ToString) -> Self {
        self.0.push(Cell {
            column: column.to_owned(),
            kind,
            text: text.to_string(),
        });
        self
    }

    fn maybe<T: ToString>(self, kind: Kind, column: &str, value: Option<&T>) -> Self {
        let text = value.map(ToString::to_string).unwrap_or_default();
        self.put(kind, column, text)
    }

    fn list<T: ToString>(self, column: &str, values: &[T]) -> Self {
        let words: Vec<String> = values.iter().map(ToString::to_string).collect();
        self.put(Kind::List, column, words.join(", "))
    }

    fn flag(self, column: &str, value: bool) -> Self {
        self.put(Kind::Flag, column, if value { "true" } else { "" })
    }

    fn texts(mut self, column: &str, texts: &Translations, languages: &[LanguageTag]) -> Self {
        for language in languages {
            let text = texts.get(language).map(String::as_str).unwrap_or_default();
            self = self.put(Kind::Translation, &format!("{column}:{language}"), text);
        }
        self
    }
}

pub(crate) fn contact(
    hotline: &Hotline,
    contact: &Contact,
    languages: &[LanguageTag],
) -> Vec<Cell> {
    use Kind::{Context, Number, Text};
    let from_abroad = contact
        .callable_from_abroad
        .map(|yes| if yes { "yes" } else { "no" });
    let row = Row(Vec::new())
        .put(Context, "id", &contact.id)
        .put(Context, "hotline", &hotline.id)
        .put(Context, "country", hotline.country)
        .put(Context, "name", &hotline.name)
        .put(Context, "answered_by", hotline.answered_by)
        .maybe(Context, "service", hotline.service.as_ref())
        .put(Text, "channel", contact.channel)
        .maybe(Text, "app", contact.app.as_ref())
        .put(Number, "number", &contact.number)
        .maybe(Number, "e164", contact.e164.as_ref())
        .put(Number, "dial", &contact.dial)
        .flag("short_code", contact.short_code)
        .maybe(Text, "callable_from_abroad", from_abroad.as_ref())
        .list("phones", &contact.phones)
        .list("languages", &contact.languages)
        .maybe(Text, "language_note", contact.language_note.as_ref())
        .texts("language_notes", &contact.language_notes, languages);
    row.maybe(Text, "hours", contact.hours.as_ref())
        .maybe(Text, "hours_note", contact.hours_note.as_ref())
        .texts("hours_notes", &contact.hours_notes, languages)
        .maybe(Text, "timezone", contact.timezone.as_ref())
        .maybe(Text, "cost", contact.cost.as_ref())
        .put(Text, "confidence", contact.confidence)
        .maybe(Text, "as_of", contact.as_of.as_ref())
        .maybe(Context, "verified_on", contact.verified_on.as_ref())
        .list("sources", &contact.sources)
        .maybe(Text, "note", contact.note.as_ref())
        .texts("notes", &contact.notes, languages)
        .0
}

pub(crate) fn site(site: &Site, languages: &[LanguageTag]) -> Vec<Cell> {
    use Kind::{Context, Decimal, Number, Text};
    let newest = site.history.last();
    let row = Row(Vec::new())
        .put(Context, "id", &site.id)
        .put(Text, "kind", site.kind)
        .put(Text, "name", &site.name)
        .texts("names", &site.names, languages)
        .put(Text, "country", site.country)
        .put(Text, "place", &site.place)
        .maybe(Text, "district", site.district.as_ref())
        .maybe(Text, "address", site.address.as_ref())
        .maybe(Decimal, "lat", site.point.map(|point| point.lat()).as_ref())
        .maybe(Decimal, "lon", site.point.map(|point| point.lon()).as_ref())
        .maybe(Text, "precision", site.precision.as_ref())
        .maybe(Text, "coordinate_source", site.coordinate_source.as_ref())
        .maybe(Text, "crossing", site.crossing.as_ref());
    row.maybe(Text, "hours", site.hours.as_ref())
        .maybe(Text, "timezone", site.timezone.as_ref())
        .maybe(Number, "phone", site.phone.as_ref())
        .maybe(Number, "e164", site.e164.as_ref())
        .list("languages", &site.languages)
        .list("offers", &site.offers)
        .flag("sensitive", site.sensitive)
        .maybe(Text, "successor", site.successor.as_ref())
        .maybe(Context, "state", newest.map(|status| status.state).as_ref())
        .maybe(
            Context,
            "state_as_of",
            newest.and_then(|status| status.as_of).as_ref(),
        )
        .maybe(Context, "verified_on", site.verified_on.as_ref())
        .list("sources", &site.sources)
        .maybe(Text, "note", site.note.as_ref())
        .texts("notes", &site.notes, languages)
        .0
}

pub(crate) fn crossing(crossing: &Crossing, languages: &[LanguageTag]) -> Vec<Cell> {
    use Kind::{Context, Decimal, Text};
    let newest = crossing.states.last();
    Row(Vec::new())
        .put(Context, "id", &crossing.id)
        .put(Text, "name", &crossing.name)
        .texts("names", &crossing.names, languages)
        .list("countries", &crossing.countries)
        .maybe(
            Decimal,
            "lat",
            crossing.point.map(|point| point.lat()).as_ref(),
        )
        .maybe(
            Decimal,
            "lon",
            crossing.point.map(|point| point.lon()).as_ref(),
        )
        .maybe(Text, "precision", crossing.precision.as_ref())
        .maybe(
            Text,
            "coordinate_source",
            crossing.coordinate_source.as_ref(),
        )
        .maybe(
            Context,
            "state",
            newest.map(|state| state.says.clone()).as_ref(),
        )
        .maybe(
            Context,
            "state_as_of",
            newest.and_then(|state| state.as_of).as_ref(),
        )
        .list("sources", &crossing.sources)
        .maybe(Text, "note", crossing.note.as_ref())
        .texts("notes", &crossing.notes, languages)
        .0
}

pub(crate) fn source(source: &Source) -> Vec<Cell> {
    use Kind::{Context, Text};
    Row(Vec::new())
        .put(Context, "id", &source.id)
        .put(Text, "title", &source.title)
        .maybe(Text, "publisher", source.publisher.as_ref())
        .maybe(Text, "date", source.date.as_ref())
        .maybe(Text, "url", source.url.as_ref())
        .maybe(Text, "licence", source.licence.as_ref())
        .put(Text, "kind", source.kind)
        .maybe(Text, "used_for", source.used_for.as_ref())
        .0
}
