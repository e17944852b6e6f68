//! The interface's messages, as they are compiled in. The tests read the same.

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

/// The messages that decisions of the engine use, one file after the other.
pub(crate) const ENGLISH: &str = concat!(
    file!("en", "app"),
    file!("en", "private"),
    file!("en", "screening"),
    file!("en", "updates")
);
pub(crate) const UKRAINIAN: &str = concat!(
    file!("uk", "app"),
    file!("uk", "private"),
    file!("uk", "screening"),
    file!("uk", "updates")
);

/// What screens say that no answer of the engine says.
pub(crate) const ROOMS_ENGLISH: &str = file!("en", "rooms");
pub(crate) const ROOMS_UKRAINIAN: &str = file!("uk", "rooms");
