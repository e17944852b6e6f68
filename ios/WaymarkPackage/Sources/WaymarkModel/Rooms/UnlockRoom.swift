import Foundation

/// Where the notes are locked: the PIN, and behind it the room that was wanted.
struct UnlockRoom: Room {
    let door: Door
    private(set) var wasWrong = false

    init(_ door: Door) {
        self.door = door
    }

    var holdsPin: Bool { true }

    func page(_ desk: any Desk) throws -> Page { try desk.unlockPage(again: wasWrong) }

    mutating func take(_ act: Act) -> Then {
        switch act {
        case .press(.unlock):
            wasWrong = false
            let door = door
            return .work { desk in
                try desk.unlock()
                guard door == .aidReturn else { return .replace(door.room) }
                // The person has given the phone back.
                _ = try desk.aid(.press(.workerIsBack, item: nil), SavingWish())
                return .start(AidAloneRoom.workers)
            }
        case .press(.ticked): return .again
        default: return Then(act)
        }
    }

    /// How long nothing is guessed after too many wrong tries is seen when it is drawn anew.
    mutating func failed(_ problem: Problem) -> Then? {
        switch problem {
        case .wrongPin:
            wasWrong = true
            return .again
        case .locked: return .again
        default: return nil
        }
    }

    /// What was typed is gone from the pad, and its dots with it.
    mutating func locked() -> Then { .again }
}

/// The first start, and the practice later: the step that the engine stands at.
struct SetUpRoom: Room {
    var holdsPin: Bool { true }

    func page(_ desk: any Desk) throws -> Page {
        switch try desk.setUp() {
        case .page(let page): page
        case .done: throw Problem.covered
        }
    }

    mutating func take(_ act: Act) -> Then {
        switch act {
        case .setUp(let deed): .work { desk in
            try desk.tell(deed)
            if case .done = try desk.setUp() { return .stage }
            return .again
        }
        case .set(let setting): .doing({ try $0.change(setting); try $0.refreshWords() }, then: .words)
        default: Then(act)
        }
    }

    mutating func failed(_ problem: Problem) -> Then? {
        switch problem {
        // The step was left by another way: what it is now, the engine says.
        case .invalid: .again
        case .locked: .say("unlock-wait")
        default: nil
        }
    }
}
