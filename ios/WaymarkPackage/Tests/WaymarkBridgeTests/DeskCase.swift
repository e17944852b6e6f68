import Foundation
import WaymarkCore
import WaymarkModel
import XCTest

@testable import WaymarkBridge

/// A test over a desk with the real engine behind it.
class DeskCase: XCTestCase {
    private static let pin = "482915"

    private let keys = NumberedKeys(.secureElement)
    private let heard = CountingEar()

    /// Serves for as long as the test runs.
    private var publisher: JourneyPublisher?

    override func tearDown() {
        publisher = nil
        super.tearDown()
    }

    func opened(_ publisher: JourneyPublisher? = nil) throws -> EngineDesk {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("desk-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        addTeardownBlock { try? FileManager.default.removeItem(at: folder) }
        self.publisher = publisher
        let (pack, keys, known) = (try Files.pack(), keys, try publisher?.known())
        let desk = EngineDesk {
            Opening(
                Config(
                    packPath: pack.path, languages: ["en"], fixedTime: "2026-11-21T12:00:00Z",
                    privateFolder: folder.path, unlockCost: .lowest, packFolder: known?.packs,
                    publisherRoot: known?.root, publisherAddress: known?.address), keys)
        }
        let ear = heard
        try desk.open { try? ear.uncovered() }
        return desk
    }

    private func type(_ desk: EngineDesk, _ pad: PadName) throws {
        for digit in Self.pin.utf8 { _ = try desk.push(pad, digit) }
    }

    /// Set up, practised and open.
    func unlocked(_ publisher: JourneyPublisher? = nil) throws -> EngineDesk {
        let desk = try opened(publisher)
        XCTAssertEqual(try desk.standing(), .setUp)
        try desk.tell(.read)
        try type(desk, .first)
        try desk.tell(.typed)
        try type(desk, .again)
        try desk.tell(.repeated)
        try desk.tell(.skipSecond)
        for _ in 0..<9 {
            if try desk.setUp() == .done { break }
            _ = desk.leave(.button)
            try comeIn(desk)
            try? desk.tell(.finish)
        }
        XCTAssertEqual(try desk.standing(), .unlocked(practising: false))
        return desk
    }

    /// By the cover.
    func comeIn(_ desk: EngineDesk) throws {
        let before = heard.heard
        for digit in Self.pin { _ = try desk.press(String(digit)) }
        _ = try desk.press("equals")
        XCTAssertTrue(heard.hearsMoreThan(before, within: 60))
    }
}
