import Foundation

/// Which content is in use and how old it is, and how newer content gets here and goes on.
struct UpdatesRoom: Room {
    /// A look was asked for here, and nothing was heard of it yet.
    private(set) var isAsked = false

    var hearsNews: Bool { true }

    func page(_ desk: any Desk) throws -> Page { try desk.updates() }

    mutating func take(_ act: Act) -> Then {
        switch act {
        case .when(let mode): return .doing({ try $0.setUpdateMode(mode) }, then: .again)
        case .press(.check): return look()
        case .taken(let file): return slowly { try $0.takeFile(file, $1) }
        case .press(.stop): return .doing({ try $0.stopUpdate() }, then: .again)
        case .press(.progress):
            isAsked = false
            return .again
        case .press(.share): return .work { .errand(try $0.contentFile()) }
        default: return Then(act)
        }
    }

    /// Where another one is under way, the page says how far it is.
    mutating func failed(_ problem: Problem) -> Then? {
        isAsked = false
        return problem == .invalid(.step) ? .again : nil
    }

    /// A second press before the page can say that one is under way asks for no second one.
    private mutating func look() -> Then {
        if isAsked { return .stay }
        isAsked = true
        return slowly { try $0.lookForUpdate($1) }
    }

    /// Asked for once at the beginning, so that the page says that something is under way.
    private func slowly(_ deed: @escaping @Sendable (any Desk, @escaping @Sendable () -> Void) throws -> Void) -> Then {
        .both([.slowly { try deed($0, $1); return .tell(.press(.progress)) }, .again])
    }
}

/// The content as codes for another phone's camera, one at a time so that it takes the right one.
struct UpdateCodesRoom: Room {
    private(set) var number = 0

    func page(_ desk: any Desk) throws -> Page { try desk.codes(at: number) }

    mutating func take(_ act: Act) -> Then {
        guard case .pick(.code, let other?) = act else { return Then(act) }
        number = Int(other) ?? 0
        return .again
    }
}

/// Takes the texts of another phone's codes, as this phone's own camera app has read them.
struct UpdateTakeRoom: Room {
    private(set) var typed = ""
    private(set) var said: String?

    func page(_ desk: any Desk) throws -> Page {
        var page = Page(desk.words("updates-take-codes"))
        page.text(desk.words("updates-read-how"))
        page.add(.field(Field(.code, desk.words("updates-code-text"), typed, lines: 3)))
        var take = Press(desk.words("updates-code-take"), .main, .press(.take))
        take.meanwhile = desk.words("working")
        page.add(.press(take))
        page.text(said, if: .note)
        page.press(desk.words("updates-codes-forget"), .quiet, .press(.drop))
        return page
    }

    mutating func take(_ act: Act) -> Then {
        switch act {
        case .typed(.code, let text):
            typed = text
            return .stay
        case .press(.take):
            let text = typed
            return .slowly { .tell(.came(.code, try $0.takeCode(text, $1))) }
        case .came(.code, let words):
            typed = ""
            said = words
            return .again
        case .press(.drop):
            drop()
            return .doing({ try $0.forgetCodes() }, then: .again)
        default: return Then(act)
        }
    }

    mutating func drop() {
        typed = ""
        said = nil
    }
}
