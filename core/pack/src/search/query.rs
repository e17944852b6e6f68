//! What a reader typed, as an expression for FTS5. Only folded words go into the
//! expression, each in quotes, and folded words hold letters and digits alone:
//! so nothing that is typed can be syntax.

use super::typo;
use crate::cells::{Columns, owned};
use crate::fold::{Script, Word, first_of, twin, words};
use crate::stem::{begins_otherwise, behind_elision};
use crate::{Pack, PackError};

const WORD: Columns = Columns {
    table: "vocabulary",
    names: "word",
};

/// Longest text that is read, in bytes.
const LONGEST_TEXT: usize = 1000;
/// Most words that are looked for; the last ones count, somebody is typing them.
const MOST_WORDS: usize = 12;

/// First letters of what may stand before an Arabic word.
const ARTICLES: [char; 5] = ['ا', 'و', 'ب', 'ل', 'ك'];

/// A word that is looked for.
#[derive(Debug)]
struct Term {
    folded: String,
    /// Those of its stems, or of what it may be a misspelling of, that occur.
    stems: Vec<String>,
    /// Whether some word begins with it.
    begins: bool,
}

/// A text to search for.
#[derive(Debug)]
pub(super) struct Query {
    /// All words, without those that occur nowhere in any form.
    terms: Vec<Term>,
    /// Whether some word occurs nowhere.
    lacking: bool,
    /// Whether the last word occurs, so that it may be the beginning of another.
    open: bool,
    /// Letters with which a word must begin to match; empty where any may.
    firsts: Vec<char>,
}

impl Query {
    /// Reads a text and looks up which of its words occur.
    pub(super) fn read(pack: &Pack, text: &str) -> Result<Self, PackError> {
        let text = text
            .get(..text.floor_char_boundary(LONGEST_TEXT))
            .unwrap_or_default();
        let mut folded: Vec<Word> = Vec::new();
        for range in words(text) {
            let word = Word::of(text.get(range).unwrap_or_default());
            folded.retain(|known| *known != word);
            if !word.folded.is_empty() {
                folded.push(word);
            }
        }
        let start = folded.len().saturating_sub(MOST_WORDS);
        let last = folded.len().saturating_sub(1);
        let mut query = Self {
            terms: Vec::new(),
            lacking: false,
            open: false,
            firsts: Vec::new(),
        };
        for (position, word) in folded.iter().enumerate().skip(start) {
            let term = Term::look_up(pack, word, position == last)?;
            let occurs = !term.stems.is_empty() || term.begins;
            query.open = occurs && term.begins;
            if occurs {
                query.terms.push(term);
            } else {
                query.lacking = true;
            }
        }
        query.firsts = query.first_letters();
        Ok(query)
    }

    fn first_letters(&self) -> Vec<char> {
        let words = self
            .terms
            .iter()
            .flat_map(|term| term.stems.iter().chain([&term.folded]));
        let mut firsts = Vec::new();
        for word in words {
            let Some(first) = word.chars().next() else {
                continue;
            };
            if begins_otherwise(word) {
                return Vec::new();
            }
            if Script::of(first) == Script::Arabic {
                firsts.extend(ARTICLES);
            }
            firsts.push(first);
            firsts.extend(twin(first));
        }
        firsts
    }

    /// Whether a word may match at all: a cheap look that refuses most.
    pub(super) fn may_match(&self, written: &str) -> bool {
        match first_of(written) {
            Some(first) => {
                self.firsts.is_empty() || self.firsts.contains(&first) || is_elided(written)
            }
            None => true,
        }
    }

    /// How many letters the last word has that occurs.
    pub(super) fn letters_of_last(&self) -> usize {
        self.terms
            .last()
            .map_or(0, |term| term.folded.chars().count())
    }

    /// Every word, whole.
    pub(super) fn whole_words(&self) -> Option<String> {
        self.all(self.terms.iter().map(Term::whole))
    }

    /// Every word, the last one as a beginning.
    pub(super) fn with_beginning(&self) -> Option<String> {
        let last = self.terms.len().checked_sub(1).filter(|_| self.open)?;
        self.all(self.terms.iter().enumerate().map(|(position, term)| {
            if position == last {
                Some(term.beginning())
            } else {
                term.whole()
            }
        }))
    }

    /// Any word, where there are several.
    pub(super) fn any_word(&self) -> Option<String> {
        let words: Vec<String> = self.terms.iter().filter_map(Term::whole).collect();
        (!words.is_empty()).then(|| words.join(" OR "))
    }

    fn all(&self, words: impl Iterator<Item = Option<String>>) -> Option<String> {
        if self.lacking || self.terms.is_empty() {
            return None;
        }
        Some(words.collect::<Option<Vec<String>>>()?.join(" AND "))
    }

    /// Whether a word of a passage is one that is looked for; `stems` are worked
    /// out only where they are needed.
    pub(super) fn matches(&self, word: &Word, stems: impl FnOnce() -> Vec<String>) -> bool {
        let beginning = self.terms.last().filter(|_| self.open);
        let begins =
            |written: &str| beginning.is_some_and(|term| written.starts_with(term.folded.as_str()));
        if begins(&word.folded) {
            return true;
        }
        let mut wanted = self.terms.iter().flat_map(|term| &term.stems);
        if wanted.clone().any(|stem| *stem == word.folded) {
            return true;
        }
        // A stemmer is dear, and hardly ever changes the first two letters.
        let rest = behind_elision(&word.folded).unwrap_or_default();
        let two = |text: &str, stem: &str| text.chars().take(2).eq(stem.chars().take(2));
        let begin_alike = |stem: &String| two(&word.folded, stem) || two(rest, stem);
        if !self.firsts.is_empty()
            && word.script() != Script::Arabic
            && !wanted.clone().any(begin_alike)
            && !begins(rest)
        {
            return false;
        }
        let stems = stems();
        wanted.any(|stem| stems.contains(stem)) || stems.iter().any(|stem| begins(stem))
    }
}

/// Whether an apostrophe stands behind the first letters, as in `l’enfance` or `qu’elle`.
fn is_elided(written: &str) -> bool {
    let mut letters = written.chars().skip(1).take(2);
    letters.any(|letter| matches!(letter, '\'' | '’' | 'ʼ'))
}

impl Term {
    fn look_up(pack: &Pack, word: &Word, is_last: bool) -> Result<Self, PackError> {
        let folded = word.folded.clone();
        let begins = is_last && occurs_as_beginning(pack, &folded)?;
        let mut stems = pack.tongues.stems(word);
        let known = {
            let mut kept = Vec::new();
            for stem in &stems {
                if occurs(pack, stem)? {
                    kept.push(stem.clone());
                }
            }
            kept
        };
        if !known.is_empty() || begins {
            return Ok(Self {
                folded,
                stems: known,
                begins,
            });
        }
        stems.insert(0, folded.clone());
        let stems = typo::corrections(pack, &stems)?;
        Ok(Self {
            folded,
            stems,
            begins,
        })
    }

    fn whole(&self) -> Option<String> {
        if self.stems.is_empty() {
            return None;
        }
        let quoted: Vec<String> = self
            .stems
            .iter()
            .map(|stem| format!("\"{stem}\""))
            .collect();
        Some(format!("({})", quoted.join(" OR ")))
    }

    fn beginning(&self) -> String {
        format!("\"{}\" *", self.folded)
    }
}

fn occurs(pack: &Pack, word: &str) -> Result<bool, PackError> {
    let sql = "SELECT word FROM vocabulary WHERE word = ?1";
    Ok(pack.ask(WORD, sql)?.first([word], |_| Ok(()))?.is_some())
}

fn occurs_as_beginning(pack: &Pack, beginning: &str) -> Result<bool, PackError> {
    let sql = "SELECT word FROM vocabulary WHERE word >= ?1 ORDER BY word LIMIT 1";
    let next = pack.ask(WORD, sql)?.first([beginning], owned)?;
    Ok(next.is_some_and(|next| next.starts_with(beginning)))
}
