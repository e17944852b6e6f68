package org.waymark.app.rooms

import org.waymark.app.look.Page

/** Publications and courses, to be looked for elsewhere: nothing here opens a connection. */
class LibraryRoom : Room {
    override val title = "room-library"

    override fun draw(house: House, page: Page) = house.ask(page, { it.library() }) { view ->
        for (resource in view.resources) {
            page.entry(resource.title)
            page.softIf(listOfNotNull(resource.publisher, resource.year).joinToString(", "))
            page.text(resource.about)
            page.softIf(resource.url)
        }
    }
}
