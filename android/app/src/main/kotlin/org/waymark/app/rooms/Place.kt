package org.waymark.app.rooms

import android.os.SystemClock
import android.view.View
import org.waymark.app.look.Page
import org.waymark.app.look.takeFocus
import org.waymark.app.look.viewAt
import org.waymark.app.look.wayToFocus

/** Where on a page its reader is: how far down, and at which thing. Numbers, and nothing of what stands there. */
class Place private constructor(
    private val down: Int,
    private val width: Int,
    private val height: Int,
    private val focus: List<Int>?,
) {
    /** Goes there as soon as so much is drawn, because answers come one after the other. */
    fun restore(page: Page) {
        if (down == 0 && focus == null) return
        val end = SystemClock.uptimeMillis() + PATIENCE_MILLIS
        lateinit var waiting: View.OnLayoutChangeListener
        waiting = View.OnLayoutChangeListener { _, _, _, _, _, _, _, _, _ ->
            val wanted = on(page)
            // Whoever has scrolled meanwhile knows better.
            val over = page.view.scrollY != 0 || SystemClock.uptimeMillis() > end
            if (!over && !isDrawn(page, wanted)) return@OnLayoutChangeListener
            page.removeOnLayoutChangeListener(waiting)
            if (!over) arrive(page, wanted)
        }
        page.addOnLayoutChangeListener(waiting)
    }

    private fun isDrawn(page: Page, wanted: Int) =
        page.view.getChildAt(0).height - page.view.height >= wanted && (focus == null || page.viewAt(focus) != null)

    private fun arrive(page: Page, wanted: Int) {
        page.view.scrollTo(0, wanted)
        val focus = focus ?: return
        // Once it has been laid out; and what takes the focus must not move the page.
        page.post {
            page.viewAt(focus)?.takeFocus()
            page.view.scrollTo(0, wanted)
        }
    }

    /** On a page of another width the same things stand about as far down as their share of it. */
    private fun on(page: Page): Int =
        if (page.width == width || height == 0) down else (down.toLong() * page.height / height).toInt()

    companion object {
        private const val PATIENCE_MILLIS = 2_000L

        val TOP = Place(0, 0, 0, null)

        fun of(page: Page) = Place(page.view.scrollY, page.width, page.height, page.wayToFocus())
    }
}
