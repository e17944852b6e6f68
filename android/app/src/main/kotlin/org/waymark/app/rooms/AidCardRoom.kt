package org.waymark.app.rooms

import org.waymark.app.look.Page
import org.waymark.core.InstrumentCardView

/** The card of an aid: what it is, what studies found, and what a result can mean here. */
class AidCardRoom(private val id: String) : Room {
    override val title = "screening-card"
    override val named = true
    private val meaning = AidMeaning(id)

    override fun draw(house: House, page: Page) = house.ask(page, { it.instrumentCard(id) }) { card ->
        page.title(card.row.name)
        page.text(card.row.about)
        page.soft(card.row.kindText)
        page.softIf(card.translationText)
        for (row in card.rows) {
            page.heading(row.heading)
            page.text(row.text)
        }
        figures(house, page, card)
        page.sourcesOf(house, card.sources)
    }

    override fun drop() = meaning.drop()

    private fun figures(house: House, page: Page, card: InstrumentCardView) {
        page.softIf(card.figuresText)
        if (card.figures.isEmpty()) return
        page.heading(house.words("screening-figures"))
        card.figures.forEach { page.figureOf(house, it) }
        // Only a study that gives both shares says what a result means.
        val both = card.figures.filter { it.sensitivity != null && it.specificity != null }
        if (both.isNotEmpty()) meaning.draw(house, page, both)
    }
}
