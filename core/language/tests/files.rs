//! The `.ftl` files and the list of messages in the code say the same.

#[path = "../src/files.rs"]
mod files;

use std::collections::{BTreeMap, BTreeSet};

use files::LANGUAGES;
use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use icu_locale::Locale;
use icu_plurals::{PluralCategory, PluralRules};
use waymark_language::{Argument, Key, Localizer};

/// Languages and their messages, English first.
fn engine_files() -> impl Iterator<Item = (&'static str, &'static str)> {
    LANGUAGES.iter().map(|texts| (texts.tag, texts.messages))
}

/// Languages and the texts of their screens, English first.
fn room_files() -> impl Iterator<Item = (&'static str, &'static str)> {
    LANGUAGES.iter().map(|texts| (texts.tag, texts.rooms))
}

/// Variables of each message.
type Messages = BTreeMap<String, BTreeSet<String>>;

fn messages(language: &str, file: &str) -> Messages {
    let parsed = fluent_syntax::parser::parse(file);
    let resource = parsed.map_err(|(_, errors)| errors).expect(language);
    let mut messages = Messages::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else {
            continue;
        };
        let mut variables = BTreeSet::new();
        collect(
            message.value.as_ref().expect(message.id.name),
            &mut variables,
        );
        let twice = messages.insert(message.id.name.to_owned(), variables);
        assert!(
            twice.is_none(),
            "{language}: {} stands twice",
            message.id.name
        );
    }
    messages
}

fn english<'f>(mut files: impl Iterator<Item = (&'f str, &'f str)>) -> Messages {
    let (language, file) = files.next().expect("English is the first");
    messages(language, file)
}

fn collect(pattern: &Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        match element {
            PatternElement::Placeable {
                expression: Expression::Inline(inline),
            } => {
                collect_inline(inline, variables);
            }
            PatternElement::Placeable {
                expression: Expression::Select { selector, variants },
            } => {
                collect_inline(selector, variables);
                variants
                    .iter()
                    .for_each(|variant| collect(&variant.value, variables));
            }
            PatternElement::TextElement { .. } => {}
        }
    }
}

fn collect_inline(inline: &InlineExpression<&str>, variables: &mut BTreeSet<String>) {
    if let InlineExpression::VariableReference { id } = inline {
        variables.insert(id.name.to_owned());
    }
}

#[test]
fn every_language_has_every_message_and_no_other() {
    let listed: BTreeSet<&str> = Key::ALL.iter().map(|key| key.name()).collect();
    assert_eq!(listed.len(), Key::ALL.len(), "a name is listed twice");
    for (language, file) in engine_files() {
        let messages = messages(language, file);
        let written: BTreeSet<&str> = messages.keys().map(String::as_str).collect();
        let missing: Vec<_> = listed.difference(&written).collect();
        let unknown: Vec<_> = written.difference(&listed).collect();
        assert!(missing.is_empty(), "{language} lacks {missing:?}");
        assert!(
            unknown.is_empty(),
            "{language} has messages that nothing uses: {unknown:?}"
        );
    }
}

#[test]
fn the_variables_of_a_message_are_the_same_in_every_language() {
    let source = english(engine_files());
    for (language, file) in engine_files() {
        assert_eq!(messages(language, file), source, "{language}");
    }
}

#[test]
fn the_texts_of_the_screens_are_the_same_in_every_language_and_plain() {
    let source = english(room_files());
    for (language, file) in room_files() {
        assert_eq!(messages(language, file), source, "{language}");
    }
    for (name, variables) in source {
        assert!(variables.is_empty(), "{name} has variables: {variables:?}");
        assert_eq!(
            Key::from_name(&name),
            None,
            "{name} is a message of the engine already"
        );
    }
}

#[test]
fn every_text_of_the_screens_is_given_out_and_none_more_than_the_headings() {
    for (language, file) in room_files() {
        let texts = Localizer::new(&[language.to_owned()]).texts();
        let headings = Key::HEADINGS.iter().map(|key| key.name().to_owned());
        let written: BTreeSet<String> = messages(language, file)
            .into_keys()
            .chain(headings)
            .chain(["digits".to_owned()])
            .collect();
        assert_eq!(texts.keys().cloned().collect::<BTreeSet<_>>(), written);
        assert!(texts.values().all(|text| !text.trim().is_empty()));
    }
}

#[test]
fn the_files_of_a_language_say_the_same_of_their_review() {
    for (language, review) in Localizer::spoken() {
        let files = engine_files().chain(room_files());
        let of_language = files.filter(|(of, _)| *of == language);
        let said: Vec<&str> = of_language
            .flat_map(|(_, file)| file.lines())
            .filter_map(|line| line.strip_prefix("# review: "))
            .collect();
        // app.ftl, private.ftl, screening.ftl, updates.ftl, rooms.ftl
        assert_eq!(said, [review; 5], "{language}");
    }
}

/// Counts that show every form of these languages, beginning with those that end a rule.
const COUNTS: [u64; 16] = [
    0, 1, 2, 3, 4, 5, 10, 11, 12, 20, 21, 22, 25, 100, 1_000, 1_000_000,
];

#[test]
fn every_message_is_formatted_in_every_plural_form_of_its_language() {
    for (language, file) in engine_files() {
        let localizer = Localizer::new(&[language.to_owned()]);
        for (name, variables) in messages(language, file) {
            let key = Key::from_name(&name).expect(&name);
            for count in COUNTS {
                let arguments: Vec<(&'static str, Argument<'_>)> = variables
                    .iter()
                    .map(|name| (&*name.clone().leak(), Argument::Count(count)))
                    .collect();
                let text = localizer.format(key, &arguments);
                assert_ne!(text, name, "{language}: {count}");
                assert!(!text.contains(['{', '}']), "{language}: {text}");
            }
        }
    }
}

#[test]
fn a_count_has_the_plural_forms_of_its_language_and_no_other() {
    for (language, file) in engine_files() {
        let forms = Forms::of(language);
        let parsed = fluent_syntax::parser::parse(file).expect(language);
        for entry in parsed.body {
            if let Entry::Message(message) = entry {
                for element in message.value.iter().flat_map(|value| &value.elements) {
                    let place = format!("{language}: {}", message.id.name);
                    forms.hold(element, &place);
                }
            }
        }
    }
}

/// The plural forms of a language by the rules of CLDR, as ICU has them.
struct Forms {
    /// Of whole numbers.
    whole: BTreeSet<&'static str>,
    /// Of any number.
    any: BTreeSet<&'static str>,
}

impl Forms {
    fn of(language: &str) -> Self {
        let locale = Locale::try_from_str(language).expect("a tag");
        let rules = PluralRules::try_new_cardinal(locale.into()).expect(language);
        let name = |category: PluralCategory| match category {
            PluralCategory::Zero => "zero",
            PluralCategory::One => "one",
            PluralCategory::Two => "two",
            PluralCategory::Few => "few",
            PluralCategory::Many => "many",
            PluralCategory::Other => "other",
        };
        // A million, because French and Spanish have a form of their own for it.
        let counts = (0_u64..=200).chain([1_000, 1_000_000]);
        let whole = counts.map(|count| name(rules.category_for(count)));
        Self {
            whole: whole.chain(["other"]).collect(),
            any: rules.categories().map(name).collect(),
        }
    }

    fn hold(&self, element: &PatternElement<&str>, place: &str) {
        let PatternElement::Placeable {
            expression: Expression::Select { selector, variants },
        } = element
        else {
            return;
        };
        let written: BTreeSet<&str> = variants
            .iter()
            .filter_map(|variant| match &variant.key {
                VariantKey::Identifier { name } => Some(*name),
                VariantKey::NumberLiteral { .. } => None,
            })
            .collect();
        // What is not counted in the nominative may need fewer forms, such as "about 5
        // people" in Ukrainian; what selects by something else has no `other`.
        let counts = matches!(
            selector,
            InlineExpression::VariableReference { id } if id.name == "count"
        );
        if counts || written.contains("other") {
            assert!(written.is_subset(&self.any), "{place}: {written:?}");
        }
        assert!(
            !counts || written.is_superset(&self.whole),
            "{place}: {written:?}"
        );
    }
}
