//! The one object that a shell holds.

use std::path::PathBuf;
use std::sync::Arc;

use waymark_base::Clock;

use crate::views::{
    AboutView, ContactView, HotlinesView, LibraryView, NearView, PlaceLookupView, ResourceView,
    SearchView, SheetListView, SheetView, SiteView, SourceView, SourcesView,
};
use crate::{EngineError, HotlineFilter, NearRequest};

/// Where the pack is.
#[derive(Debug, Clone)]
pub enum PackLocation {
    /// Inside the program; checked when the program was built.
    BuiltIn(&'static [u8]),
    /// A file; every byte is checked before it is opened.
    File(PathBuf),
}

/// Answers a reader's questions from one pack, in the reader's language. One
/// object serves a whole app; it may be asked from any thread.
pub struct Engine {
    _clock: Arc<dyn Clock>,
}

impl Engine {
    /// Opens a pack. `languages` are the reader's, best first, as the system
    /// gives them; anything unknown or malformed is passed over.
    pub fn open(
        pack: PackLocation,
        clock: Arc<dyn Clock>,
        languages: &[String],
    ) -> Result<Self, EngineError> {
        let _ = (pack, languages);
        Ok(Self { _clock: clock })
    }

    /// Changes the reader's languages; the next answer is in the new one.
    pub fn set_languages(&self, languages: &[String]) {
        let _ = languages;
    }

    /// What somebody standing at a place needs.
    pub fn near(&self, request: &NearRequest) -> Result<NearView, EngineError> {
        let _ = request;
        Err(EngineError::NotFound)
    }

    /// Numbers, best first.
    pub fn hotlines(&self, filter: &HotlineFilter) -> Result<HotlinesView, EngineError> {
        let _ = filter;
        Err(EngineError::NotFound)
    }

    /// One contact.
    pub fn contact(&self, id: &str) -> Result<ContactView, EngineError> {
        let _ = id;
        Err(EngineError::NotFound)
    }

    /// One site, without a standpoint.
    pub fn site(&self, id: &str) -> Result<SiteView, EngineError> {
        let _ = id;
        Err(EngineError::NotFound)
    }

    /// Searches sheets and library.
    pub fn search(&self, text: &str, limit: u32) -> Result<SearchView, EngineError> {
        let _ = (text, limit);
        Err(EngineError::NotFound)
    }

    /// One sheet.
    pub fn sheet(&self, id: &str) -> Result<SheetView, EngineError> {
        let _ = id;
        Err(EngineError::NotFound)
    }

    /// All sheets in reading order.
    pub fn sheets(&self) -> Result<SheetListView, EngineError> {
        Err(EngineError::NotFound)
    }

    /// One publication or course of the library.
    pub fn resource(&self, id: &str) -> Result<ResourceView, EngineError> {
        let _ = id;
        Err(EngineError::NotFound)
    }

    /// The whole library.
    pub fn library(&self) -> Result<LibraryView, EngineError> {
        Err(EngineError::NotFound)
    }

    /// Places, crossings and sites by name.
    pub fn place(&self, name: &str, limit: u32) -> Result<PlaceLookupView, EngineError> {
        let _ = (name, limit);
        Err(EngineError::NotFound)
    }

    /// All sources.
    pub fn sources(&self) -> Result<SourcesView, EngineError> {
        Err(EngineError::NotFound)
    }

    /// One source.
    pub fn source(&self, id: &str) -> Result<SourceView, EngineError> {
        let _ = id;
        Err(EngineError::NotFound)
    }

    /// What the pack says of itself.
    pub fn about(&self) -> Result<AboutView, EngineError> {
        Err(EngineError::NotFound)
    }

    /// A heading or other text of the interface by its name in the `.ftl` files,
    /// in the reader's language; `None` where there is no such name.
    pub fn text(&self, name: &str) -> Option<String> {
        let _ = name;
        None
    }

    /// Whether the reader's language is written from right to left.
    pub fn right_to_left(&self) -> bool {
        false
    }
}
