package org.waymark.app.look

import android.graphics.Rect
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

/**
 * What went wrong, told to whoever hears the screen as well, and brought into sight. It takes the
 * place of what went wrong before.
 */
fun Column.problem(words: CharSequence): TextView {
    findViewWithTag<View>(PROBLEM)?.let { removeView(it) }
    return caution(words).apply {
        tag = PROBLEM
        accessibilityLiveRegion = View.ACCESSIBILITY_LIVE_REGION_ASSERTIVE
        bringIntoSight()
    }
}

/** As soon as it has its place on the page. */
private fun View.bringIntoSight() = addOnLayoutChangeListener(object : View.OnLayoutChangeListener {
    override fun onLayoutChange(view: View, a: Int, b: Int, c: Int, d: Int, e: Int, f: Int, g: Int, h: Int) {
        removeOnLayoutChangeListener(this)
        post { requestRectangleOnScreen(Rect(0, 0, width, height), true) }
    }
})

private const val PROBLEM = "problem"
