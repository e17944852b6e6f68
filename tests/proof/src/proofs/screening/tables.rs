//! Every rule that ships against `tables/rules.tsv`, which was written from the sources.

use std::collections::BTreeSet;
use std::path::Path;

use waymark_engine::RuleProbe;
use waymark_pack::records::{Instrument, Item};
use waymark_pack::vocabulary::ItemKind;

use super::folder::Folder;

/// One line of the table.
struct Row {
    line: usize,
    instrument: String,
    answers: Vec<(String, String)>,
    met: BTreeSet<String>,
    said: BTreeSet<String>,
    source: String,
}

/// How many rows were compared, and what is wrong with rules or table.
pub fn compare(folder: &Folder) -> Result<(usize, Vec<String>), String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tables/rules.tsv");
    let text = std::fs::read_to_string(&path).map_err(|error| format!("rules.tsv: {error}"))?;
    let rows = read(&text)?;
    let mut wrong = Vec::new();
    for instrument in folder.usable() {
        let name = instrument.id.as_str();
        let own: Vec<&Row> = rows.iter().filter(|row| row.instrument == name).collect();
        let probe = RuleProbe::new(instrument.clone());
        let probe = probe.ok_or_else(|| format!("{name} cannot be opened"))?;
        for row in &own {
            wrong.extend(row.compare(instrument, &probe)?);
        }
        wrong.extend(untold(instrument, &own));
    }
    let named = |row: &&Row| !folder.usable().any(|one| one.id.as_str() == row.instrument);
    wrong.extend(
        rows.iter()
            .find(named)
            .map(|row| format!("rules.tsv:{}: no such instrument", row.line)),
    );
    Ok((rows.len(), wrong))
}

fn read(text: &str) -> Result<Vec<Row>, String> {
    let lines = text.lines().enumerate();
    let lines = lines.filter(|(_, line)| !line.starts_with('#'));
    let mut rows = Vec::new();
    for (number, line) in lines.skip(1) {
        let line_number = number + 1;
        let [instrument, answers, met, said, source] = line
            .split('\t')
            .collect::<Vec<_>>()
            .try_into()
            .map_err(|_| format!("rules.tsv:{line_number}: five columns are needed"))?;
        let answers = answers
            .split_whitespace()
            .filter_map(|one| one.split_once('='));
        rows.push(Row {
            line: line_number,
            instrument: instrument.to_owned(),
            answers: answers
                .map(|(item, word)| (item.to_owned(), word.to_owned()))
                .collect(),
            met: names(met),
            said: names(said),
            source: source.to_owned(),
        });
    }
    Ok(rows)
}

/// `-` is nothing.
fn names(text: &str) -> BTreeSet<String> {
    let words = text.split_whitespace().filter(|word| *word != "-");
    words.map(str::to_owned).collect()
}

impl Row {
    fn compare(&self, instrument: &Instrument, probe: &RuleProbe) -> Result<Vec<String>, String> {
        let items = &instrument.structure.items;
        let mut said = vec![None; items.len()];
        for (item, word) in &self.answers {
            let place = items.iter().position(|one| one.id.as_str() == item);
            let place = place.ok_or_else(|| format!("rules.tsv:{}: {item}", self.line))?;
            if !probe.words()[place].contains(&word.as_str()) {
                return Err(format!("rules.tsv:{}: {item}={word}", self.line));
            }
            said[place] = Some(word.as_str());
        }
        let (met, outcomes) = follows(instrument, &probe.line(&said));
        let mut wrong = Vec::new();
        for (what, found, expected) in [("met", met, &self.met), ("said", outcomes, &self.said)] {
            if found != *expected {
                wrong.push(format!(
                    "rules.tsv:{}: {what} is {found:?}, not {expected:?}",
                    self.line
                ));
            }
        }
        if !sources(instrument, &self.answers).contains(self.source.as_str()) {
            wrong.push(format!(
                "rules.tsv:{}: {} is no source of these items",
                self.line, self.source
            ));
        }
        Ok(wrong)
    }
}

/// The rules that are met and the outcomes that depend on something, from the probe's line.
fn follows(instrument: &Instrument, line: &str) -> (BTreeSet<String>, BTreeSet<String>) {
    let field = |name: &str| {
        let mut fields = line.split(' ').filter_map(|field| field.split_once('='));
        fields
            .find(|(field, _)| *field == name)
            .map_or("", |(_, value)| value)
    };
    let rules = instrument.structure.rules.iter();
    let met = rules.zip(field("rules").split(','));
    let met = met.filter(|(_, state)| *state == "met");
    let depends = |name: &&str| {
        let mut outcomes = instrument.structure.outcomes.iter();
        outcomes.any(|one| one.id.as_str() == *name && one.when.is_some())
    };
    (
        met.map(|(rule, _)| rule.id.as_str().to_owned()).collect(),
        field("outcomes")
            .split(',')
            .filter(depends)
            .map(str::to_owned)
            .collect(),
    )
}

/// What the instrument, and the items that were answered, rest on.
fn sources<'a>(instrument: &'a Instrument, answers: &[(String, String)]) -> BTreeSet<&'a str> {
    let items = instrument.structure.items.iter();
    let named = items.filter(|item| answers.iter().any(|(id, _)| id == item.id.as_str()));
    let named = named.flat_map(|item| &item.sources);
    let outcomes = instrument.structure.outcomes.iter();
    let outcomes = outcomes.flat_map(|outcome| &outcome.sources);
    named
        .chain(outcomes)
        .map(waymark_base::Id::as_str)
        .collect()
}

/// Rules and items of which the table says nothing: each rule is once met and once not, and
/// each item that counts is once the only one to count.
fn untold(instrument: &Instrument, rows: &[&Row]) -> Vec<String> {
    let name = instrument.id.as_str();
    let mut wrong = Vec::new();
    for rule in &instrument.structure.rules {
        let id = rule.id.as_str();
        let met = rows.iter().filter(|row| row.met.contains(id)).count();
        if met == 0 || met == rows.len() {
            wrong.push(format!(
                "{name}: rule {id} is in no row met, or in every one"
            ));
        }
        let alone = |item: &Item| {
            let own = |row: &&&Row| {
                let one = |id: &str| row.answers.iter().any(|(answered, _)| answered == id);
                one(item.id.as_str()) && row.answers.len() == 2 && row.met.contains(id)
            };
            rows.iter().any(|row| own(&row))
        };
        let of = rule.of.iter();
        let of = of.filter_map(|of| {
            instrument
                .structure
                .items
                .iter()
                .find(|item| item.id == *of)
        });
        let missing = of.filter(|item| item.kind != ItemKind::Choice && !alone(item));
        wrong.extend(
            missing
                .map(|item| format!("{name}: no row has {} alone meeting {id}", item.id.as_str())),
        );
    }
    wrong
}
