import WaymarkCore
import WaymarkModel

extension EngineDesk {
    public func pinPage(_ pin: NewPin, step: Int, problem: String?) throws -> PinShown {
        let door = try ask { (stage: try $0.stage(), isPhrase: try $0.setUp().passphrase, wait: $0.waits) }
        if door.stage != .unlocked { return .locked }
        var page = Page(words(pin.title))
        if door.wait > 0 {
            page.text(words("unlock-wait"), .problem)
            page.add(countdown(door.wait))
            return .page(page)
        }
        guard step < pin.typed.count else {
            page.text(words("pin-set"), .note)
            page.press(words("done"), .main, .back)
            return .page(page)
        }
        if step == 0, let means = pin.means { page.text(words(means), .caution) }
        if let problem { page.text(words(problem), .problem) }
        page.heading(words(pin.typed[step].words))
        let action = step + 1 == pin.typed.count ? "save" : "next"
        page.add(.keypad(keypad(pin.typed[step].pad, door.isPhrase, action, .press(.pin))))
        return .page(page)
    }

    public func setPin(_ pin: NewPin) throws {
        try ask { engine in
            switch pin {
            case .first: try engine.changePin()
            case .second: try engine.setSecondPin()
            case .destroys: try engine.setDestroyPin()
            }
        }
    }

    public func removePin(_ pin: NewPin) throws {
        try ask { engine in
            switch pin {
            case .first: throw Problem.unexpected
            case .second: try engine.removeSecondPin()
            case .destroys: try engine.removeDestroyPin()
            }
        }
    }
}
