//! The few words that only the command line needs, in the reader's language.

use waymark_language::{Argument, ShellMessages, canonical};

use crate::failure::Failure;

macro_rules! files {
    ($($language:literal),+ $(,)?) => {
        [$(($language, include_str!(concat!("../../content/languages/", $language, "/cli.ftl")))),+]
    };
}

/// `cli.ftl` in each language of the interface.
const FILES: [(&str, &str); 12] = files![
    "en", "uk", "de", "es", "fr", "hu", "pl", "ro", "sk", "ru", "ar", "fa",
];

/// Messages of `cli.ftl`, asked for by their name without the leading `cli-`.
pub(crate) struct Words {
    messages: ShellMessages,
    typed: Option<String>,
}

impl Words {
    /// Chooses by the reader's languages, best first; `typed` is the one that
    /// stood on the command line.
    pub(crate) fn new(languages: &[String], typed: Option<&String>) -> Self {
        let messages = ShellMessages::new(languages, &FILES);
        Self {
            messages,
            typed: typed.cloned(),
        }
    }

    /// The language that was typed, for commands to type next.
    pub(crate) fn typed(&self) -> Option<&str> {
        self.typed.as_deref()
    }

    /// A message without variables.
    pub(crate) fn text(&self, name: &str) -> String {
        self.message(name, &[])
    }

    /// A message about a count.
    pub(crate) fn count(&self, name: &str, count: u32) -> String {
        self.message(name, &[("count", u64::from(count).into())])
    }

    /// A message with texts in it.
    pub(crate) fn filled(&self, name: &str, values: &[(&str, &str)]) -> String {
        let arguments: Vec<_> = values
            .iter()
            .map(|(name, text)| (*name, Argument::Text(text)))
            .collect();
        self.message(name, &arguments)
    }

    fn message(&self, name: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        let found = self.messages.format(&format!("cli-{name}"), arguments);
        debug_assert!(
            found.is_some(),
            "no message cli-{name} with these variables"
        );
        found.unwrap_or_else(|| name.to_owned())
    }
}

/// The reader's languages: those that were typed, or the system's.
pub(crate) fn reader_languages(typed: &[String]) -> Result<Vec<String>, Failure> {
    for language in typed {
        if canonical(language).is_none() {
            return Err(Failure::usage(format!(
                "--lang: `{language}` is no language; write a code such as en, uk or fa-AF"
            )));
        }
    }
    if !typed.is_empty() {
        return Ok(typed.to_vec());
    }
    // As on every Unix: the first of these that is set decides.
    let system = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .filter_map(|name| std::env::var(name).ok());
    Ok(system
        .filter(|language| !language.is_empty())
        .take(1)
        .collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use waymark_language::Localizer;

    /// Names and variables of a file's messages.
    fn messages(file: &str) -> Vec<(String, Vec<String>)> {
        let mut found: Vec<(String, Vec<String>)> = Vec::new();
        for line in file.lines().filter(|line| !line.starts_with('#')) {
            if let Some((name, _)) = line.split_once(" =").filter(|_| line.starts_with("cli-")) {
                found.push((name.to_owned(), Vec::new()));
            }
            let variables = line.split('$').skip(1).map(|rest| {
                rest.chars()
                    .take_while(|c| c.is_alphanumeric())
                    .collect::<String>()
            });
            if let Some((_, known)) = found.last_mut() {
                known.extend(variables);
                known.sort();
                known.dedup();
            }
        }
        found
    }

    #[test]
    fn every_language_of_the_engine_has_the_same_messages_with_the_same_variables() {
        let spoken: Vec<&str> = Localizer::spoken().iter().map(|(tag, _)| *tag).collect();
        assert_eq!(FILES.map(|(tag, _)| tag).as_slice(), spoken);
        let [(_, english), others @ ..] = FILES;
        assert!(messages(english).len() > 20);
        for (language, file) in others {
            assert_eq!(messages(english), messages(file), "{language}");
        }
    }

    #[test]
    fn every_message_can_be_read() {
        for (language, file) in FILES {
            let words = Words::new(&[language.to_owned()], None);
            for (name, variables) in messages(file) {
                let values: Vec<_> = variables
                    .iter()
                    .map(|name| (name.as_str(), Argument::Count(2)))
                    .collect();
                assert!(
                    words.messages.format(&name, &values).is_some(),
                    "{language} {name}"
                );
            }
        }
    }

    #[test]
    fn a_language_that_was_typed_must_be_one() {
        assert_eq!(
            reader_languages(&["uk".into(), "fa-AF".into()])
                .unwrap()
                .len(),
            2
        );
        assert_eq!(
            reader_languages(&["12".into()]).map_err(|failure| failure.code),
            Err(2)
        );
    }
}
