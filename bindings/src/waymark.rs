//! The one object that an app holds for as long as it lives.

use std::sync::Arc;

use waymark_engine::views::{
    AboutView, ContactView, HotlinesView, LibraryView, NearView, PlaceLookupView, ResourceView,
    SearchView, SheetListView, SheetView, SiteView, SourceView, SourcesView,
};
use waymark_engine::{Engine, EngineError, HotlineFilter, NearRequest, PackLocation};

use crate::call::ask;
use crate::config::Config;
use crate::error::WaymarkError;

/// Answers a reader's questions, offline. May be asked from any thread; every answer
/// is made for one screen and already in the reader's language.
#[derive(uniffi::Object)]
pub struct Waymark {
    engine: Engine,
}

#[uniffi::export]
impl Waymark {
    /// Opens a pack.
    #[uniffi::constructor]
    pub fn open(config: Config) -> Result<Arc<Self>, WaymarkError> {
        let clock = config.clock()?;
        let pack = PackLocation::File(config.pack_path.into());
        let engine = ask(|| Engine::open(pack, clock, &config.languages))?;
        Ok(Arc::new(Self { engine }))
    }

    /// Changes the reader's languages; the next answer is in the new one.
    pub fn set_languages(&self, languages: Vec<String>) -> Result<(), WaymarkError> {
        ask(|| {
            self.engine.set_languages(&languages);
            Ok(())
        })
    }

    /// What somebody standing at a place needs.
    pub fn near(&self, request: NearRequest) -> Result<NearView, WaymarkError> {
        ask(|| self.engine.near(&request))
    }

    /// Numbers to call, best first.
    pub fn hotlines(&self, filter: HotlineFilter) -> Result<HotlinesView, WaymarkError> {
        ask(|| self.engine.hotlines(&filter))
    }

    /// One contact.
    pub fn contact(&self, id: String) -> Result<ContactView, WaymarkError> {
        ask(|| self.engine.contact(&id))
    }

    /// One site, without a standpoint.
    pub fn site(&self, id: String) -> Result<SiteView, WaymarkError> {
        ask(|| self.engine.site(&id))
    }

    /// What sheets and library say on something.
    pub fn search(&self, text: String, limit: u32) -> Result<SearchView, WaymarkError> {
        ask(|| self.engine.search(&text, limit))
    }

    /// One sheet.
    pub fn sheet(&self, id: String) -> Result<SheetView, WaymarkError> {
        ask(|| self.engine.sheet(&id))
    }

    /// All sheets in reading order.
    pub fn sheets(&self) -> Result<SheetListView, WaymarkError> {
        ask(|| self.engine.sheets())
    }

    /// One publication or course of the library.
    pub fn resource(&self, id: String) -> Result<ResourceView, WaymarkError> {
        ask(|| self.engine.resource(&id))
    }

    /// The whole library.
    pub fn library(&self) -> Result<LibraryView, WaymarkError> {
        ask(|| self.engine.library())
    }

    /// Places, crossings and sites by name.
    pub fn place(&self, name: String, limit: u32) -> Result<PlaceLookupView, WaymarkError> {
        ask(|| self.engine.place(&name, limit))
    }

    /// Names spelt nearly like one that `near` did not find, nearest first.
    pub fn similar_places(&self, name: String) -> Result<Vec<String>, WaymarkError> {
        ask(|| {
            let request = NearRequest {
                place: name,
                ..NearRequest::default()
            };
            match self.engine.near(&request) {
                Err(EngineError::UnknownPlace { similar }) => Ok(similar),
                other => other.map(|_| Vec::new()),
            }
        })
    }

    /// All sources.
    pub fn sources(&self) -> Result<SourcesView, WaymarkError> {
        ask(|| self.engine.sources())
    }

    /// One source.
    pub fn source(&self, id: String) -> Result<SourceView, WaymarkError> {
        ask(|| self.engine.source(&id))
    }

    /// What the pack says of itself.
    pub fn about(&self) -> Result<AboutView, WaymarkError> {
        ask(|| self.engine.about())
    }

    /// A text of the interface by its name, in the reader's language.
    pub fn text(&self, name: String) -> Result<Option<String>, WaymarkError> {
        ask(|| Ok(self.engine.text(&name)))
    }

    /// Tag of the language in which the interface speaks.
    pub fn language(&self) -> Result<String, WaymarkError> {
        ask(|| Ok(self.engine.language()))
    }

    /// Whether the interface is laid out from right to left.
    pub fn right_to_left(&self) -> Result<bool, WaymarkError> {
        ask(|| Ok(self.engine.right_to_left()))
    }
}
