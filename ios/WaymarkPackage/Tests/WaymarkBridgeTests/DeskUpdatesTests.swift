import Foundation
import WaymarkModel
import XCTest

@testable import WaymarkBridge

/// Newer content over the real engine and a publisher, as the rooms ask for it.
final class DeskUpdatesTests: DeskCase {
    func testItIsOffUntilTheReaderTurnsItOnAndThenLooksWhenAsked() throws {
        let desk = try unlocked(JourneyPublisher("newer"))
        XCTAssertFalse(try desk.updates().offers(.press(.check)))
        XCTAssertFalse(desk.updateIsDue())
        try desk.setUpdateMode(.byHand)
        XCTAssertTrue(try desk.updates().offers(.press(.check)))
        XCTAssertFalse(try desk.updates().offers(.press(.share)))
        let before = try desk.updates()
        let heard = Counter()
        try desk.lookForUpdate { heard.add() }
        XCTAssertGreaterThan(heard.count, 0)
        let after = try desk.updates()
        XCTAssertGreaterThan(after.parts.count, before.parts.count, "what is different is told")
        XCTAssertTrue(after.offers(.press(.share)))
        XCTAssertTrue(after.offers(.go(.updateCodes)))
    }

    func testWhatIsHandedOnIsTheFileOfThePublisherUnderANameThatSaysNothing() throws {
        let desk = try unlocked(JourneyPublisher("newer"))
        try desk.setUpdateMode(.byHand)
        try desk.lookForUpdate {}
        guard case .file(let name, let bytes) = try desk.contentFile() else { return XCTFail("no file") }
        XCTAssertEqual(name, "content.bin")
        XCTAssertEqual(bytes, try Data(contentsOf: Files.rehearsal.appendingPathComponent("newer.file")))
    }

    func testAFileIsTakenWithoutTheNetworkAndADamagedOneIsRefused() throws {
        let desk = try unlocked(JourneyPublisher("newer"))
        let before = try desk.updates()
        try desk.takeFile(Files.rehearsal.appendingPathComponent("damaged.file")) {}
        XCTAssertFalse(try desk.updates().offers(.press(.share)))
        XCTAssertNotEqual(try desk.updates(), before, "why it was refused is said")
        try desk.takeFile(Files.rehearsal.appendingPathComponent("newest.file")) {}
        XCTAssertTrue(try desk.updates().offers(.press(.share)))
        XCTAssertThrowsError(try desk.takeFile(Files.rehearsal.appendingPathComponent("nowhere.file")) {}) {
            XCTAssertEqual($0 as? Problem, .corrupt)
        }
    }

    func testCodesAreTakenOneByOneAndShownOneByOne() throws {
        let desk = try unlocked(JourneyPublisher("newer"))
        let file = Files.rehearsal.appendingPathComponent("newer.codes")
        let texts = try JSONDecoder().decode([String].self, from: Data(contentsOf: file))
        var said: [String] = []
        for text in texts { said.append(try desk.takeCode(text) {}) }
        XCTAssertTrue(said.allSatisfy { !$0.isBlank })
        let page = try desk.codes(at: 0)
        XCTAssertEqual(page.parts.filter { if case .code = $0 { true } else { false } }.count, 1)
        XCTAssertFalse(page.offers(.pick(.code, "-1")))
        try desk.forgetCodes()
    }

    func testAnExitForgetsWhatWasArrivingAndLeavesNothingToSee() throws {
        let desk = try unlocked(JourneyPublisher("newer"))
        try desk.setUpdateMode(.daily)
        _ = desk.leave(.button)
        XCTAssertThrowsError(try desk.updates()) { XCTAssertEqual($0 as? Problem, .covered) }
        XCTAssertThrowsError(try desk.lookForUpdate {}) { XCTAssertEqual($0 as? Problem, .covered) }
        XCTAssertFalse(desk.updateIsDue())
        try comeIn(desk)
        XCTAssertFalse(try desk.updates().parts.isEmpty)
    }
}

/// Counts from any thread.
private final class Counter: @unchecked Sendable {
    private let lock = NSLock()
    private var heard = 0

    var count: Int { lock.withLock { heard } }

    func add() { lock.withLock { heard += 1 } }
}

extension Page {
    /// Whether something on it does that.
    fileprivate func offers(_ act: Act) -> Bool {
        parts.contains { part in
            switch part {
            case .press(let press): press.act == act
            case .row(let row): row.act == act
            case .beside(let parts): Page("", parts).offers(act)
            default: false
            }
        }
    }
}
