//! A workbook from an instrument.

use waymark_base::LanguageTag;
use waymark_pack::records::{Instrument, Rule, RuleTest, Structure};
use waymark_pack::vocabulary::ItemPhase;

use super::book_out::{LONGEST_CELL, Row, Sheet, workbook};
use super::columns as column;
use super::languages::header_name;
use crate::exchange::forms::{Leaving, english};
use crate::finding::Problems;

/// An instrument as XLSForm: the bytes of an `.xlsx` file with the sheets `survey`,
/// `choices` and `settings`.
///
/// Refused, with every reason: a card without items, an instrument whose wording must not
/// leave or that has no licence, one that lacks texts or does not hold together, and what
/// fits into no cell.
pub fn export_xlsform(instrument: &Instrument) -> Result<Vec<u8>, Problems> {
    let leaving = Leaving::check(instrument)?;
    fits(&leaving)?;
    let writer = Writer { leaving };
    let sheets = [writer.survey(), writer.choices(), writer.settings()];
    for sheet in &sheets {
        if let Some((row, column)) = sheet.too_long().next() {
            let message = format!(
                "`{row}` needs more than {LONGEST_CELL} characters in the column `{column}`"
            );
            return Err(leaving.problem(&message, "shorten the text, or split the rule"));
        }
    }
    let written = workbook(&sheets);
    written.map_err(|error| {
        let message = format!("the workbook cannot be written: {error}");
        leaving.problem(&message, "report this, with the instrument")
    })
}

fn fits(leaving: &Leaving<'_>) -> Result<(), Problems> {
    let structure = leaving.structure;
    if !leaving.instrument.can_be_used() {
        let help = "only instruments with items can be filled in";
        return Err(leaving.problem("there is nothing to fill in: it is only a card", help));
    }
    if !structure
        .items
        .is_sorted_by_key(|item| item.phase == ItemPhase::Ask)
    {
        let help = "put the items to observe before those to ask";
        return Err(leaving.problem("items to observe stand between those to ask", help));
    }
    if let Some(rule) = structure.rules.iter().find(|rule| !has_meaning(rule)) {
        let message = format!("rule `{}` has no combinations", rule.id);
        return Err(leaving.problem(&message, "add one"));
    }
    for language in leaving.texts.languages() {
        for name in leaving.texts.names() {
            let text = leaving.texts.get(language, name).unwrap_or_default();
            if text.contains("${") {
                let message =
                    format!("forms would take the text `{name}` in `{language}` for a reference");
                return Err(leaving.problem(&message, "write it without ${"));
            }
        }
    }
    Ok(())
}

fn has_meaning(rule: &Rule) -> bool {
    !matches!(&rule.test, RuleTest::Strengths { combinations } if combinations.is_empty())
}

pub(super) struct Writer<'i> {
    pub(super) leaving: Leaving<'i>,
}

/// Sets a cell, where there is something to say.
pub(super) fn set(row: &mut Row, column: &str, text: impl Into<String>) {
    let text = text.into();
    if !text.is_empty() {
        row.insert(column.to_owned(), text);
    }
}

/// Ids and words, separated by spaces.
pub(super) fn listed(words: &[impl ToString]) -> String {
    let words: Vec<String> = words.iter().map(ToString::to_string).collect();
    words.join(" ")
}

impl<'i> Writer<'i> {
    pub(super) fn structure(&self) -> &'i Structure {
        self.leaving.structure
    }

    /// The header of a column of texts in a language.
    fn header(kind: &str, language: &LanguageTag) -> String {
        match kind {
            column::CUE => format!("{kind}_{language}"),
            kind => format!("{kind}::{}", header_name(language)),
        }
    }

    /// The headers of such a column in every language, that of the instrument first.
    pub(super) fn headers(&self, kind: &str) -> Vec<String> {
        let base = self.leaving.texts.base;
        let others = self.leaving.texts.languages();
        let others = others.filter(|language| Some(*language) != base);
        let all = base.into_iter().chain(others);
        all.map(|language| Self::header(kind, language)).collect()
    }

    /// Writes a text in every language that has it.
    pub(super) fn texts(&self, row: &mut Row, kind: &str, name: &str) {
        for language in self.leaving.texts.languages() {
            if let Some(text) = self.leaving.texts.get(language, name) {
                set(row, &Self::header(kind, language), text);
            }
        }
    }

    /// Writes a label, and a stand-in for every language that lacks it: forms show a hyphen
    /// where they find nothing.
    pub(super) fn labels(&self, row: &mut Row, name: &str, fallback: Option<&str>) {
        self.texts(row, column::LABEL, name);
        let Some(fallback) = fallback else { return };
        let lacking = self.leaving.texts.languages();
        let lacking: Vec<&LanguageTag> = lacking
            .filter(|language| self.leaving.texts.get(language, name).is_none())
            .collect();
        for language in &lacking {
            set(row, &Self::header(column::LABEL, language), fallback);
        }
        set(row, column::FALLBACK, listed(&lacking));
    }

    /// Writes a label that is a word of the app, in English where it has no other.
    pub(super) fn words(&self, row: &mut Row, word: impl Fn(&LanguageTag) -> Option<&'static str>) {
        for language in self.leaving.texts.languages() {
            let said = word(language).or_else(|| word(&english()));
            set(
                row,
                &Self::header(column::LABEL, language),
                said.unwrap_or_default(),
            );
        }
    }

    /// Every language with the header of its labels.
    pub(super) fn labelled(&self) -> Vec<(&'i LanguageTag, String)> {
        let languages = self.leaving.texts.languages();
        let labelled = languages.map(|language| (language, Self::header(column::LABEL, language)));
        labelled.collect()
    }

    pub(super) fn has_text(&self, name: &str) -> bool {
        self.leaving.texts.names().contains(name)
    }

    fn settings(&self) -> Sheet {
        let structure = self.structure();
        let base = self.leaving.texts.base;
        let states = self.leaving.instrument.texts.iter();
        let states = states.map(|(tag, texts)| format!("{tag}:{}", texts.translation));
        let states: Vec<String> = states.collect();
        let title = self.leaving.texts.base_text("name").unwrap_or_default();
        let cells = [
            ("form_title", title.to_owned()),
            ("form_id", self.leaving.instrument.id.to_string()),
            ("version", structure.version.to_string()),
            (
                "default_language",
                base.map(header_name).unwrap_or_default(),
            ),
            (column::KIND, structure.kind.to_string()),
            (column::AUDIENCE, listed(&structure.audience)),
            (column::ORDER, structure.order.to_string()),
            (column::WORDING, structure.wording.to_string()),
            (column::TESTED_IN, listed(&structure.tested_in)),
            (column::SOURCES, listed(&structure.sources)),
            (column::TRANSLATION, states.join(" ")),
        ];
        let mut row = Row::new();
        for (column, text) in &cells {
            set(&mut row, column, text.as_str());
        }
        Sheet {
            name: "settings",
            columns: cells
                .iter()
                .map(|(column, _)| (*column).to_owned())
                .collect(),
            rows: vec![row],
        }
    }
}
