//! Every exported function with odd arguments, in one table.

use std::sync::Arc;

use waymark_engine::views::{UpdateMode, UpdateStage};
use waymark_engine::{
    CardLayout, CardRequest, EntryKind, ExportForm, ExportRequest, HandOverRequest, HotlineFilter,
    NearRequest, NoteEdit, NoteTarget, ScreeningRequest, ScreeningSummary, SketchRequest,
};
use waymark_ffi::{PackSink, UpdateObserver, Waymark, WaymarkError};

use crate::odd::Odd;

/// A function of the boundary.
pub(crate) struct Room {
    pub(crate) name: &'static str,
    /// How often it is called beside the others: what writes costs a hundred times more.
    pub(crate) weight: u64,
    pub(crate) call: Call,
}

/// An age key that somebody has published as an example.
pub(crate) const RECIPIENT: &str = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p";

type Call = fn(&Waymark, &mut Odd) -> Result<(), WaymarkError>;

const fn room(name: &'static str, weight: u64, call: Call) -> Room {
    Room { name, weight, call }
}

/// Every method of `Waymark`.
pub(crate) const ROOMS: &[Room] = &[
    room("near", 6, |w, o| w.near(near(o)).map(drop)),
    room("hotlines", 6, |w, o| w.hotlines(hotlines(o)).map(drop)),
    room("directory_choices", 2, |w, _| {
        w.directory_choices().map(drop)
    }),
    room("contact", 8, |w, o| w.contact(o.text()).map(drop)),
    room("site", 8, |w, o| w.site(o.text()).map(drop)),
    room("correction_slip", 8, |w, o| {
        let kind = o.one_of(&[EntryKind::Contact, EntryKind::Site]);
        w.correction_slip(kind, o.text()).map(drop)
    }),
    room("search", 8, |w, o| w.search(o.text(), o.number()).map(drop)),
    room("sheet", 8, |w, o| w.sheet(o.text()).map(drop)),
    room("sheets", 4, |w, _| w.sheets().map(drop)),
    room("resource", 8, |w, o| w.resource(o.text()).map(drop)),
    room("library", 4, |w, _| w.library().map(drop)),
    room("place", 4, |w, o| w.place(o.text(), o.number()).map(drop)),
    room("similar_places", 4, |w, o| {
        w.similar_places(o.text()).map(drop)
    }),
    room("sketch", 6, |w, o| {
        let (place, sites) = (o.text(), ids(o));
        w.sketch(SketchRequest { place, sites }).map(drop)
    }),
    room("sources", 4, |w, _| w.sources().map(drop)),
    room("source", 8, |w, o| w.source(o.text()).map(drop)),
    room("about", 8, |w, _| w.about().map(drop)),
    room("hand_over", 6, |w, o| w.hand_over(hand_over(o)).map(drop)),
    room("pocket_cards", 6, |w, o| w.pocket_cards(card(o)).map(drop)),
    room("texts", 2, |w, _| w.texts().map(drop)),
    room("languages", 2, |w, _| w.languages().map(drop)),
    room("language", 8, |w, _| w.language().map(drop)),
    room("right_to_left", 8, |w, _| w.right_to_left().map(drop)),
    room("set_languages", 2, |w, o| w.set_languages(o.texts())),
    room("advance_fixed_time", 2, |w, o| {
        w.advance_fixed_time(o.number() % 100_000)
    }),
    room("quick_exit", 4, |w, o| {
        w.quick_exit(o.trigger());
        Ok(())
    }),
    room("finish_exit", 4, |w, _| w.finish_exit()),
    room("lock", 2, |w, _| {
        w.lock();
        Ok(())
    }),
    room("stage", 12, |w, _| w.stage().map(drop)),
    room("touched", 20, |w, _| w.touched()),
    room("check_idle", 8, |w, _| w.check_idle().map(drop)),
    room("cover", 12, |w, _| w.cover().map(drop)),
    room("press", 40, |w, o| w.press(o.text()).map(drop)),
    room("pin_push", 40, |w, o| {
        w.pin_push(o.pad(), o.byte()).map(drop)
    }),
    room("pin_pop", 12, |w, o| w.pin_pop(o.pad()).map(drop)),
    room("pin_clear", 4, |w, _| {
        w.pin_clear();
        Ok(())
    }),
    room("unlock", 2, |w, _| w.unlock()),
    room("wait_seconds", 8, |w, _| w.wait_seconds().map(drop)),
    room("destroy_everything", 0, |w, _| w.destroy_everything()),
    room("set_up", 8, |w, _| w.set_up().map(drop)),
    room("set_up_event", 10, |w, o| {
        w.set_up_event(o.event()).map(drop)
    }),
    room("rehearse", 3, |w, _| w.rehearse().map(drop)),
    room("settings", 8, |w, _| w.settings().map(drop)),
    room("change_setting", 3, |w, o| {
        w.change_setting(o.change()).map(drop)
    }),
    room("change_pin", 2, |w, _| w.change_pin()),
    room("set_second_pin", 2, |w, _| w.set_second_pin()),
    room("set_destroy_pin", 2, |w, _| w.set_destroy_pin()),
    room("remove_second_pin", 1, |w, _| w.remove_second_pin()),
    room("remove_destroy_pin", 2, |w, _| w.remove_destroy_pin()),
    room("notes", 6, |w, _| w.notes().map(drop)),
    room("note", 10, |w, o| w.note(o.id()).map(drop)),
    room("advise", 10, |w, o| w.advise(edit(o)).map(drop)),
    room("save_note", 10, |w, o| {
        let saved = w.save_note(edit(o))?;
        o.known.push(saved.id);
        Ok(())
    }),
    room("delete_note", 4, |w, o| w.delete_note(o.id())),
    room("find_notes", 6, |w, o| w.find_notes(o.text()).map(drop)),
    room("purge_notes", 1, |w, _| w.purge_notes()),
    room("delete_damaged_notes", 2, |w, _| {
        w.delete_damaged_notes().map(drop)
    }),
    room("export_notes", 3, |w, o| {
        w.export_notes(export(o)).map(drop)
    }),
    room("pseudonym", 6, |w, _| w.pseudonym().map(drop)),
    room("instruments", 4, |w, _| w.instruments().map(drop)),
    room("instrument_card", 6, |w, o| {
        w.instrument_card(o.instrument()).map(drop)
    }),
    room("predictive_values", 6, |w, o| {
        let (id, share) = (o.instrument(), o.one_of(&["1.4%", "0.014", "2", "x"]));
        let figure = o.one_in(4).then(|| o.text());
        w.predictive_values(id, share.to_owned(), figure).map(drop)
    }),
    room("start_screening", 4, |w, o| {
        w.start_screening(screening(o)).map(drop)
    }),
    room("screening", 12, |w, _| w.screening().map(drop)),
    room("screening_event", 60, |w, o| {
        w.screening_event(o.screening_event()).map(drop)
    }),
    room("end_screening", 1, |w, _| {
        w.end_screening();
        Ok(())
    }),
    room("save_screening", 4, |w, o| {
        let how = ScreeningSummary {
            label: o.text(),
            expires_in_days: o.maybe_number(),
        };
        w.save_screening(how).map(drop)
    }),
    room("phrases", 4, |w, o| w.phrases(o.text()).map(drop)),
    room("phrase_languages", 4, |w, _| w.phrase_languages().map(drop)),
    room("updates", 4, |w, _| w.updates().map(drop)),
    room("set_update_mode", 2, |w, o| {
        let modes = [UpdateMode::Off, UpdateMode::ByHand, UpdateMode::Daily];
        w.set_update_mode(o.one_of(&modes)).map(drop)
    }),
    room("update_due_now", 4, |w, _| w.update_due_now().map(drop)),
    room("check_for_updates", 1, |w, o| {
        w.check_for_updates(onlooker(o)).map(drop)
    }),
    room("cancel_update", 4, |w, _| w.cancel_update()),
    room("export_pack", 1, |w, o| {
        w.export_pack(Arc::new(Sink(o.truth())))
    }),
    room("export_codes", 1, |w, _| w.export_codes().map(drop)),
    room("import_begin", 4, |w, _| w.import_begin()),
    room("import_piece", 6, |w, o| w.import_piece(o.bytes())),
    room("import_finish", 4, |w, o| {
        w.import_finish(onlooker(o)).map(drop)
    }),
    room("import_code", 4, |w, o| {
        w.import_code(o.text(), onlooker(o)).map(drop)
    }),
    room("import_forget", 2, |w, _| w.import_forget()),
];

/// Hears an update, or throws.
struct Onlooker(bool);

impl UpdateObserver for Onlooker {
    fn progress(&self, _: UpdateStage, _: u64, _: u64) -> Result<(), WaymarkError> {
        assert!(self.0, "the screen is gone");
        Ok(())
    }
}

/// Takes a file, or throws.
struct Sink(bool);

impl PackSink for Sink {
    fn take(&self, _: Vec<u8>) -> Result<(), WaymarkError> {
        assert!(self.0, "there is no room");
        Ok(())
    }
}

fn onlooker(odd: &mut Odd) -> Option<Arc<dyn UpdateObserver>> {
    let throws = odd.truth();
    odd.truth().then(|| Arc::new(Onlooker(throws)) as _)
}

pub(crate) fn screening(odd: &mut Odd) -> ScreeningRequest {
    ScreeningRequest {
        instrument: odd.instrument(),
        discreet: odd.truth(),
        place: odd
            .one_of(&[None, Some("PL"), Some("Medyka")])
            .map(str::to_owned),
        language: odd
            .one_of(&[None, Some("uk"), Some("??")])
            .map(str::to_owned),
    }
}

fn near(odd: &mut Odd) -> NearRequest {
    NearRequest {
        place: odd.text(),
        limit: odd.number(),
        contact_limit: odd.number(),
        include_past: odd.truth(),
        include_low: odd.truth(),
        topic: odd.maybe_text(),
        language_wanted: odd.maybe_text(),
    }
}

fn hotlines(odd: &mut Odd) -> HotlineFilter {
    HotlineFilter {
        country: odd.maybe_text(),
        hotline: odd.maybe_text(),
        languages: odd.texts(),
        topic: odd.maybe_text(),
        open_at: odd.maybe_text(),
        include_low: odd.truth(),
        limit: odd.number(),
    }
}

/// Ids of the small pack, so that something is given now and then.
fn ids(odd: &mut Odd) -> Vec<String> {
    let some = [
        "pl-police-phone",
        "pl-przemysl-open",
        "ua-emergency-112",
        "guide",
    ];
    let known = odd.one_of(&some).to_owned();
    match odd.below(4) {
        0 => odd.texts(),
        1 => vec![known, odd.text()],
        _ => vec![known],
    }
}

fn hand_over(odd: &mut Odd) -> HandOverRequest {
    HandOverRequest {
        contacts: ids(odd),
        sites: if odd.one_in(3) { ids(odd) } else { Vec::new() },
        language: odd.maybe_text(),
        disguise: odd.one_in(3).then(|| odd.text()),
    }
}

fn card(odd: &mut Odd) -> CardRequest {
    CardRequest {
        country: odd.maybe_text(),
        contacts: if odd.one_in(3) { ids(odd) } else { Vec::new() },
        sites: if odd.one_in(3) { ids(odd) } else { Vec::new() },
        language: odd.maybe_text(),
        layout: odd.one_of(&[CardLayout::A4Eight, CardLayout::Strip]),
    }
}

pub(crate) fn edit(odd: &mut Odd) -> NoteEdit {
    let target = |odd: &mut Odd| NoteTarget {
        kind: odd
            .one_of(&["sheet", "sheet", "hotline", "site", "screening", "x"])
            .to_owned(),
        id: odd
            .one_of(&[
                "sixty-seconds",
                "pl-police",
                "no-such-thing",
                "",
                "\u{202e}",
            ])
            .to_owned(),
    };
    NoteEdit {
        id: odd.one_in(3).then(|| odd.id()),
        title: odd.text(),
        body: odd.bytes(),
        label: odd.text(),
        tags: odd.texts(),
        expires_in_days: odd
            .maybe_number()
            .filter(|days| *days < 92 || odd.one_in(3)),
        links: (0..odd.below(6).saturating_sub(3))
            .map(|_| target(odd))
            .collect(),
    }
}

fn export(odd: &mut Odd) -> ExportRequest {
    ExportRequest {
        ids: match (odd.below(4), odd.known.last()) {
            (0, _) | (_, None) => vec![odd.id(), odd.id()],
            (_, Some(last)) => vec![last.clone()],
        },
        recipient: odd
            .one_of(&[RECIPIENT, RECIPIENT, "anna@example.org", ""])
            .to_owned(),
        who_agreed: odd.one_of(&["Heron", "Heron", ""]).to_owned(),
        to_whom: "legal aid".to_owned(),
        what: odd.text(),
        form: odd.one_of(&[
            ExportForm::Notes,
            ExportForm::Notes,
            ExportForm::FhirResponses,
        ]),
    }
}
