import Foundation

/// What there is near a place, a crossing or a position that the reader types or pastes.
struct PlacesRoom: Room {
    private(set) var wish: PlacesWish

    init(_ wish: PlacesWish) {
        self.wish = wish
    }

    func page(_ desk: any Desk) throws -> Page {
        var page = Page(desk.words("room-places"))
        var field = Field(.place, desk.words("place-name"), wish.typed)
        field.done = .press(.find)
        page.add(.field(field))
        page.press(desk.words("place-find"), .main, .press(.find))
        if !wish.asked.isEmpty { page.add(try desk.near(wish).parts) }
        return page
    }

    mutating func take(_ act: Act) -> Then {
        switch act {
        case .typed(.place, let text):
            wish.typed = text
            return .stay
        case .press(.find): return find(wish.typed)
        case .pick(.place, let name): return find(name ?? "")
        case .press(.past):
            wish.past.toggle()
            return .again
        case .press(.doubtful):
            wish.doubtful.toggle()
            return .again
        default: return Then(act)
        }
    }

    mutating func drop() {
        wish = PlacesWish()
    }

    private mutating func find(_ name: String) -> Then {
        wish.typed = name
        wish.asked = name.trimmingCharacters(in: .whitespacesAndNewlines)
        return .again
    }
}
