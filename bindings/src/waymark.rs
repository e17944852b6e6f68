//! The one object that an app holds for as long as it lives.

use std::collections::HashMap;
use std::sync::Arc;

use waymark_engine::views::{
    AboutView, ContactView, DirectoryChoicesView, HotlinesView, LanguagesView, LibraryView,
    NearView, PlaceLookupView, ResourceView, SearchView, SheetListView, SheetView, SiteView,
    SketchView, SlipView, SourceView, SourcesView,
};
use waymark_engine::{
    Engine, EngineError, EntryKind, HotlineFilter, NearRequest, PackLocation, PrivateConfig,
    SketchRequest, SystemEntropy,
};

use crate::call::ask;
use crate::config::{Config, Time};
use crate::error::{InputField, WaymarkError};
use crate::hardware::{DeviceKeys, HardwareKey};
use crate::listener::{CoverListener, Ear};

/// Answers a reader's questions, offline, and keeps what is private behind cover and PIN.
/// May be asked from any thread; every answer is made for one screen and already in the
/// reader's language. It is the only object: everything it answers is a value, and an id
/// of a note opens nothing once the notes are locked.
#[derive(uniffi::Object)]
pub struct Waymark {
    pub(crate) engine: Engine,
    time: Time,
}

#[uniffi::export]
impl Waymark {
    /// Opens a pack, for what is public. There are no notes and no cover then; after a
    /// `quick_exit` it answers nothing any more, and has to be opened anew.
    #[uniffi::constructor]
    pub fn open(config: Config) -> Result<Arc<Self>, WaymarkError> {
        config.without_a_folder()?;
        let time = config.time()?;
        let engine = public_part(&config, &time)?;
        Ok(Arc::new(Self { engine, time }))
    }

    /// Opens a pack and the private part. Where the app was set up to be discreet, the
    /// cover is in front from now on.
    #[uniffi::constructor]
    pub fn open_private(
        config: Config,
        hardware: Arc<dyn HardwareKey>,
        listener: Option<Arc<dyn CoverListener>>,
    ) -> Result<Arc<Self>, WaymarkError> {
        let folder = config.folder()?;
        let time = config.time()?;
        let public = public_part(&config, &time)?;
        let engine = ask(|| {
            public.with_private(PrivateConfig {
                folder,
                hardware: Arc::new(DeviceKeys::new(hardware)),
                entropy: Arc::new(SystemEntropy),
                unlock_cost: config.unlock_cost.unwrap_or_default().into(),
                listener: listener.map(|heard| Arc::new(Ear(heard)) as _),
            })
        })?;
        Ok(Arc::new(Self { engine, time }))
    }

    /// Moves a fixed time on, and with it how long the device has been running: for
    /// journeys and pictures. Without a `fixed_time` there is nothing to move.
    pub fn advance_fixed_time(&self, seconds: u32) -> Result<(), WaymarkError> {
        match &self.time {
            Time::Machine => Err(InputField::Time.invalid()),
            Time::Stepped(clock) => {
                clock.advance(seconds);
                Ok(())
            }
        }
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

    /// Countries, topics and languages to choose among: only what occurs.
    pub fn directory_choices(&self) -> Result<DirectoryChoicesView, WaymarkError> {
        ask(|| self.engine.directory_choices())
    }

    /// One contact.
    pub fn contact(&self, id: String) -> Result<ContactView, WaymarkError> {
        ask(|| self.engine.contact(&id))
    }

    /// One site, without a standpoint.
    pub fn site(&self, id: String) -> Result<SiteView, WaymarkError> {
        ask(|| self.engine.site(&id))
    }

    /// A text with which a reader tells that an entry is wrong; sending it is the
    /// reader's own affair.
    pub fn correction_slip(&self, kind: EntryKind, id: String) -> Result<SlipView, WaymarkError> {
        ask(|| self.engine.correction_slip(kind, &id))
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

    /// What lies around a place, as lines and points to draw, without a map.
    pub fn sketch(&self, request: SketchRequest) -> Result<SketchView, WaymarkError> {
        ask(|| self.engine.sketch(&request))
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

    /// Titles, buttons and headings of the screens by their names, in the reader's
    /// language. Take them once for each language.
    pub fn texts(&self) -> Result<HashMap<String, String>, WaymarkError> {
        ask(|| self.engine.texts()).map(|texts| texts.into_iter().collect())
    }

    /// The languages that the interface can speak, each by its own name.
    pub fn languages(&self) -> Result<LanguagesView, WaymarkError> {
        ask(|| self.engine.languages())
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

fn public_part(config: &Config, time: &Time) -> Result<Engine, WaymarkError> {
    let pack = PackLocation::File(config.pack_path.as_str().into());
    ask(|| Engine::open(pack, time.clock(), &config.languages).map(|one| config.with_updates(one)))
}
