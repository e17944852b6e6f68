import Foundation

/// The notes, which are there only while they are open.
public protocol NotesDesk: Sendable {
    func notes(_ wanted: String) throws -> Page
    func note(_ id: String) throws -> Page

    /// A new note, or an older one as it is to be changed.
    func draft(_ id: String?) throws -> Draft
    func draftPage(_ draft: Draft, advice: Advice) throws -> Page

    /// What to think of before it is saved. It stops nobody.
    func advice(_ draft: Draft) throws -> Advice

    /// Saves it, and returns its id.
    func save(_ draft: Draft) throws -> String
    func deleteNote(_ id: String) throws
    func purgeNotes() throws
    func giveUpNotes() throws
    func pseudonym() throws -> String
    func notesToPick(_ picked: [String]) throws -> Page
    func exportPage(_ wish: ExportWish) throws -> Page

    /// Seals them for one recipient: a file to hand on.
    func export(_ wish: ExportWish) throws -> Errand

    /// The sentence for what kept it from being sealed; `nil`: there is none of its own.
    func exportFault(_ problem: Problem) throws -> String?
}

/// For how long something can be kept.
public struct Span: Hashable, Sendable {
    public let days: UInt32?
    public let words: String

    public init(_ days: UInt32?, _ words: String) {
        self.days = days
        self.words = words
    }
}

/// A note that is being written. Nothing of it is kept anywhere before it is saved.
public struct Draft: Hashable, Sendable {
    public struct Link: Hashable, Sendable {
        public let kind, id: String

        public init(kind: String, id: String) {
            self.kind = kind
            self.id = id
        }
    }

    public let id: String?
    public var title, body, label: String
    public var days: UInt32?
    public let tags: [String]
    public let links: [Link]
    public let spans: [Span]

    public init(
        id: String?, title: String = "", body: String = "", label: String = "",
        tags: [String] = [], links: [Link] = [], spans: [Span]
    ) {
        self.id = id
        self.title = title
        self.body = body
        self.label = label
        self.tags = tags
        self.links = links
        self.spans = spans
    }
}

/// What the engine noticed in a note that is being written.
public struct Advice: Hashable, Sendable {
    public struct Warning: Hashable, Sendable {
        public let field: Key
        public let range: Range<Int>
        public let words: String

        public init(field: Key, range: Range<Int>, words: String) {
            self.field = field
            self.range = range
            self.words = words
        }
    }

    public var warnings: [Warning]
    public var pseudonym: String?

    public init(warnings: [Warning] = [], pseudonym: String? = nil) {
        self.warnings = warnings
        self.pseudonym = pseudonym
    }
}

/// Notes for one recipient: who agreed, and to what.
public struct ExportWish: Hashable, Sendable {
    public let ids: [String]
    public var recipient = "", whoAgreed = "", toWhom = "", what = ""

    /// Only the answers of conversation aids, for another program.
    public var isAnswers = false
    public var isReady = false

    public init(_ ids: [String]) {
        self.ids = ids
    }
}
