package org.waymark.app.look

import android.annotation.SuppressLint
import android.view.MotionEvent
import android.view.View
import android.widget.TextView

/**
 * Has to be held. Whoever cannot hold, because a screen reader or a keyboard presses for her,
 * is asked a second time in place of it.
 */
class HoldButton(private val column: Column, hold: CharSequence, private val again: CharSequence, private val act: () -> Unit) {
    private val view: TextView = column.cautionButton(hold) { askAgain() }
    private val held = Runnable { once() }
    private var done = false
    private var asked = false

    init {
        @SuppressLint("ClickableViewAccessibility") // what clicks it without a touch is answered above
        view.setOnTouchListener(::touched)
    }

    private fun touched(button: View, event: MotionEvent): Boolean {
        when (event.actionMasked) {
            MotionEvent.ACTION_DOWN -> {
                button.isPressed = true
                button.postDelayed(held, HOLD_MILLIS)
            }
            MotionEvent.ACTION_MOVE -> if (!button.covers(event)) letGo(button)
            else -> letGo(button)
        }
        return true
    }

    private fun View.covers(event: MotionEvent) =
        event.x >= 0 && event.y >= 0 && event.x < width && event.y < height

    private fun letGo(button: View) {
        button.isPressed = false
        button.removeCallbacks(held)
    }

    private fun askAgain() {
        if (asked) return
        asked = true
        column.cautionButton(again) { once() }.accessibilityLiveRegion = View.ACCESSIBILITY_LIVE_REGION_POLITE
    }

    private fun once() {
        if (done || !view.isAttachedToWindow) return
        done = true
        act()
    }

    private companion object {
        const val HOLD_MILLIS = 1_500L
    }
}
