package org.waymark.app.rooms

import org.waymark.app.look.Fill
import org.waymark.app.look.Page
import org.waymark.app.look.Slow
import org.waymark.core.Waymark

/** Says what something means that cannot be taken back, and does it on a second press. */
open class SureRoom(
    override val title: String,
    private val means: String,
    private val act: (Waymark) -> Unit,
    private val after: (House) -> Unit = { it.back() },
) : Room {
    override fun draw(house: House, page: Page) {
        page.caution(house.words(means))
        val button = Slow(house.words(title), house.words("working"), Fill.CAUTION)
        button.addTo(page) {
            house.ask(page, act, { button.ready(); house.explain(page, it) }) { after(house) }
        }
        page.button(house.words("cancel")) { house.back() }
    }
}

/** The same for what is there only while the notes are open. */
class SureNotesRoom(title: String, means: String, act: (Waymark) -> Unit, after: (House) -> Unit = { it.back() }) :
    SureRoom(title, means, act, after), NotesOpen
