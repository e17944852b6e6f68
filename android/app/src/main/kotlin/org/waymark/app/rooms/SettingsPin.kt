package org.waymark.app.rooms

import org.waymark.app.look.Page
import org.waymark.app.look.problem
import org.waymark.core.InputField
import org.waymark.core.Pad
import org.waymark.core.Stage
import org.waymark.core.Waymark
import org.waymark.core.WaymarkException

/** A PIN that can be set: what it means, what is typed one after the other, and how it is set. */
enum class NewPin(val title: String, val means: String?, val typed: List<Pair<Pad, String>>, val set: (Waymark) -> Unit) {
    FIRST("settings-change-pin", null, listOf(Pad.PRESENT to "pin-present") + twice, { it.changePin() }),
    SECOND("settings-second-pin", "second-pin-means", twice, { it.setSecondPin() }),
    DESTROYS("settings-destroy-pin", "destroy-pin-means", twice, { it.setDestroyPin() }),
}

/** So that no slip of a finger becomes a PIN. */
private val twice get() = listOf(Pad.FIRST to "pin-new", Pad.AGAIN to "pin-new-again")

/** Sets a PIN: what has to be typed for it, each on its own pad. */
class SettingsPinRoom(private val pin: NewPin) : Room, NotesOpen {
    override val title = pin.title
    private var entries = emptyList<UnlockEntry>()
    private var problem: String? = null

    override fun draw(house: House, page: Page) = house.ask(page, { Triple(it.stage(), it.setUp().passphrase, it.waits()) }) {
        (stage, phrase, waits) ->
        when {
            stage != Stage.UNLOCKED -> house.replace(UnlockRoom { SettingsPinRoom(pin) })
            waits > 0 -> {
                page.problem(house.words("unlock-wait"))
                page.add(Countdown(house, waits) { house.draw() })
            }
            else -> first(house, page, phrase)
        }
    }

    override fun drop() {
        entries.forEach { it.drop() }
        entries = emptyList()
        problem = null
    }

    private fun first(house: House, page: Page, phrase: Boolean) {
        drop(keeping = problem)
        pin.means?.let { page.caution(house.words(it)) }
        problem?.let { page.problem(house.words(it)) }
        problem = null
        step(house, page, phrase, 0)
    }

    private fun step(house: House, page: Page, phrase: Boolean, number: Int) {
        val last = number == pin.typed.lastIndex
        page.type(house, phrase, pin.typed[number], if (last) "save" else "next") {
            if (last) return@type house.ask(page, pin.set, { failed(house, page, it) }) { set(house, page) }
            page.clear()
            page.view.scrollTo(0, 0)
            step(house, page, phrase, number + 1)
        }
    }

    private fun Page.type(house: House, phrase: Boolean, what: Pair<Pad, String>, action: String, done: () -> Unit) {
        heading(house.words(what.second))
        val entry = UnlockEntry(house, what.first, phrase, action)
        entries = entries + entry
        entry.addTo(this, done)
    }

    private fun set(house: House, page: Page) {
        drop()
        page.clear()
        page.note(house.words("pin-set"))
        page.mainButton(house.words("done")) { house.back() }
    }

    private fun failed(house: House, page: Page, problem: WaymarkException) {
        this.problem = when {
            problem is WaymarkException.WrongSecret -> "unlock-wrong"
            problem is WaymarkException.Invalid && problem.field == InputField.PIN -> "pin-refused"
            // What it was, a wait or a lock, is seen when it is drawn anew.
            problem is WaymarkException.Locked -> null
            else -> return house.explain(page, problem)
        }
        house.draw()
    }

    private fun drop(keeping: String?) {
        drop()
        problem = keeping
    }
}

/** For how long no guess is taken; none where that cannot be known. */
fun Waymark.waits(): Long = runCatching { waitSeconds().toLong() }.getOrDefault(0)
