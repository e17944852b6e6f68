package org.waymark.app.look

import android.content.Context
import android.graphics.Canvas
import android.graphics.Paint
import android.graphics.Path
import android.view.View

/** An arrow that points where something lies, with north at the top of the screen. */
class Bearing(context: Context, private val degrees: Float, words: String?, colour: Int) : View(context) {
    private val paint = Paint(Paint.ANTI_ALIAS_FLAG).apply { color = colour }
    private val arrow = Path()

    init {
        contentDescription = words
    }

    override fun onSizeChanged(width: Int, height: Int, oldWidth: Int, oldHeight: Int) {
        val half = minOf(width, height) / 2f
        arrow.reset()
        arrow.moveTo(0f, -half)
        arrow.lineTo(half * WING, half * TAIL)
        arrow.lineTo(0f, half * NOTCH)
        arrow.lineTo(-half * WING, half * TAIL)
        arrow.close()
    }

    override fun onDraw(canvas: Canvas) {
        canvas.translate(width / 2f, height / 2f)
        canvas.rotate(degrees)
        canvas.drawPath(arrow, paint)
    }

    private companion object {
        const val WING = 0.62f
        const val TAIL = 0.8f
        const val NOTCH = 0.42f
    }
}
