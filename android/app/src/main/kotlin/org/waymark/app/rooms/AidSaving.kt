package org.waymark.app.rooms

import android.text.InputType
import org.waymark.app.look.Column
import org.waymark.app.look.Page
import org.waymark.app.look.field
import org.waymark.app.look.labelled
import org.waymark.core.ScreeningSummary
import org.waymark.core.Stage
import org.waymark.core.WaymarkException

/** A summary for the notes: offered only while they are open, and made only when asked for. */
class AidSaving(private val house: House, private val page: Page) {
    private val place = page.add(Column(house.look))

    fun offer() = house.ask(page, { it.stage() }) { stage ->
        if (stage == Stage.UNLOCKED) place.button(house.words("screening-save")) { form() }
    }

    private fun form() {
        place.clear()
        val label = place.labelled(house.words("note-label"), house.look.field(""))
        place.button(house.words("note-suggest-label")) {
            house.ask(page, { it.pseudonym() }) { label.setText(it) }
        }
        val days = place.labelled(house.words("note-days") + " (" + house.words("days") + ")", house.look.field(""))
        days.inputType = InputType.TYPE_CLASS_NUMBER
        place.mainButton(house.words("save")) { save(label.text.toString(), days.text.toString()) }
    }

    /** How long it is kept where no days are named, the engine decides. */
    private fun save(label: String, days: String) {
        val summary = ScreeningSummary(label, days.toUIntOrNull())
        house.ask(page, { it.saveScreening(summary) }, { problem(it) }) { saved ->
            place.clear()
            place.note(saved.expiresText)
        }
    }

    private fun problem(problem: WaymarkException) = when (problem) {
        is WaymarkException.Invalid -> place.caution(house.words("error-invalid")).let { }
        is WaymarkException.Full -> place.caution(house.words("error-full")).let { }
        else -> house.explain(page, problem)
    }
}
