//! Names of columns.

pub(super) const TYPE: &str = "type";
pub(super) const NAME: &str = "name";
pub(super) const LIST: &str = "list_name";
pub(super) const LABEL: &str = "label";
pub(super) const HINT: &str = "hint";
pub(super) const RELEVANT: &str = "relevant";
pub(super) const REQUIRED: &str = "required";
pub(super) const CALCULATION: &str = "calculation";

/// A cue, followed by `_` and the language's tag.
pub(super) const CUE: &str = "waymark_cue";
/// Tags of languages whose label is a stand-in and no text of the instrument.
pub(super) const FALLBACK: &str = "waymark_fallback";
pub(super) const DIMENSION: &str = "waymark_dimension";
pub(super) const COUNTS: &str = "waymark_counts";
pub(super) const WEIGHT: &str = "waymark_weight";
pub(super) const STRENGTH: &str = "waymark_strength";
pub(super) const SOURCES: &str = "waymark_sources";
/// How a rule looks at its items.
pub(super) const TEST: &str = "waymark_test";
pub(super) const SHOWN: &str = "waymark_shown";
pub(super) const ADULTS_ONLY: &str = "waymark_adults_only";
/// Who knows whether a condition of the gate holds.
pub(super) const CHECK: &str = "waymark_check";
pub(super) const NUMBERS: &str = "waymark_numbers";
pub(super) const SHEET: &str = "waymark_sheet";

pub(super) const KIND: &str = "waymark_kind";
pub(super) const AUDIENCE: &str = "waymark_audience";
pub(super) const ORDER: &str = "waymark_order";
pub(super) const WORDING: &str = "waymark_wording";
pub(super) const TESTED_IN: &str = "waymark_tested_in";
/// How far each language is checked: `en:source uk:draft`.
pub(super) const TRANSLATION: &str = "waymark_translation";
