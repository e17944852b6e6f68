//! Cards as they are printed: every country in every language and layout, made by the
//! command line, and read by other programs.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};
use tempfile::TempDir;
use waymark_engine::views::{CardsView, TextBox, TextWeight};
use waymark_engine::{CardLayout, CardRequest, HandOverRequest};

use super::{Contact, Found, LANGUAGES, NOW, Real};
use crate::python::Python;

const LAYOUTS: [(CardLayout, &str, usize); 2] = [
    (CardLayout::A4Eight, "a4", 8),
    (CardLayout::Strip, "strip", 1),
];

/// How much was looked at.
pub(super) struct Looked {
    pub(super) countries: usize,
    pub(super) codes: usize,
    pub(super) pages: usize,
}

pub(super) fn look(real: &Real, python: &Python, found: &mut Found<'_>) -> Result<Looked, String> {
    let folder = TempDir::new().map_err(|error| error.to_string())?;
    let mut stack = Stack {
        program: waymark()?,
        folder: folder.path(),
        codes: BTreeMap::new(),
        pages: Vec::new(),
        pictures: 0,
    };
    for (number, country) in real.countries.iter().enumerate() {
        // Two languages a country, so that each language has its share of countries: a page
        // takes a tenth of a second.
        let turn = |step: usize| LANGUAGES[(number + step) % LANGUAGES.len()];
        for language in [turn(0), turn(LANGUAGES.len() / 2)] {
            for layout in LAYOUTS {
                stack.country(real, country, language, layout, found)?;
            }
        }
    }
    for (number, contact) in real.contacts.iter().enumerate() {
        let language = LANGUAGES[number % LANGUAGES.len()];
        stack.pictures(real, contact, language)?;
    }
    let read = stack.read(python, found)?;
    Ok(Looked {
        countries: real.countries.len(),
        codes: count(&read, "codes"),
        pages: count(&read, "pages"),
    })
}

fn count(read: &Value, what: &str) -> usize {
    let count = read[what].as_u64().unwrap_or_default();
    usize::try_from(count).unwrap_or_default()
}

/// The command line, built beside this program.
fn waymark() -> Result<PathBuf, String> {
    let here = std::env::current_exe().map_err(|error| error.to_string())?;
    let program = here.with_file_name("waymark");
    if program.is_file() {
        Ok(program)
    } else {
        Err("the program `waymark` is not built; `cargo xtask proof` builds it".to_owned())
    }
}

/// What is laid before the other programs.
struct Stack<'a> {
    program: PathBuf,
    folder: &'a Path,
    /// By payload: the same number has the same code on every card.
    codes: BTreeMap<String, Value>,
    pages: Vec<Value>,
    pictures: usize,
}

impl Stack<'_> {
    fn country(
        &mut self,
        real: &Real,
        country: &str,
        language: &str,
        (layout, name, cards): (CardLayout, &str, usize),
        found: &mut Found<'_>,
    ) -> Result<(), String> {
        let view = real
            .engine
            .pocket_cards(&CardRequest {
                country: Some(country.to_owned()),
                language: Some(language.to_owned()),
                layout,
                ..CardRequest::default()
            })
            .map_err(|error| error.to_string())?;
        let of = format!("{country}-{language}-{name}");
        if view.cards.is_empty() {
            let mut known = real.contacts.iter().filter(|one| one.country == country);
            if known.any(|one| !one.doubtful) || view.empty_text.is_none() {
                found.complain(&of, "no card, and no reason for it");
            }
            return Ok(());
        }
        if view.cards.len() != cards {
            found.complain(&of, &format!("{} cards", view.cards.len()));
        }
        for left in &view.left_out {
            found.complain(&of, &left.text);
        }
        let texts = &view.cards[0].texts;
        for text in texts {
            found.clean(&of, &text.text);
        }
        for code in view.cards.iter().flat_map(|card| &card.qr) {
            let drawn = json!({ "payload": code.payload, "rows": code.rows });
            self.codes.insert(code.payload.clone(), drawn);
        }
        let file = format!("{of}.pdf");
        self.print(country, language, name, &file)?;
        if self.pages.len().is_multiple_of(40) {
            self.twice(country, language, name, &file, found)?;
        }
        self.pages.push(page(&file, &view, texts, cards));
        Ok(())
    }

    fn print(&self, country: &str, language: &str, layout: &str, file: &str) -> Result<(), String> {
        let ran = Command::new(&self.program)
            .args([
                "card",
                "--country",
                country,
                "--lang",
                language,
                "--layout",
                layout,
            ])
            .args(["--at", NOW, "-o"])
            .arg(self.folder.join(file))
            .output();
        let ran = ran.map_err(|error| error.to_string())?;
        if ran.status.success() {
            Ok(())
        } else {
            Err(format!("{file}: {}", String::from_utf8_lossy(&ran.stderr)))
        }
    }

    /// Now and then a page is made again, and has to be the same.
    fn twice(
        &self,
        country: &str,
        language: &str,
        layout: &str,
        file: &str,
        found: &mut Found<'_>,
    ) -> Result<(), String> {
        self.print(country, language, layout, "again.pdf")?;
        let read = |name: &str| fs::read(self.folder.join(name)).map_err(|e| e.to_string());
        if read(file)? != read("again.pdf")? {
            found.complain(file, "a second run makes other bytes");
        }
        Ok(())
    }

    /// The pictures of a contact's codes.
    fn pictures(&mut self, real: &Real, contact: &Contact, language: &str) -> Result<(), String> {
        let view = real
            .engine
            .hand_over(&HandOverRequest {
                contacts: vec![contact.id.clone()],
                language: Some(language.to_owned()),
                ..HandOverRequest::default()
            })
            .map_err(|error| error.to_string())?;
        for code in &view.qr {
            self.pictures += 1;
            let file = format!("{}.png", self.pictures);
            fs::write(self.folder.join(&file), &code.png).map_err(|error| error.to_string())?;
            let shown = json!({ "payload": code.payload, "png": file });
            // Beside the modules of a printed one, which have the bare payload as their key.
            self.codes
                .insert(format!("{} as a picture", code.payload), shown);
        }
        Ok(())
    }

    /// Lets the other programs read, and looks for words in what they have read.
    fn read(&self, python: &Python, found: &mut Found<'_>) -> Result<Value, String> {
        let write = |name: &str, value: &Value| {
            fs::write(self.folder.join(name), value.to_string()).map_err(|error| error.to_string())
        };
        write("codes.json", &self.codes.values().cloned().collect())?;
        write("pages.json", &self.pages.iter().cloned().collect())?;
        let said = python.call(&["check", &self.folder.display().to_string()])?;
        let read: Value = serde_json::from_str(&said).map_err(|error| error.to_string())?;
        for wrong in read["wrong"].as_array().into_iter().flatten() {
            found.complain("other eyes", wrong.as_str().unwrap_or_default());
        }
        for page in &self.pages {
            let file = page["pdf"].as_str().unwrap_or_default();
            let text = self.folder.join(file).with_extension("txt");
            let text = fs::read_to_string(text).map_err(|error| format!("{file}: {error}"))?;
            found.clean(file, &text);
        }
        Ok(read)
    }
}

/// What another program has to find on a page.
fn page(file: &str, view: &CardsView, texts: &[TextBox], cards: usize) -> Value {
    let of = |weight| texts.iter().filter(move |text| text.weight == weight);
    let texts_of = |weight| {
        of(weight)
            .map(|text| text.text.as_str())
            .collect::<Vec<_>>()
    };
    json!({
        "pdf": file,
        "width_mm": view.page_width_mm,
        "height_mm": view.page_height_mm,
        "cards": cards,
        "numbers": texts_of(TextWeight::Bold),
        "texts": texts_of(TextWeight::Regular),
    })
}
