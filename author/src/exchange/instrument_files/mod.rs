//! An instrument as the files that editors write (`docs/screening.md`).

mod ftl_out;
mod toml_out;

use waymark_pack::records::Instrument;

/// The files of an instrument, each with its path below `content/instruments/`: `ID.toml`,
/// and `LANGUAGE/ID.ftl` for every language that it has.
///
/// The same instrument gives the same bytes. A text whose name Fluent cannot hold (no
/// reader gives one) is left out. In the TOML a condition with one test is written as that
/// test, whether it stood for all or for any.
pub fn instrument_files(instrument: &Instrument) -> Vec<(String, String)> {
    let id = &instrument.id;
    let structure = toml_out::structure(id, &instrument.structure);
    let mut files = vec![(format!("{id}.toml"), structure)];
    for (language, texts) in &instrument.texts {
        let text = ftl_out::file(&instrument.structure, texts);
        files.push((format!("{language}/{id}.ftl"), text));
    }
    files
}
