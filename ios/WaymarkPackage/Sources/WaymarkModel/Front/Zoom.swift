import Foundation

/// How near a sketch is looked at, and which place of it is in the middle, in shares of its side.
public struct Zoom: Equatable, Sendable {
    private static let step = 2.0

    /// As near as the engine says that it makes sense.
    public private(set) var most: Double
    public private(set) var times = 1.0
    public private(set) var x = 0.5
    public private(set) var y = 0.5

    public init(most: Double) {
        self.most = max(most, 1)
    }

    public var canGrow: Bool { times < most }
    public var canShrink: Bool { times > 1 }

    public mutating func larger() { by(Self.step) }

    public mutating func smaller() { by(1 / Self.step) }

    public mutating func by(_ factor: Double) {
        times = min(max(times * factor, 1), most)
        shift(0, 0)
    }

    /// Another sketch has taken the place of the one before, and may be looked at less closely.
    public mutating func allow(_ most: Double) {
        self.most = max(most, 1)
        by(1)
    }

    /// Moves the middle, and not past the edge.
    public mutating func shift(_ east: Double, _ south: Double) {
        let edge = 0.5 / times
        x = min(max(x + east, edge), 1 - edge)
        y = min(max(y + south, edge), 1 - edge)
    }
}

/// From shares of the square to a picture of so many points: x always runs from left to right.
public struct SketchFrame: Equatable, Sendable {
    /// A place in the picture, in points from its top left corner.
    public struct Spot: Equatable, Sendable {
        public let x, y: Double
    }

    /// A line beside the picture may be as wide as this and is not seen.
    private static let edge = 4.0

    public let width, height: Double
    private let zoom: Zoom

    public init(width: Double, height: Double, zoom: Zoom) {
        self.width = width
        self.height = height
        self.zoom = zoom
    }

    public var side: Double { min(width, height) * zoom.times }

    public func x(_ share: Double) -> Double { width / 2 + (share - zoom.x) * side }

    public func y(_ share: Double) -> Double { height / 2 + (share - zoom.y) * side }

    /// The last of the scales that hold, as near as one looks, and how long it is then.
    public func scale(of picture: SketchPicture) -> (text: String, length: Double)? {
        guard let held = picture.scales.last(where: { $0.times <= zoom.times }) else { return nil }
        return (held.text, held.share * side)
    }

    /// The parts of a line that can be seen, corner by corner: looked at from near, it is many times
    /// larger than the picture, and what lies beside the picture is not drawn.
    public func seen(of line: [Double]) -> [[Spot]] {
        let corners = stride(from: 0, to: line.count - 1, by: 2).map { Spot(x: x(line[$0]), y: y(line[$0 + 1])) }
        var parts: [[Spot]] = []
        var goesOn = false
        for (start, end) in zip(corners, corners.dropFirst()) {
            if isBeside(start, end) {
                goesOn = false
            } else if goesOn {
                parts[parts.count - 1].append(end)
            } else {
                parts.append([start, end])
                goesOn = true
            }
        }
        return parts
    }

    /// Whether all between these two lies to one side of the picture.
    private func isBeside(_ one: Spot, _ other: Spot) -> Bool {
        max(one.x, other.x) < -Self.edge || min(one.x, other.x) > width + Self.edge
            || max(one.y, other.y) < -Self.edge || min(one.y, other.y) > height + Self.edge
    }

    /// The points within reach of a finger, nearest first: places of one town lie on each other.
    public func points(of picture: SketchPicture, near x: Double, _ y: Double, within reach: Double)
        -> [SketchPicture.Point]
    {
        picture.points
            .map { (point: $0, far: hypot(self.x($0.x) - x, self.y($0.y) - y)) }
            .filter { $0.far <= reach && $0.point.door != nil }
            .sorted { $0.far < $1.far }
            .map { $0.point }
    }
}
