import Foundation
import WaymarkCore
import WaymarkModel

extension EngineDesk {
    public func exportPage(_ wish: ExportWish) throws -> Page {
        let isPhrase = try ask { try $0.setUp().passphrase }
        var page = Page(words("note-export"))
        if wish.isReady { page.text(words("export-ready"), .note) }
        page.add(.field(Field(.recipient, words("note-recipient"), wish.recipient)))
        page.add(.field(Field(.whoAgreed, words("note-who-agreed"), wish.whoAgreed)))
        page.add(.field(Field(.toWhom, words("note-to-whom"), wish.toWhom)))
        page.add(.field(Field(.what, words("note-what"), wish.what)))
        page.choice(words("export-notes"), !wish.isAnswers, .pick(.form, nil))
        page.choice(words("export-answers"), wish.isAnswers, .pick(.form, "answers"))
        page.heading(words(isPhrase ? "passphrase-type" : "unlock-type"))
        page.add(.keypad(keypad(.first, isPhrase, "note-export", .press(.export))))
        return page
    }

    public func export(_ wish: ExportWish) throws -> Errand {
        let request = ExportRequest(
            ids: wish.ids, recipient: wish.recipient.trimmingCharacters(in: .whitespacesAndNewlines),
            whoAgreed: wish.whoAgreed, toWhom: wish.toWhom, what: wish.what,
            form: wish.isAnswers ? .fhirResponses : .notes)
        let file = try ask { try $0.exportNotes(request: request) }
        return .file(file.fileName, file.bytes)
    }

    public func exportFault(_ problem: Problem) throws -> String? {
        switch problem {
        case .invalid(.recipient): "export-recipient-wrong"
        case .invalid(.consent): "export-consent-missing"
        case .invalid(.answer): "export-no-answers"
        // After too many wrong tries nothing is guessed for a while, and the notes stay open.
        case .locked: try ask { $0.waits } > 0 ? "unlock-wait" : nil
        default: nil
        }
    }
}
