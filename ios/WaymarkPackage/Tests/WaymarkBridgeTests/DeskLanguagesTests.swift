import Foundation
import WaymarkModel
import XCTest

@testable import WaymarkBridge

/// The desk in every language: the next page is in it, on its side, and numbers stay numbers.
final class DeskLanguagesTests: DeskCase {
    private func speak(_ language: String, _ desk: EngineDesk) throws {
        try desk.change(.languages([language]))
        try desk.refreshWords()
    }

    func testTwelveLanguagesAreSpokenAndTwoOfThemRunFromRightToLeft() throws {
        let desk = try unlocked()
        XCTAssertEqual(desk.spoken.count, 12)
        var mirrored: [String] = []
        for language in desk.spoken {
            try speak(language, desk)
            XCTAssertEqual(desk.language, language)
            if desk.isRightToLeft { mirrored.append(language) }
        }
        XCTAssertEqual(mirrored, ["ar", "fa"])
    }

    func testAChangeIsThereWithTheNextPage() throws {
        let desk = try unlocked()
        let before = try desk.settings().title
        try speak("de", desk)
        XCTAssertNotEqual(try desk.settings().title, before)
        try speak("en", desk)
        XCTAssertEqual(try desk.settings().title, before)
    }

    func testANumberIsTheSameInEveryLanguageAndDialledWithoutMarks() throws {
        let desk = try unlocked()
        let number = try shown(desk.number("pl-kcik-phone"))
        XCTAssertTrue(number.contains { $0.isNumber })
        for language in desk.spoken {
            try speak(language, desk)
            let page = try desk.number("pl-kcik-phone")
            XCTAssertEqual(try shown(page), number, language)
            let call = try desk.notice(.contact("pl-kcik-phone"), .call)
            let slip = try desk.slip(.contact("pl-kcik-phone"))
            let giving = try desk.handOver(GivingWish(contacts: ["pl-kcik-phone"], sites: []))
            for target in [page, call, slip, giving].flatMap(given) {
                XCTAssertFalse(target.hasMarks, "\(language): \(target)")
            }
            XCTAssertTrue(given(call).contains { $0.hasPrefix("tel:") }, language)
        }
    }

    func testAReaderOfArabicSeesTheDigitsOfArabicInDates() throws {
        let desk = try unlocked()
        for (language, zero) in [("ar", UInt32(0x660)), ("fa", UInt32(0x6F0))] {
            try speak(language, desk)
            let about = try desk.about().parts.flatMap { part -> [Unicode.Scalar] in
                if case .words(let words) = part { Array(words.plain.unicodeScalars) } else { [] }
            }
            XCTAssertTrue(about.contains { (zero...zero + 9).contains($0.value) }, language)
        }
    }

    func testWhatTheScreensCountIsInTheDigitsOfTheLanguage() throws {
        let desk = try unlocked()
        try speak("fa", desk)
        let notes = try desk.notes("").parts.compactMap { part -> String? in
            if case .words(let words) = part { words.plain } else { nil }
        }
        XCTAssertTrue(notes.contains { $0.hasSuffix(" ۲۵۶") }, "\(notes)")
        let sheet = try desk.sheet("talk-alone", at: nil)
        let steps = sheet.parts.compactMap { part -> String? in
            if case .marked(let mark, _) = part, mark != "•" { mark } else { nil }
        }
        XCTAssertEqual(steps.first, "۱.")
        XCTAssertFalse(steps.contains { $0.contains(where: \.isASCIIDigit) }, "\(steps)")
        for case .keypad(let keypad) in try desk.unlockPage(again: false).parts {
            XCTAssertEqual(keypad.nought.says, "۰")
            XCTAssertEqual(keypad.nought.types, "0")
        }
    }

    /// The number that stands on the page.
    private func shown(_ page: Page) throws -> String {
        for case .words(let words) in page.parts where words.tone == .number { return words.plain }
        throw Stuck("no number")
    }

    /// What would be dialled, opened, copied and shared.
    private func given(_ page: Page) -> [String] {
        page.parts.compactMap { part -> String? in
            guard case .press(let press) = part, case .errand(let errand) = press.act else { return nil }
            switch errand {
            case .open(let target), .copy(let target), .share(let target, _): return target
            default: return nil
            }
        }
    }
}

extension EngineDesk {
    /// The languages among which a reader chooses.
    var spoken: [String] {
        let page = try? list(.language)
        return page?.parts.compactMap { part -> String? in
            if case .choice(let choice) = part, case .set(.languages(let tags)) = choice.act { tags.first } else { nil }
        } ?? []
    }
}

extension Character {
    fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}

extension String {
    /// Whether it holds a mark of direction.
    fileprivate var hasMarks: Bool {
        let marks: [ClosedRange<UInt32>] = [0x2066...0x2069, 0x202A...0x202E, 0x200E...0x200F, 0x61C...0x61C]
        return unicodeScalars.contains { sign in marks.contains { $0.contains(sign.value) } }
    }
}
