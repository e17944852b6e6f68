import Foundation

/// The PINs. What there is to remove is not said: it looks the same every time.
struct PinsRoom: Room {
    func page(_ desk: any Desk) throws -> Page {
        var page = Page(desk.words("settings-pins"))
        page.row(desk.words("settings-change-pin"), [], .go(.pin(.first)))
        page.row(desk.words("settings-second-pin"), [], .go(.pin(.second)))
        page.row(desk.words("settings-remove-second"), [], .go(.removePin(.second)))
        page.row(desk.words("settings-destroy-pin"), [], .go(.pin(.destroys)))
        page.row(desk.words("settings-remove-destroy"), [], .go(.removePin(.destroys)))
        return page
    }
}

/// Sets a PIN: what has to be typed for it, each on its own pad.
struct PinRoom: Room {
    let pin: NewPin
    private(set) var step = 0
    private(set) var problem: String?

    init(_ pin: NewPin) {
        self.pin = pin
    }

    var isPrivate: Bool { true }
    var holdsPin: Bool { true }

    func page(_ desk: any Desk) throws -> Page {
        switch try desk.pinPage(pin, step: step, problem: problem) {
        case .page(let page): page
        case .locked: throw Problem.locked
        }
    }

    mutating func take(_ act: Act) -> Then {
        switch act {
        case .press(.pin):
            problem = nil
            step += 1
            guard step == pin.typed.count else { return .again }
            let pin = pin
            return .doing({ try $0.setPin(pin) }, then: .again)
        case .press(.ticked): return begin(saying: nil)
        default: return Then(act)
        }
    }

    mutating func failed(_ problem: Problem) -> Then? {
        switch problem {
        case .wrongPin: begin(saying: "unlock-wrong")
        case .invalid(.pin): begin(saying: "pin-refused")
        // Too many tries while setting it: how long that lasts is seen when it is drawn anew.
        case .locked: step == pin.typed.count ? begin(saying: nil) : .replace(UnlockRoom(.pin(pin)))
        default: nil
        }
    }

    private mutating func begin(saying problem: String?) -> Then {
        step = 0
        self.problem = problem
        return .again
    }
}

/// Begins the practice of leaving and coming back, for which the notes have to be open.
struct PractiseRoom: Room {
    mutating func arrive() -> Then {
        .doing({ try $0.rehearse() }, then: .replace(SetUpRoom()))
    }

    func page(_ desk: any Desk) throws -> Page { Page(desk.words("settings-practise")) }

    mutating func failed(_ problem: Problem) -> Then? {
        problem == .locked ? .replace(UnlockRoom(.practise)) : nil
    }
}
