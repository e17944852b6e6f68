import Foundation

/// Which content is in use and how old it is, and how newer content gets here and goes on.
struct UpdatesRoom: Room {
    func page(_ desk: any Desk) throws -> Page { try desk.updates() }

    mutating func take(_ act: Act) -> Then {
        switch act {
        case .when(let mode): .doing({ try $0.setUpdateMode(mode) }, then: .again)
        // Asked for once at the beginning, so that the page says that something is under way.
        case .press(.check): .both([.slowly { try $0.lookForUpdate($1); return .again }, .again])
        case .taken(let file): .both([.slowly { try $0.takeFile(file, $1); return .again }, .again])
        case .press(.stop): .doing({ try $0.stopUpdate() }, then: .again)
        case .press(.progress): .again
        case .press(.share): .work { .errand(try $0.contentFile()) }
        default: Then(act)
        }
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
