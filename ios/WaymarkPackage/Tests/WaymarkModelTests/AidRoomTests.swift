import XCTest

@testable import WaymarkModel

final class AidRoomTests: XCTestCase {
    @MainActor func testAnAidBeginsInItsOwnRoomAndEndsWithIt() async {
        let scene = Scene()
        await scene.opened()
        await scene.go(AidStartRoom(AidWish("border")))
        await scene.take(.typed(.place, "Medyka"))
        await scene.take(.press(.begin))
        XCTAssertTrue(scene.house.here?.room is AidRoom)
        await scene.take(.aid(.press(.end, item: nil)))
        XCTAssertEqual(scene.desk.calls.filter { $0 == "endAid" }.count, 1)
    }

    @MainActor func testHandedOverItIsTheOnlyRoomOfTheHouseAndOnlyThePinLeadsBack() async {
        let scene = Scene()
        await scene.opened()
        await scene.go(AidRoom())
        await scene.take(.aid(.press(.handOver, item: nil)))
        XCTAssertEqual(scene.house.way.count, 1)
        XCTAssertTrue(scene.house.here?.room is AidAloneRoom)
        XCTAssertFalse(scene.desk.calls.contains("endAid"), "the aid goes on")
        await scene.take(.back)
        XCTAssertEqual(scene.house.way.count, 1)
        scene.desk.fail("aid", .locked)
        await scene.take(.aid(.press(.workerIsBack, item: nil)))
        XCTAssertTrue(scene.house.here?.room is UnlockRoom)
        scene.desk.fail("aid", nil)
        await scene.take(.press(.unlock))
        XCTAssertEqual(scene.house.way.count, 3)
        XCTAssertTrue(scene.house.here?.room is AidRoom)
        XCTAssertFalse(scene.desk.calls.contains("endAid"))
    }

    @MainActor func testASummaryIsSavedOnlyOnceItIsAskedFor() async {
        let scene = Scene()
        await scene.opened()
        await scene.go(AidRoom())
        await scene.take(.press(.open))
        await scene.take(.press(.suggest))
        await scene.take(.press(.save))
        XCTAssertTrue(scene.desk.calls.contains("saveAid Birch"))
        XCTAssertEqual((scene.house.here?.room as? AidRoom)?.saving.said, "kept")
    }

    @MainActor func testATouchThatCameTwiceShowsTheStepThatThereIs() async {
        let scene = Scene()
        await scene.opened()
        await scene.go(AidRoom())
        scene.desk.fail("aid", .invalid(.step))
        let here = scene.house.here
        await scene.take(.aid(.answer("a", "yes")))
        scene.desk.fail("aid", nil)
        await scene.take(.aid(.look))
        XCTAssertEqual(here?.page?.title, "aid look")
    }
}
