import Foundation
import WaymarkCore
import WaymarkModel

extension EngineDesk {
    public func draft(_ id: String?) throws -> Draft {
        guard let id else {
            return Draft(id: nil, spans: try ask { try $0.notes() }.keepChoices.map(Span.init))
        }
        let note = try ask { try $0.note(id: id) }
        return Draft(
            id: id, title: note.row.title, body: String(decoding: note.body, as: UTF8.self), label: note.row.label,
            tags: note.row.tags, links: note.links.map { Draft.Link(kind: $0.kind, id: $0.id) },
            spans: note.keepChoices.map(Span.init))
    }

    public func draftPage(_ draft: Draft, advice: Advice) throws -> Page {
        var page = Page(words(draft.id == nil ? "note-new" : "room-note"))
        let fields = [
            Field(.title, words("note-title"), draft.title),
            Field(.body, words("note-body"), draft.body, lines: 6),
            Field(.label, words("note-label"), draft.label),
        ]
        for var field in fields {
            field.marks = advice.warnings.filter { $0.field == field.key }.map(\.range)
            page.add(.field(field))
        }
        page.press(words("note-suggest-label"), .plain, .press(.suggest))
        for warning in advice.warnings { page.text(warning.words, .caution) }
        if let name = advice.pseudonym {
            page.press(words("note-use-label") + " " + name, .plain, .pick(.label, name))
        }
        page.add(days(draft.spans, draft.days))
        var save = Press(words("save"), .main, .press(.save))
        save.meanwhile = words("working")
        page.add(.press(save))
        return page
    }

    public func advice(_ draft: Draft) throws -> Advice {
        let view = try ask { try $0.advise(edit: NoteEdit(draft)) }
        return Advice(
            warnings: view.warnings.map { warning in
                let (key, text) = draft.field(warning.field)
                return Advice.Warning(
                    field: key, range: text.places(Int(warning.start), Int(warning.end)), words: warning.text)
            },
            pseudonym: view.pseudonym)
    }

    public func save(_ draft: Draft) throws -> String {
        try ask { try $0.saveNote(edit: NoteEdit(draft)) }.id
    }
}

extension NoteEdit {
    fileprivate init(_ draft: Draft) {
        self.init(
            id: draft.id, title: draft.title, body: Data(draft.body.utf8), label: draft.label, tags: draft.tags,
            expiresInDays: draft.days, links: draft.links.map { NoteTarget(kind: $0.kind, id: $0.id) })
    }
}

extension Draft {
    /// The field that the engine speaks of, and what stands in it.
    fileprivate func field(_ name: String) -> (Key, String) {
        switch name {
        case "title": (.title, title)
        case "label": (.label, label)
        default: (.body, body)
        }
    }
}

extension String {
    /// Which characters the bytes of UTF-8 are that the engine speaks of.
    func places(_ start: Int, _ end: Int) -> Range<Int> {
        let from = character(at: start)
        return from..<max(from, character(at: end))
    }

    private func character(at byte: Int) -> Int {
        let place = utf8.index(utf8.startIndex, offsetBy: byte, limitedBy: utf8.endIndex) ?? utf8.endIndex
        return self[..<place].count
    }
}
