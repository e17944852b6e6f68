import XCTest

@testable import WaymarkModel

final class UpdatesRoomTests: XCTestCase {
    @MainActor func testLookingIsFollowedAndCanBeStoppedMeanwhile() async {
        let scene = Scene()
        await scene.opened()
        await scene.go(UpdatesRoom())
        let before = scene.desk.calls.filter { $0 == "updates" }.count
        await scene.take(.press(.check))
        await scene.take(.press(.stop))
        XCTAssertTrue(scene.desk.calls.contains("stopUpdate"))
        // Once at the beginning, once stopped, once at the end, once for the news.
        await scene.until { scene.desk.calls.filter { $0 == "updates" }.count >= before + 4 }
    }

    @MainActor func testASecondPressAsksForNoSecondLook() async {
        let scene = Scene()
        await scene.opened()
        await scene.go(UpdatesRoom())
        guard let here = scene.house.here else { return XCTFail("no room") }
        for _ in 1...2 { scene.house.take(.press(.check), in: here) }
        await scene.settle()
        XCTAssertEqual(scene.desk.calls.filter { $0 == "lookForUpdate" }.count, 1)
    }

    @MainActor func testWhoeverComesBackMeanwhileHearsHowFarItIs() async {
        let scene = Scene()
        await scene.opened()
        await scene.go(UpdatesRoom())
        scene.desk.hold(true)
        await scene.take(.press(.check))
        await scene.take(.back)
        XCTAssertTrue(scene.house.here?.room is HomeRoom)
        await scene.go(UpdatesRoom())
        let before = scene.desk.calls.filter { $0 == "updates" }.count
        scene.desk.tellNews()
        await scene.until { scene.desk.calls.filter { $0 == "updates" }.count > before }
        scene.desk.hold(false)
        await scene.until { scene.desk.calls.filter { $0 == "updates" }.count > before + 1 }
    }

    @MainActor func testAfterAnExitNothingIsHeardOfIt() async {
        let scene = Scene()
        await scene.opened()
        await scene.go(UpdatesRoom())
        scene.desk.hold(true)
        await scene.take(.press(.check))
        scene.front.leave(.button)
        let before = scene.desk.calls.count
        scene.desk.tellNews()
        scene.desk.hold(false)
        await scene.settle()
        XCTAssertEqual(scene.desk.calls.count, before)
        XCTAssertTrue(scene.house.way.isEmpty)
    }

    @MainActor func testAFileThatWasPickedIsTakenInTheRoomThatAskedForOneOnly() async {
        let scene = Scene()
        await scene.opened()
        scene.front.take(file: URL(fileURLWithPath: "/a"))
        await scene.settle()
        XCTAssertFalse(scene.desk.calls.contains("takeFile"))
        await scene.go(UpdatesRoom())
        scene.front.take(file: URL(fileURLWithPath: "/a"))
        await scene.until { scene.desk.calls.contains("takeFile") }
    }

    @MainActor func testCodesAreShownOneAtATime() async {
        let scene = Scene()
        await scene.opened()
        await scene.go(UpdateCodesRoom())
        await scene.take(.pick(.code, "1"))
        XCTAssertEqual(scene.title, "codes 1")
    }

    @MainActor func testACodeIsTakenAndItsFieldIsEmptyForTheNext() async {
        let scene = Scene()
        await scene.opened()
        await scene.go(UpdateTakeRoom())
        await scene.take(.typed(.code, "WM1/a"))
        await scene.take(.press(.take))
        XCTAssertTrue(scene.desk.calls.contains("takeCode WM1/a"))
        let room = scene.house.here?.room as? UpdateTakeRoom
        XCTAssertEqual(room?.typed, "")
        XCTAssertEqual(room?.said, "1 / 2")
        guard case .field(let field)? = scene.house.here?.page?.parts.first(where: \.isField) else {
            return XCTFail("no field")
        }
        XCTAssertEqual(field.text, "")
        await scene.take(.press(.drop))
        XCTAssertTrue(scene.desk.calls.contains("forgetCodes"))
    }

    @MainActor func testWhileACodeIsTakenTheButtonWaits() async {
        let scene = Scene()
        await scene.opened()
        await scene.go(UpdateTakeRoom())
        scene.desk.hold(true)
        await scene.take(.press(.take))
        XCTAssertEqual(scene.house.here?.isBusy, true)
        await scene.take(.press(.take))
        scene.desk.hold(false)
        await scene.until { scene.house.here?.isBusy == false }
        XCTAssertEqual(scene.desk.calls.filter { $0.hasPrefix("takeCode") }.count, 1)
    }
}

extension Part {
    fileprivate var isField: Bool {
        if case .field = self { true } else { false }
    }
}
