import Foundation

@testable import WaymarkModel

/// A desk that answers with its questions, and writes down what it was asked.
final class FakeDesk: @unchecked Sendable {
    private let lock = NSLock()
    private var log: [String] = []
    private var faults: [String: Problem] = [:]
    private var stands = Standing.open(practising: false)
    private var plans: [Way: Plan] = [:]
    private var pads: [PadName: Int] = [:]
    private var typedOnCover = ""
    private var chosen = "en"
    private var said = "en"
    private let gate = NSCondition()
    private var isHeld = false
    private var listener: (@Sendable () -> Void)?

    /// How many bytes a pad holds here.
    static let room = 8

    var calls: [String] { lock.withLock { log } }

    func fail(_ name: String, _ problem: Problem?) { lock.withLock { faults[name] = problem } }

    func stand(_ standing: Standing) { lock.withLock { stands = standing } }

    func plan(_ way: Way, _ plan: Plan) { lock.withLock { plans[way] = plan } }

    func asked(_ call: String) throws {
        let fault = lock.withLock {
            log.append(call)
            return faults[String(call.prefix { $0 != " " })]
        }
        if let fault { throw fault }
    }

    /// What takes minutes stays under way until it is let go.
    func hold(_ held: Bool) {
        gate.withLock {
            isHeld = held
            gate.broadcast()
        }
    }

    /// There is news of what is under way.
    func tellNews() { lock.withLock { listener }?() }

    fileprivate func goOn(_ heard: @escaping @Sendable () -> Void) {
        lock.withLock { listener = heard }
        heard()
        gate.withLock { while isHeld { gate.wait() } }
    }

    fileprivate func choose(_ setting: Setting) {
        if case .languages(let tags) = setting { lock.withLock { chosen = tags.first ?? "en" } }
    }

    fileprivate func speak() { lock.withLock { said = chosen } }

    fileprivate var tag: String { lock.withLock { said } }

    fileprivate func face(pressing key: String = "") -> CoverFace {
        let typed = lock.withLock {
            typedOnCover += key
            return typedOnCover
        }
        let plain = CoverFace.plain
        return CoverFace(
            lines: plain.lines, texts: [.display: typed.isEmpty ? "0" : typed], memory: "", rows: plain.rows,
            isRightToLeft: isRightToLeft)
    }

    func page(_ call: String) throws -> Page {
        try asked(call)
        return Page(call)
    }

    fileprivate func typed(_ pad: PadName, _ change: Int) -> Int {
        lock.withLock {
            let now = min(max((pads[pad] ?? 0) + change, 0), Self.room)
            pads[pad] = now
            return now
        }
    }

    fileprivate var stood: Standing { lock.withLock { stands } }

    fileprivate func planned(_ way: Way) -> Plan {
        lock.withLock { plans[way] } ?? Plan(.cover, [.showCover, .dropTexts, .stopSpeech, .clearClipboard])
    }
}

extension FakeDesk: WordsDesk {
    func words(_ name: String) -> String { name }
    var isRightToLeft: Bool { ["ar", "fa"].contains(language) }
    var language: String { tag }

    func refreshWords() throws {
        try asked("refreshWords")
        speak()
    }
}

extension FakeDesk: DoorsDesk {
    func open(_ heard: @escaping @Sendable () -> Void) throws { try asked("open") }

    func leave(_ way: Way) -> Plan {
        try? asked("leave \(way)")
        return planned(way)
    }

    func finishExit() throws { try asked("finishExit") }

    func standing() throws -> Standing {
        try asked("standing")
        return stood
    }

    func touched() throws { try asked("touched") }

    func cover() throws -> CoverFace {
        try asked("cover")
        return face()
    }

    func press(_ key: String) throws -> CoverFace { face(pressing: key) }
    func push(_ pad: PadName, _ byte: UInt8) throws -> Int { typed(pad, 1) }
    func pop(_ pad: PadName) throws -> Int { typed(pad, -1) }
    func unlock() throws { try asked("unlock") }
    func unlockPage(again: Bool) throws -> Page { try page("unlockPage \(again)") }
}

extension FakeDesk: NumbersDesk, PlacesDesk, GuideDesk, PhrasesDesk, GivingDesk {
    func numbers(_ wish: NumbersWish) throws -> Page { try page("numbers \(wish[.country] ?? "-") \(wish.limit)") }
    func choices(_ part: NumbersPart, chosen: String?) throws -> Page { try page("choices \(part)") }
    func numbersOf(_ service: String) throws -> Page { try page("numbersOf \(service)") }
    func number(_ id: String) throws -> Page { try page("number \(id)") }
    func notice(_ owner: Owner, _ reach: Reach) throws -> Page { try page("notice \(reach)") }
    func slip(_ owner: Owner) throws -> Page { try page("slip") }
    func near(_ wish: PlacesWish) throws -> Page { try page("near \(wish.asked) \(wish.past)") }
    func site(_ id: String, from: String?) throws -> Page { try page("site \(id)") }
    func sketch(_ wish: SketchWish) throws -> Page { try page("sketch \(wish.place)") }
    func guide(_ wanted: String) throws -> Page { try page("guide \(wanted)") }
    func sheet(_ id: String, at block: String?) throws -> Page { try page("sheet \(id)") }
    func library() throws -> Page { try page("library") }
    func sources() throws -> Page { try page("sources") }
    func phrases(_ language: String?) throws -> Page { try page("phrases \(language ?? "-")") }
    func phrase(_ wish: PhraseWish) throws -> Page { try page("phrase \(wish.id) \(wish.isTurned)") }
    func handOver(_ wish: GivingWish) throws -> Page { try page("handOver \(wish.disguise ?? "-")") }
    func cards(_ wish: GivingWish) throws -> Page { try page("cards \(wish.isStrip)") }
}

extension FakeDesk: AidDesk {
    func aids() throws -> Page { try page("aids") }
    func aidStart(_ wish: AidWish) throws -> Page { try page("aidStart \(wish.place)") }
    func beginAid(_ wish: AidWish) throws { try asked("beginAid \(wish.place)") }
    func aidCard(_ id: String, _ wish: MeaningWish) throws -> Page { try page("aidCard \(id) \(wish.isAsked)") }

    func aid(_ step: AidStep, _ saving: SavingWish) throws -> AidShown {
        AidShown(try page("aid \(step)"), isAlone: step == .press(.handOver, item: nil))
    }

    func endAid() { try? asked("endAid") }

    func saveAid(_ saving: SavingWish) throws -> String {
        try asked("saveAid \(saving.label)")
        return "kept"
    }
}

extension FakeDesk: NotesDesk {
    func notes(_ wanted: String) throws -> Page { try page("notes \(wanted)") }
    func note(_ id: String) throws -> Page { try page("note \(id)") }

    func draft(_ id: String?) throws -> Draft {
        try asked("draft")
        return Draft(id: id, title: "t", spans: [])
    }

    func draftPage(_ draft: Draft, advice: Advice) throws -> Page {
        try page("draftPage \(draft.title) \(advice.warnings.count)")
    }

    func advice(_ draft: Draft) throws -> Advice {
        try asked("advice")
        return Advice(warnings: [Advice.Warning(field: .title, range: 0..<1, words: "w")])
    }

    func save(_ draft: Draft) throws -> String {
        try asked("save \(draft.title)")
        return "7"
    }

    func deleteNote(_ id: String) throws { try asked("deleteNote \(id)") }
    func purgeNotes() throws { try asked("purgeNotes") }
    func giveUpNotes() throws { try asked("giveUpNotes") }
    func pseudonym() throws -> String { "Birch" }
    func notesToPick(_ picked: [String]) throws -> Page { try page("notesToPick \(picked.count)") }
    func exportPage(_ wish: ExportWish) throws -> Page { try page("exportPage \(wish.isReady)") }

    func export(_ wish: ExportWish) throws -> Errand {
        try asked("export")
        return .file("document.age", Data([1]))
    }

    func exportFault(_ problem: Problem) throws -> String? { problem == .invalid(.recipient) ? "not-a-key" : nil }
}

extension FakeDesk: SettingsDesk, SetUpDesk {
    func settings() throws -> Page { try page("settings") }
    func list(_ list: SettingList) throws -> Page { try page("list \(list)") }

    func change(_ setting: Setting) throws {
        try asked("change \(setting)")
        choose(setting)
    }

    func reading(_ reading: Reading) throws -> Page { try page("reading \(reading)") }
    func about() throws -> Page { try page("about") }
    func ways() throws -> Page { try page("ways") }
    func way(_ way: Way) throws -> Page { try page("way \(way)") }
    func endPage() throws -> Page { try page("endPage") }
    func destroyEverything() throws { try asked("destroyEverything") }

    func pinPage(_ pin: NewPin, step: Int, problem: String?) throws -> PinShown {
        .page(try page("pinPage \(step) \(problem ?? "-")"))
    }

    func setPin(_ pin: NewPin) throws { try asked("setPin \(pin)") }
    func removePin(_ pin: NewPin) throws { try asked("removePin \(pin)") }
    func rehearse() throws { try asked("rehearse") }
    func setUp() throws -> SetUpShown { .page(try page("setUp")) }
    func tell(_ deed: SetUpDeed) throws { try asked("tell \(deed)") }
}

extension FakeDesk: UpdatesDesk {
    func updates() throws -> Page { try page("updates") }
    func setUpdateMode(_ mode: UpdateWhen) throws { try asked("setUpdateMode \(mode)") }
    func updateIsDue() -> Bool { (try? asked("updateIsDue")) == nil }

    func lookForUpdate(_ heard: @escaping @Sendable () -> Void) throws {
        try asked("lookForUpdate")
        goOn(heard)
    }

    func stopUpdate() throws { try asked("stopUpdate") }
    func contentFile() throws -> Errand { .file("content.bin", Data([1])) }
    func codes(at number: Int) throws -> Page { try page("codes \(number)") }

    func takeFile(_ file: URL, _ heard: @escaping @Sendable () -> Void) throws {
        try asked("takeFile")
        goOn(heard)
    }

    func takeCode(_ text: String, _ heard: @escaping @Sendable () -> Void) throws -> String {
        try asked("takeCode \(text)")
        goOn(heard)
        return "1 / 2"
    }

    func forgetCodes() throws { try asked("forgetCodes") }
}
