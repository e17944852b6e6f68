import Foundation
import WaymarkCore
import WaymarkModel
import XCTest

@testable import WaymarkBridge

/// The desk over the real engine: every page is in words, and every private one is behind the PIN.
final class DeskTests: DeskCase {
    /// The pages of every room that needs no more than an id.
    private func pages(_ desk: EngineDesk) throws -> [(String, Page)] {
        var numbers = NumbersWish(country: "PL")
        numbers.doubtful = true
        return [
            ("numbers", try desk.numbers(numbers)), ("choices", try desk.choices(.country, chosen: "PL")),
            ("number", try desk.number("pl-kcik-phone")), ("near", try desk.near(PlacesWish("Medyka"))),
            ("nowhere", try desk.near(PlacesWish("Nowhereville"))),
            ("sketch", try desk.sketch(SketchWish("Medyka"))), ("guide", try desk.guide("")),
            ("search", try desk.guide("interpreter")), ("sheet", try desk.sheet("talk-alone", at: nil)),
            ("library", try desk.library()), ("sources", try desk.sources()), ("phrases", try desk.phrases("uk")),
            ("giving", try desk.handOver(GivingWish(contacts: ["pl-kcik-phone"], sites: []))),
            ("cards", try desk.cards(GivingWish(contacts: ["pl-kcik-phone"], sites: []))),
            ("aids", try desk.aids()), ("aidStart", try desk.aidStart(AidWish("border"))),
            ("notes", try desk.notes("")), ("settings", try desk.settings()), ("about", try desk.about()),
            ("ways", try desk.ways()), ("way", try desk.way(.shake)), ("end", try desk.endPage()),
            ("limits", try desk.reading(.limits)), ("stays", try desk.reading(.whatStays)),
            ("tries", try desk.list(.tries)), ("lock", try desk.list(.lock)), ("cover", try desk.list(.cover)),
            ("language", try desk.list(.language)), ("unlock", try desk.unlockPage(again: true)),
            ("draft", try desk.draftPage(try desk.draft(nil), advice: Advice())),
            ("updates", try desk.updates()), ("codes", try desk.codes(at: 0)),
        ]
    }

    func testEveryPageIsInWordsInEveryLanguageAndNoneIsEmpty() throws {
        let desk = try unlocked(JourneyPublisher("newer"))
        // What is handed on as codes has to be here first.
        try desk.setUpdateMode(.byHand)
        try desk.lookForUpdate {}
        for language in desk.spoken {
            try desk.change(.languages([language]))
            try desk.refreshWords()
            for (room, page) in try pages(desk) { try inWords(page, "\(language), \(room)") }
        }
    }

    /// Ids stand in acts; what is read stands in words.
    private func inWords(_ page: Page, _ room: String) throws {
        let name = try NSRegularExpression(pattern: "\"[a-z]+(-[a-z]+)+\"")
        XCTAssertFalse(page.parts.isEmpty, room)
        for case .words(let words) in page.parts {
            let text = "\"\(words.plain)\""
            let found = name.firstMatch(in: text, range: NSRange(text.startIndex..., in: text))
            XCTAssertNil(found, "\(room): \(words.plain)")
        }
    }

    func testBehindTheCoverNothingIsAnsweredAndTheNotesWantThePin() throws {
        let desk = try unlocked()
        _ = desk.leave(.button)
        XCTAssertThrowsError(try desk.about()) { XCTAssertEqual($0 as? Problem, .covered) }
        XCTAssertEqual(try desk.standing(), .covered)
    }

    func testANoteIsWrittenAdvisedOnSavedFoundAndDeleted() throws {
        let desk = try unlocked()
        var draft = try desk.draft(nil)
        draft.title = "Monday"
        draft.body = "Call +48 22 628 01 20"
        let advice = try desk.advice(draft)
        let phone = try XCTUnwrap(advice.warnings.first { $0.field == .body })
        let place = draft.body.index(draft.body.startIndex, offsetBy: phone.range.lowerBound)
        XCTAssertTrue("+4".contains(draft.body[place]), "the mark begins at the number")
        let id = try desk.save(draft)
        XCTAssertTrue(try desk.notes("Monday").parts.contains { part in
            if case .row(let row) = part { row.act == .go(.note(id)) } else { false }
        })
        XCTAssertEqual(try desk.draft(id).body, draft.body)
        try desk.deleteNote(id)
        XCTAssertThrowsError(try desk.note(id)) { XCTAssertEqual($0 as? Problem, .notFound) }
    }

    func testAnAidAnswersStepByStepAndIsGoneWithAnExit() throws {
        let desk = try unlocked()
        try desk.beginAid(AidWish("border"))
        let first = try desk.aid(.look, SavingWish())
        XCTAssertFalse(first.isAlone)
        XCTAssertFalse(first.page.parts.isEmpty)
        desk.endAid()
        XCTAssertThrowsError(try desk.aid(.look, SavingWish())) { XCTAssertEqual($0 as? Problem, .notFound) }
    }

    func testASketchIsEnlargedAsFarAsTheEngineSaysAndItsScaleStaysWithinIt() throws {
        let desk = try unlocked()
        var zooms = 0
        for case .sketch(let picture) in try desk.sketch(SketchWish("Medyka")).parts {
            var zoom = Zoom(most: picture.mostTimes)
            while true {
                let scale = SketchFrame(width: 100, height: 100, zoom: zoom).scale(of: picture)
                XCTAssertTrue((10...31).contains(scale?.length ?? 0), "\(zoom.times)")
                zooms += 1
                guard zoom.canGrow, zooms < 20 else { break }
                zoom.larger()
            }
            XCTAssertEqual(zoom.times, picture.mostTimes)
        }
        XCTAssertGreaterThan(zooms, 2)
    }

    func testAMarkIsPlacedByTheBytesOfTheText() {
        XCTAssertEqual("їжак 5".places(0, 4), 0..<2)
        XCTAssertEqual("їжак 5".places(9, 10), 5..<6)
        XCTAssertEqual("ab".places(9, 99), 2..<2)
    }
}
