import XCTest

@testable import WaymarkModel

final class RoomTests: XCTestCase {
    @MainActor private func opened(_ room: any Room) async -> Scene {
        let scene = Scene()
        await scene.opened()
        await scene.go(room)
        return scene
    }

    @MainActor func testAChoiceLeadsBackToTheNumbersAndFiltersThem() async {
        let scene = await opened(NumbersRoom(NumbersWish()))
        await scene.take(.press(.country))
        XCTAssertEqual(scene.title, "choices country")
        await scene.take(.pick(.country, "PL"))
        XCTAssertEqual(scene.title, "numbers PL 10")
        await scene.take(.press(.more))
        XCTAssertEqual(scene.title, "numbers PL 40")
        await scene.take(.pick(.topic, "child"))
        XCTAssertEqual(scene.title, "numbers PL 10", "a new choice begins with few again")
    }

    @MainActor func testAPlaceIsAskedForOnceItIsWanted() async {
        let scene = await opened(PlacesRoom(PlacesWish()))
        await scene.take(.typed(.place, " Medyka "))
        XCTAssertFalse(scene.desk.calls.contains { $0.hasPrefix("near") })
        await scene.take(.press(.find))
        XCTAssertTrue(scene.desk.calls.contains("near Medyka false"))
        await scene.take(.press(.past))
        XCTAssertTrue(scene.desk.calls.contains("near Medyka true"))
    }

    @MainActor func testAPhraseTurnsRoundAndLeadsOn() async {
        let scene = await opened(PhraseRoom(PhraseWish(language: "uk", id: "a")))
        await scene.take(.press(.flip))
        XCTAssertEqual(scene.title, "phrase a true")
        await scene.take(.pick(.phrase, "b"))
        XCTAssertEqual(scene.title, "phrase b true")
    }

    @MainActor func testWhatCannotBeTakenBackIsDoneOnASecondPress() async {
        let scene = await opened(NoteRoom("7"))
        await scene.go(SureRoom(.noteDelete("7")))
        XCTAssertFalse(scene.desk.calls.contains("deleteNote 7"))
        await scene.take(.press(.sure))
        XCTAssertTrue(scene.desk.calls.contains("deleteNote 7"))
        XCTAssertEqual(scene.house.way.count, 1, "out of the question, and out of the note")
    }

    @MainActor func testEveryDeedHasATitleAndSaysWhatItMeans() async {
        let deeds: [Deed] = [
            .noteDelete("1"), .notesPurge, .notesGiveUp, .removePin(.second), .removePin(.destroys),
            .change(.tries(5), title: "settings-destroy-after"),
        ]
        XCTAssertEqual(Set(deeds.map { $0.title }).count, deeds.count)
        XCTAssertEqual(Set(deeds.map { $0.means }).count, deeds.count)
    }

    @MainActor func testWrongTriesAreAskedTwiceBeforeTheyDestroy() async {
        let scene = await opened(SettingRoom(.tries))
        await scene.take(.set(.tries(10)))
        XCTAssertFalse(scene.desk.calls.contains { $0.hasPrefix("change") })
        XCTAssertTrue(scene.house.here?.room is SureRoom)
        await scene.take(.press(.sure))
        XCTAssertTrue(scene.desk.calls.contains { $0.hasPrefix("change") })
    }

    @MainActor func testAWrongPinIsSaidAndTheDotsBeginAnew() async {
        let scene = await opened(UnlockRoom(.notes))
        let before = scene.house.here?.round ?? 0
        scene.desk.fail("unlock", .wrongPin)
        await scene.take(.press(.unlock))
        XCTAssertEqual(scene.title, "unlockPage true")
        XCTAssertGreaterThan(scene.house.here?.round ?? 0, before)
        scene.desk.fail("unlock", nil)
        await scene.take(.press(.unlock))
        XCTAssertEqual(scene.title, "notes ")
    }

    @MainActor func testAPinIsSetInItsStepsAndBeginsAnewWhereItIsRefused() async {
        let scene = await opened(PinRoom(.first))
        for step in 1...2 {
            await scene.take(.press(.pin))
            XCTAssertEqual(scene.title, "pinPage \(step) -")
        }
        scene.desk.fail("setPin", .invalid(.pin))
        await scene.take(.press(.pin))
        XCTAssertEqual(scene.title, "pinPage 0 pin-refused")
        scene.desk.fail("setPin", nil)
        for _ in 1...3 { await scene.take(.press(.pin)) }
        XCTAssertEqual(scene.title, "pinPage 3 -")
    }

    @MainActor func testThePracticeIsBehindThePin() async {
        let scene = Scene()
        await scene.opened()
        scene.desk.fail("rehearse", .locked)
        await scene.go(PractiseRoom())
        XCTAssertTrue(scene.house.here?.room is UnlockRoom)
    }

    @MainActor func testTheIconIsTheOneThatTheSystemShows() async {
        let scene = Scene()
        scene.platform.icon = "NotesIcon"
        await scene.opened()
        await scene.go(IconRoom())
        XCTAssertEqual((scene.house.here?.room as? IconRoom)?.icon, .notes)
        await scene.take(.pick(.icon, "CalculatorIcon"))
        XCTAssertEqual(scene.platform.done, ["errand"])
        await scene.take(.pick(.icon, "CalculatorIcon"))
        XCTAssertEqual(scene.platform.done, ["errand"], "what is shown already is not asked for")
    }
}
