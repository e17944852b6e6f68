//! Whatever is chosen of the real content: nothing panics, every number that is given stands
//! there in full, and no word gives away what it is for.
#![allow(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "the helpers of a test fail where it fails"
)]

use std::path::Path;
use std::sync::{Arc, LazyLock};

use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use waymark_author::read::WordList;
use waymark_author::{compile, giveaway, load};
use waymark_base::FixedClock;
use waymark_engine::views::{CardsView, ContactView, HandOverView};
use waymark_engine::{
    CardLayout, CardRequest, Engine, HandOverRequest, HotlineFilter, PackLocation,
};

const LANGUAGES: [&str; 14] = [
    "en", "uk", "de", "es", "fr", "hu", "pl", "ro", "sk", "ru", "ar", "fa", "en-XA", "ar-XB",
];
const LAYOUTS: [CardLayout; 2] = [CardLayout::A4Eight, CardLayout::Strip];

/// The real content.
struct Real {
    engine: Engine,
    words: WordList,
    contacts: Vec<ContactView>,
    sites: Vec<String>,
    countries: Vec<String>,
}

static REAL: LazyLock<Real> = LazyLock::new(|| {
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content");
    let loaded = load(&content).ok().unwrap();
    let bytes: &[u8] = Vec::leak(compile(&loaded).unwrap());
    let clock = Arc::new(FixedClock("2026-11-21T10:30:00Z".parse().unwrap()));
    let engine = Engine::open(PackLocation::BuiltIn(bytes), clock, &["en".to_owned()]).unwrap();
    let all = HotlineFilter {
        include_low: true,
        limit: u32::MAX,
        ..HotlineFilter::default()
    };
    let contacts = engine.hotlines(&all).unwrap().contacts;
    let mut countries: Vec<String> = contacts.iter().map(|c| c.country.clone()).collect();
    countries.sort();
    countries.dedup();
    Real {
        engine,
        words: loaded.giveaway_words.clone(),
        contacts,
        sites: loaded
            .sites
            .iter()
            .map(|site| site.record.id.to_string())
            .collect(),
        countries,
    }
});

/// What a phone dials for a contact, digit for digit; `None` for an address.
fn dialled(contact: &ContactView) -> Option<String> {
    let written = ["whatsapp", "viber", "signal", "telegram"];
    let number = match (contact.channel.as_str(), &contact.e164, &contact.app) {
        ("phone" | "text", ..) => {
            let target = &contact.actions.first()?.target;
            target.split_once(':')?.1.to_owned()
        }
        ("chat", Some(e164), Some(app)) if written.contains(&app.as_str()) => e164.clone(),
        _ => return None,
    };
    Some(digits(&number))
}

fn digits(text: &str) -> String {
    text.chars()
        .filter(|c| c.is_ascii_digit() || *c == '+')
        .collect()
}

fn clean(text: &str) {
    let found = giveaway::find_in_any(&REAL.words, text);
    assert!(found.is_empty(), "{text}: {found:?}");
}

fn message_holds(view: &HandOverView, contacts: &[&ContactView]) {
    clean(&view.message);
    view.note.iter().for_each(|note| clean(note));
    let lines: Vec<String> = view.message.lines().map(digits).collect();
    for contact in contacts {
        let left = view.left_out.iter().any(|left| left.id == contact.id);
        match dialled(contact) {
            None => assert!(left, "{}", contact.id),
            Some(number) => {
                assert!(!left, "{}", contact.id);
                assert!(lines.iter().any(|line| line.contains(&number)), "{number}");
                let code = view
                    .qr
                    .iter()
                    .find(|c| c.id.as_deref() == Some(&contact.id));
                assert!(digits(&code.unwrap().payload).contains(&number));
            }
        }
    }
}

fn cards_hold(view: &CardsView, contacts: &[&ContactView]) {
    let Some(card) = view.cards.first() else {
        assert!(view.empty_text.is_some());
        return;
    };
    for text in &card.texts {
        clean(&text.text);
        assert!(text.width_mm > 0.0 && text.most_lines > 0);
    }
    for contact in contacts {
        let Some(number) = dialled(contact) else {
            continue;
        };
        let whole = |text: &str| digits(text) == number;
        let there = card.texts.iter().any(|text| whole(&text.text));
        let left = view.left_out.iter().any(|left| left.id == contact.id);
        assert!(there || left, "{}: {number}", contact.id);
    }
}

#[test]
fn every_contact_and_every_site_by_itself_in_every_language() {
    for language in LANGUAGES {
        for contact in &REAL.contacts {
            let request = HandOverRequest {
                contacts: vec![contact.id.clone()],
                language: Some(language.to_owned()),
                disguise: Some("parcel".to_owned()),
                ..HandOverRequest::default()
            };
            message_holds(&REAL.engine.hand_over(&request).unwrap(), &[contact]);
        }
        for site in &REAL.sites {
            let request = HandOverRequest {
                sites: vec![site.clone()],
                language: Some(language.to_owned()),
                ..HandOverRequest::default()
            };
            message_holds(&REAL.engine.hand_over(&request).unwrap(), &[]);
        }
    }
}

/// The numbers for emergencies of a country that are not doubtful.
fn emergencies(country: &str) -> Vec<String> {
    let known = |c: &&ContactView| {
        c.country == country && c.topics.contains(&"emergency".to_owned()) && c.confidence != "low"
    };
    REAL.contacts
        .iter()
        .filter(known)
        .filter_map(dialled)
        .collect()
}

#[test]
fn the_cards_of_every_country_hold_an_emergency_number_and_leave_nothing_out() {
    let mut cut = Vec::new();
    for country in &REAL.countries {
        for language in LANGUAGES {
            for layout in LAYOUTS {
                let request = CardRequest {
                    country: Some(country.clone()),
                    language: Some(language.to_owned()),
                    layout,
                    ..CardRequest::default()
                };
                let view = REAL.engine.pocket_cards(&request).unwrap();
                let emergencies = emergencies(country);
                let texts = view.cards.first().map(|card| card.texts.clone());
                let shown: Vec<String> = texts
                    .unwrap_or_default()
                    .iter()
                    .map(|t| digits(&t.text))
                    .collect();
                assert!(
                    emergencies.is_empty() || emergencies.iter().any(|one| shown.contains(one)),
                    "{country} {layout:?}"
                );
                cards_hold(&view, &[]);
                let told = view.left_out.iter().map(|left| left.text.clone());
                cut.extend(told.map(|text| format!("{country} {language} {layout:?}: {text}")));
            }
        }
    }
    assert!(cut.is_empty(), "{cut:#?}");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 120, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_chosen_every_number_is_whole(
        chosen in subsequence((0..REAL.contacts.len()).collect::<Vec<_>>(), 0..7),
        sites in subsequence(REAL.sites.clone(), 0..4),
        language in select(LANGUAGES.to_vec()),
        layout in select(LAYOUTS.to_vec()),
        disguise in select(vec![None, Some("tailor"), Some("x_ray")]),
    ) {
        prop_assume!(!chosen.is_empty() || !sites.is_empty());
        let contacts: Vec<&ContactView> = chosen.iter().map(|at| &REAL.contacts[*at]).collect();
        let ids: Vec<String> = contacts.iter().map(|contact| contact.id.clone()).collect();
        let view = REAL.engine.hand_over(&HandOverRequest {
            contacts: ids.clone(),
            sites: sites.clone(),
            language: Some(language.to_owned()),
            disguise: disguise.map(str::to_owned),
        }).unwrap();
        message_holds(&view, &contacts);
        let view = REAL.engine.pocket_cards(&CardRequest {
            contacts: ids,
            sites,
            language: Some(language.to_owned()),
            layout,
            ..CardRequest::default()
        }).unwrap();
        cards_hold(&view, &contacts);
    }
}
