//! The one object that a shell holds.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use waymark_base::Clock;

use crate::desk::{Desk, Reader, Room};
use crate::exit::Guard;
use crate::private::{Private, PrivateConfig};
use crate::rules::day_of;
use crate::updates::Updates;
use crate::views::{
    AboutView, ContactView, DirectoryChoicesView, HotlinesView, LanguagesView, LibraryView,
    NearView, PhraseLanguagesView, PhrasesView, PlaceLookupView, ResourceView, SearchView,
    SheetListView, SheetView, SiteView, SketchView, SlipView, SourceView, SourcesView,
};
use crate::{EngineError, EntryKind, HotlineFilter, NearRequest, SketchRequest};

/// Where the pack is.
#[derive(Debug, Clone)]
pub enum PackLocation {
    /// Inside the program; checked when the program was built.
    BuiltIn(&'static [u8]),
    /// A file; every byte is checked before it is opened.
    File(PathBuf),
}

/// Answers a reader's questions from one pack, in the reader's language, and keeps what
/// is private behind cover and PIN. One object serves a whole app; it may be asked from
/// any thread. It keeps nothing of what was asked. While the cover is in front, every
/// question is answered with [`EngineError::Covered`], also one that was under way.
pub struct Engine {
    pub(crate) desk: Mutex<Desk>,
    reader: RwLock<Arc<Reader>>,
    /// The languages that the shell gave, for a reader who chose none.
    given: Mutex<Vec<String>>,
    clock: Arc<dyn Clock>,
    pub(crate) guard: Arc<Guard>,
    private: Option<Arc<Private>>,
    /// The pack that came with the app.
    pub(crate) floor: PackLocation,
    pub(crate) updates: Option<Arc<Updates>>,
    /// Steps of a screening aid come one after the other.
    pub(crate) screening_turn: Mutex<()>,
}

impl std::fmt::Debug for Engine {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Engine").finish_non_exhaustive()
    }
}

#[expect(
    clippy::redundant_closure_for_method_calls,
    reason = "the path of a method is not general enough for the lifetime of a room"
)]
impl Engine {
    /// Opens a pack. `languages` are the reader's, best first, as the system
    /// gives them; anything unknown or malformed is passed over.
    ///
    /// # Errors
    /// [`EngineError::Store`] where the file cannot be read, [`EngineError::Pack`]
    /// where it is no whole pack that this version reads.
    pub fn open(
        pack: PackLocation,
        clock: Arc<dyn Clock>,
        languages: &[String],
    ) -> Result<Self, EngineError> {
        let desk = Mutex::new(Desk::open(&pack)?);
        let reader = RwLock::new(Arc::new(Reader::new(languages)));
        Ok(Self {
            desk,
            reader,
            given: Mutex::new(languages.to_vec()),
            clock,
            guard: Arc::new(Guard::new(true)),
            private: None,
            floor: pack,
            updates: None,
            screening_turn: Mutex::new(()),
        })
    }

    /// Adds the private part: cover, PINs and notes. Without it nothing is ever covered,
    /// and there are no notes.
    ///
    /// # Errors
    /// [`EngineError::Store`] where the folder cannot be used. A vault that cannot be read
    /// is no error: it is set aside, and everything public works.
    pub fn with_private(mut self, config: PrivateConfig) -> Result<Self, EngineError> {
        let private = Private::open(config, Arc::clone(&self.clock))?;
        self.guard = Arc::clone(&private.guard);
        self.private = Some(Arc::new(private));
        self.speak();
        Ok(self)
    }

    /// Changes the reader's languages; the next answer is in the new one. What the reader
    /// chose in the settings goes before.
    pub fn set_languages(&self, languages: &[String]) {
        *self.given.lock().unwrap_or_else(PoisonError::into_inner) = languages.to_vec();
        self.speak();
    }

    /// Takes up the languages that the reader chose, or else the shell's.
    pub(crate) fn speak(&self) {
        let chosen = self.private().map(|private| private.settings().languages);
        let chosen = chosen.ok().filter(|languages| !languages.is_empty());
        let given = || {
            let given = self.given.lock().unwrap_or_else(PoisonError::into_inner);
            given.clone()
        };
        let reader = Arc::new(Reader::new(&chosen.unwrap_or_else(given)));
        *self.reader.write().unwrap_or_else(PoisonError::into_inner) = reader;
    }

    /// What somebody standing at a place needs.
    ///
    /// # Errors
    /// [`EngineError::UnknownPlace`] with names that are spelt nearly so,
    /// [`EngineError::ImpossiblePoint`], [`EngineError::UnknownTopic`],
    /// [`EngineError::UnknownLanguage`].
    pub fn near(&self, request: &NearRequest) -> Result<NearView, EngineError> {
        self.ask(|room| room.near(request))
    }

    /// Numbers, best first.
    ///
    /// # Errors
    /// [`EngineError::UnknownCountry`], [`EngineError::UnknownTopic`],
    /// [`EngineError::UnknownLanguage`], [`EngineError::InvalidTime`].
    pub fn hotlines(&self, filter: &HotlineFilter) -> Result<HotlinesView, EngineError> {
        self.ask(|room| room.hotlines(filter))
    }

    /// Countries, topics and languages that occur in the directory, for whoever wants to
    /// choose among them.
    ///
    /// # Errors
    /// [`EngineError::Pack`] where the pack cannot be read.
    pub fn directory_choices(&self) -> Result<DirectoryChoicesView, EngineError> {
        self.ask(|room| room.directory_choices())
    }

    /// One contact.
    ///
    /// # Errors
    /// [`EngineError::NotFound`].
    pub fn contact(&self, id: &str) -> Result<ContactView, EngineError> {
        self.ask(|room| room.contact(id))
    }

    /// One site, without a standpoint.
    ///
    /// # Errors
    /// [`EngineError::NotFound`].
    pub fn site(&self, id: &str) -> Result<SiteView, EngineError> {
        self.ask(|room| room.site(id))
    }

    /// A text with which a reader tells that an entry is wrong. Nothing is sent, and
    /// nothing kept.
    ///
    /// # Errors
    /// [`EngineError::NotFound`].
    pub fn correction_slip(&self, kind: EntryKind, id: &str) -> Result<SlipView, EngineError> {
        self.ask(|room| room.correction_slip(kind, id))
    }

    /// Searches sheets and library.
    ///
    /// # Errors
    /// [`EngineError::Pack`] where the pack cannot be read.
    pub fn search(&self, text: &str, limit: u32) -> Result<SearchView, EngineError> {
        self.ask(|room| room.search(text, limit))
    }

    /// One sheet.
    ///
    /// # Errors
    /// [`EngineError::NotFound`].
    pub fn sheet(&self, id: &str) -> Result<SheetView, EngineError> {
        self.ask(|room| room.sheet(id))
    }

    /// All sheets in reading order.
    ///
    /// # Errors
    /// [`EngineError::Pack`] where the pack cannot be read.
    pub fn sheets(&self) -> Result<SheetListView, EngineError> {
        self.ask(|room| {
            Ok(SheetListView {
                sheets: room.sheet_list()?.to_vec(),
            })
        })
    }

    /// One publication or course of the library.
    ///
    /// # Errors
    /// [`EngineError::NotFound`].
    pub fn resource(&self, id: &str) -> Result<ResourceView, EngineError> {
        self.ask(|room| room.resource(id))
    }

    /// The whole library.
    ///
    /// # Errors
    /// [`EngineError::Pack`] where the pack cannot be read.
    pub fn library(&self) -> Result<LibraryView, EngineError> {
        self.ask(|room| room.library())
    }

    /// Places, crossings and sites by name.
    ///
    /// # Errors
    /// [`EngineError::UnknownPlace`] with names that are spelt nearly so.
    pub fn place(&self, name: &str, limit: u32) -> Result<PlaceLookupView, EngineError> {
        self.ask(|room| room.lookup(name, limit))
    }

    /// What lies around a place, as lines and points to draw: from the pack, without a map.
    ///
    /// # Errors
    /// As [`Engine::near`], and [`EngineError::NotFound`] where no site has an id.
    pub fn sketch(&self, request: &SketchRequest) -> Result<SketchView, EngineError> {
        self.ask(|room| room.sketch(request))
    }

    /// All sources, by id.
    ///
    /// # Errors
    /// [`EngineError::Pack`] where the pack cannot be read.
    pub fn sources(&self) -> Result<SourcesView, EngineError> {
        self.ask(|room| room.all_sources())
    }

    /// One source.
    ///
    /// # Errors
    /// [`EngineError::NotFound`].
    pub fn source(&self, id: &str) -> Result<SourceView, EngineError> {
        self.ask(|room| room.source(id))
    }

    /// The phrases in a language, for somebody to read or to hear.
    ///
    /// # Errors
    /// [`EngineError::UnknownLanguage`].
    pub fn phrases(&self, language: &str) -> Result<PhrasesView, EngineError> {
        self.ask(|room| room.phrases(language))
    }

    /// The languages that have phrases.
    ///
    /// # Errors
    /// [`EngineError::Pack`] where the pack cannot be read.
    pub fn phrase_languages(&self) -> Result<PhraseLanguagesView, EngineError> {
        self.ask(|room| room.phrase_languages())
    }

    /// What the pack says of itself.
    ///
    /// # Errors
    /// [`EngineError::Pack`] where the pack cannot be read.
    pub fn about(&self) -> Result<AboutView, EngineError> {
        self.ask(|room| room.about())
    }

    /// What screens say that no other answer says: titles, buttons, headings, by their
    /// names in the `.ftl` files, in the reader's language. Take them once for each
    /// language, and drop them with everything else on leaving.
    ///
    /// # Errors
    /// [`EngineError::Covered`] while the cover is in front.
    pub fn texts(&self) -> Result<BTreeMap<String, String>, EngineError> {
        self.ask(|room| Ok(room.reader.text.texts()))
    }

    /// The languages that the interface can speak, each by its own name.
    ///
    /// # Errors
    /// [`EngineError::Covered`] while the cover is in front.
    pub fn languages(&self) -> Result<LanguagesView, EngineError> {
        self.ask(|room| Ok(room.interface_languages()))
    }

    /// Tag of the language of the interface.
    pub fn language(&self) -> String {
        self.reader().text.language().to_owned()
    }

    /// Whether the interface is laid out from right to left.
    pub fn right_to_left(&self) -> bool {
        self.reader().text.right_to_left()
    }

    pub(crate) fn reader(&self) -> Arc<Reader> {
        Arc::clone(&self.reader.read().unwrap_or_else(PoisonError::into_inner))
    }

    pub(crate) fn ask<T>(
        &self,
        question: impl FnOnce(&Room<'_>) -> Result<T, EngineError>,
    ) -> Result<T, EngineError> {
        let since = self.guard.open_since().ok_or(EngineError::Covered)?;
        let desk = self.desk.lock().unwrap_or_else(PoisonError::into_inner);
        // Taken after the desk: names that were read from another pack are not for this one.
        let reader = self.reader();
        let now = self.clock.now();
        let answer = question(&Room {
            desk: &desk,
            reader: &reader,
            now,
            today: day_of(now),
            age: desk.standing.age(now),
        });
        // What was asked before an exit is not answered after it.
        if self.guard.stands_open(since) {
            answer
        } else {
            Err(EngineError::Covered)
        }
    }

    /// The private part.
    pub(crate) fn private(&self) -> Result<&Arc<Private>, EngineError> {
        self.private.as_ref().ok_or(EngineError::NoPrivatePart)
    }

    /// The clock that was handed in.
    pub(crate) fn clock(&self) -> &dyn Clock {
        &*self.clock
    }

    /// The present moment, as the clock that was handed in tells it.
    pub(crate) fn now(&self) -> jiff::Timestamp {
        self.clock.now()
    }
}
