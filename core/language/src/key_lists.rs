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
        Self::CoverTitleCalculator,
        Self::CoverTitleUnits,
        Self::CoverKeyPoint,
        Self::CoverKeyAdd,
        Self::CoverKeySubtract,
        Self::CoverKeyMultiply,
        Self::CoverKeyDivide,
        Self::CoverKeyEquals,
        Self::CoverKeyPercent,
        Self::CoverKeySign,
        Self::CoverKeyBackspace,
        Self::CoverKeyClear,
        Self::CoverKeyClearEntry,
        Self::CoverKeyMemoryClear,
        Self::CoverKeyMemoryRecall,
        Self::CoverKeyMemoryAdd,
        Self::CoverKeyMemorySubtract,
        Self::CoverKeyNextPair,
        Self::CoverKeyPreviousPair,
        Self::CoverKeySwap,
        Self::CoverUnitInch,
        Self::CoverUnitCentimetre,
        Self::CoverUnitFoot,
        Self::CoverUnitMetre,
        Self::CoverUnitYard,
        Self::CoverUnitMile,
        Self::CoverUnitKilometre,
        Self::CoverUnitNauticalMile,
        Self::CoverUnitSquareFoot,
        Self::CoverUnitSquareMetre,
        Self::CoverUnitPound,
        Self::CoverUnitKilogram,
        Self::CoverUnitOunce,
        Self::CoverUnitGram,
        Self::CoverUnitUsGallon,
        Self::CoverUnitImperialGallon,
        Self::CoverUnitLitre,
        Self::CoverUnitCelsius,
        Self::CoverUnitFahrenheit,
        Self::CoverUnitMilePerHour,
        Self::CoverUnitKilometrePerHour,
        Self::CoverUnitKilocalorie,
        Self::CoverUnitKilojoule,
        Self::CoverUnitKilowattHour,
        Self::CoverUnitMegajoule,
    ];

    /// The message of a name, if there is one.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|key| key.name() == name)
    }
}
