package org.waymark.app.look

import android.content.Context
import android.graphics.Canvas
import android.graphics.Paint
import android.view.View
import kotlin.math.min

/** A hundred people as dots, so many of them full; full and empty differ in shape, too. */
class Dots(context: Context, private val filled: Int, ink: Int) : View(context) {
    private val full = paint(ink, Paint.Style.FILL_AND_STROKE)
    private val empty = paint(ink, Paint.Style.STROKE)

    override fun onMeasure(width: Int, height: Int) {
        val widest = Math.round(WIDEST * resources.displayMetrics.density)
        val side = min(MeasureSpec.getSize(width), widest)
        setMeasuredDimension(side, side)
    }

    override fun onDraw(canvas: Canvas) {
        val step = width / PER_LINE.toFloat()
        for (number in 0 until PER_LINE * PER_LINE) {
            // Filled up from where the language begins to read.
            val rightToLeft = layoutDirection == LAYOUT_DIRECTION_RTL
            val column = (number % PER_LINE).let { if (rightToLeft) PER_LINE - 1 - it else it }
            val across = (column + HALF) * step
            val down = (number / PER_LINE + HALF) * step
            canvas.drawCircle(across, down, step * RADIUS, if (number < filled) full else empty)
        }
    }

    private fun paint(ink: Int, kind: Paint.Style) = Paint(Paint.ANTI_ALIAS_FLAG).apply {
        color = ink
        style = kind
        strokeWidth = resources.displayMetrics.density * LINE
    }

    private companion object {
        const val PER_LINE = 10
        const val WIDEST = 240
        const val HALF = 0.5f
        const val RADIUS = 0.36f
        const val LINE = 1.2f
    }
}
