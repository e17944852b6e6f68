//! Predictive values of real cards against values worked out by hand.

use waymark_engine::Engine;

use super::folder::Folder;

/// One study, and what a result means where the thing is so common.
struct Worked {
    instrument: &'static str,
    figure: &'static str,
    prevalence: &'static str,
    /// In percent, rounded to one decimal.
    ppv: f64,
    npv: f64,
    /// Of a hundred people with a positive result.
    per_100_positive: u32,
    /// For one person who is found, so many others, rounded to one decimal.
    false_per_true: f64,
}

const WORKED: &[Worked] = &[
    // RAFT, sensitivity 100, specificity 61, at 1.4 %. Of 100 000 people 1400 are concerned
    // and 98 600 are not. All 1400 are found. 39 of 100 others are marked: 98 600 × 0.39 =
    // 38 454. 1400 / (1400 + 38 454) = 1400 / 39 854 = 0.035128…: 3.5 %, 4 of 100 people.
    // 38 454 / 1400 = 27.467…: 27 others for one. Nobody is missed: npv 100 %.
    Worked {
        instrument: "raft",
        figure: "external",
        prevalence: "1.4%",
        ppv: 3.5,
        npv: 100.0,
        per_100_positive: 4,
        false_per_true: 27.5,
    },
    // Modified AHTST, 76.9 and 84.0, at 7.3 %. Of 100 000 people 7300 and 92 700. Found:
    // 7300 × 0.769 = 5613.7. Marked: 92 700 × 0.16 = 14 832. 5613.7 / 20 445.7 = 0.274566…:
    // 27.5 %, 27 of 100. 14 832 / 5613.7 = 2.642…. Missed: 7300 − 5613.7 = 1686.3; left
    // alone: 92 700 − 14 832 = 77 868. 77 868 / 79 554.3 = 0.978803…: 97.9 %.
    Worked {
        instrument: "ahtst-modified",
        figure: "",
        prevalence: "7.3%",
        ppv: 27.5,
        npv: 97.9,
        per_100_positive: 27,
        false_per_true: 2.6,
    },
    // SSCST on a tablet, 84.6 and 53.2, at 12.3 %. Of 100 000 people 12 300 and 87 700.
    // Found: 12 300 × 0.846 = 10 405.8. Marked: 87 700 × 0.468 = 41 043.6. 10 405.8 /
    // 51 449.4 = 0.202253…: 20.2 %, 20 of 100, as the study prints. 41 043.6 / 10 405.8 =
    // 3.944…. Missed: 12 300 − 10 405.8 = 1894.2; left alone: 87 700 − 41 043.6 = 46 656.4.
    // 46 656.4 / 48 550.6 = 0.960985…: 96.1 %, as the study prints.
    Worked {
        instrument: "sscst",
        figure: "tablet",
        prevalence: "12.3%",
        ppv: 20.2,
        npv: 96.1,
        per_100_positive: 20,
        false_per_true: 3.9,
    },
];

/// How many values were compared, and how they differ.
pub fn compare(folder: &Folder) -> Result<(usize, Vec<String>), String> {
    let engine = folder.engine("en")?;
    let mut wrong = Vec::new();
    for one in WORKED {
        one.compare(&engine, &mut wrong)?;
    }
    Ok((WORKED.len() * 4, wrong))
}

impl Worked {
    fn compare(&self, engine: &Engine, wrong: &mut Vec<String>) -> Result<(), String> {
        let figure = Some(self.figure).filter(|figure| !figure.is_empty());
        let view = engine.predictive_values(self.instrument, figure, self.prevalence);
        let view = view.map_err(|error| format!("{}: {error}", self.instrument))?;
        // As `--json` shows it, so that a name that changes is noticed too.
        let json = serde_json::to_value(&view).map_err(|error| error.to_string())?;
        let tenths = |field: &str, times: f64| {
            let value = json.get(field).and_then(serde_json::Value::as_f64);
            value.map(|value| (value * times * 10.0).round() / 10.0)
        };
        for (field, times, expected) in [
            ("ppv", 100.0, self.ppv),
            ("npv", 100.0, self.npv),
            ("per_100_positive", 1.0, f64::from(self.per_100_positive)),
            ("false_per_true", 1.0, self.false_per_true),
        ] {
            let found = tenths(field, times);
            if found != Some(expected) {
                wrong.push(format!(
                    "{}: {field} is {found:?}, not {expected}",
                    self.instrument
                ));
            }
        }
        Ok(())
    }
}
