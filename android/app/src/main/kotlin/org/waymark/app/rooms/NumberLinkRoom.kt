package org.waymark.app.rooms

import org.waymark.app.look.Page
import org.waymark.app.look.numberRow
import org.waymark.core.HotlineFilter

/** The numbers of one service that a note points to. */
class NumberLinkRoom(private val service: String) : Room {
    override val title = "room-numbers"

    override fun draw(house: House, page: Page) = house.ask(page, { it.hotlines(EVERYTHING) }) { view ->
        val numbers = view.contacts.filter { it.hotline == service }
        if (numbers.isEmpty()) page.note(house.words("error-not-found"))
        for (contact in numbers) {
            page.add(house.look.numberRow(contact, withCountry = true) { house.go(NumberRoom(contact.id)) })
        }
    }

    private companion object {
        /** The engine has no list of one service's numbers. */
        val EVERYTHING = HotlineFilter(includeLow = true, limit = UInt.MAX_VALUE)
    }
}
