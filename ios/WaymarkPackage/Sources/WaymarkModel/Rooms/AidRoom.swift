import Foundation

/// An aid that is under way, in the worker's hand. All that was answered is in the engine.
struct AidRoom: Room {
    private(set) var saving = SavingWish()

    /// The aid goes on in another room.
    private(set) var goesOn = false

    func page(_ desk: any Desk) throws -> Page { try desk.aid(.look, saving).page }

    mutating func take(_ act: Act) -> Then {
        switch act {
        case .aid(.press(.end, _)), .back: return .out
        case .aid(let step): return walk(step)
        case .press(.open):
            saving.isOpen = true
            return .again
        case .typed(.label, let text):
            saving.label = text
            return .stay
        case .press(.suggest): return .work { .tell(.came(.label, try $0.pseudonym())) }
        case .came(.label, let name):
            saving.label = name
            return .again
        case .pick(.days, let days):
            saving.days = days.flatMap { UInt32($0) }
            return .again
        case .press(.save):
            let saving = saving
            return .work { .tell(.came(.saved, try $0.saveAid(saving))) }
        case .came(.saved, let words):
            saving = SavingWish()
            saving.said = words
            return .again
        case .came(.next, _):
            goesOn = true
            return .start([AidAloneRoom()])
        default: return Then(act)
        }
    }

    private func walk(_ step: AidStep) -> Then {
        let saving = saving
        return .work { desk in
            let shown = try desk.aid(step, saving)
            return shown.isAlone ? .tell(.came(.next, "")) : .show(shown.page)
        }
    }

    /// A touch that came twice: the step that there is now is shown again.
    mutating func failed(_ problem: Problem) -> Then? {
        problem == .invalid(.step) ? .again : nil
    }

    /// What was typed for saving goes; the aid stays.
    mutating func locked() -> Then {
        saving = SavingWish()
        return .again
    }

    mutating func drop() {
        saving = SavingWish()
    }

    func leave(_ desk: any Desk) {
        if !goesOn { desk.endAid() }
    }
}

/// An aid in the person's own hand. It is the only room of the house, so that no way leads from
/// here to anything that is the worker's; only the exit stays.
struct AidAloneRoom: Room {
    /// The aid goes on in another room.
    private(set) var goesOn = false

    /// The worker's house, built anew around the aid that is under way.
    static var workers: [any Room] { [HomeRoom(), PlainRoom(.aids), AidRoom()] }

    var asksBeforeBack: Bool { true }

    func page(_ desk: any Desk) throws -> Page { try desk.aid(.look, SavingWish()).page }

    mutating func take(_ act: Act) -> Then {
        switch act {
        case .aid(let step): return walk(step)
        case .came(.next, _):
            goesOn = true
            return .start(Self.workers)
        case .came(.pin, _):
            goesOn = true
            return .go(UnlockRoom(.aidReturn))
        case .back: return .stay
        default: return Then(act)
        }
    }

    private func walk(_ step: AidStep) -> Then {
        .work { desk in
            do {
                let shown = try desk.aid(step, SavingWish())
                return shown.isAlone ? .show(shown.page) : .tell(.came(.next, ""))
            } catch Problem.locked {
                return .tell(.came(.pin, ""))
            }
        }
    }

    mutating func failed(_ problem: Problem) -> Then? {
        problem == .invalid(.step) ? .again : nil
    }

    func leave(_ desk: any Desk) {
        if !goesOn { desk.endAid() }
    }
}
