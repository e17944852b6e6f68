import XCTest

@testable import WaymarkModel

final class FrontTests: XCTestCase {
    @MainActor func testBeforeTheEngineIsOpenAPlainCoverStandsInFront() async {
        let scene = Scene()
        XCTAssertEqual(scene.front.face, .cover(.plain))
        XCTAssertTrue(scene.front.isShielded)
    }

    @MainActor func testWhereTheEngineCannotBeOpenedTheCoverStays() async {
        let scene = Scene()
        scene.desk.fail("open", .unexpected)
        scene.desk.fail("standing", .unexpected)
        scene.front.open()
        scene.front.becomesActive()
        await scene.settle()
        XCTAssertEqual(scene.front.face, .cover(.plain))
        XCTAssertFalse(scene.front.isShielded)
    }

    @MainActor func testTheButtonCoversAtOnceAndTakesEverythingWithIt() async {
        let scene = Scene()
        await scene.opened()
        await scene.go(PlainRoom(.library))
        scene.front.leave(.button)
        XCTAssertEqual(scene.front.face, .cover(.plain))
        XCTAssertTrue(scene.house.way.isEmpty)
        XCTAssertEqual(scene.platform.done, ["texts", "speech", "clipboard"])
    }

    @MainActor func testAnExitAsksTheEngineOnce() async {
        let scene = Scene()
        await scene.opened()
        await scene.go(PlainRoom(.library))
        let before = scene.desk.calls.count
        scene.front.leave(.button)
        XCTAssertEqual(Array(scene.desk.calls.dropFirst(before)), ["leave button"])
    }

    @MainActor func testWhatIsTypedOnTheCoverIsInNoPictureOfTheSystems() async {
        let scene = Scene()
        await scene.opened()
        scene.front.leave(.button)
        scene.desk.stand(.covered)
        for key in ["4", "8"] { scene.front.press(key) }
        scene.front.becomesActive()
        await scene.settle()
        scene.front.resignsActive()
        XCTAssertEqual(scene.front.shield.texts[.display], "0")
        guard case .cover(let face) = scene.front.face else { return XCTFail("no cover") }
        XCTAssertEqual(face.texts[.display], "48")
    }

    @MainActor func testAWayThatIsSwitchedOffChangesNothing() async {
        let scene = Scene()
        await scene.opened()
        scene.desk.plan(.shake, Plan(.nothing, []))
        scene.front.leave(.shake)
        XCTAssertEqual(scene.front.face, .rooms)
        XCTAssertEqual(scene.platform.done, [])
    }

    @MainActor func testAWayThatLocksKeepsWhatIsPublic() async {
        let scene = Scene()
        await scene.opened()
        await scene.go(NotesRoom())
        scene.desk.plan(.screenOff, Plan(.lock, [.dropTexts, .clearClipboard]))
        scene.front.leave(.screenOff)
        XCTAssertEqual(scene.front.face, .rooms)
        XCTAssertTrue(scene.house.here?.room is UnlockRoom)
    }

    @MainActor func testAWayThatDestroysIsFinishedAwayFromTheScreen() async {
        let scene = Scene()
        await scene.opened()
        scene.desk.plan(.shake, Plan(.destroy, [.showCover, .dropTexts, .finishExit]))
        scene.front.leave(.shake)
        await scene.until { scene.desk.calls.contains("finishExit") }
        XCTAssertTrue(scene.house.way.isEmpty)
    }

    @MainActor func testAfterAnExitTheRoomsBeginAtTheFirstOne() async {
        let scene = Scene()
        await scene.opened()
        await scene.go(PlainRoom(.library))
        scene.front.leave(.button)
        scene.front.showStage()
        await scene.until { scene.front.face == .rooms }
        XCTAssertEqual(scene.house.way.count, 1)
        XCTAssertTrue(scene.house.here?.room is HomeRoom)
    }

    @MainActor func testTheSystemsPictureIsTheCover() async {
        let scene = Scene()
        await scene.opened()
        scene.front.resignsActive()
        XCTAssertTrue(scene.front.isShielded)
        scene.front.becomesActive()
        await scene.until { !scene.front.isShielded }
    }

    @MainActor func testAScreenThatIsRecordedShowsTheCoverForAsLong() async {
        let scene = Scene()
        await scene.opened()
        scene.front.wasCaptured(true)
        XCTAssertTrue(scene.front.isShielded)
        scene.front.showStage()
        await scene.settle()
        XCTAssertTrue(scene.front.isShielded, "being asked where one stands does not show the rooms")
        scene.front.wasCaptured(false)
        XCTAssertFalse(scene.front.isShielded)
    }

    @MainActor func testGoingOnAnErrandIsNotLeaving() async {
        let scene = Scene()
        await scene.opened()
        await scene.take(.errand(.open("tel:112")))
        scene.front.leftApp()
        XCTAssertFalse(scene.desk.calls.contains("leave leftApp"))
        scene.front.becomesActive()
        scene.front.leftApp()
        XCTAssertTrue(scene.desk.calls.contains("leave leftApp"))
    }

    @MainActor func testNotesThatNobodyTouchedAreCoveredAndWhatIsPublicStays() async {
        let scene = Scene()
        await scene.opened()
        scene.front.tick()
        await scene.settle()
        XCTAssertEqual(scene.front.face, .rooms)
        await scene.go(NotesRoom())
        scene.front.tick()
        await scene.until { scene.front.face != .rooms }
    }

    @MainActor func testThePracticeIsShownWhereItStands() async {
        let scene = Scene()
        scene.desk.stand(.open(practising: true))
        scene.front.open()
        scene.front.becomesActive()
        await scene.until { scene.front.face == .rooms }
        XCTAssertTrue(scene.house.here?.room is SetUpRoom)
        scene.desk.stand(.unlocked(practising: false))
        scene.front.showStage()
        await scene.until { scene.house.here?.room is HomeRoom }
    }
}
