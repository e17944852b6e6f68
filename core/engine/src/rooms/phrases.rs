//! Phrase cards.

use std::collections::BTreeSet;

use waymark_base::LanguageTag;
use waymark_language::{Key, canonical, is_right_to_left};
use waymark_pack::records::Phrase;
use waymark_pack::vocabulary::{PhraseTopic, ReviewState};

use crate::EngineError;
use crate::desk::Room;
use crate::views::{PhraseGroupView, PhraseLanguage, PhraseLanguagesView, PhraseView, PhrasesView};

impl Room<'_> {
    /// Phrases in a language, or in English where it has none.
    pub(crate) fn phrases(&self, language: &str) -> Result<PhrasesView, EngineError> {
        let wanted = canonical(language).ok_or(EngineError::UnknownLanguage)?;
        let known = self.pack().phrase_languages()?;
        let bare = wanted.language().parse().ok();
        let found = [Some(wanted.clone()), bare].into_iter().flatten();
        let english = || "en".parse().ok();
        let found = { found }.find(|tag| known.contains(tag)).or_else(english);
        let tag: LanguageTag = found.ok_or(EngineError::UnknownLanguage)?;
        let mut languages = vec![tag.clone()];
        languages.extend(self.chain().iter().filter(|own| **own != tag).cloned());
        let phrases = self.pack().phrases(&languages)?;
        let known = self.sources()?;
        let used: BTreeSet<_> = phrases.iter().flat_map(|phrase| &phrase.sources).collect();
        let sources = used.into_iter().filter_map(|id| known.get(id));
        Ok(PhrasesView {
            language_text: self.languages(std::slice::from_ref(&tag))?,
            right_to_left: is_right_to_left(&tag),
            translation_text: self.phrases_text(&wanted, &tag, &phrases)?,
            groups: self.groups(&tag, &phrases),
            sources: sources.map(|source| self.source_view(source)).collect(),
            language: tag.to_string(),
        })
    }

    /// What to tell the reader: that there are none in the language that was asked for, or
    /// how far the translation was checked.
    fn phrases_text(
        &self,
        wanted: &LanguageTag,
        tag: &LanguageTag,
        phrases: &[Phrase],
    ) -> Result<Option<String>, EngineError> {
        if wanted.language() != tag.language() {
            let name = self.languages(std::slice::from_ref(wanted))?;
            let text = self.format(Key::PhrasesOtherLanguage, &[("language", (&name).into())]);
            return Ok(Some(text));
        }
        let mut states = phrases.iter().filter_map(|phrase| phrase.texts.get(tag));
        let draft = states.any(|text| text.translation == ReviewState::Draft);
        let first = phrases.first().and_then(|phrase| phrase.texts.get(tag));
        let state = first.map_or(ReviewState::Draft, |text| text.translation);
        Ok(self.state_text(if draft { ReviewState::Draft } else { state }))
    }

    fn groups(&self, tag: &LanguageTag, phrases: &[Phrase]) -> Vec<PhraseGroupView> {
        let mut groups: Vec<PhraseGroupView> = Vec::new();
        for phrase in phrases {
            let Some(view) = self.phrase_view(tag, phrase) else {
                continue;
            };
            let topic = phrase.topic.to_string();
            match groups.last_mut() {
                Some(group) if group.topic == topic => group.phrases.push(view),
                _ => groups.push(PhraseGroupView {
                    heading: self.text(heading(phrase.topic)),
                    topic,
                    phrases: vec![view],
                }),
            }
        }
        groups
    }

    fn phrase_view(&self, tag: &LanguageTag, phrase: &Phrase) -> Option<PhraseView> {
        let text = phrase.texts.get(tag)?;
        let own = self.chain().iter().find_map(|own| phrase.texts.get(own));
        let own = own.unwrap_or(text);
        Some(PhraseView {
            id: phrase.id.to_string(),
            speech: text.speech.clone().unwrap_or_else(|| text.text.clone()),
            text: text.text.clone(),
            meaning: own.text.clone(),
            back: text.back.clone(),
            note: own.note.clone(),
            translation: text.translation.to_string(),
        })
    }

    pub(crate) fn phrase_languages(&self) -> Result<PhraseLanguagesView, EngineError> {
        let mut tags = self.pack().phrase_languages()?;
        self.pack().sort_languages(&mut tags, self.chain())?;
        let mut languages = Vec::new();
        for tag in tags {
            languages.push(PhraseLanguage {
                name: self.languages(std::slice::from_ref(&tag))?,
                language: tag.to_string(),
            });
        }
        Ok(PhraseLanguagesView { languages })
    }
}

fn heading(topic: PhraseTopic) -> Key {
    match topic {
        PhraseTopic::Opening => Key::PhraseTopicOpening,
        PhraseTopic::Confidence => Key::PhraseTopicConfidence,
        PhraseTopic::Safety => Key::PhraseTopicSafety,
        PhraseTopic::Health => Key::PhraseTopicHealth,
        PhraseTopic::Needs => Key::PhraseTopicNeeds,
        PhraseTopic::Help => Key::PhraseTopicHelp,
        PhraseTopic::Choice => Key::PhraseTopicChoice,
        PhraseTopic::Child => Key::PhraseTopicChild,
        PhraseTopic::Reply => Key::PhraseTopicReply,
    }
}
