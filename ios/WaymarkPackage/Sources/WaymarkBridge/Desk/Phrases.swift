import WaymarkCore
import WaymarkModel

extension EngineDesk {
    public func phrases(_ language: String?) throws -> Page {
        let (tongues, view) = try ask { engine in
            (try engine.phraseLanguages().languages, try language.map { try engine.phrases(language: $0) })
        }
        var page = Page(words("room-phrases"))
        page.text(words("phrases-language"))
        for one in tongues {
            var choice = Choice(one.name, one.language == language, .pick(.language, one.language))
            choice.language = one.language
            page.add(.choice(choice))
        }
        guard let view else { return page }
        page.soft(view.translationText)
        for group in view.groups {
            page.heading(group.heading)
            for phrase in group.phrases {
                var said = Words(phrase.text, .soft)
                said.language = view.language
                page.add(.row(Row(phrase.meaning, words: [said], .go(.phrase(language: view.language, id: phrase.id)))))
            }
        }
        page.add(sources(view.sources))
        return page
    }

    public func phrase(_ wish: PhraseWish) throws -> Page {
        let view = try ask { try $0.phrases(language: wish.language) }
        let all = view.groups.flatMap(\.phrases)
        guard let at = all.firstIndex(where: { $0.id == wish.id }) else { throw Problem.notFound }
        let phrase = all[at]
        var page = Page(words("room-phrase"))
        var large = Words(phrase.text, .huge)
        large.language = view.language
        large.isRightToLeft = view.rightToLeft
        large.isTurned = wish.isTurned
        page.add(.words(large))
        page.soft(phrase.meaning)
        page.press(words("phrase-flip"), .main, .press(.flip))
        page.press(words("phrase-speak"), .plain, .errand(.speak(phrase.speech, language: wish.language)))
        var ways: [Part] = []
        if at > 0 { ways.append(.press(Press(words("phrase-previous"), .plain, .pick(.phrase, all[at - 1].id)))) }
        if at + 1 < all.count { ways.append(.press(Press(words("next"), .plain, .pick(.phrase, all[at + 1].id)))) }
        page.add(.beside(ways))
        page.soft(phrase.note)
        page.soft(phrase.back)
        page.soft(view.translationText)
        return page
    }
}
