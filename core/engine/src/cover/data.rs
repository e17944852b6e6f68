//! Covers as they are described in `content/covers/`. The build script collects the
//! folder, so a cover of a kind that exists needs no change here.

use std::sync::LazyLock;

use serde::Deserialize;
use waymark_language::Key;

use super::action::Action;
use super::number::Number;
use crate::views::{CoverLine, KeyWeight};

/// File name without its ending, and text, of each description.
pub(super) const DESCRIPTIONS: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/covers.rs"));

/// What answers the keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum MachineKind {
    #[default]
    Calculator,
    Converter,
}

/// A message that a cover may show: only those of [`Key::COVERS`] can be named.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub(crate) struct Message(pub(crate) Key);

impl TryFrom<String> for Message {
    type Error = String;

    fn try_from(name: String) -> Result<Self, String> {
        let allowed = Key::COVERS.iter().find(|key| key.name() == name);
        allowed
            .map(|key| Self(*key))
            .ok_or_else(|| format!("`{name}` is no message for covers; see Key::COVERS"))
    }
}

/// Signs that stand on the display and on no key.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Marks {
    /// In front of a number below zero.
    pub(crate) minus: String,
    /// Between the digits and a power of ten.
    pub(crate) exponent: String,
    /// While the memory holds something.
    #[serde(default)]
    pub(crate) memory: String,
}

/// Two units: `to = from × factor + offset`, exactly.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Pair {
    #[cfg_attr(
        not(test),
        expect(dead_code, reason = "names the pair in docs and lint")
    )]
    pub(crate) id: String,
    pub(crate) from: Message,
    pub(crate) to: Message,
    pub(crate) factor: Number,
    pub(crate) offset: Number,
}

/// A key. Digits and the point take their label from the language.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct KeyDescription {
    pub(crate) id: String,
    pub(crate) action: Action,
    #[serde(default)]
    pub(crate) symbol: Option<String>,
    #[serde(default)]
    pub(crate) message: Option<Message>,
    #[serde(default)]
    pub(crate) spoken: Option<Message>,
    #[serde(default)]
    pub(crate) weight: KeyWeight,
    #[serde(default = "one")]
    pub(crate) span: u8,
}

/// A cover.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Cover {
    pub(crate) id: String,
    pub(crate) title: Option<Message>,
    pub(crate) icon: String,
    pub(crate) machine: MachineKind,
    pub(crate) lines: Vec<CoverLine>,
    pub(crate) marks: Marks,
    #[serde(default)]
    pub(crate) pairs: Vec<Pair>,
    pub(crate) rows: Vec<Vec<KeyDescription>>,
}

impl Cover {
    /// Reads a description.
    pub(crate) fn read(description: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(description)
    }

    /// Every cover, by the names of their files.
    pub(crate) fn all() -> &'static [Self] {
        static ALL: LazyLock<Vec<Cover>> = LazyLock::new(|| {
            // A test reads every one of them.
            let read = DESCRIPTIONS
                .iter()
                .filter_map(|(_, text)| Cover::read(text).ok());
            read.collect()
        });
        &ALL
    }

    /// The cover of an id.
    pub(crate) fn named(id: &str) -> Option<&'static Self> {
        Self::all().iter().find(|cover| cover.id == id)
    }

    /// The cover of an id; the first one where there is none of it. Something always
    /// stands in front.
    pub(crate) fn named_or_first(id: &str) -> &'static Self {
        static EMPTY: LazyLock<Cover> = LazyLock::new(Cover::default);
        let found = Self::named(id).or_else(|| Self::all().first());
        found.unwrap_or_else(|| &EMPTY)
    }

    pub(crate) fn keys(&self) -> impl Iterator<Item = &KeyDescription> {
        self.rows.iter().flatten()
    }
}

impl std::fmt::Debug for Cover {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_tuple("Cover").field(&self.id).finish()
    }
}

fn one() -> u8 {
    1
}
