//! Whatever comes as a form gives an instrument or reasons. The first byte says what the
//! rest is: a whole file, the XML of the sheet `survey`, or three sheets of lines and cells.
#![no_main]

use libfuzzer_sys::fuzz_target;
use waymark_author::{export_xlsform, import_xlsform, instrument_files};
use waymark_fuzz::{book, sheet};

fuzz_target!(|input: &[u8]| {
    let Some((kind, rest)) = input.split_first() else { return };
    let bytes = match (kind % 3, std::str::from_utf8(rest)) {
        (0, _) => rest.to_vec(),
        (_, Err(_)) => return,
        (1, Ok(xml)) => book(&[("survey", xml)]),
        (_, Ok(text)) => {
            let mut sheets = text.split('\u{c}').map(sheet);
            let mut next = || sheets.next().unwrap_or_default();
            book(&[("survey", &next()), ("choices", &next()), ("settings", &next())])
        }
    };
    let Ok(imported) = import_xlsform(&bytes, "a.xlsx") else { return };
    let _ = instrument_files(&imported.instrument);
    if let Ok(bytes) = export_xlsform(&imported.instrument) {
        import_xlsform(&bytes, "b.xlsx").expect("an export can be read");
    }
});
