import Foundation
import WaymarkCore
import WaymarkModel

extension EngineDesk {
    public func notes(_ wanted: String) throws -> Page {
        let all = try ask { try $0.notes() }
        let view = wanted.isBlank ? all : try ask { try $0.findNotes(text: wanted) }
        var page = Page(words("room-notes"))
        page.press(words("note-new"), .main, .go(.noteEdit(nil)))
        if !all.notes.isEmpty { page.add(.field(Field(.wanted, words("note-search"), wanted))) }
        page.text(view.emptyText, if: .body)
        for note in view.notes {
            let details = [together(note.label, note.tags.joined(separator: ", ")), note.changedText, note.expiresText]
            page.row(title(note), details, .go(.note(note.id)))
        }
        if let damaged = all.damagedText {
            page.text(damaged, .caution)
            page.press(words("notes-give-up"), .plain, .go(.notesGiveUp))
        }
        page.soft(words("notes-room-for") + " " + inDigits(digits, "\(all.roomFor)"))
        if !all.notes.isEmpty { page.press(words("note-export"), .quiet, .go(.notePick)) }
        page.press(words("notes-purge"), .quiet, .go(.notesPurge))
        return page
    }

    private func title(_ note: NoteRow) -> String { note.title.isBlank ? words("note-untitled") : note.title }

    public func note(_ id: String) throws -> Page {
        let note = try ask { try $0.note(id: id) }
        var page = Page(words("room-note"))
        page.name(title(note.row))
        page.soft(together(note.row.label, note.row.tags.joined(separator: ", ")))
        page.soft(note.createdText)
        page.soft(note.row.expiresText)
        let body = String(decoding: note.body, as: UTF8.self)
        var own = Words(body)
        own.isRightToLeft = body.runsRightToLeft
        page.add(.words(own))
        if !note.links.isEmpty { page.heading(words("note-links")) }
        for link in note.links { page.add(link.part) }
        if !note.consentTexts.isEmpty { page.heading(words("note-given")) }
        note.consentTexts.forEach { page.bullet($0) }
        page.press(words("note-change"), .main, .go(.noteEdit(id)))
        page.press(words("note-export"), .quiet, .go(.noteExport([id])))
        page.press(words("note-delete"), .quiet, .go(.noteDelete(id)))
        return page
    }

    public func deleteNote(_ id: String) throws { try ask { try $0.deleteNote(id: id) } }

    public func purgeNotes() throws { try ask { try $0.purgeNotes() } }

    public func giveUpNotes() throws { _ = try ask { try $0.deleteDamagedNotes() } }

    public func pseudonym() throws -> String { try ask { try $0.pseudonym() } }

    public func notesToPick(_ picked: [String]) throws -> Page {
        let view = try ask { try $0.notes() }
        var page = Page(words("note-export"))
        page.text(words("note-pick"))
        for note in view.notes { page.choice(title(note), picked.contains(note.id), .pick(.picked, note.id)) }
        page.press(words("next"), .main, .press(.next))
        return page
    }
}

extension NoteLink {
    /// What a note points to, as a door. What this content no longer has is only named.
    fileprivate var part: Part {
        guard let title, let door else { return .words(Words(title ?? id, .soft)) }
        return .row(Row(title, [], .go(door)))
    }

    private var door: Door? {
        switch kind {
        case "sheet": .sheet(id, at: nil)
        case "hotline": .numbersOf(id)
        case "site": .site(id, from: nil)
        case "screening": .aidCard(id)
        default: nil
        }
    }
}
