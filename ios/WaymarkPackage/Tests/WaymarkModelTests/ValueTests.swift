import XCTest

@testable import WaymarkModel

final class ValueTests: XCTestCase {
    @MainActor func testASignThatDoesNotFitIsNotTypedAtAll() async {
        let desk = FakeDesk()
        let pen = Pen(desk, .first)
        pen.begin()
        for _ in 0..<3 { pen.push("ї") }
        pen.push("a")
        XCTAssertEqual(pen.signs, 4)
        pen.push("ї")
        XCTAssertEqual(pen.signs, 4, "one byte is left, and the letter has two")
        pen.push("b")
        XCTAssertEqual(pen.signs, 5)
        for _ in 0..<9 { pen.pop() }
        XCTAssertEqual(pen.signs, 0)
        XCTAssertEqual(try desk.push(.first, 1), 1)
    }

    @MainActor func testLettersLieInRowsThatAThumbFinds() async {
        XCTAssertEqual(Letters.rows(false, 7).flatMap { $0 }, Letters.latin)
        XCTAssertEqual(Letters.rows(true, 1).first?.count, 3)
        XCTAssertEqual(Letters.rows(true, 99).first?.count, 8)
    }

    @MainActor func testAWishHoldsForOneDepartureAndForAMoment() async {
        let now = Date()
        var outing = Outing()
        XCTAssertFalse(outing.departs(at: now))
        outing.begin(at: now)
        XCTAssertTrue(outing.departs(at: now.addingTimeInterval(1)))
        XCTAssertFalse(outing.departs(at: now.addingTimeInterval(1.5)))
        outing.begin(at: now)
        XCTAssertFalse(outing.departs(at: now.addingTimeInterval(3)))
    }

    @MainActor func testThePlainCoverHasEveryDigitOnce() async {
        let labels = CoverFace.plain.rows.flatMap { $0 }.map { $0.label }
        for digit in 0...9 { XCTAssertEqual(labels.filter { $0 == "\(digit)" }.count, 1) }
    }

    @MainActor func testFactsThatAreNotThereLeaveNoGap() async {
        XCTAssertEqual(together("a", nil, " ", "b"), "a · b")
        XCTAssertEqual(together(nil, ""), "")
    }
}
