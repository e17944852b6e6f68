package org.waymark.app.rooms

import android.view.View
import org.waymark.app.look.Column
import org.waymark.app.look.Page
import org.waymark.app.look.Typing
import org.waymark.app.look.choice
import org.waymark.app.look.field
import org.waymark.app.look.labelled
import org.waymark.core.InstrumentRow
import org.waymark.core.PhraseLanguage
import org.waymark.core.ScreeningRequest
import org.waymark.core.WaymarkException

/** Before an aid begins: where one is, in which language, and who else may look. */
class AidStartRoom(private val id: String) : Room {
    // The name of the aid stands there instead.
    override val title = ""
    private var place = ""
    private var language: String? = null
    private var discreet = false

    override fun draw(house: House, page: Page) = house.ask(page, {
        it.instruments().instruments.first { row -> row.id == id } to it.phraseLanguages().languages
    }) { (row, languages) -> fill(house, page, row, languages) }

    override fun drop() {
        place = ""
        language = null
    }

    private fun fill(house: House, page: Page, row: InstrumentRow, languages: List<PhraseLanguage>) {
        page.title(row.name)
        page.soft(row.kindText)
        val field = page.labelled(house.words("screening-place"), house.look.field())
        field.setText(place)
        field.addTextChangedListener(Typing { place = it })
        val said = page.add(Column(house.look), above = 0)
        said.accessibilityLiveRegion = View.ACCESSIBILITY_LIVE_REGION_POLITE
        ways(house, page.add(Column(house.look)))
        page.mainButton(house.words("screening-start")) { begin(house, page, said) }
        page.heading(house.words("screening-in-language"))
        tongues(house, page.add(Column(house.look)), languages)
        page.text(row.about)
        page.quietButton(house.words("screening-card")) { house.go(AidCardRoom(id)) }
    }

    private fun ways(house: House, into: Column) {
        into.clear()
        for ((name, quiet) in listOf("screening-plain" to false, "screening-discreet" to true)) {
            into.add(house.look.choice(house.words(name), discreet == quiet) {
                discreet = quiet
                ways(house, into)
            })
        }
    }

    private fun tongues(house: House, into: Column, languages: List<PhraseLanguage>) {
        into.clear()
        for (one in languages) into.add(house.look.choice(one.name, language == one.language) {
            // Pressed again, none is chosen.
            language = one.language.takeIf { it != language }
            tongues(house, into, languages)
        })
    }

    private fun begin(house: House, page: Page, said: Column) {
        said.clear()
        val request = ScreeningRequest(id, discreet, place.takeIf { it.isNotBlank() }, language)
        house.ask(page, { it.startScreening(request) }, { problem(house, page, said, it) }) {
            house.replace(AidRoom())
        }
    }

    private fun problem(house: House, page: Page, said: Column, problem: WaymarkException) {
        if (problem !is WaymarkException.NotFound) return house.explain(page, problem)
        said.caution(house.words("place-not-found"))
    }
}
