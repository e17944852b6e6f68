import Foundation

/// Leaving, and coming back. Of these only the calls that say so take their time.
public protocol DoorsDesk: Sendable {
    /// Opens the engine once. `heard` is called when a PIN has opened the cover, from any thread.
    func open(_ heard: @escaping @Sendable () -> Void) throws

    /// Leaves. Waits for nothing and cannot fail; what the app does now stands in the answer.
    func leave(_ way: Way) -> Plan

    /// What takes time of an exit.
    func finishExit() throws

    /// Where the reader stands; locks what nobody has used for as long as the settings say.
    func standing() throws -> Standing
    func touched() throws
    func cover() throws -> CoverFace
    func press(_ key: String) throws -> CoverFace

    /// Types one byte; how many stand there then.
    func push(_ pad: PadName, _ byte: UInt8) throws -> Int
    func pop(_ pad: PadName) throws -> Int

    /// Opens the notes with what was typed. Takes as long as a guess costs.
    func unlock() throws

    /// The page on which that is typed; `again`: after a wrong try.
    func unlockPage(again: Bool) throws -> Page
}

/// The ways to leave.
public enum Way: Hashable, Sendable, CaseIterable {
    case button, shake, volumeKeys, backPresses, screenOff, leftApp, otherApp
}

/// What a way out did.
public enum Effect: Hashable, Sendable {
    case nothing, lock, cover, destroy

    var covers: Bool { self == .cover || self == .destroy }
}

/// What an exit did, and what is left for the app to do, in this order.
public struct Plan: Equatable, Sendable {
    public enum Step: Sendable {
        case showCover, clearClipboard, clearNotifications, stopSpeech, dropTexts, leaveRecents, finishExit
    }

    public let effect: Effect
    public let steps: [Step]

    public init(_ effect: Effect, _ steps: [Step]) {
        self.effect = effect
        self.steps = steps
    }

    /// Where there is no engine that could say it.
    public static let withoutEngine = Plan(
        .cover, [.showCover, .dropTexts, .stopSpeech, .clearClipboard, .clearNotifications, .leaveRecents])
}

/// Where the reader stands.
public enum Standing: Equatable, Sendable {
    case setUp, covered

    /// What is public is open; `practising`: leaving and coming back is being practised.
    case open(practising: Bool)

    /// The notes as well.
    case unlocked(practising: Bool)
}

/// The cover as it stands on the screen.
public struct CoverFace: Equatable, Sendable {
    public enum Line: Hashable, Sendable {
        case caption, history, display
    }

    public enum Weight: Sendable {
        case plain, soft, strong, main
    }

    public struct Button: Equatable, Sendable {
        public let id, label, spoken: String
        public let span: Int
        public let weight: Weight

        public init(id: String, label: String, spoken: String, span: Int, weight: Weight) {
            (self.id, self.label, self.spoken) = (id, label, spoken)
            self.span = span
            self.weight = weight
        }
    }

    public let lines: [Line]
    public let texts: [Line: String]
    public let memory: String
    public let rows: [[Button]]
    public let isRightToLeft: Bool

    public init(lines: [Line], texts: [Line: String], memory: String, rows: [[Button]], isRightToLeft: Bool) {
        self.lines = lines
        self.texts = texts
        self.memory = memory
        self.rows = rows
        self.isRightToLeft = isRightToLeft
    }

    /// What stands in front before the engine is open, and where it cannot be opened at all.
    public static let plain = CoverFace(
        lines: [.history, .display], texts: [.display: "0"], memory: "",
        rows: [["C", "±", "%", "÷"], ["7", "8", "9", "×"], ["4", "5", "6", "−"], ["1", "2", "3", "+"], ["0", ".", "="]]
            .map { $0.map(Button.init(sign:)) },
        isRightToLeft: false)
}

extension CoverFace.Button {
    fileprivate init(sign: String) {
        let isFigure = sign == "." || sign.allSatisfy(\.isNumber)
        self.init(
            id: sign, label: sign, spoken: sign, span: sign == "0" ? 2 : 1,
            weight: sign == "=" ? .main : isFigure ? .plain : .soft)
    }
}
