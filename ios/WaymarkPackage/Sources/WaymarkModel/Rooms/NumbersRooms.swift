import Foundation

/// Numbers to call, best first, of the country, topic and language that the reader chose.
struct NumbersRoom: Room {
    private(set) var wish: NumbersWish

    init(_ wish: NumbersWish) {
        self.wish = wish
    }

    func page(_ desk: any Desk) throws -> Page { try desk.numbers(wish) }

    mutating func take(_ act: Act) -> Then {
        switch act {
        case .press(.more):
            wish.showMore()
            return .again
        case .press(.doubtful):
            wish.doubtful.toggle()
            return .again
        case .press(let key):
            guard let part = NumbersPart(key) else { return .stay }
            return .go(NumbersChoiceRoom(part: part, chosen: wish[part]))
        case .pick(let key, let id):
            guard let part = NumbersPart(key) else { return .stay }
            wish[part] = id
            return .again
        default: return Then(act)
        }
    }

    mutating func drop() {
        wish = NumbersWish()
    }
}

/// One list to choose from; the choice leads back to the numbers.
struct NumbersChoiceRoom: Room {
    let part: NumbersPart
    private(set) var chosen: String?

    init(part: NumbersPart, chosen: String?) {
        self.part = part
        self.chosen = chosen
    }

    func page(_ desk: any Desk) throws -> Page { try desk.choices(part, chosen: chosen) }

    mutating func take(_ act: Act) -> Then {
        if case .pick = act { return .back(1, telling: act) }
        return Then(act)
    }

    mutating func drop() {
        chosen = nil
    }
}
