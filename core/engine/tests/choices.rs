//! What a reader can choose among.

mod support;

use support::engine;
use waymark_engine::HotlineFilter;
use waymark_engine::views::ChoiceText;

fn ids(choices: &[ChoiceText]) -> Vec<&str> {
    choices.iter().map(|choice| choice.id.as_str()).collect()
}

#[test]
fn only_what_occurs_can_be_chosen_and_it_is_in_the_readers_order() {
    let choices = engine("en").directory_choices().unwrap();
    // Fiji has a site and no number; INT is no country.
    assert_eq!(ids(&choices.countries), ["FJ", "PL", "UA"]);
    assert_eq!(ids(&choices.topics), ["trafficking", "child", "emergency"]);
    assert_eq!(ids(&choices.languages), ["en", "pl", "uk"]);
    let ukrainian = engine("uk").directory_choices().unwrap();
    assert_eq!(ids(&ukrainian.countries), ["PL", "UA", "FJ"]);
    assert_eq!(ukrainian.countries[0].text, "Польща");
    assert_eq!(ids(&ukrainian.languages), ["en", "pl", "uk"]);
    assert_eq!(ukrainian.topics[1].text, "діти");
}

#[test]
fn whatever_is_chosen_can_be_asked_for() {
    let engine = engine("uk");
    let choices = engine.directory_choices().unwrap();
    for topic in &choices.topics {
        let filter = HotlineFilter {
            topic: Some(topic.id.clone()),
            include_low: true,
            ..HotlineFilter::default()
        };
        assert!(!engine.hotlines(&filter).unwrap().contacts.is_empty());
    }
    for country in &choices.countries {
        let filter = HotlineFilter {
            country: Some(country.id.clone()),
            ..HotlineFilter::default()
        };
        engine.hotlines(&filter).unwrap();
    }
    for language in &choices.languages {
        let filter = HotlineFilter {
            languages: vec![language.id.clone()],
            ..HotlineFilter::default()
        };
        let first = &engine.hotlines(&filter).unwrap().contacts[0];
        assert!(first.languages.contains(&language.id));
    }
}

#[test]
fn the_interface_speaks_the_languages_that_people_have_and_says_which_is_a_draft() {
    for (reader, draft) in [
        (
            "en",
            "This translation is a draft. Nobody has reviewed it yet.",
        ),
        ("uk", "Цей переклад чорновий. Його ще ніхто не перевірив."),
    ] {
        let languages = engine(reader).languages().unwrap().languages;
        let rows: Vec<(&str, &str, Option<&str>)> = languages
            .iter()
            .map(|row| (&*row.tag, &*row.name, row.state_text.as_deref()))
            .collect();
        assert_eq!(
            rows,
            [("en", "English", None), ("uk", "Українська", Some(draft))]
        );
    }
}
