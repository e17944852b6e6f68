import Foundation
import WaymarkCore

/// Arguments as they stand in a journey; what is left out has its default.
func eventOfSetUp(_ given: Json) throws -> SetUpEvent {
    try named(
        [
            .read, .secretTyped, .secretRepeated, .wantSecond, .skipSecond, .secondTyped, .secondRepeated, .skip,
            .finish,
        ], given["event"]?.text)
}

func eventOfAid(_ given: Json) throws -> ScreeningEvent {
    if let gate = given["gate"]?.text { return .gate(gate: gate, holds: given["holds"]?.flag ?? false) }
    if let item = given["item"]?.text { return .answer(item: item, answer: given.text("answer")) }
    if let item = given["skip"]?.text { return .skip(item: item) }
    let acts: [ScreeningAct] = [
        .continue, .back, .stop, .skip, .show, .handOver, .workerIsBack, .discreet, .plain, .end,
    ]
    return .act(act: try named(acts, given["act"]?.text))
}

func change(_ given: Json) throws -> SettingChange {
    if given["trigger"] != nil {
        return .trigger(
            trigger: try trigger(given), effect: try named([.nothing, .lock, .cover, .destroy], given["effect"]?.text))
    }
    if let isOn = given["discreet"]?.flag { return .discreet(isOn) }
    if let cover = given["cover"]?.text { return .cover(cover) }
    if let seconds = given.number("lock_after") { return .lockAfter(seconds) }
    if given["languages"] != nil { return .languages(given.texts("languages")) }
    return .destroyAfterTries(given.number("destroy_after_tries"))
}

extension NearRequest {
    init(_ given: Json) {
        self.init(
            place: given.text("place"), limit: given.number("limit") ?? 5,
            contactLimit: given.number("contact_limit") ?? 8, includePast: given["include_past"]?.flag ?? false,
            includeLow: given["include_low"]?.flag ?? false, topic: given["topic"]?.text,
            languageWanted: given["language_wanted"]?.text)
    }
}

extension HotlineFilter {
    init(_ given: Json) {
        self.init(
            country: given["country"]?.text, hotline: given["hotline"]?.text, languages: given.texts("languages"),
            topic: given["topic"]?.text, openAt: given["open_at"]?.text,
            includeLow: given["include_low"]?.flag ?? false, limit: given.number("limit") ?? 10)
    }
}

extension HandOverRequest {
    init(_ given: Json) {
        self.init(
            contacts: given.texts("contacts"), sites: given.texts("sites"), language: given["language"]?.text,
            disguise: given["disguise"]?.text)
    }
}

extension CardRequest {
    init(_ given: Json) throws {
        self.init(
            country: given["country"]?.text, contacts: given.texts("contacts"), sites: given.texts("sites"),
            language: given["language"]?.text,
            layout: given["layout"]?.text == "strip" ? .strip : .a4Eight)
    }
}

extension ScreeningRequest {
    init(_ given: Json) {
        self.init(
            instrument: given.text("instrument"), discreet: given["discreet"]?.flag ?? false,
            place: given["place"]?.text, language: given["language"]?.text)
    }
}

extension NoteEdit {
    init(_ given: Json) {
        let links = given["links"]?.list ?? []
        self.init(
            id: given["id"]?.text, title: given.text("title"), body: Data(given.text("body").utf8),
            label: given.text("label"), tags: given.texts("tags"), expiresInDays: given.number("expires_in_days"),
            links: links.map { NoteTarget(kind: $0.text("kind"), id: $0.text("id")) })
    }
}

extension ExportRequest {
    init(_ given: Json) throws {
        self.init(
            ids: given.texts("ids"), recipient: given.text("recipient"), whoAgreed: given.text("who_agreed"),
            toWhom: given.text("to_whom"), what: given.text("what"),
            form: given["form"]?.text == "fhir_responses" ? .fhirResponses : .notes)
    }
}
