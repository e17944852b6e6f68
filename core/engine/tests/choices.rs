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
    for (reader, second_pass) in [
        (
            "en",
            "This translation was checked a second time, but not by a native speaker.",
        ),
        ("uk", "Цей переклад перевірено вдруге, але не носієм мови."),
    ] {
        let languages = engine(reader).languages().unwrap().languages;
        let [source, others @ ..] = languages.as_slice() else {
            panic!("no language at all")
        };
        assert_eq!((&*source.tag, &*source.name), ("en", "English"));
        assert_eq!(source.state_text, None);
        let names: Vec<&str> = others.iter().map(|row| &*row.name).collect();
        let own_names = [
            "Українська",
            "Deutsch",
            "Español",
            "Français",
            "Magyar",
            "Polski",
            "Română",
            "Slovenčina",
            "Русский",
            "العربية",
            "فارسی",
        ];
        assert_eq!(names, own_names);
        // Whoever knows better has to say so here as well.
        for row in others {
            assert_eq!(row.state_text.as_deref(), Some(second_pass), "{}", row.tag);
        }
    }
}
