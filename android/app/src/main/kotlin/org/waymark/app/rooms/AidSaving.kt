package org.waymark.app.rooms

import org.waymark.app.look.Column
import org.waymark.app.look.Page
import org.waymark.app.look.Typing
import org.waymark.app.look.field
import org.waymark.app.look.labelled
import org.waymark.core.NumberChoice
import org.waymark.core.ScreeningSummary
import org.waymark.core.Stage
import org.waymark.core.WaymarkException

/** A summary for the notes: offered only while they are open, and made only when asked for. */
class AidSaving {
    private var isOpen = false
    private var label = ""
    private var days: UInt? = null
    private var said: String? = null

    fun offer(house: House, page: Page) {
        val place = page.add(Column(house.look))
        house.ask(page, { it.stage() }) { stage ->
            if (stage == Stage.UNLOCKED) Form(house, page, place).show()
        }
    }

    fun drop() {
        isOpen = false
        label = ""
        days = null
        said = null
    }

    private inner class Form(private val house: House, private val page: Page, private val place: Column) {
        fun show() {
            place.clear()
            val done = said
            when {
                done != null -> place.note(done)
                isOpen -> house.ask(page, { it.notes().keepChoices }) { fields(it) }
                else -> place.button(house.words("screening-save")) {
                    isOpen = true
                    show()
                }
            }
        }

        private fun fields(offered: List<NumberChoice>) {
            val name = place.labelled(house.words("note-label"), house.look.field())
            name.setText(label)
            name.addTextChangedListener(Typing { label = it })
            place.button(house.words("note-suggest-label")) {
                house.ask(page, { it.pseudonym() }) { name.setText(it) }
            }
            place.days(house, offered, days) { days = it }
            place.mainButton(house.words("save")) { save() }
        }

        private fun save() {
            val summary = ScreeningSummary(label, days)
            house.ask(page, { it.saveScreening(summary) }, { problem(it) }) { saved ->
                drop()
                said = saved.expiresText
                show()
            }
        }

        private fun problem(problem: WaymarkException) = when (problem) {
            is WaymarkException.Invalid -> place.caution(house.words("error-invalid")).let { }
            is WaymarkException.Full -> place.caution(house.words("error-full")).let { }
            else -> house.explain(page, problem)
        }
    }
}
