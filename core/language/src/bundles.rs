//! The messages of a language, with those of English behind them.

use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};

use crate::digits;
use crate::locale::Locale;

/// Messages of the reader's language. English stands in for what is missing there, and is
/// not even read before something is.
pub(crate) struct Bundles {
    own: FluentBundle<FluentResource>,
    /// The English file, unless the own messages are made from it.
    english: Option<&'static str>,
    behind: OnceLock<FluentBundle<FluentResource>>,
}

impl Bundles {
    /// `own` are the messages of the locale, `english` those of the same file in English.
    pub(crate) fn new(locale: Locale, own: &'static str, english: &'static str) -> Self {
        Self {
            own: bundle(locale, own),
            english: (!locale.is_from_english()).then_some(english),
            behind: OnceLock::new(),
        }
    }

    /// A message; `None` where no file has one of that name that can be formatted with
    /// these arguments.
    pub(crate) fn format(&self, name: &str, arguments: &FluentArgs<'_>) -> Option<String> {
        formatted(&self.own, name, arguments).or_else(|| {
            let english = self.english?;
            let behind = self
                .behind
                .get_or_init(|| bundle(Locale::english(), english));
            formatted(behind, name, arguments)
        })
    }
}

fn formatted(
    bundle: &FluentBundle<FluentResource>,
    name: &str,
    arguments: &FluentArgs<'_>,
) -> Option<String> {
    let pattern = bundle.get_message(name)?.value()?;
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(arguments), &mut errors);
    debug_assert!(errors.is_empty(), "{name}: {errors:?}");
    errors.is_empty().then(|| text.into_owned())
}

/// The messages of one file, with the plural forms and the digits of a language.
fn bundle(locale: Locale, messages: &str) -> FluentBundle<FluentResource> {
    let plurals = locale.texts.tag.parse().into_iter().collect();
    let mut bundle = FluentBundle::new_concurrent(plurals);
    // Our own isolates are put around arguments only where they are needed.
    bundle.set_use_isolating(false);
    bundle.set_transform(locale.transform);
    bundle.set_formatter(digits::written(locale.zero()));
    // A message that cannot be read is left out, and a test fails.
    let resource = match FluentResource::try_new(messages.to_owned()) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    // Twice the same name, the only error there can be: the first one stays.
    let _ = bundle.add_resource(resource);
    bundle
}
