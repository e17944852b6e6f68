import Foundation

extension House {
    /// Somebody did something on the page of a room.
    public func take(_ act: Act, in stay: Stay) {
        if case .typed(let key, let text) = act { stay.typed(key, text) } else { stay.said = nil }
        follow(stay.room.take(act), in: stay)
        onChange()
    }

    /// What a room says that follows.
    func follow(_ then: Then, in stay: Stay) {
        switch then {
        case .stay: break
        case .again: draw(stay)
        case .show(let page): show(page, in: stay)
        case .go(let room): go(room)
        case .replace(let room): replace(room)
        case .start(let rooms): start(rooms)
        case .back(let steps, let act): back(steps, telling: act)
        case .errand(let errand): carryOut(errand, for: stay)
        case .askIcon: follow(stay.room.take(.came(.icon, onIcon())), in: stay)
        case .stage: onStage()
        case .words: onWords()
        case .leave: onLeave()
        case .say(let name): stay.said = desk.words(name)
        case .work(let deed): work(deed, in: stay)
        case .slowly(let deed): slowly(deed, in: stay)
        case .later(let seconds, let act): later(seconds, act, in: stay)
        case .tell(let act): follow(stay.room.take(act), in: stay)
        case .both(let several): several.forEach { follow($0, in: stay) }
        }
    }

    /// Asks for the page of a room; an answer to what was asked before is nobody's any more.
    func draw(_ stay: Stay) {
        stay.turn += 1
        let (turn, room) = (stay.turn, stay.room)
        asking.ask({ try room.page($0) }) { [weak self] answer in
            guard let self, turn == stay.turn else { return }
            switch answer {
            case .success(let page): show(page, in: stay)
            case .failure(let problem): explain(problem, in: stay, isDrawing: true)
            }
            onChange()
        }
    }

    private func show(_ page: Page, in stay: Stay) {
        stay.show(page)
        if stay.room.holdsPin { stay.round += 1 }
    }

    /// One deed of a room at a time: a second press waits for nothing and does nothing.
    private func work(_ deed: @escaping @Sendable (any Desk) throws -> Then, in stay: Stay) {
        if stay.isBusy { return }
        stay.isBusy = true
        asking.ask(deed) { [weak self] answer in
            stay.isBusy = false
            self?.goOn(answer, in: stay)
        }
    }

    /// Beside everything else, so that the room can be left and what runs can be stopped. A room
    /// that shows how far it is goes on taking presses; any other waits.
    private func slowly(
        _ deed: @escaping @Sendable (any Desk, @escaping @Sendable () -> Void) throws -> Then, in stay: Stay
    ) {
        let waits = !stay.room.hearsNews
        if waits, stay.isBusy { return }
        if waits { stay.isBusy = true }
        let heard = news
        asking.ask(slowly: true, { try deed($0, heard) }) { [weak self] answer in
            if waits { stay.isBusy = false }
            if stay.state == .dropped { self?.tellNews() }
            self?.goOn(answer, in: stay)
        }
    }

    /// Whoever left the room meanwhile does not hear of it.
    private func goOn(_ answer: Result<Then, Problem>, in stay: Stay) {
        if stay.state == .dropped { return }
        switch answer {
        case .success(let then): follow(then, in: stay)
        case .failure(let problem): explain(problem, in: stay)
        }
        onChange()
    }

    private func later(_ seconds: Double, _ act: Act, in stay: Stay) {
        stay.pause += 1
        let pause = stay.pause
        Task {
            try? await Task.sleep(nanoseconds: UInt64(seconds * 1_000_000_000))
            if pause == stay.pause { take(act, in: stay) }
        }
    }

    /// Says in words what went wrong, or goes where the engine stands.
    private func explain(_ problem: Problem, in stay: Stay, isDrawing: Bool = false) {
        if stay.room.holdsPin { stay.round += 1 }
        switch stay.room.failed(problem) {
        case nil: break
        // What could not be drawn is not drawn again and again.
        case .again where isDrawing: break
        case let then?: return follow(then, in: stay)
        }
        guard let name = problem.name else { return onStage() }
        if stay.state == .waiting { stay.state = .shown(Page()) }
        stay.said = desk.words(name)
    }

    private func carryOut(_ errand: Errand, for stay: Stay) {
        let done = onErrand(errand)
        switch errand {
        case .copy: stay.said = desk.words("copied")
        case .speak where !done: stay.said = desk.words("speak-no-voice")
        case .open where !done, .print where !done: stay.said = desk.words("no-app")
        default: break
        }
    }
}
