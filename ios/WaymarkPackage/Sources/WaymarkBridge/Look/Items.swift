import WaymarkCore
import WaymarkModel

extension ScreeningView {
    /// Others may look: few words, large, and answers by the side of the screen.
    var isQuiet: Bool { discreet && (step == .observe || step == .ask) }

    /// One thing is asked: nothing stands before it that can be read after it.
    var asksOne: Bool { items.count == 1 }

    func quarters(_ digits: String) -> Quarters { Quarters(Int(quartersDone), digits: digits) }

    /// A text in the language in which the person is asked.
    func theirs(_ text: String, _ tone: Tone) -> Words {
        var words = Words(text, tone)
        words.language = language
        return words
    }

    func speaking(_ item: ItemView) -> Act { .errand(.speak(item.speech, language: language)) }

    func choice(_ choice: ChoiceView, of item: ItemView) -> Choice {
        var shown = Choice(choice.text, choice.chosen, .aid(.answer(item.id, choice.answer)))
        shown.language = language
        return shown
    }

    func press(_ choice: ChoiceView, of item: ItemView) -> Press {
        var press = Press(choice.text, .plain, .aid(.answer(item.id, choice.answer)))
        press.language = language
        return press
    }

    /// An item as a neutral word, answered by the side of the screen.
    func cue(_ item: ItemView, _ digits: String) -> [Part] {
        let on = { (side: Side) in item.choices.filter { $0.side == side }.map { press($0, of: item) } }
        let below: [Part] = on(.below).map { .press($0) }
        return [
            .quarters(quarters(digits)), .words(theirs(item.text, .large)),
            .halves(left: on(.left).first, right: on(.right).first),
        ] + below
    }
}

extension GateView {
    /// What has to hold before anything is asked, one touch each.
    var parts: [Part] {
        var parts: [Part] = [.words(Words(text))]
        if let knownText { parts.append(.words(Words(knownText, .soft))) }
        let yes = Choice(yesText, holds == true, .aid(.gate(id, holds: true)))
        let no = Choice(noText, holds == false, .aid(.gate(id, holds: false)))
        return parts + [.beside([.choice(yes), .choice(no)])]
    }
}

extension AidStep {
    /// What is told to the engine; `nil`: it is only looked at.
    var event: ScreeningEvent? {
        switch self {
        case .look: nil
        case .gate(let gate, let holds): .gate(gate: gate, holds: holds)
        case .answer(let item, let answer): .answer(item: item, answer: answer)
        case .press(.skip, let item?): .skip(item: item)
        case .press(let button, _): .act(act: button.core)
        }
    }
}

extension AidButton {
    init(_ act: ScreeningAct) {
        self =
            switch act {
            case .continue: .go
            case .back: .back
            case .stop: .stop
            case .skip: .skip
            case .show: .show
            case .handOver: .handOver
            case .workerIsBack: .workerIsBack
            case .discreet: .discreet
            case .plain: .plain
            case .end: .end
            }
    }

    var core: ScreeningAct {
        switch self {
        case .go: .continue
        case .back: .back
        case .stop: .stop
        case .skip: .skip
        case .show: .show
        case .handOver: .handOver
        case .workerIsBack: .workerIsBack
        case .discreet: .discreet
        case .plain: .plain
        case .end: .end
        }
    }

    /// Whether it leads on.
    var isOnward: Bool { self == .go || self == .show || self == .workerIsBack }
}
