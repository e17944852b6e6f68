package org.waymark.app.look

import android.view.View
import android.widget.TextView

/** A button for what takes a moment: it says so, and takes no second press. */
class Slow(private val words: CharSequence, private val meanwhile: CharSequence) {
    private var view: TextView? = null
    private var underWay = false

    fun addTo(column: Column, click: () -> Unit) {
        view = column.mainButton(words) {
            if (!underWay) {
                show(working = true)
                click()
            }
        }.apply { accessibilityLiveRegion = View.ACCESSIBILITY_LIVE_REGION_POLITE }
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
