import WaymarkCore
import WaymarkModel

extension EngineDesk {
    /// The ways to leave that there are on this system, and what each one does.
    public func ways() throws -> Page {
        let view = try ask { try $0.settings() }
        var page = Page(words("settings-triggers"))
        for one in view.triggers {
            let way = Way(one.trigger)
            if way.isKnownHere { page.row(one.text, [one.effectText], .go(.way(way))) }
        }
        return page
    }

    /// One way to leave, and what it can do.
    public func way(_ way: Way) throws -> Page {
        let view = try ask { try $0.settings() }
        var page = Page(words("settings-triggers"))
        guard let shown = view.triggers.first(where: { $0.trigger == way.trigger }) else { return page }
        page.heading(shown.text)
        if shown.choices.count < 2 { page.text(words("way-always"), .note) }
        for one in shown.choices { page.choice(one.text, one.chosen, .set(.way(way, Effect(one.effect)))) }
        return page
    }

    public func endPage() throws -> Page {
        let view = try ask { try $0.settings() }
        var page = Page(words("destroy-everything"))
        page.text(words("destroy-everything-means"), .caution)
        page.add(.hold(words: words("hold-to-destroy"), again: words("destroy-really"), act: .press(.end)))
        page.heading(words("settings-what-stays"))
        view.whatStays.forEach { page.bullet($0) }
        return page
    }

    public func destroyEverything() throws { try ask { try $0.destroyEverything() } }

    public func rehearse() throws { _ = try ask { try $0.rehearse() } }
}
