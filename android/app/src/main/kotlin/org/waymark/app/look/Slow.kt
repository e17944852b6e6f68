package org.waymark.app.look

import android.view.View
import android.widget.TextView

/** A button for what takes a moment: it says so, and takes no second press. */
class Slow(private val words: CharSequence, private val meanwhile: CharSequence, private val fill: Fill = Fill.MAIN) {
    private var view: TextView? = null
    private var underWay = false

    fun addTo(column: Column, click: () -> Unit) {
        val button = column.look.button(words, fill) {
            if (!underWay) {
                show(working = true)
                click()
            }
        }
        button.accessibilityLiveRegion = View.ACCESSIBILITY_LIVE_REGION_POLITE
        view = column.add(button, above = 20)
    }

    /** It did not work, and may be tried again. */
    fun ready() = show(working = false)

    private fun show(working: Boolean) {
        underWay = working
        view?.isEnabled = !working
        view?.text = if (working) meanwhile else words
    }
}

/** What went wrong, told to whoever hears the screen as well. */
fun Column.problem(words: CharSequence): TextView = caution(words).apply {
    accessibilityLiveRegion = View.ACCESSIBILITY_LIVE_REGION_ASSERTIVE
}
