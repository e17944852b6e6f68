package org.waymark.app.rooms

import android.view.Gravity
import android.view.ViewGroup.LayoutParams.MATCH_PARENT
import android.view.ViewGroup.LayoutParams.WRAP_CONTENT
import android.widget.FrameLayout
import org.waymark.app.look.Style

/** How many seconds are left, from the time the engine said. Whether they are over, it says. */
class Countdown(
    private val house: House,
    private var left: Long,
    private val over: () -> Unit,
) : FrameLayout(house.look.context) {
    private val text = house.look.text("", Style.LARGE).apply { gravity = Gravity.CENTER }
    private val second = Runnable { tick() }

    init {
        addView(text, LayoutParams(MATCH_PARENT, WRAP_CONTENT))
        say()
    }

    override fun onAttachedToWindow() {
        super.onAttachedToWindow()
        postDelayed(second, SECOND)
    }

    override fun onDetachedFromWindow() {
        removeCallbacks(second)
        super.onDetachedFromWindow()
    }

    private fun tick() {
        left--
        if (left <= 0) return over()
        say()
        postDelayed(second, SECOND)
    }

    private fun say() {
        text.text = house.number(left) + " " + house.words("seconds")
    }

    private companion object {
        const val SECOND = 1_000L
    }
}
