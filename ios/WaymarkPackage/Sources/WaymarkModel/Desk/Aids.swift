import Foundation

/// The conversation aids. What was answered lies in the engine; only steps cross.
public protocol AidDesk: Sendable {
    func aids() throws -> Page
    func aidStart(_ wish: AidWish) throws -> Page
    func beginAid(_ wish: AidWish) throws
    func aidCard(_ id: String, _ wish: MeaningWish) throws -> Page

    /// What somebody did in the aid that is open, and the page after it.
    func aid(_ step: AidStep, _ saving: SavingWish) throws -> AidShown
    func endAid()

    /// Saves a summary; how long it is kept, in words.
    func saveAid(_ saving: SavingWish) throws -> String
}

/// Where an aid begins, in which language, and who else may look.
public struct AidWish: Hashable, Sendable {
    public let id: String
    public var place = ""
    public var language: String?
    public var isDiscreet = false

    public init(_ id: String) {
        self.id = id
    }
}

/// How common something is, of a hundred people, and by which study.
public struct MeaningWish: Hashable, Sendable {
    public var prevalence = ""
    public var figure: String?

    /// Whether it is to be worked out now.
    public var isAsked = false

    public init() {}
}

/// A summary for the notes, as it is being made up.
public struct SavingWish: Hashable, Sendable {
    public var isOpen = false
    public var label = ""
    public var days: UInt32?

    /// What was said when it had been saved.
    public var said: String?

    public init() {}
}

/// One step in an aid.
public enum AidStep: Hashable, Sendable {
    case look
    case gate(String, holds: Bool)
    case answer(String, String)

    /// A button of the engine's, by its place among them; `item` is the one that is shown.
    case press(AidButton, item: String?)
}

public enum AidButton: Hashable, Sendable {
    case go, back, stop, skip, show, handOver, workerIsBack, discreet, plain, end
}

/// A page of an aid, and in whose hand the phone is.
public struct AidShown: Equatable, Sendable {
    public let page: Page

    /// The person holds the phone: no way leads from here to what is the worker's.
    public let isAlone: Bool

    public init(_ page: Page, isAlone: Bool) {
        self.page = page
        self.isAlone = isAlone
    }
}
