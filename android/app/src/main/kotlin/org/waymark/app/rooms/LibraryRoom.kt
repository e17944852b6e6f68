package org.waymark.app.rooms

import android.content.Intent
import android.net.Uri
import org.waymark.app.look.Page

/** Publications and courses. This app opens no connection: the browser does, on the reader's wish. */
class LibraryRoom : Room {
    override val title = "room-library"

    override fun draw(house: House, page: Page) = house.ask(page, { it.library() }) { view ->
        for (resource in view.resources) {
            page.entry(resource.title)
            page.softIf(listOfNotNull(resource.publisher, resource.year).joinToString(", "))
            page.text(resource.about)
            val web = resource.url ?: continue
            page.soft(web)
            page.button(house.words("library-open")) { page.errand(house, Intent(Intent.ACTION_VIEW, Uri.parse(web))) }
        }
    }
}
