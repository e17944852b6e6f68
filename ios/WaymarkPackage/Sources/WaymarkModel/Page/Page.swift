import Foundation

/// One screen as a value: everything that stands on it, in the reader's words and in order.
public struct Page: Equatable, Sendable {
    /// What the bar above says; empty where the page says it itself.
    public var title: String
    public var parts: [Part]

    /// `nil`: as the whole app is laid out.
    public var isRightToLeft: Bool?

    /// What the way back does here, where that is not leaving the room.
    public var stepBack: Act?

    /// The anchor at which reading begins; `nil`: at the top.
    public var start: String?

    public init(_ title: String = "", _ parts: [Part] = []) {
        self.title = title
        self.parts = parts
    }

    public mutating func add(_ part: Part?) {
        if let part { parts.append(part) }
    }

    public mutating func add(_ several: [Part]) {
        parts += several
    }

    /// What of it says that something went wrong.
    public var problem: String? {
        for case .words(let words) in parts where words.tone == .problem { return words.plain }
        return nil
    }

    /// Puts a text into a field.
    mutating func write(_ key: Key, _ text: String) {
        for (place, part) in parts.enumerated() {
            guard case .field(var field) = part, field.key == key else { continue }
            field.text = text
            parts[place] = .field(field)
        }
    }
}

/// Short ways to write a page down, each one line of it.
extension Page {
    /// What the whole page is about, where it says so itself.
    public mutating func name(_ words: String) { add(.words(Words(words, .title))) }

    public mutating func heading(_ words: String) { add(.words(Words(words, .heading))) }

    /// What it belongs to, small, where something larger follows.
    public mutating func overline(_ words: String) { add(.words(Words(words, .overline))) }

    public mutating func text(_ words: String, _ tone: Tone = .body) { add(.words(Words(words, tone))) }

    /// Only where there is something to say.
    public mutating func text(_ words: String?, if tone: Tone) {
        if let words, !words.isBlank { text(words, tone) }
    }

    public mutating func soft(_ words: String?) { text(words, if: .soft) }

    public mutating func bullet(_ words: String) { add(.marked(mark: "•", Words(words))) }

    public mutating func fact(_ name: String, _ words: String?) {
        if let words, !words.isBlank { add(.fact(name: name, words: words)) }
    }

    public mutating func row(_ title: String, _ details: [String?] = [], _ act: Act) {
        add(.row(Row(title, details, act)))
    }

    public mutating func press(_ words: String, _ weight: Press.Weight = .plain, _ act: Act) {
        add(.press(Press(words, weight, act)))
    }

    public mutating func choice(_ words: String, _ isChosen: Bool, _ act: Act) {
        add(.choice(Choice(words, isChosen, act)))
    }
}

extension String {
    /// Whether nothing can be seen of it.
    public var isBlank: Bool { allSatisfy(\.isWhitespace) }
}

/// Several facts on one line, without those that are not there.
public func together(_ facts: String?...) -> String {
    facts.compactMap { $0 }.filter { !$0.isBlank }.joined(separator: " · ")
}
