//! What a reader can choose among.

use std::slice;

use waymark_base::CountryCode;

use crate::EngineError;
use crate::desk::Room;
use crate::present::topic_text;
use crate::views::{ChoiceText, DirectoryChoicesView};

impl Room<'_> {
    pub(crate) fn directory_choices(&self) -> Result<DirectoryChoicesView, EngineError> {
        let mut codes = self.pack().directory_countries()?;
        self.pack().sort_countries(&mut codes, self.chain())?;
        let mut countries = Vec::new();
        for code in codes {
            if code != CountryCode::INTERNATIONAL {
                countries.push(choice(code, self.country(code)?));
            }
        }
        let mut tags = self.pack().directory_languages()?;
        self.pack().sort_languages(&mut tags, self.chain())?;
        let mut languages = Vec::new();
        for tag in tags {
            let name = self.languages(slice::from_ref(&tag))?;
            languages.push(choice(tag, name));
        }
        let topics = self.pack().directory_topics()?;
        let topics = topics.into_iter();
        Ok(DirectoryChoicesView {
            countries,
            topics: topics
                .map(|topic| choice(topic, self.text(topic_text(topic))))
                .collect(),
            languages,
        })
    }
}

fn choice(id: impl ToString, text: String) -> ChoiceText {
    let id = id.to_string();
    ChoiceText { id, text }
}
