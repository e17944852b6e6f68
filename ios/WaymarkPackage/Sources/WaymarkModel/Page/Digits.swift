import Foundation

/// A whole number in these ten digits, from nought to nine. What is no digit stays as it is, and so
/// does everything where there are not ten.
public func inDigits(_ digits: String, _ number: String) -> String {
    let own = Array(digits)
    guard own.count == 10 else { return number }
    let signs = number.map { sign -> Character in
        guard sign.isASCII, let value = sign.wholeNumberValue else { return sign }
        return own[value]
    }
    return String(signs)
}

extension WordsDesk {
    /// The ten digits of the language in which all is said.
    public var digits: String { words("digits") }
}

/// How long it takes until something is possible again.
public struct Countdown: Equatable, Sendable {
    public let seconds: UInt64
    private let unit, digits: String

    public init(seconds: UInt64, unit: String, digits: String) {
        self.seconds = seconds
        self.unit = unit
        self.digits = digits
    }

    /// What is read while so many seconds are left.
    public func words(_ left: UInt64) -> String { inDigits(digits, "\(left)") + " " + unit }
}

/// How much is done, so coarsely that it tells nothing.
public struct Quarters: Equatable, Sendable {
    private static let all = 4

    public let done: Int
    private let digits: String

    public init(_ done: Int, digits: String) {
        self.done = min(max(done, 0), Self.all)
        self.digits = digits
    }

    /// What is seen of it.
    public var dots: String { String(repeating: "●", count: done) + String(repeating: "○", count: Self.all - done) }

    /// What is heard of it.
    public var spoken: String { inDigits(digits, "\(done) / \(Self.all)") }
}

/// A key for one digit of a PIN: what it says, and what it types, which is the same in every
/// language, because a PIN is kept like that.
public struct PinKey: Hashable, Sendable {
    public let types, says: String
}

extension Keypad {
    /// The keys from one to nine, in their rows.
    public var rows: [[PinKey]] { ["123", "456", "789"].map { row in row.map { key(String($0)) } } }

    public var nought: PinKey { key("0") }

    /// What is heard of so many signs that were typed.
    public func spoken(_ signs: Int) -> String { typed + " " + inDigits(digits, "\(signs)") }

    private func key(_ digit: String) -> PinKey { PinKey(types: digit, says: inDigits(digits, digit)) }
}
