//! Reading the whole content folder.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use jiff::civil::Date;
use waymark_base::{CountryCode, Id, LanguageTag, PartialDate};
use waymark_pack::records::{
    Content, Crossing, Hotline, NameTable, PackInfo, Place, Resource, Sheet, Site, Source,
};

use crate::files::Folder;
use crate::finding::{Finding, Problems, Spot, sort};
use crate::located::{Located, Origin};
use crate::progress::{Progress, Stage};
use crate::read::{self, Check, Parsed, PlaceLinks, WordList};

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
    /// `sheets/`.
    pub sheets: Vec<Located<Sheet>>,
    /// `library.toml`.
    pub resources: Vec<Located<Resource>>,
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
            sheets: records(&self.sheets),
            resources: records(&self.resources),
            instruments: Vec::new(),
            phrases: Vec::new(),
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
        sheets: reader.sheets(progress),
        resources: reader.file("library.toml", read::parse_library),
        country_names: reader.file("names/countries.tsv", read::parse_names),
        language_names: reader.file("names/languages.tsv", read::parse_names),
        checks: reader.file("checks.csv", read::parse_checks),
        giveaway_words: reader.file("words/giveaway.tsv", read::parse_words),
        verdict_words: reader.file("words/verdict.tsv", read::parse_words),
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

    fn sheets(&mut self, progress: &mut Progress<'_>) -> Vec<Located<Sheet>> {
        let mut names = Vec::new();
        for folder in self.folder.folders("sheets") {
            let files = self.folder.list(&format!("sheets/{folder}"), ".md");
            match folder.parse::<LanguageTag>() {
                Ok(tag) if tag.as_str() == folder => {
                    names.extend(files.into_iter().map(|file| (tag.clone(), file)));
                }
                _ => self.error(
                    &format!("sheets/{folder}"),
                    format!("`{folder}` is no language"),
                    "call the folder by its tag, such as uk or fa-AF",
                ),
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

    fn named_like_its_file(&mut self, name: &str, sheet: Located<Sheet>) -> Option<Located<Sheet>> {
        let stem = Path::new(name).file_stem().and_then(|stem| stem.to_str())?;
        if stem != sheet.record.id.as_str() {
            let message = format!(
                "the file is called {stem} and its id is {}",
                sheet.record.id
            );
            self.findings
                .push(Finding::error(&sheet.origin.at("id"), message).help("call both the same"));
        }
        Some(sheet)
    }
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
        "sheets",
        "languages",
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
