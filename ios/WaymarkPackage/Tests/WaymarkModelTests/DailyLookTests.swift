import XCTest

@testable import WaymarkModel

/// Nothing is asked of the network but what somebody has chosen.
final class DailyLookTests: XCTestCase {
    /// Opened where a look is due, or is not; one that was begun stays under way.
    @MainActor private func opened(isDue: Bool) async -> Scene {
        let scene = Scene()
        scene.desk.hold(true)
        // The fake desk says that one is due where it was told to fail at this question.
        scene.desk.fail("updateIsDue", isDue ? .unexpected : nil)
        await scene.opened()
        await scene.settle()
        return scene
    }

    @MainActor func testWhereNoneIsDueNobodyLooks() async {
        let scene = await opened(isDue: false)
        scene.front.tick()
        scene.front.becomesActive()
        await scene.go(UpdatesRoom())
        XCTAssertEqual(scene.desk.looks, 0)
    }

    @MainActor func testOneThatIsDueIsMadeOnceAndNothingIsShownOfIt() async {
        let scene = await opened(isDue: true)
        scene.front.becomesActive()
        await scene.settle()
        XCTAssertEqual(scene.desk.looks, 1, "one is under way")
        scene.desk.hold(false)
        await scene.settle()
        XCTAssertFalse(scene.desk.calls.contains("updates"), "only its own room shows it")
        scene.front.becomesActive()
        await scene.until { scene.desk.looks == 2 }
    }

    @MainActor func testBehindTheCoverNobodyLooks() async {
        let scene = Scene()
        scene.desk.fail("updateIsDue", .unexpected)
        scene.desk.stand(.covered)
        scene.front.open()
        scene.front.becomesActive()
        await scene.settle()
        scene.front.tick()
        await scene.settle()
        XCTAssertEqual(scene.desk.looks, 0)
    }

    @MainActor func testAnExitLetsTheNextOneBeMade() async {
        let scene = await opened(isDue: true)
        scene.front.leave(.button)
        scene.desk.hold(false)
        scene.front.showStage()
        await scene.until { scene.desk.looks == 2 }
    }
}

extension FakeDesk {
    /// How often it was looked for newer content.
    fileprivate var looks: Int { calls.filter { $0 == "lookForUpdate" }.count }
}
