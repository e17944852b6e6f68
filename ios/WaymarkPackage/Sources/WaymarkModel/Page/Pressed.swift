import Foundation

/// One entry of a list: a strong line and what else there is to say, as one thing to press.
public struct Row: Equatable, Sendable {
    public let title: String
    public let details: [Words]
    public let act: Act

    /// Name of the sign at its beginning.
    public var sign: Sign?

    /// The direction in which something lies, in degrees from north.
    public var bearing: Double?

    /// Whether its title is a number.
    public var isNumber = false

    /// The entry that is needed most.
    public var isMain = false

    public init(_ title: String, _ details: [String?] = [], _ act: Act) {
        self.init(title, words: details.compactMap { $0 }.filter { !$0.isBlank }.map { Words($0, .soft) }, act)
    }

    public init(_ title: String, words: [Words], _ act: Act) {
        self.title = title
        self.details = words
        self.act = act
    }
}

/// The drawn signs of the first screen.
public enum Sign: Sendable {
    case numbers, places, ask, guide, phrases, notes, settings
}

/// A button.
public struct Press: Equatable, Sendable {
    public enum Weight: Sendable {
        case main, plain, quiet, caution
    }

    public let words: String
    public let weight: Weight
    public let act: Act

    /// What it says while it works; `nil`: it takes no time.
    public var meanwhile: String?

    /// The language of its words; `nil`: the reader's.
    public var language: String?

    public init(_ words: String, _ weight: Weight = .plain, _ act: Act) {
        self.words = words
        self.weight = weight
        self.act = act
    }
}

/// One of several that can be chosen, told by its mark and not by colour alone.
public struct Choice: Equatable, Sendable {
    public let words: String
    public let isChosen: Bool
    public let act: Act
    public var detail: String?
    public var language: String?

    public init(_ words: String, _ isChosen: Bool, _ act: Act) {
        self.words = words
        self.isChosen = isChosen
        self.act = act
    }
}

/// A field, with its name and what stands in it.
public struct Field: Equatable, Sendable {
    public let key: Key
    public let name: String
    public internal(set) var text: String
    public let lines: Int

    /// Ranges of characters to look at twice.
    public var marks: [Range<Int>] = []

    /// What the keyboard's own button does; `nil`: it only goes away.
    public var done: Act?

    public init(_ key: Key, _ name: String, _ text: String, lines: Int = 1) {
        self.key = key
        self.name = name
        self.text = text
        self.lines = lines
    }
}

/// Our own keys, and dots for what was typed. The signs themselves are never shown.
public struct Keypad: Equatable, Sendable {
    public let pad: PadName

    /// Letters in place of digits.
    public let isPhrase: Bool
    public let done: Press

    /// What the keys are called that show a sign only.
    public let typed, delete, space, otherLetters: String

    /// The ten digits of the language, for what its keys say.
    let digits: String

    public init(
        pad: PadName, isPhrase: Bool, done: Press,
        typed: String, delete: String, space: String, otherLetters: String, digits: String
    ) {
        self.pad = pad
        self.isPhrase = isPhrase
        self.done = done
        self.typed = typed
        self.delete = delete
        self.space = space
        self.otherLetters = otherLetters
        self.digits = digits
    }
}

/// The pads that the engine keeps.
public enum PadName: Sendable {
    case first, again, present
}
