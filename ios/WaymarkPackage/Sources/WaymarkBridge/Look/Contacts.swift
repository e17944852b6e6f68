import WaymarkCore
import WaymarkModel

extension ContactView {
    /// One number among others: what to dial, who answers and when, and how far to trust it.
    func row(withCountry: Bool) -> Part {
        var details = [
            Words(name, .strong),
            Words(together(answeredByText, withCountry ? countryName : nil), .soft),
            Words(openText),
            Words(together(costText, languagesText), .soft),
            freshness.words(freshnessText),
        ]
        for warning in [confirmText, confidenceText] {
            if let warning { details.append(Words(warning, .caution)) }
        }
        var row = Row(number, words: details, .go(.number(id)))
        row.isNumber = true
        return .row(row)
    }
}

extension Freshness {
    /// What is old or was never checked looks different, and says so.
    func words(_ text: String) -> Words {
        switch self {
        case .fresh, .ageing: Words(text, .soft)
        case .stale, .unverified: Words(text, .caution)
        }
    }
}

extension EngineDesk {
    /// A button for each thing that the engine says can be done.
    func actions(_ actions: [Action], of owner: Owner) -> [Part] {
        actions.map { action in
            switch action.kind {
            // What leaves a trace goes past a page that says so.
            case .call: .press(Press(action.label, .main, .go(.notice(owner, .call))))
            case .message: .press(Press(action.label, .main, .go(.notice(owner, .write))))
            case .openMap: .press(Press(action.label, .quiet, .errand(.open(action.target))))
            case .copy: .press(Press(action.label, .quiet, .errand(.copy(action.target))))
            case .share: .press(Press(action.label, .quiet, .errand(.share(action.target, subject: nil))))
            }
        }
    }

    /// The foot of whatever was said: who says so, and of what date.
    func sources(_ sources: [SourceView]) -> [Part] {
        if sources.isEmpty { return [] }
        let said = sources.map(\.text).joined(separator: "; ")
        return [.words(Words(words("sources-of") + ": " + said, .soft))]
    }

    /// The way to tell that an entry is wrong.
    func correction(of owner: Owner) -> [Part] {
        [.gap, .press(Press(words("correction"), .quiet, .go(.slip(owner))))]
    }
}

extension Waymark {
    /// The sources with these ids, in one call.
    func sources(named ids: [String]) throws -> [SourceView] {
        let wanted = Set(ids)
        return try sources().sources.filter { wanted.contains($0.id) }
    }
}
