package org.waymark.app.rooms

import org.waymark.app.look.Page
import org.waymark.core.InstrumentRow

/** What there is to ask with: first what can be used here, then the cards of what others use. */
class AidsRoom : Room {
    override val title = "room-ask"

    override fun draw(house: House, page: Page) = house.ask(page, { it.instruments() }) { view ->
        val (usable, cards) = view.instruments.partition { it.canBeUsed }
        for (row in usable) entry(house, page, row) { AidStartRoom(row.id) }
        if (cards.isEmpty()) return@ask
        page.heading(house.words("screening-cards"))
        for (row in cards) entry(house, page, row) { AidCardRoom(row.id) }
    }

    private fun entry(house: House, page: Page, row: InstrumentRow, room: () -> Room) {
        page.row(row.name, row.about, row.kindText) { house.go(room()) }
    }
}
