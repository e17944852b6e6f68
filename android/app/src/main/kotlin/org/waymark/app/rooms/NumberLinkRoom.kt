package org.waymark.app.rooms

import org.waymark.app.look.Page
import org.waymark.app.look.numberRow
import org.waymark.core.HotlineFilter

/** The numbers of one service that a note points to. */
class NumberLinkRoom(private val service: String) : Room {
    override val title = "room-numbers"

    override fun draw(house: House, page: Page) = house.ask(page, { it.hotlines(wanted) }) { view ->
        view.emptyText?.let { page.note(it) }
        for (contact in view.contacts) {
            page.add(house.look.numberRow(contact, withCountry = true) { house.go(NumberRoom(contact.id)) })
        }
    }

    private val wanted get() = HotlineFilter(hotline = service, includeLow = true)
}
