//! The interface's messages, as they are compiled in. The tests read the same.

/// The files of a language, one after the other.
macro_rules! messages {
    ($language:literal) => {
        concat!(
            include_str!(concat!(
                "../../../content/languages/",
                $language,
                "/app.ftl"
            )),
            include_str!(concat!(
                "../../../content/languages/",
                $language,
                "/screening.ftl"
            )),
        )
    };
}

pub(crate) const ENGLISH: &str = messages!("en");
pub(crate) const UKRAINIAN: &str = messages!("uk");
