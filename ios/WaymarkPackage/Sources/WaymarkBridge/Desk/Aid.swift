import WaymarkCore
import WaymarkModel

extension EngineDesk {
    public func aid(_ step: AidStep, _ saving: SavingWish) throws -> AidShown {
        let view = try ask { engine in
            guard let event = step.event else { return try engine.screening() }
            return try engine.screeningEvent(event: event)
        }
        var page = Page()
        page.isRightToLeft = view.rightToLeft
        if view.buttons.contains(where: { $0.act == .back }) { page.stepBack = .aid(.press(.back, item: nil)) }
        head(view, on: &page)
        page.add(body(view))
        if view.step == .outcome { try offerSaving(saving, on: &page) }
        page.add(buttons(view))
        if view.asksOne { page.soft(view.translationText) }
        return AidShown(page, isAlone: view.step == .handOver || view.step == .handedBack)
    }

    private func head(_ view: ScreeningView, on page: inout Page) {
        if !view.title.isEmpty {
            // What is asked is larger than what it belongs to.
            page.add(.words(view.theirs(view.title, view.asksOne ? .overline : .title)))
        }
        if let lead = view.lead {
            let isWaiting = view.step == .done || view.step == .handedBack
            page.add(.words(view.theirs(lead, isWaiting ? .large : .soft)))
        }
        if !view.asksOne { page.soft(view.translationText) }
    }

    private func body(_ view: ScreeningView) -> [Part] {
        switch view.step {
        case .gate: view.gate.flatMap(\.parts)
        case .instead: instead(view)
        case .observe, .ask: view.items.flatMap { view.discreet ? view.cue($0, digits) : item($0, view) }
        case .handOver: view.items.flatMap { alone($0, view) }
        case .outcome: view.result.map(result) ?? []
        case .done, .handedBack: []
        }
    }

    /// What to do where something of the gate does not hold.
    private func instead(_ view: ScreeningView) -> [Part] {
        let missing = view.instead.flatMap { one -> [Part] in
            let steps: [Part] = one.steps.map { .marked(mark: "•", Words($0)) }
            return [.words(Words(one.text, .strong))] + steps + one.sheet.parts
        }
        if view.contacts.isEmpty { return missing }
        let heading: [Part] = [.words(Words(words("screening-number-shown"), .heading))]
        return missing + heading + view.contacts.map { $0.row(withCountry: true) }
    }

    /// An item in whole sentences, for the worker.
    private func item(_ item: ItemView, _ view: ScreeningView) -> [Part] {
        let isAsked = view.step == .ask
        var parts: [Part] = isAsked ? [.quarters(view.quarters(digits))] : []
        parts.append(.words(view.theirs(item.text, isAsked ? .title : .strong)))
        if let help = item.help { parts.append(.words(Words(help, .soft))) }
        if isAsked, !item.speech.isEmpty {
            parts.append(.press(Press(words("screening-speak"), .plain, view.speaking(item))))
        }
        let choices = item.choices.map { Part.choice(view.choice($0, of: item)) }
        // Two marks of something seen stand beside each other; what can be asked stands in lines.
        return parts + (!isAsked && choices.count == 2 ? [.beside(choices)] : choices)
    }

    /// An item for the person who answers alone: nothing tells what was answered before.
    private func alone(_ item: ItemView, _ view: ScreeningView) -> [Part] {
        var parts: [Part] = [.words(view.theirs(item.text, .large))]
        if !item.speech.isEmpty {
            parts.append(.speaker(words: words("screening-speak"), act: view.speaking(item)))
        }
        return parts + item.choices.map { .press(view.press($0, of: item)) }
    }

    /// Exactly those that the engine offers, in its order.
    private func buttons(_ view: ScreeningView) -> [Part] {
        let item = view.asksOne ? view.items.first?.id : nil
        let isPaired = view.isQuiet || view.step == .handOver
        let presses = view.buttons.map { one -> Part in
            let button = AidButton(one.act)
            var press = Press(one.label, button.isOnward ? .main : isPaired ? .plain : .quiet, .aid(.press(button, item: item)))
            press.language = view.language
            return .press(press)
        }
        return [.gap] + presses
    }
}
