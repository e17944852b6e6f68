package org.waymark.app.look

import kotlin.math.hypot
import org.waymark.core.SketchPoint

/** How near a sketch is looked at, and which place of it is in the middle. Kept by its room. */
class Zoom {
    /** As near as the engine says that it makes sense. */
    var most = 1f

    var times = 1f
        private set
    var x = HALF
        private set
    var y = HALF
        private set

    val canGrow get() = times < most
    val canShrink get() = times > 1f

    fun larger() = by(STEP)
    fun smaller() = by(1 / STEP)

    fun by(factor: Float) {
        times = (times * factor).coerceIn(1f, most)
        shift(0f, 0f)
    }

    /** Moves the middle by shares of the side, and not past the edge. */
    fun shift(east: Float, south: Float) {
        val edge = HALF / times
        x = (x + east).coerceIn(edge, 1 - edge)
        y = (y + south).coerceIn(edge, 1 - edge)
    }

    private companion object {
        const val HALF = 0.5f
        const val STEP = 2f
    }
}

/** From shares of the square to a view's pixels: x always runs from left to right. */
class SketchFrame(val width: Int, val height: Int, private val zoom: Zoom) {
    val times get() = zoom.times
    val side = minOf(width, height) * zoom.times

    fun x(share: Float) = width / 2f + (share - zoom.x) * side
    fun y(share: Float) = height / 2f + (share - zoom.y) * side
    fun far(point: SketchPoint, x: Float, y: Float) = hypot(x(point.x) - x, y(point.y) - y)
}
