import Foundation

/// Where a note is written. Nothing of it is kept anywhere before it is saved.
struct NoteEditRoom: Room {
    /// After this long without a letter the engine looks at what stands there, in seconds.
    static let pause = 0.7

    let id: String?
    private(set) var draft: Draft?
    private(set) var advice = Advice()
    private(set) var isChanged = false
    private var isWarned = false

    init(_ id: String?) {
        self.id = id
    }

    var isPrivate: Bool { true }
    var asksBeforeBack: Bool { isChanged && !isWarned }

    mutating func arrive() -> Then {
        let id = id
        return .work { .tell(.draft(try $0.draft(id))) }
    }

    func page(_ desk: any Desk) throws -> Page {
        guard let draft else { return Page() }
        return try desk.draftPage(draft, advice: advice)
    }

    mutating func take(_ act: Act) -> Then {
        switch act {
        case .draft(let loaded):
            draft = loaded
            return .again
        case .typed(let key, let text): return typed(key, text)
        case .pick(.days, let days): return changed { $0.days = days.flatMap { UInt32($0) } }
        case .press(.suggest): return .work { .tell(.pick(.label, try $0.pseudonym())) }
        case .pick(.label, let name?): return changed { $0.label = name }
        case .press(.advise): return ask { .tell(.advice(try $0.advice($1))) }
        case .advice(let found):
            advice = found
            return .again
        case .press(.save): return save()
        case .back: return back()
        default: return Then(act)
        }
    }

    mutating func failed(_ problem: Problem) -> Then? {
        switch problem {
        case .invalid(.note): .say("note-too-long")
        case .invalid(.emptyNote): .say("note-empty")
        default: nil
        }
    }

    mutating func drop() {
        draft = nil
        advice = Advice()
        isChanged = false
    }

    private mutating func typed(_ key: Key, _ text: String) -> Then {
        _ = changed { draft in
            switch key {
            case .title: draft.title = text
            case .body: draft.body = text
            case .label: draft.label = text
            default: break
            }
        }
        return .later(seconds: Self.pause, .press(.advise))
    }

    private mutating func changed(_ change: (inout Draft) -> Void) -> Then {
        guard var draft else { return .stay }
        change(&draft)
        self.draft = draft
        isChanged = true
        isWarned = false
        return .again
    }

    private func ask(_ question: @escaping @Sendable (any Desk, Draft) throws -> Then) -> Then {
        guard let draft else { return .stay }
        return .work { try question($0, draft) }
    }

    private func save() -> Then {
        let isNew = id == nil
        return ask { desk, draft in
            let saved = try desk.save(draft)
            return isNew ? .replace(NoteRoom(saved)) : .out
        }
    }

    /// What was written and not saved is dropped on a second press only.
    private mutating func back() -> Then {
        guard asksBeforeBack else { return .out }
        isWarned = true
        return .say("note-unsaved")
    }
}
