//! Words that may not be read by whoever finds something.
//!
//! This looks at the cues of discreet mode, and at everything that is handed over: for every country, contact and place of the
//! real content, in every language that a recipient can get, the message, the note in each of
//! its forms, the codes and the cards, and the text of the printed page as another program
//! reads it. No word of `content/words/giveaway.tsv` may stand there, in any language of the
//! list. Codes and pages are read by other hands (`tests/python/hand_over.py`).
//!
//! More of what others can see may be looked at here: a look is one function that adds to
//! [`Found`].

mod cues;
mod handed;
mod printed;

use std::path::Path;
use std::sync::Arc;

use waymark_author::giveaway;
use waymark_author::read::WordList;
use waymark_base::FixedClock;
use waymark_engine::{Engine, HotlineFilter, PackLocation};
use waymark_pack::records::Instrument;

use super::{Options, Verdict};
use crate::python::Python;

/// The languages in which somebody can get something.
const LANGUAGES: [&str; 12] = [
    "en", "uk", "de", "es", "fr", "hu", "pl", "ro", "sk", "ru", "ar", "fa",
];
/// The moment of the content.
const NOW: &str = "2026-11-21T10:30:00Z";
/// A text that gives something away, to see whether it is seen.
const PLANTED: &str = "Call +48 22 000 00 00 – a shelter";

/// The content is small enough for all of it, so there is no longer run.
pub fn run(_options: Options) -> Result<Verdict, String> {
    let python = Python::found("hand_over.py")?;
    let real = Real::load()?;
    let mut found = Found::new(&real.words);
    let handed = handed::look(&real, &mut found)?;
    let cues = cues::look(&real, &mut found);
    if cues == 0 {
        found.wrong.push("there are no cues to look at".to_owned());
    }
    let printed = printed::look(&real, &python, &mut found)?;
    let unseen = Found::new(&real.words).clean("planted", PLANTED);
    if unseen {
        found.wrong.push("a planted word is not seen".to_owned());
    }
    for wrong in found.wrong.iter().take(40) {
        println!("{wrong}");
    }
    let figure = format!(
        "wording: {} texts: {cues} cues, {} contacts, {} places and {} countries in {} \
         languages; {} codes and {} pages read by other programs; {} giveaway words, {} other \
         findings",
        found.texts,
        handed.contacts,
        handed.places,
        printed.countries,
        LANGUAGES.len(),
        printed.codes,
        printed.pages,
        found.words_found,
        found.wrong.len() - found.words_found,
    );
    Ok(Verdict {
        figure,
        holds: found.wrong.is_empty(),
    })
}

/// The real content, and an engine over it.
struct Real {
    engine: Engine,
    words: WordList,
    contacts: Vec<Contact>,
    places: Vec<String>,
    countries: Vec<String>,
    instruments: Vec<Instrument>,
}

/// What the looks need of a contact.
struct Contact {
    id: String,
    country: String,
    /// Doubtful ones come only to who names them.
    doubtful: bool,
}

impl Real {
    fn load() -> Result<Self, String> {
        let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content");
        let loaded = waymark_author::load(&content)
            .map_err(|_| "the content cannot be read; run `waymark pack lint`")?;
        let bytes = waymark_author::compile(&loaded).map_err(|error| error.to_string())?;
        let now = NOW.parse().map_err(|_| "no moment")?;
        let pack = PackLocation::BuiltIn(Vec::leak(bytes));
        let engine = Engine::open(pack, Arc::new(FixedClock(now)), &["en".to_owned()])
            .map_err(|error| error.to_string())?;
        let all = HotlineFilter {
            include_low: true,
            limit: u32::MAX,
            ..HotlineFilter::default()
        };
        let views = engine.hotlines(&all).map_err(|error| error.to_string())?;
        let contact = |view: waymark_engine::views::ContactView| Contact {
            id: view.id,
            country: view.country,
            doubtful: view.confidence == "low",
        };
        let contacts: Vec<Contact> = views.contacts.into_iter().map(contact).collect();
        let mut countries: Vec<String> = contacts.iter().map(|one| one.country.clone()).collect();
        countries.sort();
        countries.dedup();
        let places = loaded.sites.iter().map(|site| site.record.id.to_string());
        Ok(Self {
            engine,
            places: places.collect(),
            instruments: loaded.content().instruments,
            words: loaded.giveaway_words,
            contacts,
            countries,
        })
    }
}

/// What was looked at, and what was wrong.
struct Found<'w> {
    words: &'w WordList,
    texts: usize,
    words_found: usize,
    wrong: Vec<String>,
}

impl<'w> Found<'w> {
    fn new(words: &'w WordList) -> Self {
        Self {
            words,
            texts: 0,
            words_found: 0,
            wrong: Vec::new(),
        }
    }

    /// Looks for words of any language of the list in one text; whether there is none.
    fn clean(&mut self, of: &str, text: &str) -> bool {
        self.texts += 1;
        let found = giveaway::find_in_any(self.words, text);
        for word in &found {
            self.words_found += 1;
            self.wrong.push(format!("{of}: `{}` in: {text}", word.text));
        }
        found.is_empty()
    }

    fn complain(&mut self, of: &str, told: &str) {
        self.wrong.push(format!("{of}: {told}"));
    }
}
