import Foundation
import WaymarkCore
import WaymarkModel

extension EngineDesk {
    public func updates() throws -> Page {
        let view = try ask { try $0.updates() }
        var page = Page(words("room-updates"))
        page.text(view.problemText, if: .caution)
        page.text(view.packText)
        page.text(view.ageText, view.age == .fresh ? .soft : .caution)
        page.soft(view.checkedText)
        looking(view, on: &page)
        if !view.modes.isEmpty { page.heading(words("updates-when")) }
        for mode in view.modes {
            var choice = Choice(mode.text, mode.chosen, .when(UpdateWhen(mode.mode)))
            choice.detail = mode.meansText
            page.add(.choice(choice))
        }
        page.soft(view.networkText)
        if let changes = view.changes { page.add(told(changes)) }
        onward(view, on: &page)
        return page
    }

    /// The button that looks, or how far an update is and the button that stops it; then how the
    /// last one ended.
    private func looking(_ view: UpdatesView, on page: inout Page) {
        if let going = view.progress {
            let share = going.all == 0 ? nil : Double(going.done) / Double(going.all)
            page.add(.progress(share: share, words: going.text))
            page.press(words("updates-stop"), .plain, .press(.stop))
            return
        }
        page.text(view.last?.text, if: .note)
        if view.canCheck { page.press(words("updates-look"), .main, .press(.check)) }
    }

    private func told(_ changes: ChangesView) -> [Part] {
        var page = Page()
        page.heading(changes.title)
        changes.counts.forEach { page.text($0) }
        changes.named.forEach { page.soft($0) }
        page.soft(changes.moreText)
        return page.parts
    }

    /// From phone to phone, without a network.
    private func onward(_ view: UpdatesView, on page: inout Page) {
        guard view.canShare || view.canShowCodes || view.canImport else { return }
        page.heading(words("updates-by-hand-on"))
        page.soft(view.shareText)
        if view.canShare { page.press(words("updates-share-file"), .plain, .press(.share)) }
        if view.canShowCodes { page.press(words("updates-show-codes"), .plain, .go(.updateCodes)) }
        if view.canImport {
            page.press(words("updates-take-file"), .plain, .errand(.takeFile))
            page.press(words("updates-take-codes"), .plain, .go(.updateTake))
        }
    }

    public func codes(at number: Int) throws -> Page {
        let view = try ask { try $0.exportCodes() }
        var page = Page(words("updates-show-codes"))
        page.text(view.text)
        page.soft(view.untilText)
        guard view.codes.indices.contains(number) else { return page }
        let code = view.codes[number]
        page.add(.code(png: code.png, words: code.text))
        page.text(code.text)
        let ways = [("phrase-previous", number - 1), ("next", number + 1)]
        page.add(
            .beside(
                ways.filter { view.codes.indices.contains($0.1) }.map { name, other in
                    .press(Press(words(name), .plain, .pick(.code, "\(other)")))
                }))
        return page
    }
}

extension UpdateWhen {
    fileprivate init(_ mode: UpdateMode) {
        self =
            switch mode {
            case .off: .off
            case .byHand: .byHand
            case .daily: .daily
            }
    }

    var mode: UpdateMode {
        switch self {
        case .off: .off
        case .byHand: .byHand
        case .daily: .daily
        }
    }
}
