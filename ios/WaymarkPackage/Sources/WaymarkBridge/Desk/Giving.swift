import WaymarkCore
import WaymarkModel

extension EngineDesk {
    public func handOver(_ wish: GivingWish) throws -> Page {
        let request = HandOverRequest(
            contacts: wish.contacts, sites: wish.sites, language: wish.language, disguise: wish.disguise)
        let (view, languages) = try ask { (try $0.handOver(request: request), try $0.languages().languages) }
        var page = Page(words("room-hand-over"))
        page.add(warnings(view.warnings, view.leftOut))
        page.heading(words("hand-over-language"))
        for one in languages {
            var choice = Choice(one.name, one.tag == view.language, .pick(.language, one.tag))
            choice.detail = one.stateText
            choice.language = one.tag
            page.add(.choice(choice))
        }
        forms(view, wish, on: &page)
        given(view, wish, on: &page)
        if !view.qr.isEmpty { page.heading(words("hand-over-qr")) }
        for code in view.qr {
            page.add(.code(png: code.png, words: code.text))
            page.add(.words(code.kind == .call ? Words(code.text, .number) : view.theirs(code.text, .body)))
        }
        let cards = Door.cards(contacts: wish.contacts, sites: wish.sites, language: view.language)
        page.press(words("hand-over-card"), .plain, .go(cards))
        return page
    }

    private func warnings(_ warnings: [String], _ leftOut: [LeftOutView]) -> [Part] {
        let first: [Part] = warnings.isEmpty ? [] : [.words(Words(warnings.joined(separator: "\n\n"), .caution))]
        return first + leftOut.map { .words(Words($0.text, .soft)) }
    }

    private func forms(_ view: HandOverView, _ wish: GivingWish, on page: inout Page) {
        page.heading(words("hand-over-title"))
        if view.disguises.isEmpty { return }
        page.choice(words("hand-over-plain"), wish.disguise == nil, .pick(.disguise, nil))
        page.soft(words("hand-over-disguise"))
        for note in view.disguises { page.choice(note.label, wish.disguise == note.id, .pick(.disguise, note.id)) }
    }

    private func given(_ view: HandOverView, _ wish: GivingWish, on page: inout Page) {
        let text = wish.disguise == nil ? view.message : view.note ?? ""
        if text.isEmpty { return }
        page.add(.words(view.theirs(text, .note)))
        page.press(words("hand-over-share"), .main, .errand(.share(text, subject: nil)))
    }

    public func cards(_ wish: GivingWish) throws -> Page {
        let request = CardRequest(
            contacts: wish.contacts, sites: wish.sites, language: wish.language,
            layout: wish.isStrip ? .strip : .a4Eight)
        let view = try ask { try $0.pocketCards(request: request) }
        var page = Page(words("card-title"))
        page.add(warnings(view.warnings, view.leftOut))
        page.choice(words("card-page"), !wish.isStrip, .pick(.layout, nil))
        page.choice(words("card-strip"), wish.isStrip, .pick(.layout, "strip"))
        page.text(view.emptyText, if: .note)
        if view.cards.isEmpty { return page }
        let sheet = CardSheet(view)
        page.add(.cards(sheet))
        page.soft(words("card-size"))
        page.press(words("card-print"), .main, .errand(.print(sheet, name: words("neutral-title"))))
        page.press(words("card-file"), .plain, .errand(.pages(sheet)))
        return page
    }
}

extension HandOverView {
    /// A text in the language of whoever it is given to.
    fileprivate func theirs(_ text: String, _ tone: Tone) -> Words {
        var words = Words(text, tone)
        words.language = language
        words.isRightToLeft = rightToLeft
        words.keepsNumbers = true
        return words
    }
}

extension CardSheet {
    fileprivate init(_ view: CardsView) {
        self.init(
            width: view.pageWidthMm, height: view.pageHeightMm, lineSpacing: view.lineSpacing,
            texts: view.cards.flatMap(\.texts).map(Box.init), codes: view.cards.flatMap(\.qr).map(Code.init),
            cuts: view.cutMarks.map { Cut(x1: $0.x1Mm, y1: $0.y1Mm, x2: $0.x2Mm, y2: $0.y2Mm) },
            language: view.language, spoken: view.cards.first?.texts.map(\.text).joined(separator: "\n") ?? "")
    }
}

extension CardSheet.Box {
    fileprivate init(_ box: TextBox) {
        self.init(
            x: box.xMm, y: box.yMm, width: box.widthMm, height: box.heightMm, size: box.sizePt,
            leastSize: box.minSizePt, lines: Int(box.mostLines), isBold: box.weight == .bold,
            isRightAligned: box.align == .right, isRightToLeft: box.rightToLeft, text: box.text)
    }
}

extension CardSheet.Code {
    fileprivate init(_ box: QrBox) {
        self.init(x: box.xMm, y: box.yMm, side: box.sideMm, modules: Int(box.modules), rows: box.rows)
    }
}
