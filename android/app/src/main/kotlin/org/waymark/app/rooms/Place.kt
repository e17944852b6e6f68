package org.waymark.app.rooms

import android.os.SystemClock
import android.view.View
import org.waymark.app.look.Page

/** How far down a page its reader is: a number, and nothing of what stands there. */
class Place private constructor(private val down: Int, private val width: Int, private val height: Int) {
    /** Goes there as soon as so much is drawn, because answers come one after the other. */
    fun restore(page: Page) {
        if (down == 0) return
        val end = SystemClock.uptimeMillis() + PATIENCE_MILLIS
        lateinit var waiting: View.OnLayoutChangeListener
        waiting = View.OnLayoutChangeListener { _, _, _, _, _, _, _, _, _ ->
            val wanted = on(page)
            // Whoever has scrolled meanwhile knows better.
            val over = page.view.scrollY != 0 || SystemClock.uptimeMillis() > end
            if (!over && page.height - page.view.height < wanted) return@OnLayoutChangeListener
            page.removeOnLayoutChangeListener(waiting)
            if (!over) page.view.scrollTo(0, wanted)
        }
        page.addOnLayoutChangeListener(waiting)
    }

    /** On a page of another width the same things stand about as far down as their share of it. */
    private fun on(page: Page): Int =
        if (page.width == width || height == 0) down else (down.toLong() * page.height / height).toInt()

    companion object {
        private const val PATIENCE_MILLIS = 2_000L

        val TOP = Place(0, 0, 0)

        fun of(page: Page) = Place(page.view.scrollY, page.width, page.height)
    }
}
