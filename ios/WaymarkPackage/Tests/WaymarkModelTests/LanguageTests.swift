import XCTest

@testable import WaymarkModel

/// Another language is there at once, and numbers keep their direction in every one.
final class LanguageTests: XCTestCase {
    @MainActor func testANewLanguageIsThereAtOnceInEveryRoomOfTheWay() async {
        let scene = Scene()
        await scene.opened()
        await scene.go(SettingsRoom())
        await scene.go(SettingRoom(.language))
        XCTAssertFalse(scene.front.desk.isRightToLeft)
        let before = scene.desk.calls.count
        await scene.take(.set(.languages(["ar"])))
        let asked = scene.desk.calls.dropFirst(before)
        XCTAssertTrue(scene.front.desk.isRightToLeft)
        XCTAssertEqual(scene.front.desk.language, "ar")
        XCTAssertEqual(scene.house.way.count, 3, "nobody has to go back, or to start anew")
        let words = asked.firstIndex(of: "refreshWords")
        for page in ["settings", "list language"] {
            let drawn = asked.lastIndex(of: page)
            XCTAssertGreaterThan(drawn ?? 0, words ?? .max, page)
        }
        XCTAssertTrue(scene.front.shield.isRightToLeft, "an exit shows the cover in that language")
        await scene.take(.set(.languages(["de"])))
        XCTAssertFalse(scene.front.desk.isRightToLeft)
    }

    @MainActor func testAnotherCoverIsTheOneThatAnExitShows() async {
        let scene = Scene()
        await scene.opened()
        await scene.go(SettingRoom(.cover))
        let before = scene.desk.calls.count
        await scene.take(.set(.cover("converter")))
        XCTAssertTrue(scene.desk.calls.dropFirst(before).contains("cover"))
    }

    @MainActor func testANumberRunsFromLeftToRightAndIsDialledAsItIs() async {
        let call = "+48 22 628 01 20"
        var row = Row(call, [], .errand(.open("tel:+48226280120")))
        row.isNumber = true
        XCTAssertEqual(row.title, call, "what is copied and shared has no marks")
        XCTAssertEqual(row.act, .errand(.open("tel:+48226280120")))
        for side in [true, false] {
            XCTAssertEqual(row.heading.shown(onRightToLeft: side).map(\.text), ["\u{2066}\(call)\u{2069}"])
            XCTAssertEqual(Words(call, .number).shown(onRightToLeft: side).map(\.text), ["\u{2066}\(call)\u{2069}"])
        }
        XCTAssertEqual(Words(call, .number).plain, call)
    }

    @MainActor func testALineOfTheOtherSideKeepsItsOrder() async {
        let polish = "Punkt (Medyka)"
        let arabic = "\u{645}\u{631}\u{643}\u{632} (1)"
        XCTAssertEqual(polish.lines(onRightToLeft: false), polish)
        XCTAssertEqual(polish.lines(onRightToLeft: true), "\u{2066}\(polish)\u{2069}")
        XCTAssertEqual(arabic.lines(onRightToLeft: true), arabic)
        XCTAssertEqual(arabic.lines(onRightToLeft: false), "\u{2067}\(arabic)\u{2069}")
        XCTAssertEqual("\(arabic)\n\(polish)".lines(onRightToLeft: true), "\(arabic)\n\u{2066}\(polish)\u{2069}")
        XCTAssertEqual("09:00–17:00".lines(onRightToLeft: true), "09:00–17:00")
    }

    @MainActor func testASentenceIsOfThePageThoughItBeginsWithAForeignName() async {
        let arabic = "\u{645}\u{631}\u{643}\u{632}"
        XCTAssertEqual("WHO \(arabic)".lines(onRightToLeft: true), "WHO \(arabic)")
        XCTAssertEqual("WHO \(arabic)".lines(onRightToLeft: false), "WHO \(arabic)")
        // What the engine has set apart does not decide.
        XCTAssertEqual("\u{2068}La Strada\u{2069} \(arabic)".runsRightToLeft, true)
        XCTAssertEqual("Їжак".runsRightToLeft, false)
        XCTAssertNil("112 (24/7)".runsRightToLeft)
        XCTAssertNil("".runsRightToLeft)
    }

    @MainActor func testANumberWithinASentenceFromRightToLeftKeepsItsOrder() async {
        let arabic = "\u{645}\u{631}\u{643}\u{632}"
        let given = "\(arabic) +48 22 628: 7, 112\n(0) 116-123"
        let kept = "\(arabic) \u{2066}+48\u{A0}22\u{A0}628\u{2069}: 7, \u{2066}112\u{2069}\n\u{2066}(0)\u{A0}116-123\u{2069}"
        var words = Words(given)
        XCTAssertEqual(words.shown(onRightToLeft: true).map(\.text), [given], "only where it is wanted")
        words.keepsNumbers = true
        XCTAssertEqual(words.shown(onRightToLeft: true).map(\.text), [kept])
        XCTAssertEqual(words.plain, given, "what is shared has no marks")
        var number = Words("+48 22")
        number.keepsNumbers = true
        XCTAssertEqual(number.shown(onRightToLeft: false).map(\.text), ["+48 22"])
    }

    @MainActor func testASentenceOfSeveralRunsIsNotCutApart() async {
        let runs = [Words.Run("call ", isStrong: false), Words.Run("112", isStrong: true)]
        XCTAssertEqual(Words(runs: runs).shown(onRightToLeft: true), runs)
    }
}
