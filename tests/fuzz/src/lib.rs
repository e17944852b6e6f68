//! What the fuzz targets share: a small pack, every question an engine answers, workbooks,
//! and a signed repository.

pub mod repository;

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};
use std::path::Path;
use std::sync::Arc;

use waymark_base::FixedClock;
use waymark_engine::{
    Engine, EngineError, EntryKind, HotlineFilter, NearRequest, PackLocation, SketchRequest,
};

/// A pack of a few rows of every kind, compiled from `tests/fuzz/content`.
pub fn small_pack() -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    let loaded = waymark_author::load(&folder).expect("the small content is readable");
    waymark_author::compile(&loaded).expect("the small content makes a pack")
}

/// Opens a pack as if it were part of the program: no digest stands in the way.
pub fn open(pack: &'static [u8]) -> Result<Engine, EngineError> {
    let noon = "2026-11-21T12:00:00Z".parse().expect("a moment");
    let languages = ["uk".to_owned(), "en".to_owned()];
    Engine::open(PackLocation::BuiltIn(pack), Arc::new(FixedClock(noon)), &languages)
}

/// Asks everything once. What comes back does not matter; that it comes back does.
pub fn ask_everything(engine: &Engine) {
    let _ = engine.about();
    let _ = engine.sources();
    let _ = engine.library();
    let _ = engine.sheets();
    let _ = engine.hotlines(&HotlineFilter { include_low: true, ..HotlineFilter::default() });
    for id in ["pl-line-phone", "pl-dot", "talk-alone", "a-report", "a-source"] {
        let _ = engine.contact(id);
        let _ = engine.site(id);
        let _ = engine.sheet(id);
        let _ = engine.resource(id);
        let _ = engine.source(id);
    }
    for text in ["talk", "перекладач", "inter"] {
        let _ = engine.search(text, 10);
    }
    for place in ["Medyka", "Перемишль", "Nowhere", "49.8, 22.94"] {
        let _ = engine.place(place, 5);
        let request = NearRequest { place: place.into(), include_past: true, ..Default::default() };
        let _ = engine.near(&request);
        let _ = engine.sketch(&SketchRequest { place: place.into(), sites: vec!["pl-dot".into()] });
    }
    let _ = (engine.directory_choices(), engine.languages(), engine.texts());
    let _ = engine.correction_slip(EntryKind::Contact, "pl-line-phone");
    let _ = engine.correction_slip(EntryKind::Site, "pl-dot");
}

/// The XML of a sheet whose rows are the lines of a text, with `|` between the cells.
pub fn sheet(text: &str) -> String {
    let mut xml = "<worksheet><sheetData>".to_owned();
    for line in text.lines() {
        xml += "<row>";
        for cell in line.split('|') {
            let cell = cell.trim().replace('&', "&amp;").replace('<', "&lt;");
            let _ = write!(xml, "<c t=\"inlineStr\"><is><t>{cell}</t></is></c>");
        }
        xml += "</row>";
    }
    xml + "</sheetData></worksheet>"
}

/// A workbook with these sheets, nothing in it packed, so that mutations reach its parts.
pub fn book(sheets: &[(&str, &str)]) -> Vec<u8> {
    let (mut listed, mut related) = (String::new(), String::new());
    for (name, _) in sheets {
        let _ = write!(listed, "<sheet name=\"{name}\" r:id=\"{name}\"/>");
        let _ = write!(related, "<Relationship Id=\"{name}\" Type=\"/worksheet\" Target=\"{name}.xml\"/>");
    }
    let top = "<Relationships><Relationship Id=\"a\" Type=\"/officeDocument\" Target=\"book.xml\"/></Relationships>";
    let mut parts = vec![
        ("_rels/.rels".to_owned(), top.to_owned()),
        ("book.xml".to_owned(), format!("<workbook><sheets>{listed}</sheets></workbook>")),
        ("_rels/book.xml.rels".to_owned(), format!("<Relationships>{related}</Relationships>")),
    ];
    parts.extend(sheets.iter().map(|(name, xml)| (format!("{name}.xml"), (*xml).to_owned())));
    let mut file = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let stored = zip::write::SimpleFileOptions::default()
        .compression_method(zip::CompressionMethod::Stored);
    for (name, text) in parts {
        file.start_file(name, stored).expect("a part can begin");
        file.write_all(text.as_bytes()).expect("memory takes it");
    }
    file.finish().expect("memory takes it").into_inner()
}
