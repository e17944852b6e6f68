import Foundation

/// Which numbers the reader wants to see.
public struct NumbersWish: Hashable, Sendable {
    private static let few: UInt32 = 10
    private static let more: UInt32 = 30

    public private(set) var chosen: [NumbersPart: String] = [:]
    public var doubtful = false
    public private(set) var limit = NumbersWish.few

    public init(country: String? = nil) {
        chosen[.country] = country
    }

    public subscript(part: NumbersPart) -> String? {
        get { chosen[part] }
        set {
            chosen[part] = newValue
            limit = Self.few
        }
    }

    public mutating func showMore() {
        limit += Self.more
    }
}

/// What numbers can be chosen by.
public enum NumbersPart: Hashable, Sendable, CaseIterable {
    case country, topic, language

    public var key: Key {
        switch self {
        case .country: .country
        case .topic: .topic
        case .language: .language
        }
    }

    public init?(_ key: Key) {
        guard let part = Self.allCases.first(where: { $0.key == key }) else { return nil }
        self = part
    }
}

/// What there is near a place that was typed.
public struct PlacesWish: Hashable, Sendable {
    /// What stands in the field.
    public var typed: String

    /// What was asked for; empty: nothing yet.
    public var asked: String
    public var past = false
    public var doubtful = false

    public init(_ place: String = "") {
        typed = place
        asked = place
    }
}

/// A sketch of what lies around a place: of all sites there, or of one.
public struct SketchWish: Hashable, Sendable {
    public let place: String
    public let past: Bool
    public let site: String?

    public init(_ place: String, past: Bool = false, site: String? = nil) {
        self.place = place
        self.past = past
        self.site = site
    }
}

/// One phrase, and whether it stands on its head for somebody opposite.
public struct PhraseWish: Hashable, Sendable {
    public let language: String
    public var id: String
    public var isTurned = false

    public init(language: String, id: String) {
        self.language = language
        self.id = id
    }
}

/// What is given to somebody, and in which form.
public struct GivingWish: Hashable, Sendable {
    public let contacts: [String]
    public let sites: [String]
    public var language: String?
    public var disguise: String?
    public var isStrip = false

    public init(contacts: [String], sites: [String], language: String? = nil) {
        self.contacts = contacts
        self.sites = sites
        self.language = language
    }
}
