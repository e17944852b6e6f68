import Foundation

/// How near a sketch is looked at, and which place of it is in the middle, in shares of its side.
public struct Zoom: Equatable, Sendable {
    private static let step = 1.5

    /// The scale's bar, at most 0.3 of the side, has room up to here.
    private static let most = 3.0

    public private(set) var times = 1.0
    public private(set) var x = 0.5
    public private(set) var y = 0.5

    public init() {}

    public var canGrow: Bool { times < Self.most }
    public var canShrink: Bool { times > 1 }

    public mutating func larger() { by(Self.step) }

    public mutating func smaller() { by(1 / Self.step) }

    public mutating func by(_ factor: Double) {
        times = min(max(times * factor, 1), Self.most)
        shift(0, 0)
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
