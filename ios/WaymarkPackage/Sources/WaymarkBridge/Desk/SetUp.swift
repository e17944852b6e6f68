import WaymarkCore
import WaymarkModel

extension EngineDesk {
    public func setUp() throws -> SetUpShown {
        let view = try ask { try $0.setUp() }
        if view.step == .done { return .done }
        var page = Page()
        if view.step == .limits {
            page.overline(words("settings-language"))
            page.add(try languages())
        }
        page.name(view.title)
        page.text(view.problemText, if: .problem)
        let isList = view.step == .limits || view.step == .practiseTrigger && view.texts.count > 1
        for text in view.texts { page.add(isList ? .marked(mark: "•", Words(text)) : .words(Words(text))) }
        page.add(step(view))
        if view.canSkip { page.add(skip(view.step)) }
        return .page(page)
    }

    /// What can be done at a step of the set-up.
    private func step(_ view: SetUpView) -> Part? {
        switch view.step {
        case .limits: main("set-up-read", .read)
        case .chooseSecret: typing(.first, view, .typed)
        case .repeatSecret: typing(.again, view, .repeated)
        case .offerSecond: .press(Press(words("set-up-want-second"), .plain, .setUp(.wantSecond)))
        case .chooseSecond: typing(.first, view, .secondTyped)
        case .repeatSecond: typing(.again, view, .secondRepeated)
        // No cover can type a phrase: it opens the other notes from in here.
        case .practiseSecond where view.passphrase: .press(Press(words("unlock-title"), .main, .go(.unlock(.setUp))))
        case .ready: main("done", .finish)
        // These end by leaving and coming back, which the engine sees.
        case .practiseExit, .practiseReturn, .practiseSecond, .practiseTrigger, .done: nil
        }
    }

    private func main(_ name: String, _ deed: SetUpDeed) -> Part {
        .press(Press(words(name), .main, .setUp(deed)))
    }

    private func typing(_ pad: PadName, _ view: SetUpView, _ deed: SetUpDeed) -> Part {
        .keypad(keypad(pad, view.passphrase, "next", .setUp(deed)))
    }

    private func skip(_ step: SetUpStep) -> Part {
        switch step {
        case .offerSecond, .chooseSecond, .repeatSecond:
            .press(Press(words("set-up-no-second"), .plain, .setUp(.skipSecond)))
        default: .press(Press(words("set-up-skip"), .plain, .setUp(.skip)))
        }
    }

    public func tell(_ deed: SetUpDeed) throws {
        _ = try ask { try $0.setUpEvent(event: deed.event) }
    }
}

extension SetUpDeed {
    fileprivate var event: SetUpEvent {
        switch self {
        case .read: .read
        case .typed: .secretTyped
        case .repeated: .secretRepeated
        case .wantSecond: .wantSecond
        case .skipSecond: .skipSecond
        case .secondTyped: .secondTyped
        case .secondRepeated: .secondRepeated
        case .skip: .skip
        case .finish: .finish
        }
    }
}
