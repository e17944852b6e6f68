//! Addresses and systems. Those of our own are names and lead nowhere.

/// A text in another language (HL7).
pub(super) const TRANSLATION: &str = "http://hl7.org/fhir/StructureDefinition/translation";
/// What an answer weighs (HL7, R4).
pub(super) const ORDINAL: &str = "http://hl7.org/fhir/StructureDefinition/ordinalValue";
/// Its name since R5.
pub(super) const ITEM_WEIGHT: &str = "http://hl7.org/fhir/StructureDefinition/itemWeight";

/// Everything of the instrument as a whole: `kind`, `audience`, `order`, `wording`,
/// `tested-in`, `source`; and as JSON of our records `adult-when`, `gate`, `rule`,
/// `outcome`, `figure`.
pub(super) const INSTRUMENT: &str = "urn:waymark:instrument";
/// Everything of an item: `kind`, `phase`, `dimension`, `weight`, `strength`, `counts`,
/// `source`.
pub(super) const ITEM: &str = "urn:waymark:item";
/// A text that FHIR has no place for: `name`, `content` and translations.
pub(super) const TEXT: &str = "urn:waymark:text";
/// How far a language is checked: `tag` and `state`.
pub(super) const LANGUAGE: &str = "urn:waymark:language";
/// Marks a word that stands there because FHIR needs one, and is no text of the instrument.
pub(super) const FALLBACK: &str = "urn:waymark:fallback";

/// The system of the identifier.
pub(super) const IDENTIFIER: &str = "urn:waymark:instrument";
/// The system of `yes`, `no`, `unsure` and `declined`.
pub(super) const ANSWER: &str = "urn:waymark:answer";

/// The address of an instrument, with which answers name it too.
pub(super) fn address(id: &str) -> String {
    format!("urn:waymark:instrument:{id}")
}

/// The system of an instrument's options.
pub(super) fn option_system(id: &str) -> String {
    format!("urn:waymark:instrument:{id}:option")
}

/// Whether codes of this system are our own ids.
pub(super) fn is_ours(system: Option<&str>) -> bool {
    system.is_some_and(|system| {
        system == ANSWER
            || system.starts_with("urn:waymark:instrument:") && system.ends_with(":option")
    })
}
