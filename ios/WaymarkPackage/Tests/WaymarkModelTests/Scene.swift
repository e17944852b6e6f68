import Foundation
import XCTest

@testable import WaymarkModel

/// A front over a fake desk, and a platform that writes down what it was asked to do.
@MainActor
final class Scene {
    let desk = FakeDesk()
    let platform = FakePlatform()
    let front: Front

    var house: House { front.house }
    var title: String? { house.here?.page?.title }

    init() {
        front = Front(desk, platform)
    }

    /// Opened, in front, and with what was asked answered.
    func opened() async {
        front.open()
        front.becomesActive()
        await until { self.front.face == .rooms && self.title != nil }
    }

    func go(_ room: any Room) async {
        house.go(room)
        await settle()
    }

    func take(_ act: Act) async {
        guard let here = house.here else { return XCTFail("nobody is in a room") }
        house.take(act, in: here)
        await settle()
    }

    /// Until everything that was asked has been answered.
    func settle() async {
        for _ in 0..<20 { try? await Task.sleep(nanoseconds: 2_000_000) }
    }

    func until(_ holds: () -> Bool, file: StaticString = #filePath, line: UInt = #line) async {
        for _ in 0..<500 {
            if holds() { return }
            try? await Task.sleep(nanoseconds: 4_000_000)
        }
        XCTFail("it never came to that", file: file, line: line)
    }
}

@MainActor
final class FakePlatform: Platform {
    private(set) var done: [String] = []
    var can = true
    var icon = ""

    func carryOut(_ errand: Errand) -> Bool {
        done.append("errand")
        return can
    }

    func clearClipboard() { done.append("clipboard") }
    func clearNotifications() { done.append("notifications") }
    func stopSpeech() { done.append("speech") }
    func dropTexts() { done.append("texts") }
}
