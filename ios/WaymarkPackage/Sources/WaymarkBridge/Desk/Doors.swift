import Foundation
import WaymarkCore
import WaymarkModel

extension EngineDesk {
    public func leave(_ way: Way) -> Plan {
        guard let engine else { return .withoutEngine }
        let plan = engine.quickExit(trigger: way.trigger)
        return Plan(Effect(plan.effect), plan.steps.map(Plan.Step.init))
    }

    public func finishExit() throws { try ask { try $0.finishExit() } }

    public func standing() throws -> Standing {
        let standing = try ask { engine in
            switch try engine.checkIdle() {
            case .setUp: Standing.setUp
            case .covered: Standing.covered
            case .open: Standing.open(practising: engine.practises)
            case .unlocked: Standing.unlocked(practising: engine.practises)
            }
        }
        if standing != .covered { try needWords() }
        return standing
    }

    public func touched() throws { try ask { try $0.touched() } }

    public func cover() throws -> CoverFace { try ask { CoverFace(try $0.cover()) } }

    public func press(_ key: String) throws -> CoverFace { try ask { CoverFace(try $0.press(key: key)) } }

    public func push(_ pad: PadName, _ byte: UInt8) throws -> Int {
        try ask { Int(try $0.pinPush(pad: pad.core, byte: byte)) }
    }

    public func pop(_ pad: PadName) throws -> Int { try ask { Int(try $0.pinPop(pad: pad.core)) } }

    public func unlock() throws { try ask { try $0.unlock() } }

    public func unlockPage(again: Bool) throws -> Page {
        let door = try ask { (isPhrase: try $0.setUp().passphrase, trouble: try $0.settings().vaultText, wait: $0.waits) }
        var page = Page(words("unlock-title"))
        page.text(door.trouble, if: .caution)
        if door.wait > 0 {
            page.text(words("unlock-wait"), .problem)
            page.add(countdown(door.wait))
            return page
        }
        if again { page.text(words("unlock-wrong"), .problem) }
        page.text(words(door.isPhrase ? "passphrase-type" : "unlock-type"))
        page.add(.keypad(keypad(.first, door.isPhrase, "unlock-now", .press(.unlock))))
        page.soft(words(door.isPhrase ? "passphrase-forgotten" : "pin-forgotten"))
        return page
    }

    /// Our own keys for a pad, and the button for what is done with what was typed.
    func keypad(_ pad: PadName, _ isPhrase: Bool, _ action: String, _ act: Act) -> Keypad {
        var done = Press(words(action), .main, act)
        done.meanwhile = words("working")
        return Keypad(
            pad: pad, isPhrase: isPhrase, done: done, typed: words("keypad-typed"),
            delete: words(isPhrase ? "key-delete-letter" : "key-delete"), space: words("key-space"),
            otherLetters: words("key-other-letters"), digits: digits)
    }

    /// While no guess is taken.
    func countdown(_ seconds: UInt64) -> Part {
        .countdown(Countdown(seconds: seconds, unit: words("seconds"), digits: digits))
    }
}

extension Waymark {
    /// Whether a practice is under way, before which and after which somebody leaves and comes back.
    var practises: Bool { (try? setUp().practising) ?? false }

    /// For how many seconds no guess is taken; none where that cannot be known.
    var waits: UInt64 { (try? waitSeconds()) ?? 0 }
}
