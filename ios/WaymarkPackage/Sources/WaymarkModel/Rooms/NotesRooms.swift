import Foundation

/// All notes, or those in which something stands.
struct NotesRoom: Room {
    private(set) var wanted = ""

    var isPrivate: Bool { true }

    func page(_ desk: any Desk) throws -> Page { try desk.notes(wanted) }

    mutating func take(_ act: Act) -> Then {
        guard case .typed(.wanted, let text) = act else { return Then(act) }
        wanted = text
        return .again
    }

    mutating func failed(_ problem: Problem) -> Then? {
        problem == .locked ? .replace(UnlockRoom(.notes)) : nil
    }

    mutating func drop() {
        wanted = ""
    }
}

/// One note.
struct NoteRoom: Room {
    let id: String

    init(_ id: String) {
        self.id = id
    }

    var isPrivate: Bool { true }

    func page(_ desk: any Desk) throws -> Page { try desk.note(id) }

    mutating func take(_ act: Act) -> Then {
        // What was deleted behind this room leads out of it, too.
        if case .came(.drop, _) = act { return .out }
        return Then(act)
    }
}

/// Which notes are handed on.
struct NotePickRoom: Room {
    private(set) var picked: [String] = []

    var isPrivate: Bool { true }

    func page(_ desk: any Desk) throws -> Page { try desk.notesToPick(picked) }

    mutating func take(_ act: Act) -> Then {
        switch act {
        case .pick(.picked, let id?):
            if picked.contains(id) { picked.removeAll { $0 == id } } else { picked.append(id) }
            return .again
        case .press(.next): return picked.isEmpty ? .say("note-pick") : .go(NoteExportRoom(ExportWish(picked)))
        default: return Then(act)
        }
    }

    mutating func drop() {
        picked = []
    }
}

/// Hands notes on, sealed for one recipient: who agreed, to what, and the PIN once more.
struct NoteExportRoom: Room {
    private(set) var wish: ExportWish

    init(_ wish: ExportWish) {
        self.wish = wish
    }

    var isPrivate: Bool { true }
    var holdsPin: Bool { true }

    func page(_ desk: any Desk) throws -> Page { try desk.exportPage(wish) }

    mutating func take(_ act: Act) -> Then {
        switch act {
        case .typed(.recipient, let text): wish.recipient = text
        case .typed(.whoAgreed, let text): wish.whoAgreed = text
        case .typed(.toWhom, let text): wish.toWhom = text
        case .typed(.what, let text): wish.what = text
        case .pick(.form, let form):
            wish.isAnswers = form != nil
            return .again
        case .press(.export): return export()
        case .came(.exported, _):
            wish.isReady = true
            return .again
        default: return Then(act)
        }
        return .stay
    }

    private func export() -> Then {
        let wish = wish
        return .work { desk in
            do {
                let file = try desk.export(wish)
                return .both([.tell(.came(.exported, "")), .errand(file)])
            } catch {
                guard let name = try desk.exportFault(Problem(error)) else { throw error }
                return .say(name)
            }
        }
    }

    mutating func drop() {
        wish = ExportWish([])
    }
}
