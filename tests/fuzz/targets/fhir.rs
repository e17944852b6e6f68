//! Whatever another health system sends gives an instrument, answers or reasons. What could
//! be read and may leave comes back as it is.
#![no_main]

use libfuzzer_sys::fuzz_target;
use waymark_author::{export_fhir, import_fhir, instrument_files, read_fhir_response};

fuzz_target!(|input: &[u8]| {
    let Ok(text) = std::str::from_utf8(input) else { return };
    let _ = read_fhir_response(text, "a.json");
    let Ok(mut imported) = import_fhir(text, "a.json") else { return };
    let _ = instrument_files(&imported.instrument);
    // JSON rounds numbers that nobody prints.
    imported.instrument.structure.figures.clear();
    if let Ok(text) = export_fhir(&imported.instrument) {
        let again = import_fhir(&text, "b.json").expect("an export can be read");
        assert_eq!(again.instrument, imported.instrument);
    }
});
