//! Reading the whole content folder.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use jiff::civil::Date;
use waymark_base::{CountryCode, Id, LanguageTag, PartialDate};
use waymark_pack::records::{
    Content, Crossing, Hotline, NameTable, Outline, PackInfo, Place, Resource, Sheet, Site, Source,
    Structure,
};

use crate::files::Folder;
use crate::finding::{Finding, Problems, Spot, sort};
use crate::located::{Located, Origin};
use crate::progress::{Progress, Stage};
use crate::read::{self, Check, Parsed, PhraseRow, PlaceLinks, Translations, WordList};
use crate::screening::{self, TextFile};

/// The content as its files say it, each record with its place in them.
#[derive(Debug, Clone, PartialEq)]
pub struct Loaded {
    /// `pack.toml`.
    pub info: Located<PackInfo>,
    /// `sources.toml`, and `sources.*.part.toml` while they wait to be merged.
    pub sources: Vec<Located<Source>>,
    /// `hotlines/`.
    pub hotlines: Vec<Located<Hotline>>,
    /// `sites.toml`.
    pub sites: Vec<Located<Site>>,
    /// `crossings.toml`.
    pub crossings: Vec<Located<Crossing>>,
    /// GeoNames ids named by sites and crossings.
    pub place_links: PlaceLinks,
    /// `gazetteer.tsv`.
    pub places: Vec<Place>,
    /// `outlines/`: a row of pieces for each file.
    pub outlines: Vec<Located<Vec<Outline>>>,
    /// `sheets/`.
    pub sheets: Vec<Located<Sheet>>,
    /// `library.toml`.
    pub resources: Vec<Located<Resource>>,
    /// `instruments/`: names and structures.
    pub instruments: Vec<Located<(Id, Structure)>>,
    /// `instruments/LANGUAGE/`: their texts.
    pub instrument_texts: Vec<Located<TextFile>>,
    /// `phrases/phrases.toml`.
    pub phrases: Vec<Located<PhraseRow>>,
    /// `phrases/LANGUAGE.ftl`.
    pub phrase_texts: Vec<Located<TextFile>>,
    /// `names/countries.tsv`.
    pub country_names: NameTable,
    /// `names/languages.tsv`.
    pub language_names: NameTable,
    /// `checks.csv`.
    pub checks: Vec<Check>,
    /// `words/giveaway.tsv`.
    pub giveaway_words: WordList,
    /// `words/verdict.tsv`.
    pub verdict_words: WordList,
    /// `words/denial.tsv`: what turns a verdict into its contrary.
    pub denial_words: WordList,
    /// `words/pointer.tsv`: after these a title in quotation marks names a sheet.
    pub pointer_words: WordList,
    /// `translations.toml`; without it every sheet has to stand in every language.
    pub translations: Option<Translations>,
}

impl Loaded {
    /// The records alone, ready for a pack.
    pub fn content(&self) -> Content {
        fn records<T: Clone>(located: &[Located<T>]) -> Vec<T> {
            located.iter().map(|one| one.record.clone()).collect()
        }
        Content {
            info: self.info.record.clone(),
            sources: records(&self.sources),
            hotlines: records(&self.hotlines),
            sites: records(&self.sites),
            crossings: records(&self.crossings),
            places: self.places.clone(),
            outlines: records(&self.outlines).concat(),
            sheets: records(&self.sheets),
            resources: records(&self.resources),
            instruments: self
                .instruments
                .iter()
                .map(|one| screening::with_texts(&one.record, &self.instrument_texts))
                .collect(),
            phrases: screening::phrases(&self.phrases, &self.phrase_texts),
            country_names: self.country_names.clone(),
            language_names: self.language_names.clone(),
        }
    }

    /// Puts the days of verification from `checks.csv` into contacts and sites.
    fn apply_checks(&mut self) {
        let days: BTreeMap<Id, PartialDate> = read::checks::verified_days(&self.checks);
        let contacts = self
            .hotlines
            .iter_mut()
            .flat_map(|one| &mut one.record.contacts);
        for contact in contacts {
            contact.verified_on = days.get(&contact.id).copied();
        }
        for site in &mut self.sites {
            site.record.verified_on = days.get(&site.record.id).copied();
        }
    }
}

/// Reads every file of a content folder. All that is wrong is reported at once.
pub fn load(dir: &Path) -> Result<Loaded, Problems> {
    load_with(dir, &mut |_, _, _| {})
}

/// The same, telling how far it is.
pub fn load_with(dir: &Path, progress: &mut Progress<'_>) -> Result<Loaded, Problems> {
    let mut reader = Reader {
        folder: Folder::new(dir),
        findings: Vec::new(),
    };
    let (sites, mut place_links) = reader.file("sites.toml", read::parse_sites);
    let (crossings, crossing_links) = reader.file("crossings.toml", read::parse_crossings);
    place_links.extend(crossing_links);
    let mut loaded = Loaded {
        info: reader.info(),
        sources: reader.sources(),
        hotlines: reader.hotlines(progress),
        sites,
        crossings,
        place_links,
        places: reader.file("gazetteer.tsv", read::parse_gazetteer),
        outlines: reader.outlines(),
        sheets: reader.sheets(progress),
        resources: reader.file("library.toml", read::parse_library),
        instruments: reader.instruments(),
        instrument_texts: reader.instrument_texts(),
        phrases: reader.file("phrases/phrases.toml", read::parse_phrases),
        phrase_texts: reader.texts_of("phrases"),
        country_names: reader.file("names/countries.tsv", read::parse_names),
        language_names: reader.file("names/languages.tsv", read::parse_names),
        checks: reader.file("checks.csv", read::parse_checks),
        giveaway_words: reader.file("words/giveaway.tsv", read::parse_words),
        verdict_words: reader.file("words/verdict.tsv", read::parse_words),
        denial_words: reader.file("words/denial.tsv", read::parse_words),
        pointer_words: reader.file("words/pointer.tsv", read::parse_words),
        translations: reader.file("translations.toml", read::parse_translations),
    };
    let mut findings = reader.findings;
    findings.append(&mut reader.folder.findings);
    if findings.is_empty() {
        loaded.apply_checks();
        return Ok(loaded);
    }
    sort(&mut findings);
    Err(Problems(findings))
}

struct Reader<'d> {
    folder: Folder<'d>,
    findings: Vec<Finding>,
}

impl Reader<'_> {
    fn keep<T>(&mut self, mut parsed: Parsed<T>) -> T {
        self.findings.append(&mut parsed.findings);
        parsed.value
    }

    fn error(&mut self, file: &str, message: String, help: &str) {
        self.findings
            .push(Finding::error(&Spot::whole_file(file), message).help(help));
    }

    fn file<T: Default>(&mut self, name: &str, parse: impl Fn(&str, &str) -> Parsed<T>) -> T {
        match self.folder.optional(name) {
            Some(text) => self.keep(parse(name, &text)),
            None => T::default(),
        }
    }

    /// Without `pack.toml` the other files are read all the same, so that one
    /// broken file does not hide what is wrong in the rest; nothing comes of it.
    fn info(&mut self) -> Located<PackInfo> {
        let text = self.folder.required("pack.toml");
        let info = text.and_then(|text| self.keep(read::parse_pack_info("pack.toml", &text)));
        info.unwrap_or_else(nothing_known)
    }

    fn sources(&mut self) -> Vec<Located<Source>> {
        let names = self.folder.list("", ".toml");
        let is_source = |name: &String| {
            name == "sources.toml" || name.starts_with("sources.") && name.ends_with(".part.toml")
        };
        let names: Vec<String> = names.into_iter().filter(is_source).collect();
        if names.is_empty() {
            let help = "every fact needs a source: docs/content.md says how to write one";
            self.error("sources.toml", "this file is missing".to_owned(), help);
        }
        names
            .iter()
            .flat_map(|name| self.file(name, read::parse_sources))
            .collect()
    }

    fn hotlines(&mut self, progress: &mut Progress<'_>) -> Vec<Located<Hotline>> {
        let names = self.folder.list("hotlines", ".toml");
        let mut hotlines = Vec::new();
        for (index, name) in names.iter().enumerate() {
            progress(Stage::Read, index, names.len());
            let of_file = self.file(name, read::parse_hotlines);
            let stem = name
                .trim_start_matches("hotlines/")
                .trim_end_matches(".toml");
            let country = of_file.first().map(|one| one.record.country);
            if country.is_some_and(|country: CountryCode| country.as_str() != stem) {
                let message = format!("the file is called {stem} and says another country");
                self.error(
                    name,
                    message,
                    "call the file like its `country`, in upper case",
                );
            }
            hotlines.extend(of_file);
        }
        hotlines
    }

    fn outlines(&mut self) -> Vec<Located<Vec<Outline>>> {
        let names = self.folder.list("outlines", ".txt");
        let files = names.iter();
        files
            .filter_map(|name| self.file(name, read::parse_outlines))
            .collect()
    }

    fn sheets(&mut self, progress: &mut Progress<'_>) -> Vec<Located<Sheet>> {
        let mut names = Vec::new();
        for folder in self.folder.folders("sheets") {
            let name = format!("sheets/{folder}");
            if let Some(tag) = self.language(&name, &folder) {
                let files = self.folder.list(&name, ".md").into_iter();
                names.extend(files.map(|file| (tag.clone(), file)));
            }
        }
        let mut sheets = Vec::new();
        for (index, (language, name)) in names.iter().enumerate() {
            progress(Stage::Read, index, names.len());
            let sheet = self.file(name, |file, text| read::parse_sheet(file, language, text));
            sheets.extend(sheet.and_then(|sheet| self.named_like_its_file(name, sheet)));
        }
        sheets
    }

    fn instruments(&mut self) -> Vec<Located<(Id, Structure)>> {
        let mut instruments = Vec::new();
        for name in self.folder.list("instruments", ".toml") {
            let found = self.file(&name, read::parse_instrument);
            if let Some(one) = &found
                && stem(&name) != one.record.0.as_str()
            {
                let message = format!(
                    "the file is called {} and its id is {}",
                    stem(&name),
                    one.record.0
                );
                self.findings
                    .push(Finding::error(&one.origin.at("id"), message).help("call both the same"));
            }
            instruments.extend(found);
        }
        instruments
    }

    fn instrument_texts(&mut self) -> Vec<Located<TextFile>> {
        let folders = self.folder.folders("instruments");
        let mut files = Vec::new();
        for language in folders {
            for name in self.folder.list(&format!("instruments/{language}"), ".ftl") {
                let of = stem(&name).to_owned();
                files.extend(self.text_file(&name, &language, of));
            }
        }
        files
    }

    /// The files of a folder that are called by their languages.
    fn texts_of(&mut self, folder: &str) -> Vec<Located<TextFile>> {
        let names = self.folder.list(folder, ".ftl");
        let files = names.iter().filter_map(|name| {
            let language = stem(name).to_owned();
            self.text_file(name, &language, folder.to_owned())
        });
        files.collect()
    }

    fn text_file(&mut self, name: &str, language: &str, of: String) -> Option<Located<TextFile>> {
        let tag = self.language(name, language)?;
        let text = self.folder.optional(name)?;
        let Located { record, origin } = self.keep(read::parse_fluent(name, &text));
        let record = TextFile {
            language: tag,
            of,
            texts: record,
        };
        Some(Located { record, origin })
    }

    /// The language by which a file or folder is called.
    fn language(&mut self, name: &str, language: &str) -> Option<LanguageTag> {
        let tag = language.parse::<LanguageTag>().ok();
        let tag = tag.filter(|tag| tag.as_str() == language);
        if tag.is_none() {
            self.error(
                name,
                format!("`{language}` is no language"),
                "call it by its tag, such as uk or fa-AF",
            );
        }
        tag
    }

    fn named_like_its_file(&mut self, name: &str, sheet: Located<Sheet>) -> Option<Located<Sheet>> {
        if stem(name) != sheet.record.id.as_str() {
            let message = format!(
                "the file is called {} and its id is {}",
                stem(name),
                sheet.record.id
            );
            self.findings
                .push(Finding::error(&sheet.origin.at("id"), message).help("call both the same"));
        }
        Some(sheet)
    }
}

/// The name of a file without folder and ending.
fn stem(name: &str) -> &str {
    let stem = Path::new(name).file_stem().and_then(|stem| stem.to_str());
    stem.unwrap_or_default()
}

fn nothing_known() -> Located<PackInfo> {
    let record = PackInfo {
        title: String::new(),
        version: 0,
        date: Date::ZERO.into(),
        licence: String::new(),
        languages: Vec::new(),
        open_evidence_months: 0,
    };
    let origin = Origin::new("pack.toml".into(), (0, 0), BTreeMap::new());
    Located { record, origin }
}

/// Files of the folder that nothing reads, by name: a slip of the pen in a file
/// name would otherwise lose a whole country.
pub(crate) fn unread_files(dir: &Path) -> Vec<String> {
    let mut folder = Folder::new(dir);
    let known = BTreeSet::from([
        "pack.toml",
        "sources.toml",
        "hotlines",
        "sites.toml",
        "crossings.toml",
        "library.toml",
        "gazetteer.tsv",
        "names",
        "outlines",
        "sheets",
        "instruments",
        "phrases",
        "covers",
        "languages",
        "translations.toml",
        "glossary",
        "checks.csv",
        "slips",
        "words",
    ]);
    let waiting = |name: &str| name.starts_with("sources.") && name.ends_with(".part.toml");
    let mut unread: Vec<String> = folder.list("", "");
    unread.retain(|name| !known.contains(name.as_str()) && !waiting(name));
    unread.extend(
        folder
            .list("hotlines", "")
            .into_iter()
            .filter(|name| !name.ends_with(".toml")),
    );
    unread
}
