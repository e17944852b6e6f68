import WaymarkCore
import WaymarkModel

extension EngineDesk {
    /// A result: what to offer now, in the order of the engine. Nothing of it is kept by itself.
    func result(_ result: ResultView) -> [Part] {
        var page = Page()
        page.heading(result.noticedHeading)
        page.soft(result.noticedText)
        for one in result.noticed {
            page.text(one.text)
            page.text(one.answerText, .strong)
        }
        if !result.points.isEmpty { page.heading(result.pointsHeading) }
        for point in result.points {
            page.text(point.text, .strong)
            page.text(point.stateText)
        }
        for part in result.parts {
            page.heading(part.heading)
            part.outcomes.forEach { page.add(outcome($0)) }
        }
        page.heading(result.hereText)
        page.add(result.contacts.map { $0.row(withCountry: true) })
        page.add(result.places.map { $0.row(from: nil) })
        result.figures.forEach { page.add(figure($0)) }
        page.text(result.keptText, .note)
        return page.parts
    }

    private func outcome(_ outcome: OutcomeView) -> [Part] {
        let points: [Part] = outcome.points.map { .marked(mark: "•", Words($0)) }
        return [.words(Words(outcome.title, .strong))] + points + outcome.sheet.parts + sources(outcome.sources)
    }

    /// A summary for the notes: offered only while they are open, and made only when asked for.
    func offerSaving(_ saving: SavingWish, on page: inout Page) throws {
        guard try ask({ try $0.stage() }) == .unlocked else { return }
        if let said = saving.said { return page.text(said, .note) }
        if !saving.isOpen { return page.press(words("screening-save"), .plain, .press(.open)) }
        page.add(.field(Field(.label, words("note-label"), saving.label)))
        page.press(words("note-suggest-label"), .plain, .press(.suggest))
        page.add(days(try ask { try $0.notes() }.keepChoices.map(Span.init), saving.days))
        page.press(words("save"), .main, .press(.save))
    }

    public func saveAid(_ saving: SavingWish) throws -> String {
        let summary = ScreeningSummary(label: saving.label, expiresInDays: saving.days)
        return try ask { try $0.saveScreening(how: summary) }.expiresText
    }

    /// For how long something is kept: what the engine offers.
    func days(_ spans: [Span], _ now: UInt32?) -> [Part] {
        let choices: [Part] = spans.map { span in
            .choice(Choice(span.words, span.days == now, .pick(.days, span.days.map(String.init))))
        }
        return [.words(Words(words("note-days"), .heading))] + choices
    }
}

extension Span {
    init(_ choice: NumberChoice) { self.init(choice.value, choice.text) }
}

extension Optional where Wrapped == SheetRef {
    /// The sheet to read, if there is one.
    var parts: [Part] {
        guard let sheet = self else { return [] }
        return [.row(Row(sheet.title, [sheet.summary], .go(.sheet(sheet.id, at: nil))))]
    }
}
