//! Hotlines of the test content.

use waymark_pack::records::{Contact, Evidence, Hotline, Translations};
use waymark_pack::vocabulary::{
    AnsweredBy, Channel, ChatApp, Confidence, Cost, EmergencyService, Judgement, PhoneKind, Topic,
};

use super::content::{parsed, translated};

fn hotline(id: &str, country: &str, answered_by: AnsweredBy, topic: Topic) -> Hotline {
    Hotline {
        id: parsed(id),
        country: parsed(country),
        name: format!("Service {id}"),
        names: Translations::new(),
        operator: None,
        answered_by,
        service: None,
        topics: vec![topic],
        note: None,
        notes: Translations::new(),
        contacts: vec![],
    }
}

fn contact(id: &str, number: &str) -> Contact {
    Contact {
        id: parsed(id),
        channel: Channel::Phone,
        app: None,
        number: number.to_owned(),
        e164: None,
        dial: number.to_owned(),
        short_code: false,
        callable_from_abroad: None,
        phones: vec![],
        languages: vec![],
        language_note: None,
        language_notes: Translations::new(),
        hours: None,
        hours_note: None,
        hours_notes: Translations::new(),
        timezone: Some("Europe/Warsaw".to_owned()),
        cost: None,
        confidence: Confidence::High,
        as_of: None,
        verified_on: None,
        sources: vec![parsed("authority-2026")],
        note: None,
        notes: Translations::new(),
        evidence: vec![],
    }
}

pub(super) fn polish() -> Vec<Hotline> {
    vec![
        Hotline {
            service: Some(EmergencyService::All),
            name: String::new(),
            contacts: vec![Contact {
                short_code: true,
                callable_from_abroad: Some(false),
                cost: Some(Cost::Free),
                confidence: Confidence::Medium,
                ..contact("pl-emergency-112", "112")
            }],
            ..hotline(
                "pl-emergency",
                "PL",
                AnsweredBy::Emergency,
                Topic::Emergency,
            )
        },
        Hotline {
            names: translated("Підтримка"),
            operator: Some("A foundation".to_owned()),
            note: Some("Some lists print an older number.".to_owned()),
            notes: translated("Деякі переліки наводять старіший номер."),
            contacts: support_contacts(),
            ..hotline(
                "pl-support",
                "PL",
                AnsweredBy::VictimSupport,
                Topic::Trafficking,
            )
        },
        Hotline {
            contacts: vec![Contact {
                hours: Some("Mo-Fr 08:00-15:00; PH off".to_owned()),
                phones: vec![PhoneKind::Landline],
                sources: vec![parsed("network-2023")],
                ..contact("pl-police-line", "800 000 001")
            }],
            ..hotline("pl-police", "PL", AnsweredBy::Police, Topic::Trafficking)
        },
        Hotline {
            contacts: vec![Contact {
                confidence: Confidence::Low,
                sources: vec![parsed("old-leaflet")],
                ..contact("pl-doubtful-phone", "800 000 009")
            }],
            ..hotline(
                "pl-doubtful",
                "PL",
                AnsweredBy::VictimSupport,
                Topic::Trafficking,
            )
        },
    ]
}

fn support_contacts() -> Vec<Contact> {
    vec![
        Contact {
            e164: Some("+48220000001".to_owned()),
            callable_from_abroad: Some(true),
            languages: vec![parsed("pl"), parsed("en"), parsed("uk")],
            language_note: Some("others through an interpreter".to_owned()),
            hours: Some("24/7".to_owned()),
            verified_on: Some(parsed("2026-10-03")),
            as_of: Some(parsed("2025-10")),
            evidence: vec![Evidence {
                says: "22 000 99 99".to_owned(),
                source: parsed("network-2023"),
                date: Some(parsed("2022")),
                judgement: Judgement::Superseded,
                note: Some("an older number of the same service".to_owned()),
            }],
            ..contact("pl-support-phone", "(+48) 22 000 00 01")
        },
        Contact {
            channel: Channel::Chat,
            app: Some(ChatApp::Whatsapp),
            e164: Some("+48600000001".to_owned()),
            hours: Some("Mo-Fr 09:00-17:00 \"support for victims\"".to_owned()),
            ..contact("pl-support-chat", "+48 600 000 001")
        },
        Contact {
            channel: Channel::Email,
            ..contact("pl-support-email", "help@example.org")
        },
    ]
}

pub(super) fn others() -> Vec<Hotline> {
    let kyiv = |contact: Contact| Contact {
        timezone: Some("Europe/Kyiv".to_owned()),
        ..contact
    };
    vec![
        Hotline {
            contacts: vec![kyiv(Contact {
                short_code: true,
                callable_from_abroad: Some(false),
                languages: vec![parsed("uk")],
                hours: Some("Mo-Su 08:00-20:00".to_owned()),
                hours_note: Some("longer in summer".to_owned()),
                phones: vec![PhoneKind::Mobile],
                cost: Some(Cost::Free),
                as_of: Some(parsed("2023")),
                sources: vec![parsed("network-2023")],
                ..contact("ua-support-527", "527")
            })],
            ..hotline(
                "ua-support",
                "UA",
                AnsweredBy::VictimSupport,
                Topic::Trafficking,
            )
        },
        Hotline {
            service: Some(EmergencyService::All),
            name: String::new(),
            contacts: vec![kyiv(Contact {
                short_code: true,
                ..contact("ua-emergency-112", "112")
            })],
            ..hotline(
                "ua-emergency",
                "UA",
                AnsweredBy::Emergency,
                Topic::Emergency,
            )
        },
        Hotline {
            contacts: vec![Contact {
                channel: Channel::Text,
                short_code: true,
                callable_from_abroad: Some(false),
                ..contact("int-children-text", "116 000")
            }],
            ..hotline("int-children", "INT", AnsweredBy::ChildLine, Topic::Child)
        },
    ]
}
