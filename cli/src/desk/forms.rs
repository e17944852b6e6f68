//! Instruments for other tools, and from them.

use std::path::{Path, PathBuf};

use waymark_author::{
    Imported, Problems, export_fhir, export_xlsform, import_fhir, import_xlsform, instrument_files,
    load,
};

use super::pack::folder_exists;
use super::{findings, unreadable};
use crate::arguments::FormFormat;
use crate::failure::Failure;
use crate::output;

/// How every workbook begins.
const WORKBOOK: &[u8] = b"PK";

/// `waymark instrument export`
pub(crate) fn export(
    content: &Path,
    id: &str,
    format: FormFormat,
    file: Option<&Path>,
) -> Result<(), Failure> {
    folder_exists(content)?;
    let loaded = load(content).map_err(|problems| unreadable(content, &problems))?;
    let instruments = loaded.content().instruments;
    let instrument = instruments.iter().find(|one| one.id.as_str() == id);
    let instrument = instrument.ok_or_else(|| {
        Failure::other(format!(
            "the content has no instrument {id}; `waymark instrument list` lists those of the pack"
        ))
    })?;
    let bytes = match format {
        FormFormat::Fhir => export_fhir(instrument).map(String::into_bytes),
        FormFormat::Xlsform => export_xlsform(instrument),
    };
    let bytes = bytes.map_err(|problems| {
        output::note(findings::page(content, &problems.0).trim_end());
        Failure::other(format!("{id} cannot leave as this; nothing was written"))
    })?;
    output::deliver(file, &bytes)
}

/// `waymark instrument import`
pub(crate) fn import(content: &Path, file: &Path, replace: bool) -> Result<(), Failure> {
    folder_exists(content)?;
    let Imported { instrument, report } = read(file)?;
    output::note(findings::page(Path::new(""), &report).trim_end());
    let folder = content.join("instruments");
    let files: Vec<(PathBuf, String)> = instrument_files(&instrument)
        .into_iter()
        .map(|(name, text)| (folder.join(name), text))
        .collect();
    if let Some((taken, _)) = files.iter().find(|(path, _)| path.exists() && !replace) {
        return Err(Failure::other(format!(
            "{} is there already; --replace overwrites it, or give the form another id",
            taken.display()
        )));
    }
    for (path, text) in &files {
        output::make_folder_of(path)?;
        output::write_file(path, text.as_bytes())?;
    }
    let written: Vec<String> = files
        .iter()
        .map(|(path, _)| path.display().to_string())
        .collect();
    output::print(&format!(
        "{}\nNow add what is missing; `waymark pack lint` says where.\n",
        written.join("\n")
    ))
}

fn read(file: &Path) -> Result<Imported, Failure> {
    let bytes = output::read_bytes(file)?;
    let name = file.display().to_string();
    let imported = if bytes.starts_with(WORKBOOK) {
        import_xlsform(&bytes, &name)
    } else {
        let text = output::as_text(bytes, &name)?;
        import_fhir(&text, &name)
    };
    imported.map_err(|Problems(found)| {
        output::note(findings::page(Path::new(""), &found).trim_end());
        Failure::other(format!(
            "{}; nothing was taken over",
            findings::count(&found)
        ))
    })
}
