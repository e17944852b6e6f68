import Foundation

/// Where everything begins: the most urgent door first.
struct HomeRoom: Room {
    static let doors: [(words: String, sign: Sign, door: Door)] = [
        ("home-numbers", .numbers, .numbers), ("home-places", .places, .places), ("home-ask", .ask, .aids),
        ("home-guide", .guide, .guide), ("home-phrases", .phrases, .phrases), ("home-notes", .notes, .notes),
        ("home-settings", .settings, .settings),
    ]

    func page(_ desk: any Desk) throws -> Page {
        var page = Page(desk.words("room-home"))
        for (number, door) in Self.doors.enumerated() {
            var row = Row(desk.words(door.words), [], .go(door.door))
            row.sign = door.sign
            row.isMain = number == 0
            page.add(.row(row))
        }
        return page
    }
}

/// A room that shows one answer and holds nothing but its ids.
struct PlainRoom: Room {
    let door: Door

    init(_ door: Door) {
        self.door = door
    }

    func page(_ desk: any Desk) throws -> Page {
        switch door {
        case .aids: try desk.aids()
        case .numbersOf(let service): try desk.numbersOf(service)
        case .number(let id): try desk.number(id)
        case .notice(let owner, let reach): try desk.notice(owner, reach)
        case .slip(let owner): try desk.slip(owner)
        case .site(let id, let from): try desk.site(id, from: from)
        case .sketch(let wish): try desk.sketch(wish)
        case .sheet(let id, let block): try desk.sheet(id, at: block)
        case .library: try desk.library()
        case .sources: try desk.sources()
        case .reading(let reading): try desk.reading(reading)
        case .about: try desk.about()
        case .ways: try desk.ways()
        default: throw Problem.notFound
        }
    }
}
