//! Phrases.

use waymark_engine::views::{PhraseLanguagesView, PhraseView, PhrasesView};

use super::{MARGIN, command, small};
use crate::layout::{Page, Tone, plain, toned, whole};
use crate::words::Words;

/// Where the commands begin in the list of languages.
const COMMANDS: usize = 14;

/// The answer to `phrases LANGUAGE`.
pub(crate) fn phrases(page: &mut Page, words: &Words, view: &PhrasesView) {
    page.heading(&view.language_text);
    if let Some(text) = &view.translation_text {
        page.toned_text(0, Tone::Careful, text);
    }
    for group in &view.groups {
        page.heading(&group.heading);
        for one in &group.phrases {
            phrase(page, words, one);
        }
    }
    page.heading(&words.text("block-sources"));
    for source in &view.sources {
        small(page, MARGIN, &source.text);
    }
}

fn phrase(page: &mut Page, words: &Words, phrase: &PhraseView) {
    page.text(MARGIN, &[toned(Tone::Strong, &phrase.text)]);
    if phrase.meaning != phrase.text {
        page.text(2 * MARGIN, &[plain(&phrase.meaning)]);
    }
    if let Some(back) = &phrase.back {
        small(
            page,
            2 * MARGIN,
            &words.filled("phrase-back", &[("text", back)]),
        );
    }
    if let Some(note) = &phrase.note {
        small(page, 2 * MARGIN, note);
    }
}

/// The answer to `phrases`.
pub(crate) fn phrase_languages(page: &mut Page, words: &Words, view: &PhraseLanguagesView) {
    for one in &view.languages {
        let typed = command(words, &format!("phrases {}", one.language));
        let name = whole(Tone::Strong, &one.name);
        page.labelled(0, COMMANDS, name, &[typed]);
    }
}
