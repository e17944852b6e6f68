import WaymarkCore
import WaymarkModel

extension EngineDesk {
    /// First what can be used here, then the cards of what others use.
    public func aids() throws -> Page {
        let view = try ask { try $0.instruments() }
        var page = Page(words("room-ask"))
        for row in view.instruments where row.canBeUsed {
            page.row(row.name, [row.about, row.kindText], .go(.aidStart(row.id)))
        }
        let cards = view.instruments.filter { !$0.canBeUsed }
        if !cards.isEmpty { page.heading(words("screening-cards")) }
        for row in cards { page.row(row.name, [row.about, row.kindText], .go(.aidCard(row.id))) }
        return page
    }

    public func aidStart(_ wish: AidWish) throws -> Page {
        let (rows, tongues) = try ask { (try $0.instruments().instruments, try $0.phraseLanguages().languages) }
        guard let row = rows.first(where: { $0.id == wish.id }) else { throw Problem.notFound }
        var page = Page()
        page.name(row.name)
        page.soft(row.kindText)
        page.add(.field(Field(.place, words("screening-place"), wish.place)))
        page.choice(words("screening-plain"), !wish.isDiscreet, .pick(.discreet, nil))
        page.choice(words("screening-discreet"), wish.isDiscreet, .pick(.discreet, "yes"))
        page.press(words("screening-start"), .main, .press(.begin))
        page.heading(words("screening-in-language"))
        for one in tongues {
            page.choice(one.name, one.language == wish.language, .pick(.language, one.language))
        }
        page.text(row.about)
        page.press(words("screening-card"), .quiet, .go(.aidCard(wish.id)))
        return page
    }

    public func beginAid(_ wish: AidWish) throws {
        let request = ScreeningRequest(
            instrument: wish.id, discreet: wish.isDiscreet, place: wish.place.isBlank ? nil : wish.place,
            language: wish.language)
        _ = try ask { try $0.startScreening(request: request) }
    }

    public func endAid() { engine?.endScreening() }

    public func aidCard(_ id: String, _ wish: MeaningWish) throws -> Page {
        let card = try ask { try $0.instrumentCard(id: id) }
        var page = Page(words("screening-card"))
        page.name(card.row.name)
        page.text(card.row.about)
        page.soft(card.row.kindText)
        page.soft(card.translationText)
        for row in card.rows {
            page.heading(row.heading)
            page.text(row.text)
        }
        page.soft(card.figuresText)
        if !card.figures.isEmpty { page.heading(words("screening-figures")) }
        for figure in card.figures { page.add(self.figure(figure)) }
        // Only a study that gives both shares says what a result means.
        let both = card.figures.filter { $0.sensitivity != nil && $0.specificity != nil }
        if !both.isEmpty { try meaning(id, both, wish, on: &page) }
        page.add(sources(card.sources))
        return page
    }

    /// What a study found, in words, and who says so.
    func figure(_ figure: FigureView) -> [Part] {
        [.words(Words(figure.population, .strong)), .words(Words(figure.text))] + sources([figure.source])
    }

    /// What a result means where a thing is so common: the reader says how common.
    private func meaning(_ id: String, _ figures: [FigureView], _ wish: MeaningWish, on page: inout Page) throws {
        page.heading(words("screening-ppv"))
        if figures.count > 1 {
            for one in figures { page.choice(one.population, one.id == wish.figure, .pick(.figure, one.id)) }
        }
        page.add(.field(Field(.prevalence, words("screening-prevalence"), wish.prevalence)))
        page.press(words("screening-work-out"), .plain, .press(.workOut))
        if !wish.isAsked { return }
        // The question is about so many of a hundred, so a bare number is percent.
        let share = wish.prevalence.filter { !$0.isWhitespace && $0 != "%" } + "%"
        let view = try ask { try $0.predictiveValues(id: id, prevalence: share, figure: wish.figure) }
        page.text(view.text)
        if let marked = view.per100Positive { page.add(.hundred(marked: Int(marked), words: view.text)) }
        page.text(view.caution, .caution)
        page.soft(view.figure.population)
    }
}
