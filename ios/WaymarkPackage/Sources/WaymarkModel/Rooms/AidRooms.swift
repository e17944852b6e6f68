import Foundation

/// Before an aid begins: where one is, in which language, and who else may look.
struct AidStartRoom: Room {
    private(set) var wish: AidWish

    init(_ wish: AidWish) {
        self.wish = wish
    }

    func page(_ desk: any Desk) throws -> Page { try desk.aidStart(wish) }

    mutating func take(_ act: Act) -> Then {
        switch act {
        case .typed(.place, let text):
            wish.place = text
            return .stay
        case .pick(.discreet, let chosen):
            wish.isDiscreet = chosen != nil
            return .again
        case .pick(.language, let tag):
            // Pressed again, none is chosen.
            wish.language = wish.language == tag ? nil : tag
            return .again
        case .press(.begin):
            let wish = wish
            return .work { desk in
                try desk.beginAid(wish)
                return .replace(AidRoom())
            }
        default: return Then(act)
        }
    }

    mutating func failed(_ problem: Problem) -> Then? {
        problem == .notFound ? .say("place-not-found") : nil
    }

    mutating func drop() {
        wish = AidWish(wish.id)
    }
}

/// The card of an aid: what it is, what studies found, and what a result can mean here.
struct AidCardRoom: Room {
    let id: String
    private(set) var wish = MeaningWish()

    init(_ id: String) {
        self.id = id
    }

    func page(_ desk: any Desk) throws -> Page { try desk.aidCard(id, wish) }

    mutating func take(_ act: Act) -> Then {
        switch act {
        case .typed(.prevalence, let text):
            wish.prevalence = text
            wish.isAsked = false
            return .stay
        case .pick(.figure, let id):
            wish.figure = id
            return .again
        case .press(.workOut):
            wish.isAsked = true
            return .again
        default: return Then(act)
        }
    }

    /// What was typed is no share: the card stays, and a sentence says so.
    mutating func failed(_ problem: Problem) -> Then? {
        guard case .invalid = problem, wish.isAsked else { return nil }
        wish.isAsked = false
        return .say("error-invalid")
    }

    mutating func drop() {
        wish = MeaningWish()
    }
}
