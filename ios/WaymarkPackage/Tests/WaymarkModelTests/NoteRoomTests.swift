import XCTest

@testable import WaymarkModel

final class NoteRoomTests: XCTestCase {
    @MainActor func testWhatIsTypedIsAdvisedOnOnceItPausesAndSaved() async {
        let scene = Scene()
        await scene.opened()
        await scene.go(NoteEditRoom(nil))
        await scene.take(.typed(.title, "Monday"))
        XCTAssertFalse(scene.desk.calls.contains("advice"))
        await scene.until { scene.desk.calls.contains("advice") }
        await scene.until { scene.title == "draftPage Monday 1" }
        await scene.take(.press(.save))
        XCTAssertTrue(scene.desk.calls.contains("save Monday"))
        XCTAssertEqual(scene.title, "note 7")
    }

    @MainActor func testAnEmptyNoteIsNotSavedAndTheRoomSaysWhy() async {
        let scene = Scene()
        await scene.opened()
        await scene.go(NoteEditRoom(nil))
        scene.desk.fail("save", .invalid(.emptyNote))
        await scene.take(.press(.save))
        XCTAssertEqual(scene.house.here?.said, "note-empty")
        XCTAssertTrue(scene.house.here?.room is NoteEditRoom)
    }

    @MainActor func testWhatWasWrittenIsDroppedOnASecondPressOnly() async {
        let scene = Scene()
        await scene.opened()
        await scene.go(NoteEditRoom("1"))
        XCTAssertEqual(scene.house.here?.asksBeforeBack, false)
        await scene.take(.typed(.body, "text"))
        XCTAssertEqual(scene.house.here?.asksBeforeBack, true)
        await scene.take(.back)
        XCTAssertEqual(scene.house.here?.said, "note-unsaved")
        await scene.take(.back)
        XCTAssertEqual(scene.house.way.count, 1)
    }

    @MainActor func testAnExportNamesWhatIsWrongAndHandsOverOnce() async {
        let scene = Scene()
        await scene.opened()
        await scene.go(NoteExportRoom(ExportWish(["1"])))
        scene.desk.fail("export", .invalid(.recipient))
        await scene.take(.press(.export))
        XCTAssertEqual(scene.house.here?.said, "not-a-key")
        XCTAssertEqual(scene.platform.done, [])
        scene.desk.fail("export", nil)
        await scene.take(.press(.export))
        XCTAssertEqual(scene.platform.done, ["errand"])
        XCTAssertEqual(scene.title, "exportPage true")
    }

    @MainActor func testNothingIsHandedOnBeforeANoteIsPicked() async {
        let scene = Scene()
        await scene.opened()
        await scene.go(NotePickRoom())
        await scene.take(.press(.next))
        XCTAssertEqual(scene.house.here?.said, "note-pick")
        await scene.take(.pick(.picked, "1"))
        await scene.take(.press(.next))
        XCTAssertTrue(scene.house.here?.room is NoteExportRoom)
    }

    @MainActor func testADroppedRoomHoldsNothing() async {
        var room = NoteEditRoom("1")
        _ = room.take(.draft(Draft(id: "1", title: "t", body: "b", spans: [])))
        XCTAssertNotNil(room.draft)
        room.drop()
        XCTAssertNil(room.draft)
    }
}
