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
        await scene.take(.press(.drop))
        XCTAssertTrue(scene.desk.calls.contains("forgetCodes"))
    }

    @MainActor func testADailyLookIsMadeWhenItIsDueAndNotTwiceAtOnce() async {
        let scene = Scene()
        await scene.opened()
        scene.desk.fail("updateIsDue", .unexpected)
        scene.front.tick()
        await scene.until { scene.desk.calls.contains("lookForUpdate") }
        XCTAssertFalse(scene.desk.calls.contains("updates"), "nothing is shown of it")
    }
}
