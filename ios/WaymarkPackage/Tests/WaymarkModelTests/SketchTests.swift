import XCTest

@testable import WaymarkModel

/// How near a sketch is looked at, and what is seen of it then.
final class SketchTests: XCTestCase {
    /// A square of 230 kilometres, as the engine gives its scales.
    private static let picture = SketchPicture(
        lines: [], points: [],
        scales: [scale(1, 50), scale(1.38, 20), scale(3.45, 10), scale(6.9, 5), scale(13.8, 2)],
        mostTimes: 23, spoken: "")

    private static func scale(_ times: Double, _ kilometres: Double) -> SketchPicture.Scale {
        SketchPicture.Scale(times: times, text: "\(Int(kilometres)) km", share: kilometres / 230)
    }

    private func frame(_ zoom: Zoom) -> SketchFrame { SketchFrame(width: 100, height: 120, zoom: zoom) }

    @MainActor func testAZoomStaysWithinItsEdges() async {
        var zoom = Zoom(most: 23)
        zoom.smaller()
        XCTAssertEqual(zoom, Zoom(most: 23))
        for _ in 0..<9 { zoom.larger() }
        XCTAssertEqual(zoom.times, 23)
        XCTAssertFalse(zoom.canGrow)
        zoom.shift(9, -9)
        XCTAssertEqual(zoom.x, 1 - 0.5 / 23, accuracy: 1e-9)
        XCTAssertEqual(zoom.y, 0.5 / 23, accuracy: 1e-9)
    }

    @MainActor func testWhereLessIsAllowedItIsLookedAtFromFartherAway() async {
        var zoom = Zoom(most: 23)
        zoom.by(20)
        zoom.shift(9, 9)
        zoom.allow(4)
        XCTAssertEqual(zoom.times, 4)
        XCTAssertEqual(zoom.x, 1 - 0.5 / 4, accuracy: 1e-9, "the middle stays within the edge")
        zoom.allow(0)
        XCTAssertEqual(zoom.times, 1, "never smaller than the picture")
    }

    @MainActor func testTheLastScaleThatHoldsIsShownAndStaysShortEnough() async {
        var zoom = Zoom(most: Self.picture.mostTimes)
        var shown: [String] = []
        for _ in 0..<7 {
            guard let scale = frame(zoom).scale(of: Self.picture) else { return XCTFail("no scale") }
            shown.append(scale.text)
            XCTAssertTrue((10...31).contains(scale.length), "\(scale.text) at \(zoom.times)")
            zoom.larger()
        }
        XCTAssertEqual(shown, ["50 km", "20 km", "10 km", "5 km", "2 km", "2 km", "2 km"])
    }

    @MainActor func testAScaleIsAsLongAsItsShareOfTheEnlargedSide() async {
        var zoom = Zoom(most: 23)
        XCTAssertEqual(frame(zoom).scale(of: Self.picture)?.length ?? 0, 50.0 / 230 * 100, accuracy: 1e-9)
        zoom.by(1.37)
        XCTAssertEqual(frame(zoom).scale(of: Self.picture)?.text, "50 km")
        zoom = Zoom(most: 23)
        zoom.by(1.38)
        let scale = frame(zoom).scale(of: Self.picture)
        XCTAssertEqual(scale?.text, "20 km", "it holds from there on")
        XCTAssertEqual(scale?.length ?? 0, 20.0 / 230 * 1.38 * 100, accuracy: 1e-9)
    }

    @MainActor func testOfALineOnlyWhatCanBeSeenIsDrawn() async {
        let line = [0.1, 0.5, 0.45, 0.5, 0.55, 0.5, 0.9, 0.5, 0.9, 0.1, 0.5, 0.1, 0.5, 0.5]
        XCTAssertEqual(frame(Zoom(most: 9)).seen(of: line).map { $0.count }, [7])
        var zoom = Zoom(most: 9)
        zoom.by(4)
        let parts = frame(zoom).seen(of: line)
        XCTAssertEqual(parts.map { $0.count }, [4, 2], "the way round outside is left out")
        XCTAssertEqual(parts.first?.first?.x ?? 0, 50 - 0.4 * 400, accuracy: 1e-9)
        XCTAssertEqual(parts.last?.last, SketchFrame.Spot(x: 50, y: 60))
        XCTAssertEqual(frame(zoom).seen(of: []), [])
    }

    @MainActor func testOnlyWhatAFingerReachesIsFoundNearestFirst() async {
        let point = { (x: Double, door: Door?) in
            SketchPicture.Point(x: x, y: 0.5, mark: .open, label: "\(x)", door: door)
        }
        let picture = SketchPicture(
            lines: [], points: [point(0.5, .home), point(0.52, .home), point(0.51, nil), point(0.9, .home)],
            scales: [], mostTimes: 2, spoken: "")
        let frame = SketchFrame(width: 100, height: 100, zoom: Zoom(most: 2))
        let found = frame.points(of: picture, near: 52, 50, within: 10)
        XCTAssertEqual(found.map { $0.label }, ["0.52", "0.5"])
    }
}
