//! The interface's messages, as they are compiled in. The tests read the same.

/// What is written in one language of the interface.
#[derive(Debug)]
pub(crate) struct Texts {
    /// Its tag.
    pub(crate) tag: &'static str,
    /// The messages that decisions of the engine use, one file after the other.
    pub(crate) messages: &'static str,
    /// What screens say that no answer of the engine says.
    pub(crate) rooms: &'static str,
}

/// A file of a language.
macro_rules! file {
    ($language:literal, $name:literal) => {
        include_str!(concat!(
            "../../../content/languages/",
            $language,
            "/",
            $name,
            ".ftl"
        ))
    };
}

macro_rules! texts {
    ($($language:literal),+ $(,)?) => {
        [$(Texts {
            tag: $language,
            messages: concat!(
                file!($language, "app"),
                file!($language, "private"),
                file!($language, "screening"),
                file!($language, "updates")
            ),
            rooms: file!($language, "rooms"),
        }),+]
    };
}

/// The languages of the interface in the order in which a reader chooses among them: the
/// source language, the one that most of the content is translated into, then by their own
/// names, script by script.
pub(crate) static LANGUAGES: [Texts; 12] = texts![
    "en", "uk", "de", "es", "fr", "hu", "pl", "ro", "sk", "ru", "ar", "fa",
];
