import Foundation

/// What lies around a place, as lines and points in shares of a square; north is at the top.
public struct SketchPicture: Hashable, Sendable {
    public struct Point: Hashable, Sendable {
        public let x, y: Double
        public let mark: Mark
        public let label: String
        public let door: Door?

        public init(x: Double, y: Double, mark: Mark, label: String, door: Door?) {
            self.x = x
            self.y = y
            self.mark = mark
            self.label = label
            self.door = door
        }
    }

    /// Signs that are told apart by their shape.
    public enum Mark: String, Hashable, Sendable {
        case here = "✛", crossing = "◇", open = "●", closed = "×", past = "□", unknown = "○"
    }

    /// A round distance, from how many times enlarged on it holds, and its length as a share of the
    /// side before anything is enlarged.
    public struct Scale: Hashable, Sendable {
        public let times: Double
        public let text: String
        public let share: Double

        public init(times: Double, text: String, share: Double) {
            self.times = times
            self.text = text
            self.share = share
        }
    }

    /// Each line as x and y in turn.
    public let lines: [[Double]]
    public let points: [Point]

    /// Those for looking from farther away first.
    public let scales: [Scale]

    /// As near as it makes sense to look.
    public let mostTimes: Double
    public let spoken: String

    public init(lines: [[Double]], points: [Point], scales: [Scale], mostTimes: Double, spoken: String) {
        self.lines = lines
        self.points = points
        self.scales = scales
        self.mostTimes = mostTimes
        self.spoken = spoken
    }
}

/// A page of cards to print; every length in millimetres from the top left corner.
public struct CardSheet: Hashable, Sendable {
    public struct Box: Hashable, Sendable {
        public let x, y, width, height: Double
        public let size, leastSize: Double
        public let lines: Int
        public let isBold, isRightAligned, isRightToLeft: Bool
        public let text: String

        public init(
            x: Double, y: Double, width: Double, height: Double, size: Double, leastSize: Double, lines: Int,
            isBold: Bool, isRightAligned: Bool, isRightToLeft: Bool, text: String
        ) {
            (self.x, self.y, self.width, self.height) = (x, y, width, height)
            (self.size, self.leastSize, self.lines) = (size, leastSize, lines)
            (self.isBold, self.isRightAligned, self.isRightToLeft) = (isBold, isRightAligned, isRightToLeft)
            self.text = text
        }
    }

    /// A code of so many modules a side, with four modules of white around it.
    public struct Code: Hashable, Sendable {
        public let x, y, side: Double
        public let modules: Int
        public let rows: [String]

        public init(x: Double, y: Double, side: Double, modules: Int, rows: [String]) {
            (self.x, self.y, self.side) = (x, y, side)
            self.modules = modules
            self.rows = rows
        }
    }

    public struct Cut: Hashable, Sendable {
        public let x1, y1, x2, y2: Double

        public init(x1: Double, y1: Double, x2: Double, y2: Double) {
            (self.x1, self.y1, self.x2, self.y2) = (x1, y1, x2, y2)
        }
    }

    public let width, height, lineSpacing: Double
    public let texts: [Box]
    public let codes: [Code]
    public let cuts: [Cut]
    public let language: String

    /// What one card says, for whoever does not see the picture.
    public let spoken: String

    public init(
        width: Double, height: Double, lineSpacing: Double, texts: [Box], codes: [Code], cuts: [Cut],
        language: String, spoken: String
    ) {
        (self.width, self.height, self.lineSpacing) = (width, height, lineSpacing)
        (self.texts, self.codes, self.cuts) = (texts, codes, cuts)
        (self.language, self.spoken) = (language, spoken)
    }
}
