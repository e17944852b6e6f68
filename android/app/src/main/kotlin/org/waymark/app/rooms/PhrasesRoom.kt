package org.waymark.app.rooms

import org.waymark.app.look.Column
import org.waymark.app.look.Page
import org.waymark.app.look.choice
import org.waymark.app.look.inLanguage
import org.waymark.core.PhraseLanguage
import org.waymark.core.PhrasesView

/** Phrases to show or to read out: first the language, then what is to be said. */
class PhrasesRoom : Room {
    override val title = "room-phrases"
    private var language: String? = null

    override fun draw(house: House, page: Page) = house.ask(page, { it.phraseLanguages() }) { view ->
        page.text(house.words("phrases-language"))
        val tongues = page.add(Column(house.look))
        val phrases = page.add(Column(house.look))
        choose(house, page, view.languages, tongues, phrases)
    }

    override fun drop() {
        language = null
    }

    private fun choose(house: House, page: Page, all: List<PhraseLanguage>, tongues: Column, phrases: Column) {
        tongues.clear()
        for (one in all) tongues.add(house.look.choice(one.name, one.language == language) {
            language = one.language
            choose(house, page, all, tongues, phrases)
        })
        val wanted = language ?: return
        house.ask(page, { it.phrases(wanted) }) { if (wanted == language) fill(house, phrases, it) }
    }

    private fun fill(house: House, into: Column, view: PhrasesView) {
        into.clear()
        into.softIf(view.translationText)
        for (group in view.groups) {
            into.heading(group.heading)
            for (phrase in group.phrases) {
                into.row(phrase.meaning, inLanguage(phrase.text, view.language)) {
                    house.go(PhraseRoom(view.language, phrase.id))
                }
            }
        }
        into.sourcesOf(house, view.sources)
    }
}
