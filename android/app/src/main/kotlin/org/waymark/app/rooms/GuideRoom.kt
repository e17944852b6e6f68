package org.waymark.app.rooms

import org.waymark.app.look.Column
import org.waymark.app.look.Page
import org.waymark.app.look.labelled
import org.waymark.app.look.marked
import org.waymark.app.look.Typing
import org.waymark.app.look.field

/** All sheets, and a search that answers with every letter. */
class GuideRoom : Room {
    override val title = "room-guide"
    private var wanted = ""

    override fun draw(house: House, page: Page) {
        val field = page.labelled(house.words("search-hint"), house.look.field())
        field.setText(wanted)
        val found = page.add(Column(house.look))
        field.addTextChangedListener(Typing { wanted = it; fill(house, page, found) })
        page.quietButton(house.words("room-library")) { house.go(LibraryRoom()) }
        fill(house, page, found)
    }

    override fun drop() {
        wanted = ""
    }

    private fun fill(house: House, page: Page, into: Column) {
        val text = wanted
        if (text.isBlank()) return house.ask(page, { it.sheets() }) { list ->
            if (text != wanted) return@ask
            into.removeAllViews()
            for (sheet in list.sheets) into.row(sheet.title, sheet.summary) { house.go(SheetRoom(sheet.id)) }
        }
        house.ask(page, { it.search(text, LIMIT) }) { view ->
            // An answer to what stood there before is nobody's any more.
            if (text != wanted) return@ask
            into.removeAllViews()
            view.emptyText?.let { into.soft(it) }
            for (hit in view.results) into.row(hit.heading, hit.title, house.look.marked(hit.snippetParts)) {
                house.go(SheetRoom(hit.sheet, hit.block))
            }
        }
    }

    private companion object {
        val LIMIT = 20u
    }
}
