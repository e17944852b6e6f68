import Foundation

/// What is given to somebody: first what to think of, then a text, codes for a camera, and cards.
struct GivingRoom: Room {
    private(set) var wish: GivingWish

    init(_ wish: GivingWish) {
        self.wish = wish
    }

    func page(_ desk: any Desk) throws -> Page { try desk.handOver(wish) }

    mutating func take(_ act: Act) -> Then {
        switch act {
        case .pick(.language, let tag):
            wish.language = tag
            return .again
        case .pick(.disguise, let id):
            wish.disguise = id
            return .again
        default: return Then(act)
        }
    }

    mutating func drop() {
        wish.language = nil
        wish.disguise = nil
    }
}

/// Cards to print and cut out, as they will look.
struct CardsRoom: Room {
    private(set) var wish: GivingWish

    init(_ wish: GivingWish) {
        self.wish = wish
    }

    func page(_ desk: any Desk) throws -> Page { try desk.cards(wish) }

    mutating func take(_ act: Act) -> Then {
        guard case .pick(.layout, let name) = act else { return Then(act) }
        wish.isStrip = name != nil
        return .again
    }
}
