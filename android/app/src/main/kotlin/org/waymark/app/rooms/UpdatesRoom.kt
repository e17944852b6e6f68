package org.waymark.app.rooms

import org.waymark.app.look.Column
import org.waymark.app.look.Page
import org.waymark.app.look.choice
import org.waymark.core.PackAge
import org.waymark.core.UpdatesView

/** Which content is in use and how old it is, and how newer content gets here and goes on. */
class UpdatesRoom : Room, TakesFile {
    override val title = "room-updates"
    private var house: House? = null

    override fun draw(house: House, page: Page) {
        this.house = house
        val into = page.add(Column(house.look), above = 0)
        house.updates.onNews = { problem ->
            problem?.let { house.explain(page, it) }
            refill(house, page, into)
        }
        refill(house, page, into)
    }

    /** What runs goes on; only nobody here listens any more. */
    override fun drop() {
        house?.updates?.onNews = {}
        house = null
    }

    override fun taken(house: House, file: PickedFile) = house.updates.start { file.giveTo(it, house.updates) }

    /** In its place, so that news does not send the reader back to the top. */
    private fun refill(house: House, page: Page, into: Column): Unit = house.ask(page, { it.updates() }) { view ->
        into.clear()
        into.present(view)
        into.looking(house, view)
        into.modes(house, page, view) { refill(house, page, into) }
        into.changes(view)
        into.onward(house, view)
    }

    private fun Column.present(view: UpdatesView) {
        view.problemText?.let { caution(it) }
        text(view.packText)
        if (view.age == PackAge.FRESH) soft(view.ageText) else caution(view.ageText)
        soft(view.checkedText)
    }

    private fun Column.modes(house: House, page: Page, view: UpdatesView, again: () -> Unit) {
        if (view.modes.isNotEmpty()) heading(house.words("updates-when"))
        for (mode in view.modes) {
            add(look.choice(mode.text, mode.chosen, detail = mode.meansText) {
                house.ask(page, { it.setUpdateMode(mode.mode) }) { again() }
            })
        }
        soft(view.networkText)
    }

    private fun Column.changes(view: UpdatesView) {
        val changes = view.changes ?: return
        heading(changes.title)
        changes.counts.forEach { text(it) }
        changes.named.forEach { soft(it) }
        softIf(changes.moreText)
    }
}
