import Foundation
import XCTest

/// Every journey of tests/journeys through the real library, as the app has it. A test is missing
/// where a journey is new: `cargo xtask test ios` says which.
final class JourneysTests: XCTestCase {
    func testBorderMinute() throws { try replay("border-minute") }
    func testChoosing() throws { try replay("choosing") }
    func testConsultation() throws { try replay("consultation") }
    func testDestroy() throws { try replay("destroy") }
    func testArabic() throws { try replay("arabic") }
    func testHandOver() throws { try replay("hand-over") }
    func testHardwareGone() throws { try replay("hardware-gone") }
    func testHotlines() throws { try replay("hotlines") }
    func testLanguageSwitch() throws { try replay("language-switch") }
    func testNearMedyka() throws { try replay("near-medyka") }
    func testNoUpdates() throws { try replay("no-updates") }
    func testNotes() throws { try replay("notes") }
    func testOutreachConversation() throws { try replay("outreach-conversation") }
    func testPassphrase() throws { try replay("passphrase") }
    func testSearchUkrainian() throws { try replay("search-ukrainian") }
    func testSecondPin() throws { try replay("second-pin") }
    func testSetUp() throws { try replay("set-up") }
    func testSheet() throws { try replay("sheet") }
    func testUnknownPlace() throws { try replay("unknown-place") }
    func testUpdate() throws { try replay("update") }
    func testUpdateHanded() throws { try replay("update-handed") }
    func testUpdateRefused() throws { try replay("update-refused") }
    func testWrongOnPurpose() throws { try replay("wrong-on-purpose") }
    func testWrongPins() throws { try replay("wrong-pins") }

    private func replay(_ name: String) throws {
        let file = Files.journeys.appendingPathComponent(name + ".json")
        let journey = try JSONDecoder().decode(Json.self, from: Data(contentsOf: file))
        let steps = try XCTUnwrap(journey["steps"]?.list)
        let isWrong = journey["wrong_on_purpose"]?.flag ?? false
        let walk = try Walk(journey)
        for (number, step) in steps.enumerated() {
            let found = walk.step(step)
            let told = !isWrong ? found : found.isEmpty ? ["wrong on purpose, and nobody noticed"] : []
            let what = step["call"]?.text ?? step["do"]?.text ?? "?"
            for one in told { XCTFail("\(name), step \(number + 1) (\(what)): \(one)") }
        }
    }
}
