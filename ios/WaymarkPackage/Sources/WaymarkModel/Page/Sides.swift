import Foundation

/// The two directions in which people write, and what keeps its own on a page of the other one.
/// All of it is for the eyes only: what is dialled, copied, spoken or handed on has no such marks.
extension String {
    private static let fromLeft = "\u{2066}"
    private static let fromRight = "\u{2067}"
    private static let end = "\u{2069}"

    /// A number or an address: from left to right in every language, whatever stands around it.
    public var asNumber: String { Self.fromLeft + self + Self.end }

    /// Each line that runs the other way than the page keeps its own order. On an Arabic page a
    /// sentence that begins with a Latin name is still an Arabic one.
    public func lines(onRightToLeft page: Bool) -> String {
        split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
            let own = String(line)
            let sides = own.sides
            guard let side = page && sides.contains(true) ? true : sides.first, side != page else { return own }
            return (side ? Self.fromRight : Self.fromLeft) + own + Self.end
        }
        .joined(separator: "\n")
    }

    /// Each number within a text from right to left keeps its order and stays on one line.
    public var numbersInOrder: String {
        guard let number = try? NSRegularExpression(pattern: "\\+?\\(?[0-9][0-9 ()+-]*[0-9]") else { return self }
        var whole = self
        // From the end, so that the places of those before it stay true.
        for found in number.matches(in: self, range: NSRange(startIndex..., in: self)).reversed() {
            guard let place = Range(found.range, in: whole) else { continue }
            let groups = whole[place].split(separator: " ", omittingEmptySubsequences: false)
            whole.replaceSubrange(place, with: groups.joined(separator: "\u{A0}").asNumber)
        }
        return whole
    }

    /// Whether its first letter runs from right to left; `nil`: it has none.
    public var runsRightToLeft: Bool? { sides.first }

    /// Of each letter whether it runs from right to left. What the engine has set apart within a
    /// sentence does not count.
    private var sides: [Bool] {
        var (apart, found): (Int, [Bool]) = (0, [])
        for sign in unicodeScalars {
            if sign.beginsApart { apart += 1 } else if sign.endsApart { apart -= 1 }
            if apart == 0, sign.properties.isAlphabetic { found.append(sign.runsRightToLeft) }
        }
        return found
    }
}

extension Unicode.Scalar {
    fileprivate var beginsApart: Bool { (0x2066...0x2068).contains(value) }
    fileprivate var endsApart: Bool { value == 0x2069 }

    /// Hebrew, Arabic and their neighbours, and their older forms.
    fileprivate var runsRightToLeft: Bool {
        switch value {
        case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
        default: false
        }
    }
}

extension Words {
    /// As it is drawn on a page of this direction. A text of several runs is one sentence.
    public func shown(onRightToLeft page: Bool) -> [Run] {
        if tone == .number { return runs.map { Run($0.text.asNumber, isStrong: $0.isStrong) } }
        if runs.count > 1 { return runs }
        return runs.map { run in
            let lines = run.text.lines(onRightToLeft: page)
            return Run(page && keepsNumbers ? lines.numbersInOrder : lines, isStrong: run.isStrong)
        }
    }
}

extension Row {
    /// Its title as it is drawn.
    public var heading: Words { Words(title, isNumber ? .number : .strong) }
}
