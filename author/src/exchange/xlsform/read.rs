//! An instrument from a workbook.

use std::collections::{BTreeMap, BTreeSet};
use std::str::FromStr;

use waymark_base::{Id, LanguageTag};
use waymark_pack::records::{Condition, Gate, Instrument, Item, MOST_GATES, Rule, Structure};
use waymark_pack::vocabulary::ReviewState;

use super::book_in::sheets;
use super::columns as column;
use super::sheet_in::{Cell, Place, Row, Table, error, say};
use super::sums::NamedSum;
use crate::exchange::forms::{
    Collected, Imported, Names, OptionNames, Report, Unsaid, empty_structure, slug,
};
use crate::finding::{Problems, Severity};

/// An XLSForm workbook (`.xlsx`) as an instrument. `file` is its name in messages.
///
/// Read are `select_one`, `note`, groups, `calculate` in the shapes that an export has and
/// plain sums, and in `relevant` equality, `selected`, `and`, `or`. Anything else is refused
/// with its sheet, row and column. What a form cannot say (results, figures, in foreign
/// forms also gate, sources and whose words these are) stays empty, and the report says what
/// to add.
pub fn import_xlsform(bytes: &[u8], file: &str) -> Result<Imported, Problems> {
    let mut report = Report::new(file);
    let cells = match sheets(bytes, &["survey", "choices", "settings"]) {
        Ok(cells) => cells,
        Err(error) => {
            report.error("", &error.to_string(), error.help());
            return Err(report.into_problems());
        }
    };
    let mut tables = BTreeMap::new();
    for (name, cells) in &cells {
        tables.insert(*name, Table::new(name, cells, &mut report));
    }
    let Some(survey) = tables.get("survey") else {
        let help = "name the sheet with the questions survey";
        report.error("", "there is no sheet survey", help);
        return Err(report.into_problems());
    };
    let reader = Reader::new(&mut report);
    let instrument = reader.read(survey, tables.get("choices"), tables.get("settings"));
    report.finish(Some(instrument))
}

/// An item that has been read.
pub(super) struct Known {
    pub(super) item: Item,
    /// Its answers as the form writes them.
    pub(super) answers: Vec<(String, Id)>,
    /// Whether it is known which answers count, and what they weigh.
    pub(super) has_counts: bool,
    pub(super) has_weight: bool,
}

pub(super) struct Reader<'r> {
    pub(super) report: &'r mut Report,
    /// Whether the form is an export of ours.
    pub(super) is_ours: bool,
    /// The language of the form's own texts.
    pub(super) base: Option<LanguageTag>,
    pub(super) texts: Collected,
    pub(super) names: Names,
    pub(super) rule_names: Names,
    pub(super) options: OptionNames,
    pub(super) known: Vec<Known>,
    /// Which name is which item.
    pub(super) by_name: BTreeMap<String, usize>,
    /// Names of conditions of the gate.
    pub(super) gates: BTreeSet<String>,
    pub(super) gate: Vec<Gate>,
    pub(super) sums: Vec<NamedSum>,
    pub(super) rules: Vec<Rule>,
    pub(super) adult_when: Option<Condition>,
    /// Columns that say something, but nothing that an instrument can hold.
    pub(super) left_out: BTreeSet<String>,
}

impl<'r> Reader<'r> {
    fn new(report: &'r mut Report) -> Self {
        Self {
            report,
            is_ours: false,
            base: None,
            texts: Collected::default(),
            names: Names::new("q"),
            rule_names: Names::new("rule"),
            options: OptionNames::new(),
            known: Vec::new(),
            by_name: BTreeMap::new(),
            gates: BTreeSet::new(),
            gate: Vec::new(),
            sums: Vec::new(),
            rules: Vec::new(),
            adult_when: None,
            left_out: BTreeSet::new(),
        }
    }

    fn read(
        mut self,
        survey: &Table<'_>,
        choices: Option<&Table<'_>>,
        settings: Option<&Table<'_>>,
    ) -> Instrument {
        self.find_base(settings, survey);
        if let Some(base) = &self.base {
            self.texts.state(base, ReviewState::Source);
        }
        let mut structure = empty_structure();
        let settings = settings.and_then(|table| table.rows().next());
        self.is_ours = settings.is_some_and(|row| row.cell(column::KIND).is_some());
        let id = self.settings(&mut structure, settings);
        self.survey(survey, choices);
        if self.gate.len() > MOST_GATES {
            let message =
                format!("there are more than {MOST_GATES} conditions before the first item");
            self.report
                .error("survey", &message, "keep those that matter most");
        }
        self.title(settings);
        self.tell();
        structure.items = self.known.into_iter().map(|known| known.item).collect();
        structure.gate = self.gate;
        structure.rules = self.rules;
        structure.adult_when = self.adult_when;
        Instrument {
            id,
            structure,
            texts: self.texts.into_texts(),
        }
    }

    fn settings(&mut self, structure: &mut Structure, row: Option<Row<'_, '_>>) -> Id {
        let Some(row) = row else {
            return id_of("");
        };
        if let Some(cell) = row.cell("version") {
            structure.version = cell.text.parse().unwrap_or_else(|_| {
                let help = "count its versions in whole numbers from here on";
                let message = "is no whole number; 1 stands for it";
                say(self.report, Severity::Warning, &cell.place, message, help);
                1
            });
        }
        structure.kind = self.word(row, column::KIND).unwrap_or(structure.kind);
        structure.wording = self.word(row, column::WORDING).unwrap_or(structure.wording);
        structure.order = self.word(row, column::ORDER).unwrap_or(structure.order);
        structure.audience = self.words(row, column::AUDIENCE);
        structure.tested_in = self.words(row, column::TESTED_IN);
        structure.sources = self.words(row, column::SOURCES);
        if let Some(cell) = row.cell(column::TRANSLATION) {
            self.states(&cell);
        }
        let name = row.cell("form_id").or_else(|| row.cell("form_title"));
        id_of(name.map_or("", |cell| cell.text))
    }

    /// How far each language is checked.
    fn states(&mut self, cell: &Cell<'_>) {
        for pair in cell.text.split_whitespace() {
            let (tag, state) = pair.split_once(':').unwrap_or((pair, ""));
            match (tag.parse::<LanguageTag>(), state.parse::<ReviewState>()) {
                (Ok(tag), Ok(state)) => self.texts.state(&tag, state),
                _ => {
                    let help = "write it as en:source uk:draft";
                    error(
                        self.report,
                        &cell.place,
                        "this is no language and state",
                        help,
                    );
                }
            }
        }
    }

    /// The name, where no note of ours has said it.
    fn title(&mut self, settings: Option<Row<'_, '_>>) {
        let Some(base) = self.base.clone() else {
            let help = "name it in the settings as default_language, such as English (en)";
            let message = "nothing says in which language the form is";
            return error(self.report, &Place::of_sheet("settings"), message, help);
        };
        if self.texts.base_text(&base, "name").is_some() {
            return;
        }
        match settings.and_then(|row| row.cell("form_title")) {
            Some(cell) => drop(self.texts.set(&base, "name", cell.text)),
            None => {
                let help = "write it into the settings as form_title";
                error(
                    self.report,
                    &Place::of_sheet("settings"),
                    "the form has no title",
                    help,
                );
            }
        }
    }

    fn tell(&mut self) {
        self.names.tell(self.report, "items");
        self.rule_names.tell(self.report, "rules");
        self.options.tell(self.report);
        for sum in self.sums.iter().filter(|sum| !sum.used) {
            let message = format!(
                "survey, row {}: `{}` is a sum that no rule looks at, and is left out",
                sum.row, sum.name
            );
            let help = "add a [[rule]] with test = \"weight\" and at_least, if it has a threshold";
            self.report.warning("", &message, help);
        }
        for one in &self.left_out {
            let help = "write it into the instrument by hand, if it matters";
            self.report
                .warning("", &format!("{one} is not taken over"), help);
        }
        if self.report.has_errors() {
            return;
        }
        let unsaid = Unsaid {
            gate: self.gate.is_empty(),
            rules: self.rules.is_empty(),
            ..Unsaid::everything()
        };
        let ours = Unsaid {
            outcomes: true,
            ..Unsaid::default()
        };
        let unsaid = if self.is_ours { ours } else { unsaid };
        unsaid.tell(self.report);
    }

    /// The one word in a cell.
    pub(super) fn word<T: FromStr>(&mut self, row: Row<'_, '_>, header: &str) -> Option<T> {
        self.words(row, header).pop()
    }

    /// The words in a cell.
    pub(super) fn words<T: FromStr>(&mut self, row: Row<'_, '_>, header: &str) -> Vec<T> {
        let Some(cell) = row.cell(header) else {
            return Vec::new();
        };
        let parsed = cell.text.split_whitespace().map(str::parse);
        parsed.collect::<Result<_, _>>().unwrap_or_else(|_| {
            let help = "write words of docs/screening.md, or empty the cell";
            error(
                self.report,
                &cell.place,
                "this is nothing that can stand here",
                help,
            );
            Vec::new()
        })
    }

    /// Whether a cell says yes.
    pub(super) fn is_yes(&mut self, row: Row<'_, '_>, header: &str) -> bool {
        let Some(cell) = row.cell(header) else {
            return false;
        };
        match cell.text.to_lowercase().as_str() {
            "yes" | "true" | "true()" | "1" => true,
            "no" | "false" | "false()" | "0" => false,
            _ => {
                let help = "write yes or no; a condition cannot stand here";
                error(self.report, &cell.place, "is neither yes nor no", help);
                false
            }
        }
    }
}

fn id_of(name: &str) -> Id {
    slug(name, "instrument").parse().expect("a slug is an id")
}
