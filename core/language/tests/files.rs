//! The `.ftl` files and the list of messages in the code say the same.

#[path = "../src/files.rs"]
mod files;

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use waymark_language::{Key, Localizer};

const FILES: [(&str, &str); 2] = [("en", files::ENGLISH), ("uk", files::UKRAINIAN)];

const ROOMS: [(&str, &str); 2] = [("en", files::ROOMS_ENGLISH), ("uk", files::ROOMS_UKRAINIAN)];

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
    for (language, file) in FILES {
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
    let [source, others @ ..] = FILES.map(|(language, file)| messages(language, file));
    for other in others {
        assert_eq!(other, source);
    }
}

#[test]
fn the_texts_of_the_screens_are_the_same_in_every_language_and_plain() {
    let [source, others @ ..] = ROOMS.map(|(language, file)| messages(language, file));
    for other in others {
        assert_eq!(other, source);
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
    for (language, file) in ROOMS {
        let texts = Localizer::new(&[language.to_owned()]).texts();
        let headings = Key::HEADINGS.iter().map(|key| key.name().to_owned());
        let written: BTreeSet<String> = messages(language, file)
            .into_keys()
            .chain(headings)
            .collect();
        assert_eq!(texts.keys().cloned().collect::<BTreeSet<_>>(), written);
        assert!(texts.values().all(|text| !text.trim().is_empty()));
    }
}

#[test]
fn the_files_of_a_language_say_the_same_of_their_review() {
    for (language, review) in Localizer::spoken() {
        let files = FILES.into_iter().chain(ROOMS);
        let of_language = files.filter(|(of, _)| *of == language);
        let said: Vec<&str> = of_language
            .flat_map(|(_, file)| file.lines())
            .filter_map(|line| line.strip_prefix("# review: "))
            .collect();
        // app.ftl, private.ftl, screening.ftl, updates.ftl, rooms.ftl
        assert_eq!(said, [review; 5], "{language}");
    }
}

#[test]
fn a_count_has_every_plural_form_of_its_language() {
    for (language, file) in FILES {
        let forms: &[&str] = if language == "uk" {
            &["one", "few", "many"]
        } else {
            &["one"]
        };
        for message in file.split("\n\n").flat_map(|part| part.split("\n    }\n")) {
            let counts = message.contains("{ $count ->");
            for form in forms.iter().filter(|_| counts) {
                assert!(
                    message.contains(&format!("[{form}]")),
                    "{language}: {message} lacks {form}"
                );
            }
        }
    }
}
