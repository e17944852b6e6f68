package org.waymark.app.rooms

import org.waymark.app.look.Column
import org.waymark.app.look.Page
import org.waymark.core.SourceView

/** The foot of whatever was said: who says so, and of what date. */
fun Column.sourcesOf(house: House, sources: List<SourceView>) {
    if (sources.isEmpty()) return
    soft(house.words("sources-of") + ": " + sources.joinToString("; ") { it.text })
}

/** Every source of the pack, with its terms. */
class SourcesRoom : Room {
    override val title = "room-sources"

    override fun draw(house: House, page: Page) = house.ask(page, { it.sources() }) { view ->
        for (source in view.sources) {
            page.entry(source.title)
            page.soft(source.text)
            page.softIf(source.url)
            page.softIf(source.licence)
        }
    }
}
