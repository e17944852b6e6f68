import Foundation
import WaymarkCore
import WaymarkModel

extension EngineDesk {
    public func numbers(_ wish: NumbersWish) throws -> Page {
        let (choices, view) = try ask { (try $0.directoryChoices(), try $0.hotlines(filter: HotlineFilter(wish))) }
        var page = Page(words("room-numbers"))
        if wish[.country] == nil, let hint = suggested(among: choices.countries) {
            page.row(hint.text, [words("country-of-settings")], .pick(.country, hint.id))
        }
        page.add(chooser(.country, wish, choices))
        page.add(.beside([chooser(.topic, wish, choices), chooser(.language, wish, choices)]))
        page.text(view.emptyText, if: .note)
        page.add(view.contacts.map { $0.row(withCountry: wish[.country] == nil) })
        if let more = view.moreText { page.press(more, .plain, .press(.more)) }
        page.soft(view.lowLeftOutText)
        page.choice(words("include-doubtful"), wish.doubtful, .press(.doubtful))
        return page
    }

    /// The country of the phone's settings: no permission is asked for and no position is known.
    private func suggested(among countries: [ChoiceText]) -> ChoiceText? {
        let code = Locale.current.region?.identifier
        return countries.first { $0.id == code }
    }

    private func chooser(_ part: NumbersPart, _ wish: NumbersWish, _ view: DirectoryChoicesView) -> Part {
        let chosen = part.choices(view).first { $0.id == wish[part] }
        return .row(Row(chosen?.text ?? words(part.any), [words(part.title)], .press(part.key)))
    }

    public func choices(_ part: NumbersPart, chosen: String?) throws -> Page {
        let view = try ask { try $0.directoryChoices() }
        var page = Page(words(part.title))
        page.choice(words(part.any), chosen == nil, .pick(part.key, nil))
        for one in part.choices(view) { page.choice(one.text, one.id == chosen, .pick(part.key, one.id)) }
        return page
    }

    public func numbersOf(_ service: String) throws -> Page {
        let view = try ask { try $0.hotlines(filter: HotlineFilter(hotline: service, includeLow: true)) }
        var page = Page(words("room-numbers"))
        page.text(view.emptyText, if: .note)
        page.add(view.contacts.map { $0.row(withCountry: true) })
        return page
    }

    public func notice(_ owner: Owner, _ reach: Reach) throws -> Page {
        let isCall = reach == .call
        var page = Page(words(isCall ? "call-notice-title" : "write-notice-title"))
        let wanted: ActionKind = isCall ? .call : .message
        guard let action = try ask({ try $0.actions(of: owner) }).first(where: { $0.kind == wanted }) else {
            return page
        }
        page.text(words(isCall ? "call-notice" : "write-notice"), .caution)
        page.heading(action.label)
        page.press(words(isCall ? "call-now" : "write-now"), .main, .errand(.open(action.target)))
        return page
    }

    public func slip(_ owner: Owner) throws -> Page {
        let slip = try ask { engine in
            switch owner {
            case .contact(let id): try engine.correctionSlip(kind: .contact, id: id)
            case .site(let id): try engine.correctionSlip(kind: .site, id: id)
            }
        }
        var page = Page(words("correction"))
        page.text(words("correction-means"))
        var text = Words(slip.text, .note)
        text.keepsNumbers = true
        page.add(.words(text))
        page.press(words("correction-send"), .main, .errand(.share(slip.text, subject: slip.title)))
        return page
    }
}

extension Waymark {
    fileprivate func actions(of owner: Owner) throws -> [Action] {
        switch owner {
        case .contact(let id): try contact(id: id).actions
        case .site(let id): try site(id: id).actions
        }
    }
}

extension HotlineFilter {
    fileprivate init(_ wish: NumbersWish) {
        self.init(
            country: wish[.country], languages: wish[.language].map { [$0] } ?? [], topic: wish[.topic],
            includeLow: wish.doubtful, limit: wish.limit)
    }
}

extension NumbersPart {
    fileprivate var title: String {
        switch self {
        case .country: "choose-country"
        case .topic: "choose-topic"
        case .language: "choose-language"
        }
    }

    fileprivate var any: String {
        switch self {
        case .country: "any-country"
        case .topic: "any-topic"
        case .language: "any-language"
        }
    }

    fileprivate func choices(_ view: DirectoryChoicesView) -> [ChoiceText] {
        switch self {
        case .country: view.countries
        case .topic: view.topics
        case .language: view.languages
        }
    }
}
