//! Messages that somebody asks for by name instead of deciding on them.

use crate::Key;

impl Key {
    /// The messages that no decision of the engine uses: headings, which a shell
    /// asks for by name.
    pub const HEADINGS: &'static [Self] = &[
        Self::HeadingNumbers,
        Self::HeadingPlaces,
        Self::HeadingReadFirst,
        Self::HeadingSources,
        Self::HeadingOtherPlaces,
        Self::NoteDelete,
        Self::NoteDeleteMeans,
        Self::NotesPurge,
        Self::NotesPurgeMeans,
        Self::DestroyEverything,
        Self::DestroyEverythingMeans,
        Self::SecondPinMeans,
        Self::DestroyPinMeans,
    ];

    /// The messages that the descriptions of covers (`content/covers/`) may ask for by
    /// name. No other text of the app can get onto a cover.
    pub const COVERS: &'static [Self] = &[
        Key::CoverTitleCalculator,
        Key::CoverTitleUnits,
        Key::CoverKeyPoint,
        Key::CoverKeyAdd,
        Key::CoverKeySubtract,
        Key::CoverKeyMultiply,
        Key::CoverKeyDivide,
        Key::CoverKeyEquals,
        Key::CoverKeyPercent,
        Key::CoverKeySign,
        Key::CoverKeyBackspace,
        Key::CoverKeyClear,
        Key::CoverKeyClearEntry,
        Key::CoverKeyMemoryClear,
        Key::CoverKeyMemoryRecall,
        Key::CoverKeyMemoryAdd,
        Key::CoverKeyMemorySubtract,
        Key::CoverKeyNextPair,
        Key::CoverKeyPreviousPair,
        Key::CoverKeySwap,
        Key::CoverUnitInch,
        Key::CoverUnitCentimetre,
        Key::CoverUnitFoot,
        Key::CoverUnitMetre,
        Key::CoverUnitYard,
        Key::CoverUnitMile,
        Key::CoverUnitKilometre,
        Key::CoverUnitNauticalMile,
        Key::CoverUnitSquareFoot,
        Key::CoverUnitSquareMetre,
        Key::CoverUnitPound,
        Key::CoverUnitKilogram,
        Key::CoverUnitOunce,
        Key::CoverUnitGram,
        Key::CoverUnitUsGallon,
        Key::CoverUnitImperialGallon,
        Key::CoverUnitLitre,
        Key::CoverUnitCelsius,
        Key::CoverUnitFahrenheit,
        Key::CoverUnitMilePerHour,
        Key::CoverUnitKilometrePerHour,
        Key::CoverUnitKilocalorie,
        Key::CoverUnitKilojoule,
        Key::CoverUnitKilowattHour,
        Key::CoverUnitMegajoule,
    ];

    /// The message of a name, if there is one.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|key| key.name() == name)
    }
}
