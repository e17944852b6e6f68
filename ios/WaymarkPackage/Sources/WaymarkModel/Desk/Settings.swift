import Foundation

/// Settings and PINs.
public protocol SettingsDesk: Sendable {
    func settings() throws -> Page
    func list(_ list: SettingList) throws -> Page
    func change(_ setting: Setting) throws
    func reading(_ reading: Reading) throws -> Page
    func about() throws -> Page
    func ways() throws -> Page
    func way(_ way: Way) throws -> Page
    func endPage() throws -> Page
    func destroyEverything() throws

    /// What has to be typed for a PIN at one of its steps.
    func pinPage(_ pin: NewPin, step: Int, problem: String?) throws -> PinShown
    func setPin(_ pin: NewPin) throws
    func removePin(_ pin: NewPin) throws
    func rehearse() throws
}

/// One setting that is chosen from a list.
public enum SettingList: Hashable, Sendable {
    case language, cover, lock, tries
}

/// One change of one setting.
public enum Setting: Hashable, Sendable {
    case discreet(Bool)
    case cover(String)
    case lockAfter(UInt32)
    case tries(UInt32?)
    case languages([String])
    case way(Way, Effect)
}

/// Paragraphs that the settings hold.
public enum Reading: Hashable, Sendable {
    case limits, whatStays
}

/// The PINs that can be set.
public enum NewPin: Hashable, Sendable {
    case first, second, destroys

    public var title: String {
        switch self {
        case .first: "settings-change-pin"
        case .second: "settings-second-pin"
        case .destroys: "settings-destroy-pin"
        }
    }

    /// The sentence that says what it is for.
    public var means: String? {
        switch self {
        case .first: nil
        case .second: "second-pin-means"
        case .destroys: "destroy-pin-means"
        }
    }

    /// What is typed for it, one after the other, each on its own pad.
    public var typed: [(pad: PadName, words: String)] {
        let before: [(pad: PadName, words: String)] = self == .first ? [(.present, "pin-present")] : []
        let twice: [(pad: PadName, words: String)] = [(.first, "pin-new"), (.again, "pin-new-again")]
        return before + twice
    }
}

/// A step on the way to a PIN.
public enum PinShown: Equatable, Sendable {
    /// The notes have to be open for it.
    case locked
    case page(Page)
}

/// The first start, and the practice later.
public protocol SetUpDesk: Sendable {
    func setUp() throws -> SetUpShown
    func tell(_ deed: SetUpDeed) throws
}

public enum SetUpShown: Equatable, Sendable {
    case done
    case page(Page)
}

public enum SetUpDeed: Hashable, Sendable {
    case read, typed, repeated, wantSecond, skipSecond, secondTyped, secondRepeated, skip, finish
}
