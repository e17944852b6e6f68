import Foundation

/// Everything that screens can ask, room by room. Asked away from the screen's thread, but for
/// `DoorsDesk`, whose calls wait for nothing.
public typealias Desk = WordsDesk & DoorsDesk & NumbersDesk & PlacesDesk & GuideDesk & PhrasesDesk & GivingDesk
    & AidDesk & NotesDesk & SettingsDesk & SetUpDesk & UpdatesDesk

/// The words of the screens, which the engine has in every language.
public protocol WordsDesk: Sendable {
    /// A text of the screens by its name; the name itself would be a fault that tests find.
    func words(_ name: String) -> String

    var isRightToLeft: Bool { get }

    /// Tag of the language in which all is said; empty before anything was.
    var language: String { get }

    /// Takes them anew: at the start, and after a change of language.
    func refreshWords() throws
}

public protocol NumbersDesk: Sendable {
    func numbers(_ wish: NumbersWish) throws -> Page
    func choices(_ part: NumbersPart, chosen: String?) throws -> Page

    /// The numbers of one service that a note points to.
    func numbersOf(_ service: String) throws -> Page
    func number(_ id: String) throws -> Page

    /// What a call or a message leaves behind, before it is made.
    func notice(_ owner: Owner, _ reach: Reach) throws -> Page

    /// A text with which the reader tells that an entry is wrong.
    func slip(_ owner: Owner) throws -> Page
}

public protocol PlacesDesk: Sendable {
    /// The answer for a place; where it is not known, names that are spelt nearly so.
    func near(_ wish: PlacesWish) throws -> Page
    func site(_ id: String, from: String?) throws -> Page
    func sketch(_ wish: SketchWish) throws -> Page
}

public protocol GuideDesk: Sendable {
    /// All sheets, or those in which something stands.
    func guide(_ wanted: String) throws -> Page
    func sheet(_ id: String, at block: String?) throws -> Page
    func library() throws -> Page
    func sources() throws -> Page
}

public protocol PhrasesDesk: Sendable {
    func phrases(_ language: String?) throws -> Page
    func phrase(_ wish: PhraseWish) throws -> Page
}

/// Handing over: what a worker gives to somebody.
public protocol GivingDesk: Sendable {
    func handOver(_ wish: GivingWish) throws -> Page
    func cards(_ wish: GivingWish) throws -> Page
}
