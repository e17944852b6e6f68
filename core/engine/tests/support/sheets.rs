//! Sheets and the library of the test content.

use waymark_pack::records::{Block, Element, Resource, Sheet, Span};
use waymark_pack::vocabulary::{Audience, BlockClass, ReviewState};

use super::content::parsed;

pub(super) fn sheets() -> Vec<Sheet> {
    let line = |text: &str| {
        vec![Span {
            text: text.to_owned(),
            strong: false,
        }]
    };
    let block = |anchor: &str, class, heading: &str, body| Block {
        anchor: anchor.to_owned(),
        class,
        heading: heading.to_owned(),
        body,
        sources: vec![parsed("authority-2026")],
    };
    let sheet = |id: &str, language: &str, title: &str, order, translation, blocks| Sheet {
        id: parsed(id),
        language: parsed(language),
        title: title.to_owned(),
        summary: format!("{title}: a summary."),
        audience: vec![Audience::Everyone],
        order,
        translation,
        blocks,
    };
    let alone = Element::Paragraph(vec![
        Span {
            text: "Talk to the person ".to_owned(),
            strong: false,
        },
        Span {
            text: "alone".to_owned(),
            strong: true,
        },
    ]);
    let english = vec![
        block("alone", BlockClass::Warning, "Talk alone", vec![alone]),
        block(
            "steps",
            BlockClass::Steps,
            "Steps",
            vec![Element::Steps(vec![line("Ask for consent")])],
        ),
    ];
    let ukrainian = vec![block(
        "alone",
        BlockClass::Warning,
        "Розмова наодинці",
        vec![Element::List(vec![line("Говоріть із людиною наодинці")])],
    )];
    let brief = vec![block(
        "brief",
        BlockClass::Plain,
        "In brief",
        vec![Element::List(vec![line("Is she alone?")])],
    )];
    vec![
        sheet(
            "sixty-seconds",
            "en",
            "Sixty seconds",
            10,
            ReviewState::Source,
            brief,
        ),
        sheet(
            "if-you-suspect",
            "en",
            "If you suspect",
            20,
            ReviewState::Source,
            english,
        ),
        sheet(
            "if-you-suspect",
            "uk",
            "Якщо ви підозрюєте",
            20,
            ReviewState::Draft,
            ukrainian,
        ),
    ]
}

pub(super) fn resource() -> Resource {
    Resource {
        id: parsed("a-handbook"),
        title: "A handbook".to_owned(),
        publisher: Some("A publisher".to_owned()),
        year: Some(parsed("2009")),
        about: "Caring for trafficked persons.".to_owned(),
        audience: vec![Audience::Clinician],
        url: None,
        sources: vec![parsed("network-2023")],
    }
}
