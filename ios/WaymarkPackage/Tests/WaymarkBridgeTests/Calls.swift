import Foundation
import WaymarkCore

/// The value of an enum by the name that a journey gives it.
func named<Value>(_ all: [Value], _ name: String?) throws -> Value {
    guard let found = all.first(where: { snake("\($0)") == name }) else { throw Stuck("\(name ?? "?") is no value") }
    return found
}

func pad(_ given: Json) throws -> Pad { try named([.first, .again, .present], given["pad"]?.text) }

func trigger(_ given: Json) throws -> ExitTrigger {
    try named(
        [.button, .shake, .volumeKeys, .backPresses, .screenOff, .leftApp, .otherApp], given["trigger"]?.text)
}

extension Json {
    func text(_ name: String) -> String { self[name]?.text ?? "" }

    func texts(_ name: String) -> [String] { self[name]?.list?.compactMap { $0.text } ?? [] }

    func number(_ name: String) -> UInt32? { self[name]?.number.map { UInt32($0) } }
}

extension Waymark {
    /// A call as it stands in a journey, made through the binding.
    func call(_ name: String, _ given: Json) throws -> Json {
        switch name {
        case "stage": Json(of: try stage())
        case "touched": Json(of: try touched())
        case "check_idle": Json(of: try checkIdle())
        case "lock": Json(of: lock())
        case "cover": Json(of: try cover())
        case "press": Json(of: try press(key: given.text("key")))
        case "pin_push":
            Json(of: try pinPush(pad: try pad(given), byte: UInt8(given.number("byte") ?? 0)))
        case "pin_pop": Json(of: try pinPop(pad: try pad(given)))
        case "pin_clear": Json(of: pinClear())
        case "unlock": Json(of: try unlock())
        case "wait_seconds": Json(of: try waitSeconds())
        case "destroy_everything": Json(of: try destroyEverything())
        case "quick_exit": Json(of: quickExit(trigger: try trigger(given)))
        case "finish_exit": Json(of: try finishExit())
        case "advance_fixed_time": Json(of: try advanceFixedTime(seconds: given.number("seconds") ?? 0))
        case "set_languages": Json(of: try setLanguages(languages: given.texts("languages")))
        case "texts": Json(of: try texts())
        case "language": Json(of: try language())
        case "languages": Json(of: try languages())
        case "right_to_left": Json(of: try rightToLeft())
        default: try settings(name, given)
        }
    }

    private func settings(_ name: String, _ given: Json) throws -> Json {
        switch name {
        case "set_up": Json(of: try setUp())
        case "set_up_event": Json(of: try setUpEvent(event: try eventOfSetUp(given)))
        case "rehearse": Json(of: try rehearse())
        case "settings": Json(of: try settings())
        case "change_setting": Json(of: try changeSetting(change: try change(given)))
        case "change_pin": Json(of: try changePin())
        case "set_second_pin": Json(of: try setSecondPin())
        case "set_destroy_pin": Json(of: try setDestroyPin())
        case "remove_second_pin": Json(of: try removeSecondPin())
        case "remove_destroy_pin": Json(of: try removeDestroyPin())
        default: try updates(name, given)
        }
    }

    private func updates(_ name: String, _ given: Json) throws -> Json {
        switch name {
        case "updates": Json(of: try updates())
        case "set_update_mode":
            Json(of: try setUpdateMode(mode: try named([.off, .byHand, .daily], given["mode"]?.text)))
        case "update_due_now": Json(of: try updateDueNow())
        case "check_for_updates": Json(of: try checkForUpdates(observer: nil))
        case "cancel_update": Json(of: try cancelUpdate())
        case "export_pack": Json(of: try exportPack(sink: Taken()))
        case "export_codes": Json(of: try exportCodes())
        case "import_begin": Json(of: try importBegin())
        case "import_piece": Json(of: try importPiece(piece: Data(given.text("piece").utf8)))
        case "import_finish": Json(of: try importFinish(observer: nil))
        case "import_code": Json(of: try importCode(text: given.text("text"), observer: nil))
        case "import_forget": Json(of: try importForget())
        default: try content(name, given)
        }
    }

    private func content(_ name: String, _ given: Json) throws -> Json {
        switch name {
        case "near": Json(of: try near(request: NearRequest(given)))
        case "sketch":
            Json(of: try sketch(request: SketchRequest(place: given.text("place"), sites: given.texts("sites"))))
        case "hotlines": Json(of: try hotlines(filter: HotlineFilter(given)))
        case "directory_choices": Json(of: try directoryChoices())
        case "contact": Json(of: try contact(id: given.text("id")))
        case "correction_slip":
            Json(of: try correctionSlip(kind: try named([.contact, .site], given["kind"]?.text), id: given.text("id")))
        case "site": Json(of: try site(id: given.text("id")))
        case "search": Json(of: try search(text: given.text("text"), limit: given.number("limit") ?? 10))
        case "sheet": Json(of: try sheet(id: given.text("id")))
        case "sheets": Json(of: try sheets())
        case "resource": Json(of: try resource(id: given.text("id")))
        case "library": Json(of: try library())
        case "place": Json(of: try place(name: given.text("name"), limit: given.number("limit") ?? 10))
        case "similar_places": Json(of: try similarPlaces(name: given.text("name")))
        case "sources": Json(of: try sources())
        case "source": Json(of: try source(id: given.text("id")))
        case "about": Json(of: try about())
        case "hand_over": Json(of: try handOver(request: HandOverRequest(given)))
        case "pocket_cards": Json(of: try pocketCards(request: try CardRequest(given)))
        case "phrases": Json(of: try phrases(language: given.text("language")))
        case "phrase_languages": Json(of: try phraseLanguages())
        default: try aid(name, given)
        }
    }

    private func aid(_ name: String, _ given: Json) throws -> Json {
        switch name {
        case "instruments": Json(of: try instruments())
        case "instrument_card": Json(of: try instrumentCard(id: given.text("id")))
        case "predictive_values":
            Json(
                of: try predictiveValues(
                    id: given.text("id"), prevalence: given.text("prevalence"), figure: given["figure"]?.text))
        case "start_screening": Json(of: try startScreening(request: ScreeningRequest(given)))
        case "screening": Json(of: try screening())
        case "screening_event": Json(of: try screeningEvent(event: try eventOfAid(given)))
        case "end_screening": Json(of: endScreening())
        case "save_screening":
            Json(
                of: try saveScreening(
                    how: ScreeningSummary(label: given.text("label"), expiresInDays: given.number("expires_in_days"))))
        default: try note(name, given)
        }
    }

    private func note(_ name: String, _ given: Json) throws -> Json {
        switch name {
        case "notes": Json(of: try notes())
        case "note": Json(of: try note(id: given.text("id")))
        case "advise": Json(of: try advise(edit: NoteEdit(given)))
        case "save_note": Json(of: try saveNote(edit: NoteEdit(given)))
        case "delete_note": Json(of: try deleteNote(id: given.text("id")))
        case "find_notes": Json(of: try findNotes(text: given.text("text")))
        case "purge_notes": Json(of: try purgeNotes())
        case "delete_damaged_notes": Json(of: try deleteDamagedNotes())
        case "export_notes": Json(of: try exportNotes(request: try ExportRequest(given)))
        case "pseudonym": Json(of: try pseudonym())
        default: throw Stuck("\(name) is no method")
        }
    }
}
