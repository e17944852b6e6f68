//! The commands that answer a reader: ask the engine once, lay the answer out.

use serde::Serialize;
use waymark_engine::views::{PlaceLookupView, SheetListView, SourcesView};
use waymark_engine::{
    DEFAULT_CONTACT_LIMIT, DEFAULT_LIMIT, DEFAULT_SITE_LIMIT, Engine, EngineError, EntryKind,
    HotlineFilter, NearRequest, PackLocation, UpdateConfig,
};

use crate::arguments::{
    AboutArguments, CorrectionArguments, HotlinesArguments, InstrumentCommand, NearArguments,
    PhrasesArguments, PlaceArguments, PpvArguments, ReaderOptions, SearchArguments, SheetArguments,
    SourcesArguments,
};
use crate::clock::{Moment, clock};
use crate::desk as editing;
use crate::failure::Failure;
use crate::layout::{Page, Surface, Tone};
use crate::output;
use crate::show;
use crate::words::{self, Words};

/// The pack that the build script compiled from `content/`.
pub(crate) static BUILT_IN: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/builtin.wmk"));

/// What one question needs: the engine, the words, and how to answer.
pub(crate) struct Desk {
    pub(crate) engine: Engine,
    pub(crate) words: Words,
    moment: Option<Moment>,
    pub(crate) json: bool,
}

impl Desk {
    pub(crate) fn open(options: &ReaderOptions) -> Result<Self, Failure> {
        let moment = options.at.as_deref().map(Moment::read).transpose()?;
        let languages = words::reader_languages(&options.lang)?;
        let pack = pack_location(options.pack.as_deref());
        let engine = Engine::open(pack, clock(moment), &languages)?;
        let words = Words::new(&languages, options.lang.first());
        Ok(Self {
            engine,
            words,
            moment,
            json: options.json,
        })
    }

    /// The same desk over an engine with updates.
    pub(crate) fn with_updates(mut self, config: UpdateConfig) -> Self {
        self.engine = self.engine.with_updates(config);
        self
    }

    /// Prints the record as JSON, or lets `draw` lay it out.
    pub(crate) fn answer<T: Serialize>(
        &self,
        record: &T,
        draw: impl FnOnce(&mut Page, &Words),
    ) -> Result<(), Failure> {
        if self.json {
            self.say_that_utc_was_taken();
            return output::print_json(record);
        }
        let mut page = Page::new(Surface::of_stdout());
        if let Some(moment) = self.moment {
            let key = if moment.assumed_utc {
                "at-assumed"
            } else {
                "at"
            };
            let text = self.words.filled(key, &[("time", &moment.text())]);
            page.toned_text(0, Tone::Careful, &text);
            page.gap();
        }
        draw(&mut page, &self.words);
        output::print(&page.render())
    }

    /// JSON has no line for it, so it goes beside the answer.
    fn say_that_utc_was_taken(&self) {
        if let Some(moment) = self.moment.filter(|moment| moment.assumed_utc) {
            output::note(&self.words.filled("at-assumed", &[("time", &moment.text())]));
        }
    }
}

/// Where the pack is: the file that was named, or inside the program.
pub(crate) fn pack_location(file: Option<&std::path::Path>) -> PackLocation {
    match file {
        Some(file) => PackLocation::File(file.to_owned()),
        None => PackLocation::BuiltIn(BUILT_IN),
    }
}

/// `waymark near`
pub(crate) fn near(arguments: &NearArguments) -> Result<(), Failure> {
    let desk = Desk::open(&arguments.reader)?;
    let wanted = arguments.speaks.clone();
    let view = desk.engine.near(&NearRequest {
        place: arguments.place.join(" ").trim().to_owned(),
        limit: arguments.limit.unwrap_or(DEFAULT_SITE_LIMIT),
        contact_limit: arguments.limit.unwrap_or(DEFAULT_CONTACT_LIMIT),
        include_past: arguments.include_past,
        include_low: arguments.include_low,
        topic: arguments.topic.clone(),
        language_wanted: wanted.or_else(|| arguments.reader.lang.first().cloned()),
    })?;
    desk.answer(&view, |page, words| {
        show::near(page, words, &view, arguments.limit);
    })
}

/// `waymark hotlines`
pub(crate) fn hotlines(arguments: &HotlinesArguments) -> Result<(), Failure> {
    let desk = Desk::open(&arguments.reader)?;
    let wanted = if arguments.speaks.is_empty() {
        &arguments.reader.lang
    } else {
        &arguments.speaks
    };
    let country = arguments.country.join(" ");
    let view = desk.engine.hotlines(&HotlineFilter {
        country: Some(country).filter(|country| !country.trim().is_empty()),
        hotline: None,
        languages: wanted.clone(),
        topic: arguments.topic.clone(),
        open_at: arguments.open_at.clone(),
        include_low: arguments.include_low,
        limit: arguments.limit.unwrap_or(DEFAULT_LIMIT),
    })?;
    desk.answer(&view, |page, words| show::hotlines(page, words, &view))
}

/// `waymark search`
pub(crate) fn search(arguments: &SearchArguments) -> Result<(), Failure> {
    let desk = Desk::open(&arguments.reader)?;
    let limit = arguments.limit.unwrap_or(DEFAULT_LIMIT);
    let view = desk.engine.search(&arguments.words.join(" "), limit)?;
    desk.answer(&view, |page, words| {
        show::search(page, words, &view, |id| desk.engine.resource(id).ok());
    })
}

/// `waymark sheet`
pub(crate) fn sheet(arguments: &SheetArguments) -> Result<(), Failure> {
    let desk = Desk::open(&arguments.reader)?;
    let Some(id) = &arguments.id else {
        let mut view: SheetListView = desk.engine.sheets()?;
        let more = cut(&mut view.sheets, arguments.limit);
        return desk.answer(&view, |page, words| {
            show::sheets(page, words, &view);
            show::more(page, words, more);
        });
    };
    let view = desk
        .engine
        .sheet(id)
        .map_err(|error| not_found(error, id, "waymark sheet"))?;
    desk.answer(&view, |page, words| show::sheet(page, words, &view))
}

/// `waymark place`
pub(crate) fn place(arguments: &PlaceArguments) -> Result<(), Failure> {
    let desk = Desk::open(&arguments.reader)?;
    let name = arguments.name.join(" ");
    let view: PlaceLookupView = desk
        .engine
        .place(name.trim(), arguments.limit.unwrap_or(DEFAULT_LIMIT))?;
    desk.answer(&view, |page, words| show::places(page, words, &view))
}

/// `waymark sources`
pub(crate) fn sources(arguments: &SourcesArguments) -> Result<(), Failure> {
    let desk = Desk::open(&arguments.reader)?;
    let mut view = match &arguments.id {
        None => desk.engine.sources()?,
        Some(id) => {
            let source = desk.engine.source(id);
            let source = source.map_err(|error| not_found(error, id, "waymark sources"))?;
            SourcesView {
                sources: vec![source],
            }
        }
    };
    let more = cut(&mut view.sources, arguments.limit);
    desk.answer(&view, |page, words| {
        show::sources(page, words, &view);
        show::more(page, words, more);
    })
}

/// `waymark about`
pub(crate) fn about(arguments: &AboutArguments) -> Result<(), Failure> {
    let desk = Desk::open(&arguments.reader)?;
    let view = desk.engine.about()?;
    desk.answer(&view, |page, words| show::about(page, words, &view))
}

/// `waymark instrument`
pub(crate) fn instrument(command: &InstrumentCommand) -> Result<(), Failure> {
    match command {
        InstrumentCommand::List { reader } => {
            let desk = Desk::open(reader)?;
            let view = desk.engine.instruments()?;
            desk.answer(&view, |page, words| show::instruments(page, words, &view))
        }
        InstrumentCommand::Card { id, reader } => {
            let desk = Desk::open(reader)?;
            let view = desk.engine.instrument_card(id);
            let view = view.map_err(|error| not_found(error, id, "waymark instrument list"))?;
            desk.answer(&view, |page, words| {
                show::instrument_card(page, words, &view);
            })
        }
        InstrumentCommand::Export {
            id,
            format,
            output,
            folder,
        } => editing::export_instrument(&folder.content, id, *format, output.as_deref()),
        InstrumentCommand::Import {
            file,
            replace,
            folder,
        } => editing::import_instrument(&folder.content, file, *replace),
    }
}

/// `waymark ppv`
pub(crate) fn ppv(arguments: &PpvArguments) -> Result<(), Failure> {
    let desk = Desk::open(&arguments.reader)?;
    let id = &arguments.instrument;
    let figure = arguments.figure.as_deref();
    let view = desk
        .engine
        .predictive_values(id, figure, &arguments.prevalence);
    let view = view.map_err(|error| not_found(error, id, "waymark instrument list"))?;
    desk.answer(&view, |page, _| show::predictive(page, &view))
}

/// `waymark correction`: as it is, so that it can be sent. An id belongs to one kind of
/// entry only.
pub(crate) fn correction(arguments: &CorrectionArguments) -> Result<(), Failure> {
    let desk = Desk::open(&arguments.reader)?;
    let slip = |kind| desk.engine.correction_slip(kind, &arguments.id);
    let view = match slip(EntryKind::Contact) {
        Err(EngineError::NotFound) => slip(EntryKind::Site),
        other => other,
    };
    let view = view.map_err(|error| not_found(error, &arguments.id, "waymark hotlines"))?;
    if desk.json {
        return desk.answer(&view, |_, _| {});
    }
    output::print(&view.text)
}

/// `waymark phrases`
pub(crate) fn phrases(arguments: &PhrasesArguments) -> Result<(), Failure> {
    let desk = Desk::open(&arguments.reader)?;
    let Some(language) = &arguments.language else {
        let view = desk.engine.phrase_languages()?;
        return desk.answer(&view, |page, words| {
            show::phrase_languages(page, words, &view);
        });
    };
    let view = desk.engine.phrases(language)?;
    desk.answer(&view, |page, words| show::phrases(page, words, &view))
}

/// Keeps the first entries and says how many went.
fn cut<T>(entries: &mut Vec<T>, limit: Option<u32>) -> u32 {
    let all = entries.len();
    let limit = limit
        .and_then(|limit| usize::try_from(limit).ok())
        .unwrap_or(all);
    entries.truncate(limit);
    u32::try_from(all - entries.len()).unwrap_or(u32::MAX)
}

/// An id that nothing has: says which, and which command lists them.
fn not_found(error: EngineError, id: &str, list: &str) -> Failure {
    match error {
        EngineError::NotFound => {
            Failure::other(format!("nothing has the id {id}; `{list}` lists them"))
        }
        error => error.into(),
    }
}
