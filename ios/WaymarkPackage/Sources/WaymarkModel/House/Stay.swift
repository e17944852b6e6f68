import Foundation

/// A room that somebody is in, and what of it is to be seen.
@MainActor
public final class Stay {
    /// All that there is to see of a room.
    public enum State: Equatable, Sendable {
        /// Its page was asked for and has not come.
        case waiting
        case shown(Page)

        /// It was emptied: nothing of it may be seen any more.
        case dropped
    }

    public nonisolated let id: Int
    public internal(set) var room: any Room
    public internal(set) var state = State.waiting

    /// A sentence under the page: what went wrong, or what was done.
    public internal(set) var said: String? {
        didSet { if said != nil { tellings += 1 } }
    }

    /// How often something was told here: the same sentence a second time is told a second time.
    public private(set) var tellings = 0

    /// Whether something is under way that was asked for here.
    public internal(set) var isBusy = false

    /// Changes whenever keys and dots begin anew.
    public internal(set) var round = 0

    /// What is asked later than this is another question.
    var turn = 0
    var pause = 0

    init(id: Int, room: any Room) {
        self.id = id
        self.room = room
    }

    public var page: Page? {
        if case .shown(let page) = state { page } else { nil }
    }

    /// What there is to tell: what was said last, or what the page says that went wrong.
    public var told: String? { said ?? page?.problem }

    func show(_ page: Page) {
        state = .shown(page)
        if page.problem != nil { tellings += 1 }
    }

    /// What is typed stands on the page at once, also where nothing is asked for it.
    func typed(_ key: Key, _ text: String) {
        guard var page else { return }
        page.write(key, text)
        state = .shown(page)
    }

    /// Whether the way back is the room's own affair.
    public var asksBeforeBack: Bool { room.asksBeforeBack || page?.stepBack != nil }

    func drop() {
        turn += 1
        pause += 1
        room.drop()
        state = .dropped
        said = nil
        isBusy = false
    }
}
