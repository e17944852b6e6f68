import XCTest

@testable import WaymarkModel

final class HouseTests: XCTestCase {
    @MainActor func testEveryDoorOfHomeLeadsIntoARoomAndBack() async {
        let scene = Scene()
        await scene.opened()
        for (_, _, door) in HomeRoom.doors {
            await scene.take(.go(door))
            XCTAssertEqual(scene.house.way.count, 2)
            XCTAssertNotNil(scene.house.here?.page, "\(door)")
            scene.house.back(1, telling: nil)
            XCTAssertEqual(scene.house.way.count, 1)
        }
    }

    @MainActor func testNobodyGoesBackBeyondTheFirstRoom() async {
        let scene = Scene()
        await scene.opened()
        scene.house.back(5, telling: nil)
        scene.house.home()
        XCTAssertEqual(scene.house.way.count, 1)
    }

    @MainActor func testTheSystemsOwnWayBackLeavesWhatLiesBehind() async {
        let scene = Scene()
        await scene.opened()
        await scene.go(GuideRoom())
        await scene.go(PlainRoom(.sheet("a", at: nil)))
        let guide = scene.house.way[1]
        scene.house.keep([guide.id])
        XCTAssertEqual(scene.house.way.count, 2)
        XCTAssertTrue(scene.house.here === guide)
    }

    @MainActor func testAnAnswerToWhatStoodThereBeforeIsDropped() async {
        let scene = Scene()
        await scene.opened()
        await scene.go(GuideRoom())
        guard let here = scene.house.here else { return XCTFail("no room") }
        for text in ["a", "ab", "abc"] { scene.house.take(.typed(.wanted, text), in: here) }
        await scene.settle()
        XCTAssertEqual((here.room as? GuideRoom)?.wanted, "abc")
        XCTAssertTrue(scene.desk.calls.contains("guide abc"))
        guard case .field(let field)? = here.page?.parts.first else { return XCTFail("no field") }
        XCTAssertEqual(field.text, "abc")
    }

    @MainActor func testWhatWasAskedBeforeAnExitIsNotAnsweredAfterIt() async {
        let scene = Scene()
        await scene.opened()
        scene.house.go(PlainRoom(.library))
        let stay = scene.house.here
        scene.front.leave(.button)
        await scene.settle()
        XCTAssertEqual(stay?.state, .dropped)
        XCTAssertTrue(scene.house.way.isEmpty)
    }

    @MainActor func testALockTakesWhatOnlyAPinOpensAndKeepsWhatIsPublic() async {
        let scene = Scene()
        await scene.opened()
        await scene.go(NotesRoom())
        await scene.go(NoteRoom("1"))
        await scene.go(PlainRoom(.sheet("a", at: nil)))
        let sheet = scene.house.here
        scene.house.lock()
        XCTAssertEqual(scene.house.way.count, 2)
        XCTAssertTrue(scene.house.here === sheet)
    }

    @MainActor func testALockInAPrivateRoomLeadsToTheDoorOfTheNotes() async {
        let scene = Scene()
        await scene.opened()
        await scene.go(NotesRoom())
        scene.house.lock()
        XCTAssertEqual(scene.house.way.count, 2)
        XCTAssertTrue(scene.house.here?.room is UnlockRoom)
    }

    @MainActor func testEveryProblemIsASentenceOrAWayElsewhere() async {
        for (problem, said) in [
            (Problem.notFound, "error-not-found"), (.corrupt, "error-corrupt"), (.full, "error-full"),
            (.unexpected, "error-unexpected"), (.invalid(.other), "error-invalid"),
        ] {
            let scene = Scene()
            await scene.opened()
            scene.desk.fail("library", problem)
            await scene.go(PlainRoom(.library))
            XCTAssertEqual(scene.house.here?.said, said)
        }
    }

    @MainActor func testTheSameSentenceIsToldEachTimeAndStandsThereOnce() async {
        let scene = Scene()
        await scene.opened()
        await scene.go(NotePickRoom())
        let here = scene.house.here
        XCTAssertEqual(here?.tellings, 0)
        for count in 1...2 {
            await scene.take(.press(.next))
            XCTAssertEqual(here?.told, "note-pick")
            XCTAssertEqual(here?.tellings, count)
        }
        await scene.take(.pick(.picked, "1"))
        XCTAssertNil(here?.told, "gone with the next act")
    }

    @MainActor func testWhatAPageSaysThatWentWrongIsToldAsWell() async {
        let stay = Stay(id: 1, room: HomeRoom())
        stay.show(Page("a", [.words(Words("calm", .note))]))
        XCTAssertNil(stay.told)
        stay.show(Page("a", [.words(Words("calm", .note)), .words(Words("wrong", .problem))]))
        XCTAssertEqual(stay.told, "wrong")
        XCTAssertEqual(stay.tellings, 1)
    }

    @MainActor func testAnErrandThatNothingHereCanDoIsSaid() async {
        let scene = Scene()
        await scene.opened()
        scene.platform.can = false
        await scene.take(.errand(.open("tel:112")))
        XCTAssertEqual(scene.house.here?.said, "no-app")
        await scene.take(.errand(.speak("a", language: "fa")))
        XCTAssertEqual(scene.house.here?.said, "speak-no-voice")
    }
}
