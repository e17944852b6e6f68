import Foundation

/// All sheets, and a search that answers with every letter.
struct GuideRoom: Room {
    private(set) var wanted = ""

    func page(_ desk: any Desk) throws -> Page {
        var page = Page(desk.words("room-guide"))
        page.add(.field(Field(.wanted, desk.words("search-hint"), wanted)))
        page.press(desk.words("room-library"), .quiet, .go(.library))
        page.add(try desk.guide(wanted).parts)
        return page
    }

    mutating func take(_ act: Act) -> Then {
        guard case .typed(.wanted, let text) = act else { return Then(act) }
        wanted = text
        return .again
    }

    mutating func drop() {
        wanted = ""
    }
}

/// Phrases to show or to read out: first the language, then what is to be said.
struct PhrasesRoom: Room {
    private(set) var language: String?

    func page(_ desk: any Desk) throws -> Page { try desk.phrases(language) }

    mutating func take(_ act: Act) -> Then {
        guard case .pick(.language, let chosen) = act else { return Then(act) }
        language = chosen
        return .again
    }

    mutating func drop() {
        language = nil
    }
}

/// One phrase, very large, and turned round for whoever sits opposite.
struct PhraseRoom: Room {
    private(set) var wish: PhraseWish

    init(_ wish: PhraseWish) {
        self.wish = wish
    }

    func page(_ desk: any Desk) throws -> Page { try desk.phrase(wish) }

    mutating func take(_ act: Act) -> Then {
        switch act {
        case .press(.flip):
            wish.isTurned.toggle()
            return .again
        case .pick(.phrase, let id?):
            wish.id = id
            return .again
        default: return Then(act)
        }
    }
}
