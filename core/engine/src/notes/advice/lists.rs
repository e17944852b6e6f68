//! The words that the advice looks for, from `content/words/note-advice.tsv`.

use std::collections::HashMap;
use std::sync::LazyLock;

use waymark_pack::fold_into;

use super::words::Words;

const FILE: &str = include_str!("../../../../../content/words/note-advice.tsv");

static LISTS: LazyLock<Lists> = LazyLock::new(|| Lists::read(FILE));

/// The lists, one for each use.
#[derive(Default)]
pub(super) struct Lists {
    /// A name follows.
    pub(super) name: Phrases,
    /// No name, though it follows such a word.
    pub(super) no_name: Phrases,
    /// The number of a document follows.
    pub(super) document: Phrases,
    /// A sum of money stands beside.
    pub(super) money: Phrases,
    /// Capital letters, and no person: organisations, places, months.
    pub(super) known: Phrases,
}

/// Phrases of one word or several, folded, by their first word.
#[derive(Default)]
pub(super) struct Phrases(HashMap<String, Vec<Vec<String>>>);

pub(super) fn lists() -> &'static Lists {
    &LISTS
}

impl Lists {
    fn read(file: &str) -> Self {
        let mut lists = Self::default();
        for row in file.lines().skip(1) {
            let mut columns = row.split('\t');
            let list = match columns.next() {
                Some("name") => &mut lists.name,
                Some("no-name") => &mut lists.no_name,
                Some("document") => &mut lists.document,
                Some("money") => &mut lists.money,
                Some("known") => &mut lists.known,
                _ => continue,
            };
            list.add(columns.nth(1).unwrap_or_default());
        }
        lists
    }
}

impl Phrases {
    fn add(&mut self, phrase: &str) {
        let mut folded = String::new();
        fold_into(phrase, &mut folded);
        let mut words = folded.split(' ').map(str::to_owned);
        if let Some(first) = words.next() {
            self.0.entry(first).or_default().push(words.collect());
        }
    }

    /// How many words the longest phrase has that begins at a word; 0 where none does.
    pub(super) fn at(&self, words: &Words<'_>, index: usize) -> usize {
        let first = words.folded(index);
        let Some(rests) = self.0.get(first) else {
            return 0;
        };
        let fits = |rest: &&Vec<String>| {
            let mut following = (index + 1..).zip(rest.iter());
            following.all(|(at, word)| words.folded(at) == word)
        };
        let lengths = rests.iter().filter(fits).map(|rest| rest.len() + 1);
        lengths.max().unwrap_or(0)
    }

    /// Whether a word by itself is one of them.
    pub(super) fn has(&self, words: &Words<'_>, index: usize) -> bool {
        self.at(words, index) > 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_of_the_file_is_in_a_list() {
        let rows = FILE.lines().skip(1).count();
        let lists = lists();
        let all = [
            &lists.name,
            &lists.no_name,
            &lists.document,
            &lists.money,
            &lists.known,
        ];
        let held: usize = all
            .iter()
            .flat_map(|list| list.0.values())
            .map(Vec::len)
            .sum();
        assert_eq!(held, rows);
        assert!(FILE.lines().all(|row| row.split('\t').count() == 3));
    }

    #[test]
    fn the_longest_phrase_counts() {
        let words = Words::of("Ministry of the Interior, Її звати Олена");
        assert_eq!(lists().known.at(&words, 0), 4);
        assert_eq!(lists().known.at(&words, 1), 0);
        assert_eq!(lists().name.at(&words, 5), 1);
    }
}
