import Foundation

/// Everything that can be set, each with how it is now.
struct SettingsRoom: Room {
    func page(_ desk: any Desk) throws -> Page { try desk.settings() }

    mutating func take(_ act: Act) -> Then { changing(act) ?? Then(act) }
}

extension Room {
    /// One setting is changed, and the page shows it so.
    func changing(_ act: Act) -> Then? {
        guard case .set(let setting) = act else { return nil }
        switch setting {
        case .languages: return .doing({ try $0.change(setting); try $0.refreshWords() }, then: .words)
        // What an exit will show is asked for now, and not then.
        case .cover: return .doing({ try $0.change(setting) }, then: .both([.again, .stage]))
        case .discreet, .lockAfter, .tries, .way: return .doing({ try $0.change(setting) }, then: .again)
        }
    }
}

/// One setting, and what it can be set to.
struct SettingRoom: Room {
    let list: SettingList

    init(_ list: SettingList) {
        self.list = list
    }

    func page(_ desk: any Desk) throws -> Page { try desk.list(list) }

    mutating func take(_ act: Act) -> Then {
        // After how many wrong tries nothing is left is asked a second time.
        if case .set(.tries(let tries?)) = act { return Then(.go(.triesEnd(tries))) }
        return changing(act) ?? Then(act)
    }
}

/// One way to leave, and what it can do.
struct WayRoom: Room {
    let way: Way

    init(_ way: Way) {
        self.way = way
    }

    func page(_ desk: any Desk) throws -> Page { try desk.way(way) }

    mutating func take(_ act: Act) -> Then {
        if case .set(.way(let way, .destroy)) = act { return Then(.go(.wayEnds(way))) }
        return changing(act) ?? Then(act)
    }
}

/// What the system shows of the app. The system itself tells of a change, in a window of its own.
struct IconRoom: Room {
    private(set) var icon = Icon.plain

    mutating func arrive() -> Then { .both([.askIcon, .again]) }

    func page(_ desk: any Desk) throws -> Page {
        var page = Page(desk.words("settings-icon"))
        page.text(desk.words("settings-icon-means"))
        page.text(desk.words("settings-icon-tells"), .caution)
        for one in Icon.allCases {
            page.choice(desk.words(one.words), one == icon, .pick(.icon, one.rawValue))
        }
        return page
    }

    mutating func take(_ act: Act) -> Then {
        switch act {
        case .came(.icon, let name):
            icon = Icon(rawValue: name) ?? .plain
            return .stay
        case .pick(.icon, let name?):
            guard let chosen = Icon(rawValue: name), chosen != icon else { return .stay }
            icon = chosen
            return .both([.errand(.icon(name)), .again])
        default: return Then(act)
        }
    }
}

/// The pictures under which the system can show the app.
enum Icon: String, CaseIterable, Sendable {
    case plain = "", calculator = "CalculatorIcon", notes = "NotesIcon", converter = "ConverterIcon"

    var words: String {
        switch self {
        case .plain: "icon-waymark"
        case .calculator: "icon-calculator"
        case .notes: "icon-notes"
        case .converter: "icon-converter"
        }
    }
}

/// Where everything private is destroyed, with what that means and what stays.
struct EndRoom: Room {
    func page(_ desk: any Desk) throws -> Page { try desk.endPage() }

    mutating func take(_ act: Act) -> Then {
        guard case .press(.end) = act else { return Then(act) }
        return .doing({ try $0.destroyEverything() }, then: .leave)
    }

    /// What could not be finished goes on at the next start: either way out is right.
    mutating func failed(_ problem: Problem) -> Then? { .leave }
}
