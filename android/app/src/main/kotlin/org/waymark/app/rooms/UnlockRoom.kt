package org.waymark.app.rooms

import org.waymark.app.look.Page
import org.waymark.app.look.problem
import org.waymark.core.Pad
import org.waymark.core.Waymark
import org.waymark.core.WaymarkException

/** Where the notes are locked: the PIN, and behind it the room that was wanted. */
class UnlockRoom(private val then: () -> Room) : Room {
    override val title = "unlock-title"
    private var entry: UnlockEntry? = null
    private var wrong = false

    override fun draw(house: House, page: Page) =
        house.ask(page, { Door(it) }) { door -> show(house, page, door) }

    /** What was typed is gone from the pad, and its dots with it. */
    override fun locked(house: House) = house.draw()

    override fun drop() {
        entry?.drop()
        entry = null
    }

    private fun show(house: House, page: Page, door: Door) {
        door.trouble?.let { page.caution(it) }
        if (wrong) page.problem(house.words("unlock-wrong"))
        wrong = false
        if (door.wait > 0) return waiting(house, page, door.wait)
        page.text(house.words(if (door.phrase) "passphrase-type" else "unlock-type"))
        val entry = UnlockEntry(house, Pad.FIRST, door.phrase, "unlock-now")
        this.entry = entry
        entry.addTo(page) { unlock(house, page) }
        page.soft(house.words(if (door.phrase) "passphrase-forgotten" else "pin-forgotten"))
    }

    private fun unlock(house: House, page: Page) =
        house.ask(page, { it.unlock() }, { failed(house, page, it) }) { house.replace(then()) }

    private fun failed(house: House, page: Page, problem: WaymarkException) {
        entry?.again()
        when (problem) {
            is WaymarkException.WrongSecret -> wrong = true
            // Too many wrong tries: how long it takes is seen when it is drawn anew.
            is WaymarkException.Locked -> Unit
            else -> return house.explain(page, problem)
        }
        house.draw()
    }

    private fun waiting(house: House, page: Page, seconds: Long) {
        page.problem(house.words("unlock-wait"))
        page.add(Countdown(house, seconds) { house.draw() })
    }

    /** What is known before anybody types. */
    private class Door(engine: Waymark) {
        val phrase = engine.setUp().passphrase
        val trouble = engine.settings().vaultText
        val wait = engine.waits()
    }
}
