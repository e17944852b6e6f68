//! Ids from the names of other tools.

use std::collections::{BTreeMap, BTreeSet};

use waymark_base::Id;

use super::Report;

/// The nearest text in the form of an id: a valid id stays as it is, `_` becomes `-`.
/// What begins with no letter gets `prefix` in front.
pub(crate) fn slug(name: &str, prefix: &str) -> String {
    let mut slug = String::new();
    for letter in name.chars() {
        if letter.is_ascii_alphanumeric() {
            slug.push(letter.to_ascii_lowercase());
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
        if slug.len() >= 2 * Id::MAX_LENGTH {
            break;
        }
    }
    if !slug.starts_with(|first: char| first.is_ascii_lowercase()) {
        slug = format!("{prefix}-{slug}");
    }
    cut(&slug, Id::MAX_LENGTH)
}

/// At most so many letters; no hyphen at the end.
fn cut(slug: &str, most: usize) -> String {
    let cut: String = slug.chars().take(most).collect();
    cut.trim_end_matches('-').to_owned()
}

/// The names of one kind of thing in a file, each with an id of its own.
pub(crate) struct Names {
    prefix: &'static str,
    taken: BTreeSet<Id>,
    /// The number behind the next name that has the same slug.
    next: BTreeMap<String, usize>,
    changed: Vec<(String, Id)>,
}

impl Names {
    /// `prefix`: what stands before a name that begins with no letter.
    pub(crate) fn new(prefix: &'static str) -> Self {
        Self {
            prefix,
            taken: BTreeSet::new(),
            next: BTreeMap::new(),
            changed: Vec::new(),
        }
    }

    /// An id for a name, which nothing else has.
    pub(crate) fn take(&mut self, name: &str) -> Id {
        let wanted = slug(name, self.prefix);
        let next = self.next.entry(wanted.clone()).or_insert(1);
        let id = loop {
            let number = match *next {
                1 => String::new(),
                number => format!("-{number}"),
            };
            *next += 1;
            let text = format!("{}{number}", cut(&wanted, Id::MAX_LENGTH - number.len()));
            let id: Id = text
                .parse()
                .expect("a slug with a number behind it is an id");
            if self.taken.insert(id.clone()) {
                break id;
            }
        };
        if id.as_str() != name.replace('_', "-").trim_end_matches('-') {
            let shown = name.chars().take(40).collect();
            self.changed.push((shown, id.clone()));
        }
        id
    }

    /// Says which names were changed.
    pub(crate) fn tell(&self, report: &mut Report, what: &str) {
        let shown = self.changed.iter().take(5);
        let shown: Vec<String> = shown
            .map(|(old, new)| format!("`{old}` is `{new}`"))
            .collect();
        if shown.is_empty() {
            return;
        }
        let more = self.changed.len() - shown.len();
        let rest = if more > 0 {
            format!(" and {more} more")
        } else {
            String::new()
        };
        report.warning(
            "",
            &format!("{what} had to be renamed: {}{rest}", shown.join(", ")),
            "choose better ids in the TOML file, if these say too little",
        );
    }
}

/// Ids of options. One id has one text in the whole instrument, so that the same name with
/// another text becomes another id.
pub(crate) struct OptionNames {
    names: Names,
    known: BTreeMap<(String, String), Id>,
}

impl OptionNames {
    pub(crate) fn new() -> Self {
        Self {
            names: Names::new("a"),
            known: BTreeMap::new(),
        }
    }

    /// The id of an option with this name and this text in the file's first language.
    pub(crate) fn take(&mut self, name: &str, text: &str) -> Id {
        let key = (name.to_owned(), text.to_owned());
        if let Some(known) = self.known.get(&key) {
            return known.clone();
        }
        let id = self.names.take(name);
        self.known.insert(key, id.clone());
        id
    }

    pub(crate) fn tell(&self, report: &mut Report) {
        self.names.tell(report, "options");
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_foreign_name_becomes_the_nearest_id() {
        for (name, id) in [
            ("own-papers", "own-papers"),
            ("own_papers", "own-papers"),
            ("observe_", "observe"),
            ("Q1.2", "q1-2"),
            ("/44250-9", "item-44250-9"),
            ("Чи є", "item"),
            ("  a -- b ", "a-b"),
        ] {
            assert_eq!(slug(name, "item"), id, "{name}");
        }
    }

    #[test]
    fn the_same_option_with_another_text_is_another_option() {
        let mut names = OptionNames::new();
        assert_eq!(names.take("1", "Never").as_str(), "a-1");
        assert_eq!(names.take("1", "Often").as_str(), "a-1-2");
        assert_eq!(names.take("1", "Never").as_str(), "a-1");
    }

    proptest! {
        #[test]
        fn every_name_gets_an_id_of_its_own(names in prop::collection::vec("\\PC{0,90}|[a-c_-]{1,3}", 1..40)) {
            let mut ids = Names::new("item");
            let given: BTreeSet<Id> = names.iter().map(|name| ids.take(name)).collect();
            prop_assert_eq!(given.len(), names.len());
        }

        #[test]
        fn an_id_stays_as_it_is(id in "[a-z][a-z0-9]{0,9}(-[a-z0-9]{1,9}){0,5}") {
            prop_assert_eq!(slug(&id, "item"), id);
        }
    }
}
