import XCTest

@testable import WaymarkModel

/// What a screen counts by itself is in the digits of the language; what is typed is not.
final class DigitTests: XCTestCase {
    private static let persian = "۰۱۲۳۴۵۶۷۸۹"

    private func made(_ digits: String) -> Keypad {
        Keypad(
            pad: .first, isPhrase: false, done: Press("ok", .main, .press(.unlock)), typed: "typed", delete: "delete",
            space: "space", otherLetters: "other", digits: digits)
    }

    @MainActor func testANumberIsInTheDigitsOfTheLanguage() async {
        XCTAssertEqual(inDigits(Self.persian, "256"), "۲۵۶")
        XCTAssertEqual(inDigits("٠١٢٣٤٥٦٧٨٩", "10."), "١٠.")
        XCTAssertEqual(inDigits("0123456789", "1907"), "1907")
    }

    @MainActor func testWhatIsNoDigitStaysAndSoDoesAllWhereThereAreNotTen() async {
        XCTAssertEqual(inDigits(Self.persian, "−7 ½ ٣"), "−۷ ½ ٣")
        for digits in ["", "digits", "01234567890"] { XCTAssertEqual(inDigits(digits, "256"), "256") }
    }

    @MainActor func testAKeySaysTheDigitOfTheLanguageAndTypesThePlainOne() async {
        let keypad = made(Self.persian)
        let keys = keypad.rows.flatMap { $0 } + [keypad.nought]
        XCTAssertEqual(keys.map { $0.says }.joined(), "۱۲۳۴۵۶۷۸۹۰")
        XCTAssertEqual(keys.map { $0.types }.joined(), "1234567890")
        XCTAssertEqual(keypad.rows.map { $0.count }, [3, 3, 3])
        XCTAssertEqual(keypad.spoken(12), "typed ۱۲")
    }

    @MainActor func testSecondsAndQuartersAreCountedInThem() async {
        let wait = Countdown(seconds: 90, unit: "s", digits: Self.persian)
        XCTAssertEqual(wait.words(wait.seconds), "۹۰ s")
        XCTAssertEqual(wait.words(9), "۹ s")
        let quarters = Quarters(3, digits: Self.persian)
        XCTAssertEqual(quarters.spoken, "۳ / ۴")
        XCTAssertEqual(quarters.dots, "●●●○")
        XCTAssertEqual(Quarters(9, digits: "").dots, "●●●●")
        XCTAssertEqual(Quarters(-1, digits: "").spoken, "0 / 4")
    }
}
