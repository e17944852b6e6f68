package org.waymark.app.look

import android.graphics.Canvas
import android.graphics.Paint
import android.graphics.Path
import org.waymark.core.SketchPoint
import org.waymark.core.SketchPointKind
import org.waymark.core.Status

/** The sign of a point in words beside its name: the same shape as on the drawing. */
val SketchPoint.mark: String
    get() = when (kind) {
        SketchPointKind.STANDPOINT -> "✛"
        SketchPointKind.CROSSING -> "◇"
        SketchPointKind.SITE -> (status ?: Status.UNKNOWN).mark
    }

/** Draws the signs, told apart by their shape. */
class SketchMark(look: Look) {
    val radius = look.dp(RADIUS).toFloat()
    private val ground = Paint(Paint.ANTI_ALIAS_FLAG).apply { color = look.raised }
    private val full = Paint(Paint.ANTI_ALIAS_FLAG).apply { color = look.accent }
    private val edge = Paint(Paint.ANTI_ALIAS_FLAG).apply {
        color = look.ink
        style = Paint.Style.STROKE
        strokeWidth = look.dp(2).toFloat()
    }

    fun draw(canvas: Canvas, point: SketchPoint, x: Float, y: Float) {
        canvas.drawCircle(x, y, radius * HALO, ground)
        when (point.kind) {
            SketchPointKind.STANDPOINT -> cross(canvas, x, y, radius * LONG)
            SketchPointKind.CROSSING -> canvas.drawPath(diamond(x, y), edge)
            SketchPointKind.SITE -> site(canvas, point.status ?: Status.UNKNOWN, x, y)
        }
    }

    private fun site(canvas: Canvas, status: Status, x: Float, y: Float) {
        when (status) {
            Status.OPEN -> canvas.drawCircle(x, y, radius, full)
            Status.CLOSED -> {
                canvas.save()
                canvas.rotate(EIGHTH, x, y)
                cross(canvas, x, y, radius)
                canvas.restore()
            }
            Status.HISTORIC -> (radius * SQUARE).let { canvas.drawRect(x - it, y - it, x + it, y + it, edge) }
            Status.UNKNOWN -> canvas.drawCircle(x, y, radius - edge.strokeWidth / 2, edge)
        }
    }

    private fun cross(canvas: Canvas, x: Float, y: Float, arm: Float) {
        canvas.drawLine(x - arm, y, x + arm, y, edge)
        canvas.drawLine(x, y - arm, x, y + arm, edge)
    }

    private fun diamond(x: Float, y: Float) = Path().apply {
        moveTo(x, y - radius)
        lineTo(x + radius, y)
        lineTo(x, y + radius)
        lineTo(x - radius, y)
        close()
    }

    private companion object {
        const val RADIUS = 7
        const val HALO = 1.35f
        const val LONG = 1.5f
        const val SQUARE = 0.8f
        const val EIGHTH = 45f
    }
}
