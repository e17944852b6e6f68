//! The screening room as a shell meets it: gate, what is seen and asked, handing over, the
//! result, and what is left of it afterwards.
#![allow(
    clippy::unwrap_used,
    clippy::too_many_lines,
    reason = "the helpers of a test fail where it fails, and a walk is told in one go"
)]

mod device;
mod support;

use device::{Device, FIRST};
use waymark_engine::views::{ScreeningAct, ScreeningStep as Step, ScreeningView, Side};
use waymark_engine::{
    Engine, EngineError, ExitTrigger, ExportForm, ExportRequest, Pad, ScreeningEvent,
    ScreeningRequest, ScreeningSummary,
};

fn request(instrument: &str) -> ScreeningRequest {
    ScreeningRequest {
        instrument: instrument.to_owned(),
        ..ScreeningRequest::default()
    }
}

fn tell(engine: &Engine, event: ScreeningEvent) -> ScreeningView {
    engine.screening_event(&event).unwrap()
}

fn act(engine: &Engine, act: ScreeningAct) -> ScreeningView {
    tell(engine, ScreeningEvent::Act { act })
}

fn holds(engine: &Engine, gate: &str, holds: bool) -> ScreeningView {
    let gate = gate.to_owned();
    tell(engine, ScreeningEvent::Gate { gate, holds })
}

fn say(engine: &Engine, item: &str, answer: &str) -> ScreeningView {
    let (item, answer) = (item.to_owned(), answer.to_owned());
    tell(engine, ScreeningEvent::Answer { item, answer })
}

/// Past the gate of one of the invented aids.
fn begun(engine: &Engine, request: &ScreeningRequest) -> ScreeningView {
    engine.start_screening(request).unwrap();
    holds(engine, "private", true);
    holds(engine, "referral", true);
    act(engine, ScreeningAct::Continue)
}

fn acts(view: &ScreeningView) -> Vec<ScreeningAct> {
    view.buttons.iter().map(|button| button.act).collect()
}

#[test]
fn nothing_is_shown_before_the_gate_and_a_no_says_what_to_do_instead() {
    let engine = support::engine("en");
    let place = Some("PL".to_owned());
    let view = engine
        .start_screening(&ScreeningRequest {
            place,
            ..request("example")
        })
        .unwrap();
    assert_eq!((view.step, view.items.len()), (Step::Gate, 0));
    let ids: Vec<&str> = view.gate.iter().map(|gate| gate.id.as_str()).collect();
    assert_eq!(ids, ["private", "referral"]);
    assert_eq!(
        view.gate[1].known_text.as_deref(),
        Some("The app knows numbers or places for Poland.")
    );
    assert!(!acts(&view).contains(&ScreeningAct::Continue));
    let early = ScreeningEvent::Answer {
        item: "age".to_owned(),
        answer: "adult".to_owned(),
    };
    assert_eq!(engine.screening_event(&early), Err(EngineError::NotNow));

    holds(&engine, "private", false);
    let view = act(&engine, ScreeningAct::Continue);
    assert_eq!((view.step, view.items.len()), (Step::Instead, 0));
    assert_eq!(
        view.instead[0].steps,
        ["Ask for a room.", "Come back later."]
    );
    assert!(!view.contacts.is_empty(), "numbers to hand over");
    let ways_on = [
        ScreeningAct::Discreet,
        ScreeningAct::Back,
        ScreeningAct::End,
    ];
    assert_eq!(acts(&view), ways_on);
    let neutral = act(&engine, ScreeningAct::Discreet);
    assert_eq!(neutral.instead[0].text, "quiet");
    assert!(neutral.instead[0].steps.is_empty() && neutral.contacts.is_empty());
    assert_eq!(act(&engine, ScreeningAct::Plain).instead, view.instead);
    let back = act(&engine, ScreeningAct::Back);
    assert_eq!(back.step, Step::Gate);
}

#[test]
fn an_adult_and_a_child_are_asked_other_things_and_get_other_results() {
    let engine = support::engine("en");
    let view = begun(&engine, &request("example"));
    assert_eq!(view.step, Step::Observe);
    let shown = |view: &ScreeningView| -> Vec<String> {
        view.items.iter().map(|item| item.id.clone()).collect()
    };
    assert_eq!(shown(&view), ["age", "watched"]);
    assert!(
        !acts(&view).contains(&ScreeningAct::Continue),
        "age is needed"
    );
    assert_eq!(
        shown(&say(&engine, "age", "child")),
        ["age", "company", "watched"]
    );
    assert_eq!(shown(&say(&engine, "age", "adult")), ["age", "watched"]);
    say(&engine, "watched", "yes");
    let view = act(&engine, ScreeningAct::Continue);
    assert_eq!(
        (view.step, shown(&view)),
        (Step::Ask, vec!["leave".to_owned()])
    );
    // The second touch of a nervous hand answers the same question.
    assert_eq!(shown(&say(&engine, "leave", "no")), ["owes"]);
    assert_eq!(shown(&say(&engine, "leave", "no")), ["owes"]);
    let view = say(&engine, "owes", "declined");
    assert_eq!(view.step, Step::Outcome);
    let result = view.result.unwrap();
    let noticed: Vec<&str> = result.noticed.iter().map(|one| one.item.as_str()).collect();
    assert_eq!(noticed, ["watched", "leave"]);
    let states: Vec<&str> = result.points.iter().map(|one| one.state.as_str()).collect();
    assert_eq!(states, ["met", "not_met"]);

    begun(&engine, &request("example"));
    say(&engine, "age", "unsure");
    say(&engine, "watched", "yes");
    let view = act(&engine, ScreeningAct::Continue);
    assert_eq!(shown(&view), ["child-trust"]);
    let result = say(&engine, "child-trust", "yes").result.unwrap();
    assert_eq!(result.points[0].state, "not_needed");
    let parts: Vec<&str> = result.parts.iter().map(|one| one.part.as_str()).collect();
    assert_eq!(parts, ["child", "offer", "decline", "caution"]);
}

#[test]
fn every_step_can_be_skipped_stopped_or_taken_back() {
    let engine = support::engine("en");
    begun(&engine, &request("counting"));
    let skip = |item: &str| ScreeningEvent::Skip {
        item: item.to_owned(),
    };
    assert_eq!(tell(&engine, skip("q1")).items[0].id, "q2");
    say(&engine, "q2", "yes");
    let view = act(&engine, ScreeningAct::Back);
    assert_eq!(view.items[0].id, "q2");
    assert!(view.items[0].choices[1].chosen, "it shows what was said");
    let view = act(&engine, ScreeningAct::Stop);
    assert_eq!(view.step, Step::Outcome);
    assert_eq!(view.result.unwrap().points[0].state, "not_met");
    assert_eq!(act(&engine, ScreeningAct::Back).step, Step::Ask);
    engine.end_screening();
    assert_eq!(engine.screening(), Err(EngineError::NoScreening));
    // What is required cannot be passed over.
    begun(&engine, &request("example"));
    act(&engine, ScreeningAct::Discreet);
    assert_eq!(
        engine.screening_event(&skip("age")),
        Err(EngineError::NotNow)
    );
}

#[test]
fn in_discreet_mode_only_neutral_words_show_and_the_result_comes_on_request() {
    let engine = support::engine("en");
    let discreet = ScreeningRequest {
        discreet: true,
        ..request("example")
    };
    let view = engine.start_screening(&discreet).unwrap();
    assert_eq!(
        (view.title.as_str(), view.lead.as_deref()),
        ("Short list", None)
    );
    assert_eq!(view.gate[0].text, "quiet");
    let view = begun(&engine, &discreet);
    assert_eq!(view.items.len(), 1, "one card at a time");
    assert_eq!(view.items[0].text, "size");
    assert_eq!(
        (view.items[0].speech.as_str(), &view.items[0].help),
        ("", &None)
    );
    let sides: Vec<Side> = view.items[0].choices.iter().map(|one| one.side).collect();
    assert_eq!(sides, [Side::Left, Side::Right, Side::Below]);
    assert_eq!(view.items[0].choices[0].text, "word adult");
    assert_eq!(say(&engine, "age", "adult").items[0].text, "company");
    let view = say(&engine, "watched", "yes");
    assert_eq!(
        (view.step, view.items[0].text.as_str()),
        (Step::Ask, "free day")
    );
    let view = act(&engine, ScreeningAct::Back);
    assert!(
        view.items[0].choices.iter().all(|one| !one.chosen),
        "it never tells"
    );
    say(&engine, "watched", "yes");
    let view = say(&engine, "leave", "yes");
    assert_eq!((view.step, &view.result), (Step::Done, &None));
    assert_eq!(view.lead.as_deref(), Some("End of the list."));
    assert!(act(&engine, ScreeningAct::Show).result.is_some());
}

#[test]
fn whoever_answers_alone_sees_one_item_in_her_language_and_no_answer() {
    let engine = support::engine("en");
    begun(
        &engine,
        &ScreeningRequest {
            language: Some("uk".to_owned()),
            ..request("counting")
        },
    );
    say(&engine, "q1", "yes");
    let view = act(&engine, ScreeningAct::HandOver);
    assert_eq!((view.step, view.language.as_str()), (Step::HandOver, "uk"));
    assert_eq!(
        (view.title.as_str(), &view.lead, &view.translation_text),
        ("", &None, &None)
    );
    let item = &view.items[0];
    assert_eq!(
        (item.id.as_str(), item.text.as_str()),
        ("q2", "Укр: Question 2?")
    );
    assert_eq!(item.speech, item.text);
    let said: Vec<&str> = item.choices.iter().map(|one| one.text.as_str()).collect();
    assert_eq!(said, ["Ні", "Так", "Не знаю напевно", "Не хочу казати"]);
    // Not back to what the worker asked before.
    assert_eq!(acts(&view), [ScreeningAct::Skip, ScreeningAct::Stop]);
    say(&engine, "q2", "yes");
    let view = act(&engine, ScreeningAct::Back);
    assert!(
        view.items[0].choices.iter().all(|one| !one.chosen),
        "hidden at once"
    );
    let view = act(&engine, ScreeningAct::Stop);
    assert_eq!(
        (view.step, view.items.len(), &view.result),
        (Step::HandedBack, 0, &None)
    );
    assert_eq!(
        view.lead.as_deref(),
        Some("Дякуємо. Будь ласка, поверніть телефон.")
    );
    assert_eq!(acts(&view), [ScreeningAct::WorkerIsBack]);
    let view = act(&engine, ScreeningAct::WorkerIsBack);
    assert_eq!((view.step, view.language.as_str()), (Step::Done, "en"));
    let result = act(&engine, ScreeningAct::Show).result.unwrap();
    assert_eq!(result.noticed.len(), 2);
}

#[test]
fn after_handing_over_the_notes_are_locked_and_the_worker_needs_the_pin() {
    let device = Device::set_up();
    let app = device.start();
    app.come_in(FIRST);
    let engine = &app.engine;
    begun(engine, &request("counting"));
    assert!(engine.notes().is_ok());
    act(engine, ScreeningAct::HandOver);
    assert_eq!(engine.notes(), Err(EngineError::Locked));
    act(engine, ScreeningAct::Stop);
    let back = ScreeningEvent::Act {
        act: ScreeningAct::WorkerIsBack,
    };
    assert_eq!(engine.screening_event(&back), Err(EngineError::Locked));
    for byte in FIRST.bytes() {
        engine.pin_push(Pad::First, byte).unwrap();
    }
    engine.unlock().unwrap();
    assert_eq!(engine.screening_event(&back).unwrap().step, Step::Done);
}

#[test]
fn an_exit_at_any_step_leaves_nothing_and_locking_the_notes_leaves_the_aid() {
    let device = Device::set_up();
    let app = device.start();
    for steps in 0..6 {
        app.come_in(FIRST);
        let engine = &app.engine;
        engine.start_screening(&request("counting")).unwrap();
        let walk: [&dyn Fn(); 5] = [
            &|| drop(holds(engine, "private", true)),
            &|| drop(holds(engine, "referral", true)),
            &|| drop(act(engine, ScreeningAct::Continue)),
            &|| drop(say(engine, "q1", "yes")),
            &|| drop(act(engine, ScreeningAct::Stop)),
        ];
        walk.iter().take(steps).for_each(|step| step());
        let before = engine.screening().unwrap();
        engine.lock();
        assert_eq!(engine.screening().unwrap(), before);
        engine.quick_exit(ExitTrigger::Button);
        assert_eq!(engine.screening(), Err(EngineError::Covered));
        app.come_in(FIRST);
        assert_eq!(engine.screening(), Err(EngineError::NoScreening));
        app.leave();
    }
}

#[test]
fn a_summary_is_kept_only_on_request_and_says_what_was_noticed() {
    let device = Device::set_up();
    let app = device.start();
    app.come_in(FIRST);
    let engine = &app.engine;
    begun(engine, &request("example"));
    let how = ScreeningSummary {
        label: "Birch".to_owned(),
        expires_in_days: Some(3),
    };
    assert_eq!(engine.save_screening(&how), Err(EngineError::NotNow));
    say(engine, "age", "adult");
    say(engine, "watched", "yes");
    act(engine, ScreeningAct::Continue);
    say(engine, "leave", "unsure");
    assert!(engine.notes().unwrap().notes.is_empty());
    let saved = engine.save_screening(&how).unwrap();
    let note = engine.note(&saved.id).unwrap();
    assert_eq!(note.row.title, "Conversation of 21 November 2026");
    assert_eq!(
        (note.row.label.as_str(), note.row.expires_in_days),
        ("Birch", 3)
    );
    assert_eq!(
        (note.links[0].kind.as_str(), note.links[0].id.as_str()),
        ("screening", "example")
    );
    insta::assert_snapshot!("summary", String::from_utf8(note.body).unwrap());
}

#[test]
fn answers_leave_only_from_the_notes_with_pin_and_consent_and_name_nobody() {
    let device = Device::set_up();
    let app = device.start();
    app.come_in(FIRST);
    let engine = &app.engine;
    begun(engine, &request("example"));
    say(engine, "age", "adult");
    act(engine, ScreeningAct::Stop);
    let saved = engine.save_screening(&ScreeningSummary::default()).unwrap();
    let plain = app.save("no answers here");
    let identity = age::x25519::Identity::generate();
    let request = |id: &str, consent: &str| ExportRequest {
        ids: vec![id.to_owned()],
        recipient: identity.to_public().to_string(),
        who_agreed: consent.to_owned(),
        to_whom: "the clinic".to_owned(),
        what: "the answers".to_owned(),
        form: ExportForm::FhirResponses,
    };
    let pin = || {
        FIRST
            .bytes()
            .for_each(|byte| drop(engine.pin_push(Pad::First, byte)));
    };
    assert!(
        engine.export_notes(&request(&saved.id, "Birch")).is_err(),
        "no PIN"
    );
    pin();
    assert!(
        engine.export_notes(&request(&saved.id, "")).is_err(),
        "no consent"
    );
    pin();
    let none = engine.export_notes(&request(&plain, "Birch"));
    assert_eq!(none, Err(EngineError::NoAnswers));
    let consents = engine.note(&plain).unwrap().consent_texts;
    assert!(
        consents.is_empty(),
        "nothing is written down for what was not made"
    );
    engine.pin_clear();
    pin();
    let sealed = engine.export_notes(&request(&saved.id, "Birch")).unwrap();
    let opened = age::decrypt(&identity, &sealed.bytes).unwrap();
    insta::assert_snapshot!("responses", String::from_utf8(opened).unwrap());
    assert_eq!(engine.note(&saved.id).unwrap().consent_texts.len(), 1);
}

#[test]
fn what_cannot_be_begun_says_why() {
    let engine = support::engine("en");
    for (wrong, error) in [
        (request("nothing"), EngineError::NotFound),
        (request("A b"), EngineError::NotFound),
        (request("card"), EngineError::OnlyACard),
        (
            ScreeningRequest {
                language: Some("??".to_owned()),
                ..request("example")
            },
            EngineError::UnknownLanguage,
        ),
    ] {
        assert_eq!(engine.start_screening(&wrong), Err(error));
    }
    let nowhere = ScreeningRequest {
        place: Some("Nowhereville".to_owned()),
        ..request("example")
    };
    assert!(matches!(
        engine.start_screening(&nowhere),
        Err(EngineError::UnknownPlace { .. })
    ));
    assert_eq!(engine.screening(), Err(EngineError::NoScreening));
}

#[test]
fn of_coordinates_only_the_country_is_kept() {
    let engine = support::engine("en");
    let view = engine
        .start_screening(&ScreeningRequest {
            place: Some("49.78, 22.77".to_owned()),
            ..request("example")
        })
        .unwrap();
    let known = view.gate[1].known_text.clone().unwrap();
    assert!(
        known.ends_with("Poland.") || known.ends_with("Ukraine."),
        "{known}"
    );
}

#[test]
fn cards_say_what_is_known_and_predictive_values_are_worked_out() {
    let engine = support::engine("en");
    insta::assert_json_snapshot!("card", engine.instrument_card("card").unwrap());
    let values = engine.predictive_values("card", None, "10%").unwrap();
    // 80 % of 10 are 8; 10 % of 90 are 9: 8 of 17.
    assert!((values.ppv.unwrap() - 8.0 / 17.0).abs() < 1e-12);
    // 90 % of 90 are 81; 20 % of 10 are 2: 81 of 83.
    assert!((values.npv.unwrap() - 81.0 / 83.0).abs() < 1e-12);
    assert_eq!(
        (values.per_100_positive, values.per_100_negative),
        (Some(47), Some(2))
    );
    let half = engine.predictive_values("card", Some("half"), "10%");
    assert_eq!(half, Err(EngineError::NoFigures));
    let persian = support::engine("fa").predictive_values("card", None, "7.5%");
    let persian = persian.unwrap().text;
    let latin = persian.chars().any(|letter| letter.is_ascii_digit());
    assert!(!latin && persian.contains("۷٫۵"), "{persian}");
    let unknown = engine.predictive_values("card", Some("nothing"), "10%");
    assert_eq!(unknown, Err(EngineError::NoSuchFigure));
    assert_eq!(
        engine.predictive_values("card", None, "1"),
        Err(EngineError::InvalidShare)
    );
    let ids: Vec<String> = engine
        .instruments()
        .unwrap()
        .instruments
        .into_iter()
        .map(|one| one.id)
        .collect();
    assert_eq!(ids.last().map(String::as_str), Some("card"));
}

#[test]
fn phrases_come_in_the_language_that_was_asked_for_with_their_meaning() {
    let engine = support::engine("en");
    insta::assert_json_snapshot!("phrases", engine.phrases("uk").unwrap());
    let english = engine.phrases("en").unwrap();
    assert_eq!(english.translation_text, None);
    assert_eq!(english.groups[0].phrases[0].back, None);
    let none = engine.phrases("pl").unwrap();
    assert_eq!(none.language, "en");
    assert_eq!(
        none.translation_text.as_deref(),
        Some("There are no phrases in Polish yet. These are in English.")
    );
    assert_eq!(engine.phrases("??"), Err(EngineError::UnknownLanguage));
}
