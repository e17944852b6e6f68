//! Walks a journey through the interface that the other languages see.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde_json::{Map, Value};
use waymark_ffi::{Config, Waymark, WaymarkError};

use super::device::Device;
use super::expect::{at, complaint};
use super::publisher::Publisher;
use super::script::{Journey, Step};
use super::{acts, calls};

/// What went wrong on the way, one line a complaint.
///
/// `rehearsal` is a folder that [`crate::rehearsal::rehearse`] has filled; a journey with a
/// publisher goes there.
pub fn complaints(journey: &Journey, pack: &Path, rehearsal: &Path) -> Vec<String> {
    let mut walk = match Walk::begin(journey, pack, rehearsal) {
        Ok(walk) => walk,
        Err(error) => return vec![format!("the library does not open: {error}")],
    };
    let mut complaints = Vec::new();
    for (step, number) in journey.steps.iter().zip(1..) {
        let wrong = walk.step(step);
        let place = |text: String| format!("step {number} ({}): {text}", step.name());
        match (journey.wrong_on_purpose, wrong.is_empty()) {
            (false, _) => complaints.extend(wrong.into_iter().map(place)),
            (true, true) => complaints.push(place("wrong on purpose, and nobody noticed".into())),
            (true, false) => {}
        }
    }
    complaints
}

/// Somebody on the way.
pub(super) struct Walk {
    pub(super) waymark: Arc<Waymark>,
    pub(super) device: Option<Device>,
    pub(super) publisher: Option<Publisher>,
    languages: Vec<String>,
    pack: PathBuf,
    at: String,
    remembered: BTreeMap<String, String>,
}

impl Walk {
    fn begin(journey: &Journey, pack: &Path, rehearsal: &Path) -> Result<Self, String> {
        let device = journey.device.as_ref();
        let device = device
            .map(|device| Device::new(&device.level))
            .transpose()?;
        let publisher = journey.publisher.as_ref();
        let publisher = publisher
            .map(|site| Publisher::new(rehearsal, site))
            .transpose()?;
        let config = config(publisher.as_ref(), pack, &journey.languages, &journey.at)?;
        let opened = open(device.as_ref(), config);
        Ok(Self {
            waymark: opened.map_err(|error| format!("{error:?}"))?,
            device,
            publisher,
            languages: journey.languages.clone(),
            pack: pack.to_owned(),
            at: journey.at.clone(),
            remembered: BTreeMap::new(),
        })
    }

    /// Starts the app anew on the same device, at another moment if one is given.
    pub(super) fn restart(&mut self, at: Option<String>) -> Result<(), String> {
        let at = at.unwrap_or_else(|| self.at.clone());
        let config = config(self.publisher.as_ref(), &self.pack, &self.languages, &at)?;
        let opened = open(self.device.as_ref(), config);
        self.waymark = opened.map_err(|error| format!("{error:?}"))?;
        Ok(())
    }

    /// The publisher, where the journey has one.
    pub(super) fn publisher(&self) -> Result<&Publisher, String> {
        self.publisher
            .as_ref()
            .ok_or("there is no publisher".into())
    }

    fn step(&mut self, step: &Step) -> Vec<String> {
        let given = match self.recalled(&step.arguments) {
            Ok(given) => given,
            Err(unknown) => return vec![unknown],
        };
        let answer = match (&step.call, &step.act) {
            (Some(call), None) => match &self.publisher {
                Some(publisher) => publisher.answer(&self.waymark, call, &given),
                None => calls::answer(&self.waymark, call, &given),
            },
            (None, Some(act)) => acts::act(self, act, &given).map(|()| Value::Null),
            _ => Err("a step is either a call or something to do".into()),
        };
        match (answer, &step.error) {
            (Ok(answer), None) => self.judge(step, &answer),
            (Err(error), Some(wanted)) if error == *wanted => Vec::new(),
            (Err(error), wanted) => vec![format!("ended with {error}, wanted {wanted:?}")],
            (Ok(_), Some(wanted)) => vec![format!("answered, wanted {wanted}")],
        }
    }

    fn judge(&mut self, step: &Step, answer: &Value) -> Vec<String> {
        for (name, path) in &step.remember {
            let found = at(answer, path).into_iter().find_map(Value::as_str);
            let Some(found) = found else {
                return vec![format!("{path}: nothing to remember as {name}")];
            };
            self.remembered.insert(name.clone(), found.to_owned());
        }
        let rules = step.expect.iter();
        rules
            .filter_map(|(path, rule)| complaint(answer, path, rule))
            .collect()
    }

    /// Arguments with what was remembered in place of its names, lists included.
    fn recalled(&self, given: &Map<String, Value>) -> Result<Map<String, Value>, String> {
        let entries = given.iter();
        entries
            .map(|(key, value)| Ok((key.clone(), self.recall(value)?)))
            .collect()
    }

    fn recall(&self, value: &Value) -> Result<Value, String> {
        match value {
            Value::String(text) => match text.strip_prefix('$') {
                None => Ok(value.clone()),
                Some(name) => {
                    let known = self.remembered.get(name);
                    let known = known.ok_or_else(|| format!("nothing was remembered as {name}"))?;
                    Ok(known.clone().into())
                }
            },
            Value::Array(entries) => entries.iter().map(|entry| self.recall(entry)).collect(),
            other => Ok(other.clone()),
        }
    }
}

fn config(
    publisher: Option<&Publisher>,
    pack: &Path,
    languages: &[String],
    at: &str,
) -> Result<Config, String> {
    let config = Config {
        pack_path: pack.display().to_string(),
        languages: languages.to_vec(),
        fixed_time: Some(at.to_owned()),
        ..Config::default()
    };
    publisher.map_or(Ok(config.clone()), |publisher| publisher.known_to(config))
}

fn open(device: Option<&Device>, config: Config) -> Result<Arc<Waymark>, WaymarkError> {
    match device {
        None => Waymark::open(config),
        Some(device) => device.start(config),
    }
}
