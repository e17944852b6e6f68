//! What a reader can choose among.

use std::slice;

use waymark_base::CountryCode;
use waymark_language::alphabetical;

use crate::EngineError;
use crate::desk::Room;
use crate::present::topic_text;
use crate::views::{ChoiceText, DirectoryChoicesView};

impl Room<'_> {
    pub(crate) fn directory_choices(&self) -> Result<DirectoryChoicesView, EngineError> {
        let mut countries = Vec::new();
        for code in self.pack().directory_countries()? {
            if code != CountryCode::INTERNATIONAL {
                countries.push(choice(code, self.country(code)?));
            }
        }
        let mut languages = Vec::new();
        for tag in self.pack().directory_languages()? {
            let name = self.languages(slice::from_ref(&tag))?;
            languages.push(choice(tag, name));
        }
        let topics = self.pack().directory_topics()?;
        let topics = topics.into_iter();
        Ok(DirectoryChoicesView {
            countries: by_name(countries),
            topics: topics
                .map(|topic| choice(topic, self.text(topic_text(topic))))
                .collect(),
            languages: by_name(languages),
        })
    }
}

fn choice(id: impl ToString, text: String) -> ChoiceText {
    let id = id.to_string();
    ChoiceText { id, text }
}

fn by_name(mut choices: Vec<ChoiceText>) -> Vec<ChoiceText> {
    choices.sort_by(|a, b| alphabetical(&a.text, &b.text));
    choices
}
