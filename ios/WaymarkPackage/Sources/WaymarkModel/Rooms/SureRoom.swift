import Foundation

/// What cannot be taken back.
enum Deed: Sendable {
    case noteDelete(String), notesPurge, notesGiveUp, removePin(NewPin)
    case change(Setting, title: String)

    var title: String {
        switch self {
        case .noteDelete: "note-delete"
        case .notesPurge: "notes-purge"
        case .notesGiveUp: "notes-give-up"
        case .removePin(let pin): pin == .destroys ? "settings-remove-destroy" : "settings-remove-second"
        case .change(_, let title): title
        }
    }

    var means: String {
        switch self {
        case .removePin(let pin): pin == .destroys ? "remove-destroy-means" : "remove-second-means"
        case .change: "destroy-everything-means"
        case .noteDelete: "note-delete-means"
        case .notesPurge: "notes-purge-means"
        case .notesGiveUp: "notes-give-up-means"
        }
    }

    var isPrivate: Bool {
        if case .change = self { false } else { true }
    }

    func done(_ desk: any Desk) throws {
        switch self {
        case .noteDelete(let id): try desk.deleteNote(id)
        case .notesPurge: try desk.purgeNotes()
        case .notesGiveUp: try desk.giveUpNotes()
        case .removePin(let pin): try desk.removePin(pin)
        case .change(let setting, _): try desk.change(setting)
        }
    }

    /// Out of this question, and out of a note that is gone.
    var after: Then {
        if case .noteDelete = self { .back(2, telling: nil) } else { .out }
    }
}

/// Says what something means that cannot be taken back, and does it on a second press.
struct SureRoom: Room {
    let deed: Deed

    init(_ deed: Deed) {
        self.deed = deed
    }

    var isPrivate: Bool { deed.isPrivate }

    func page(_ desk: any Desk) throws -> Page {
        var page = Page(desk.words(deed.title))
        page.text(desk.words(deed.means), .caution)
        var press = Press(desk.words(deed.title), .caution, .press(.sure))
        press.meanwhile = desk.words("working")
        page.add(.press(press))
        page.press(desk.words("cancel"), .plain, .back)
        return page
    }

    mutating func take(_ act: Act) -> Then {
        guard case .press(.sure) = act else { return Then(act) }
        let deed = deed
        return .doing({ try deed.done($0) }, then: deed.after)
    }
}
