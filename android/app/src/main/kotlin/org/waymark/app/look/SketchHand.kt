package org.waymark.app.look

import android.view.GestureDetector
import android.view.MotionEvent
import android.view.ScaleGestureDetector
import android.view.View

/** Fingers on a sketch: a tap, a drag while it is enlarged, and two fingers that enlarge it. */
class SketchHand(private val view: View, private val zoom: Zoom, private val tapped: (Float, Float) -> Unit) {
    private val taps = GestureDetector(view.context, Taps())
    private val pinch = ScaleGestureDetector(view.context, Pinch())

    fun touch(event: MotionEvent): Boolean {
        // What is not enlarged does not keep the page from being scrolled.
        if (zoom.canShrink || event.pointerCount > 1) view.parent?.requestDisallowInterceptTouchEvent(true)
        pinch.onTouchEvent(event)
        taps.onTouchEvent(event)
        return true
    }

    private inner class Taps : GestureDetector.SimpleOnGestureListener() {
        override fun onDown(event: MotionEvent) = true

        override fun onSingleTapUp(event: MotionEvent): Boolean {
            tapped(event.x, event.y)
            return true
        }

        override fun onScroll(first: MotionEvent?, now: MotionEvent, x: Float, y: Float): Boolean {
            val side = minOf(view.width, view.height) * zoom.times
            zoom.shift(x / side, y / side)
            view.invalidate()
            return true
        }
    }

    private inner class Pinch : ScaleGestureDetector.SimpleOnScaleGestureListener() {
        override fun onScale(detector: ScaleGestureDetector): Boolean {
            zoom.by(detector.scaleFactor)
            view.invalidate()
            return true
        }
    }
}
