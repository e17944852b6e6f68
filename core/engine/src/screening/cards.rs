//! Cards of instruments: what they are, how good they were found to be, and what a result
//! means where a thing is so common.

use waymark_language::Key;
use waymark_pack::records::{Figure, Instrument};
use waymark_pack::vocabulary::Wording;

use super::figures::{Predictive, of_a_hundred, of_figure};
use super::picture::hundred_dots;
use super::show::kind_text;
use super::texts::Texts;
use crate::EngineError;
use crate::desk::{Room, id};
use crate::present::texts;
use crate::views::{
    CardRow, FigureView, InstrumentCardView, InstrumentRow, InstrumentsView, PredictiveView,
};

/// What a card says, by the names of its texts.
const ROWS: [(&str, Key); 5] = [
    ("population", Key::CardPopulation),
    ("structure", Key::CardStructure),
    ("decides", Key::CardDecides),
    ("licence", Key::CardLicence),
    ("not-for", Key::CardNotFor),
];

impl Room<'_> {
    pub(crate) fn instruments(&self) -> Result<InstrumentsView, EngineError> {
        let instruments = self.pack().instruments()?;
        let rows = instruments
            .iter()
            .map(|one| self.row(&Texts::new(self, one, &[]), one));
        Ok(InstrumentsView {
            instruments: rows.collect(),
        })
    }

    fn row(&self, texts: &Texts<'_>, instrument: &Instrument) -> InstrumentRow {
        let structure = &instrument.structure;
        InstrumentRow {
            id: instrument.id.to_string(),
            kind: structure.kind.to_string(),
            kind_text: self.text(kind_text(structure.kind)),
            name: texts.get("name"),
            about: texts.get("about"),
            audience: self::texts(&structure.audience),
            can_be_used: instrument.can_be_used(),
        }
    }

    pub(crate) fn instrument_named(&self, name: &str) -> Result<Instrument, EngineError> {
        let found = self.pack().instrument(&id(name)?)?;
        found.ok_or(EngineError::NotFound)
    }

    pub(crate) fn instrument_card(&self, name: &str) -> Result<InstrumentCardView, EngineError> {
        let instrument = self.instrument_named(name)?;
        let texts = Texts::new(self, &instrument, &[]);
        let structure = &instrument.structure;
        let figures = structure.figures.iter();
        let figures = figures.map(|figure| self.figure_view(&texts, figure));
        let known = self.sources()?;
        let sources = structure.sources.iter().filter_map(|id| known.get(id));
        Ok(InstrumentCardView {
            row: self.row(&texts, &instrument),
            version: structure.version,
            language: texts.tag().0,
            translation_text: texts.translation_text(self),
            rows: self.card_rows(&texts, &instrument)?,
            figures_text: structure
                .figures
                .is_empty()
                .then(|| self.text(Key::FiguresNone)),
            figures: figures.collect::<Result<_, _>>()?,
            sources: sources.map(|source| self.source_view(source)).collect(),
        })
    }

    fn card_rows(
        &self,
        texts: &Texts<'_>,
        instrument: &Instrument,
    ) -> Result<Vec<CardRow>, EngineError> {
        let structure = &instrument.structure;
        let row = |id: &str, key: Key, text: String| CardRow {
            id: id.replace('-', "_"),
            heading: self.text(key),
            text,
        };
        let of_texts = ROWS.iter().filter_map(|(name, key)| {
            let text = texts.maybe(name)?;
            Some(row(name, *key, text.to_owned()))
        });
        let mut rows: Vec<CardRow> = of_texts.collect();
        if !structure.tested_in.is_empty() {
            let languages = self.languages(&structure.tested_in)?;
            rows.push(row("tested-in", Key::CardTestedIn, languages));
        }
        let wording = match structure.wording {
            Wording::Own => Key::WordingOwn,
            Wording::Licensed => Key::WordingLicensed,
            Wording::NotHere => Key::WordingNotHere,
        };
        rows.push(row("wording", Key::CardWording, self.text(wording)));
        Ok(rows)
    }

    pub(super) fn figure_view(
        &self,
        texts: &Texts<'_>,
        figure: &Figure,
    ) -> Result<FigureView, EngineError> {
        let source = self.sources()?.get(&figure.source);
        let source = source.ok_or(EngineError::NotFound)?;
        Ok(FigureView {
            id: figure.id.to_string(),
            population: texts.get(&format!("figure-{}", figure.id)),
            sensitivity: figure.sensitivity.map(share_of),
            specificity: figure.specificity.map(share_of),
            prevalence: figure.prevalence.map(share_of),
            people: figure.people,
            cases: figure.cases,
            text: self.figure_text(figure),
            source: self.source_view(source),
        })
    }

    fn figure_text(&self, figure: &Figure) -> String {
        let sensitivity = figure.sensitivity.map(|percent| self.decimal(percent));
        let specificity = figure.specificity.map(|percent| self.decimal(percent));
        let text = match (&sensitivity, &specificity) {
            (Some(sensitivity), Some(specificity)) => self.format(
                Key::FigureBoth,
                &[
                    ("sensitivity", sensitivity.into()),
                    ("specificity", specificity.into()),
                ],
            ),
            (Some(share), None) => {
                self.format(Key::FigureSensitivity, &[("sensitivity", share.into())])
            }
            (None, Some(share)) => {
                self.format(Key::FigureSpecificity, &[("specificity", share.into())])
            }
            (None, None) => self.text(Key::FigureNeither),
        };
        let Some(prevalence) = figure.prevalence.map(|percent| self.decimal(percent)) else {
            return text;
        };
        let common = self.format(Key::FigureCommon, &[("prevalence", (&prevalence).into())]);
        format!("{text} {common}")
    }

    /// Percent with at most two decimals, as the reader's language writes it.
    fn decimal(&self, percent: f64) -> String {
        self.percent(percent, 2)
    }

    fn percent(&self, percent: f64, decimals: usize) -> String {
        let written = written(percent, decimals).replace('.', &self.text(Key::NumberDecimalMark));
        self.reader.text.digits(&written)
    }

    /// What a result means. `prevalence` is a share from 0 to 1.
    pub(crate) fn predictive_values(
        &self,
        name: &str,
        figure: Option<&str>,
        prevalence: f64,
    ) -> Result<PredictiveView, EngineError> {
        let instrument = self.instrument_named(name)?;
        let texts = Texts::new(self, &instrument, &[]);
        let mut figures = instrument.structure.figures.iter();
        let figure = match figure {
            Some(wanted) => figures
                .find(|figure| figure.id.as_str() == wanted)
                .ok_or(EngineError::NoSuchFigure)?,
            None => figures
                .find(|figure| figure.main)
                .ok_or(EngineError::NoFigures)?,
        };
        let values = of_figure(figure, prevalence).ok_or(EngineError::NoFigures)?;
        let per_100_positive = values.ppv.map(of_a_hundred);
        let per_100_negative = values.npv.map(|npv| of_a_hundred(1.0 - npv));
        Ok(PredictiveView {
            instrument: instrument.id.to_string(),
            name: texts.get("name"),
            figure: self.figure_view(&texts, figure)?,
            prevalence,
            ppv: values.ppv,
            npv: values.npv,
            per_100_positive,
            per_100_negative,
            false_per_true: values.false_per_true,
            text: self.predictive_text(prevalence, &values),
            caution: self.text(Key::PredictiveCaution),
            picture: hundred_dots(per_100_positive.unwrap_or_default()),
        })
    }

    fn predictive_text(&self, prevalence: f64, values: &Predictive) -> String {
        let of = self.decimal(prevalence * 100.0);
        let positive = match values.ppv.map(of_a_hundred) {
            None => self.text(Key::PredictiveNobody),
            Some(concerned) => {
                let arguments = [
                    ("prevalence", (&of).into()),
                    ("concerned", u64::from(concerned).into()),
                    ("others", u64::from(100 - concerned.min(100)).into()),
                ];
                self.format(Key::PredictivePositive, &arguments)
            }
        };
        let negative = values.npv.map(|npv| {
            let concerned = of_a_hundred(1.0 - npv);
            let count = [("concerned", u64::from(concerned).into())];
            self.format(Key::PredictiveNegative, &count)
        });
        let value = |key: Key, share: Option<f64>| {
            let share = self.percent(share? * 100.0, 1);
            Some(self.format(key, &[("share", (&share).into())]))
        };
        let ppv = value(Key::PredictivePpv, values.ppv);
        let npv = value(Key::PredictiveNpv, values.npv);
        let parts: Vec<String> = [Some(positive), negative, ppv, npv]
            .into_iter()
            .flatten()
            .collect();
        parts.join(" ")
    }
}

/// The most decimals of a number of percent.
const MOST_DECIMALS: usize = 9;

/// Percent with so many decimals at most. There are more of them where the number would read
/// as nothing or as everything, and is neither.
fn written(percent: f64, decimals: usize) -> String {
    let same = |text: &String| {
        let read: f64 = text.parse().unwrap_or_default();
        (read <= 0.0) == (percent <= 0.0) && (read >= 100.0) == (percent >= 100.0)
    };
    let mut more = (decimals..=MOST_DECIMALS).map(|decimals| format!("{percent:.decimals$}"));
    let text = more.clone().find(same);
    let text = text.or_else(|| more.next_back()).unwrap_or_default();
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// Percent as a share, without the binary dust that a division leaves (0.014, not
/// 0.013999…).
fn share_of(percent: f64) -> f64 {
    let written = format!("{percent}e-2");
    written.parse().unwrap_or(percent / 100.0)
}

/// How common something is, as a reader writes it: `1.4%`, `1,4 %`, `0.014`, `1.4`. A bare
/// number below 1 is a share, one above is percent; a bare 1 could be either.
pub(crate) fn share(text: &str) -> Result<f64, EngineError> {
    let text = text.trim();
    let percent = text.strip_suffix('%').map(str::trim);
    let number = percent.unwrap_or(text).replace(',', ".");
    let number: f64 = number.parse().map_err(|_| EngineError::InvalidShare)?;
    let share = match percent {
        Some(_) => share_of(number),
        None if (0.0..1.0).contains(&number) => number,
        None if number > 1.0 => share_of(number),
        None => return Err(EngineError::InvalidShare),
    };
    let possible = (0.0..=1.0).contains(&share);
    possible.then_some(share).ok_or(EngineError::InvalidShare)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percent_reads_as_nothing_or_as_everything_only_where_it_is() {
        for (percent, decimals, expected) in [
            (0.0, 1, "0"),
            (100.0, 1, "100"),
            (3.5128, 1, "3.5"),
            (3.0, 1, "3"),
            (57.5, 2, "57.5"),
            (84.44, 2, "84.44"),
            (0.0001, 2, "0.0001"),
            (0.04, 1, "0.04"),
            (99.97, 1, "99.97"),
            (99.94, 1, "99.9"),
        ] {
            assert_eq!(written(percent, decimals), expected, "{percent}");
        }
    }

    #[test]
    fn shares_are_read_as_people_write_them_and_what_could_be_two_things_is_refused() {
        for (text, expected) in [
            ("1.4%", Some(0.014)),
            ("1,4 %", Some(0.014)),
            ("0.014", Some(0.014)),
            ("1.4", Some(0.014)),
            ("0.5%", Some(0.005)),
            ("0.5", Some(0.5)),
            ("0", Some(0.0)),
            ("1%", Some(0.01)),
            ("100%", Some(1.0)),
            ("1", None),
            ("101", None),
            ("-1%", None),
            ("NaN", None),
            ("inf", None),
            ("many", None),
            ("", None),
        ] {
            match expected {
                Some(expected) => {
                    assert!((share(text).unwrap() - expected).abs() < 1e-12, "{text}");
                }
                None => assert_eq!(share(text), Err(EngineError::InvalidShare), "{text}"),
            }
        }
    }
}
