import WaymarkCore
import WaymarkModel

extension EngineDesk {
    public func settings() throws -> Page {
        let view = try ask { try $0.settings() }
        var page = Page(words("room-settings"))
        page.text(view.vaultText, if: .caution)
        page.row(words("settings-language"), [], .go(.setting(.language)))
        page.choice(words("settings-discreet"), view.discreet, .set(.discreet(!view.discreet)))
        page.row(words("settings-cover"), [view.covers.first(where: \.chosen)?.title], .go(.setting(.cover)))
        page.row(words("settings-icon"), [], .go(.icon))
        page.row(words("settings-triggers"), [], .go(.ways))
        page.heading(words("settings-pins"))
        page.row(words("settings-lock-after"), [view.lockChoices.chosen], .go(.setting(.lock)))
        page.row(words("settings-pins"), [], .go(.pins))
        page.row(words("settings-destroy-after"), [view.triesChoices.chosen], .go(.setting(.tries)))
        page.row(words("settings-practise"), [], .go(.practise))
        page.heading(words("settings-read"))
        page.row(words("settings-limits"), [], .go(.reading(.limits)))
        page.row(words("settings-what-stays"), [], .go(.reading(.whatStays)))
        page.row(words("room-updates"), [], .go(.updates))
        page.row(words("room-about"), [], .go(.about))
        page.row(words("settings-sources"), [], .go(.sources))
        page.add(.gap)
        page.press(words("destroy-everything"), .caution, .go(.end))
        return page
    }

    public func list(_ list: SettingList) throws -> Page {
        switch list {
        case .language:
            var page = Page(words("settings-language"))
            page.add(try languages())
            return page
        case .cover:
            let view = try ask { try $0.settings() }
            let all = view.covers.map { Choice($0.title, $0.chosen, .set(.cover($0.id))) }
            return Page(words("settings-cover"), all.map(Part.choice))
        case .lock:
            let view = try ask { try $0.settings() }
            let all = view.lockChoices.compactMap { one in
                one.value.map { Choice(one.text, one.chosen, .set(.lockAfter($0))) }
            }
            return Page(words("settings-lock-after"), all.map(Part.choice))
        case .tries:
            let view = try ask { try $0.settings() }
            let all = view.triesChoices.map { Choice($0.text, $0.chosen, .set(.tries($0.value))) }
            return Page(words("settings-destroy-after"), all.map(Part.choice))
        }
    }

    /// The languages to choose from, and what their texts are worth.
    func languages() throws -> [Part] {
        let (rows, chosen) = try ask { (try $0.languages().languages, try $0.settings().languages.first) }
        let system = Choice(words("language-of-phone"), chosen == nil, .set(.languages([])))
        let others = rows.map { row in
            var choice = Choice(row.name, chosen == row.tag, .set(.languages([row.tag])))
            choice.detail = row.stateText
            choice.language = row.tag
            return choice
        }
        return ([system] + others).map(Part.choice)
    }

    public func change(_ setting: Setting) throws {
        _ = try ask { try $0.changeSetting(change: SettingChange(setting)) }
    }

    public func reading(_ reading: Reading) throws -> Page {
        let view = try ask { try $0.settings() }
        switch reading {
        case .limits:
            var page = Page(words("settings-limits"))
            ([view.hardwareText] + view.limits).forEach { page.bullet($0) }
            return page
        case .whatStays:
            var page = Page(words("settings-what-stays"))
            view.whatStays.forEach { page.bullet($0) }
            return page
        }
    }

    public func about() throws -> Page {
        let view = try ask { try $0.about() }
        var page = Page(words("room-about"))
        page.heading(view.title)
        page.text(view.ageText)
        page.text(view.confirmText, if: .caution)
        page.text(view.languagesText)
        page.heading(words("settings-licence"))
        page.text(view.licence)
        page.row(words("settings-sources"), [], .go(.sources))
        return page
    }
}

extension [NumberChoice] {
    /// What stands set, in words.
    fileprivate var chosen: String? { first(where: \.chosen)?.text }
}

extension SettingChange {
    fileprivate init(_ setting: Setting) {
        self =
            switch setting {
            case .discreet(let isOn): .discreet(isOn)
            case .cover(let id): .cover(id)
            case .lockAfter(let seconds): .lockAfter(seconds)
            case .tries(let tries): .destroyAfterTries(tries)
            case .languages(let tags): .languages(tags)
            case .way(let way, let effect): .trigger(trigger: way.trigger, effect: effect.core)
            }
    }
}
