package org.waymark.app.look

import android.graphics.Canvas
import android.graphics.Paint
import android.graphics.Path
import android.graphics.RectF
import android.text.TextPaint
import android.util.TypedValue
import org.waymark.core.SketchLine
import org.waymark.core.SketchPoint
import org.waymark.core.SketchPointKind
import org.waymark.core.SketchView

/** Draws a sketch: lines quietly, points as signs, names where they hide nothing, and the scale. */
class SketchDrawing(private val look: Look, private val view: SketchView) {
    private val mark = SketchMark(look)
    private val gap = look.dp(6).toFloat()
    private val quiet = Paint(Paint.ANTI_ALIAS_FLAG).apply {
        color = look.line
        style = Paint.Style.STROKE
        strokeWidth = look.dp(2).toFloat()
        strokeJoin = Paint.Join.ROUND
    }
    private val firm = Paint(quiet).apply { color = look.ink }
    private val writing = TextPaint(Paint.ANTI_ALIAS_FLAG).apply {
        color = look.ink
        val metrics = look.context.resources.displayMetrics
        textSize = TypedValue.applyDimension(TypedValue.COMPLEX_UNIT_SP, NAME, metrics)
    }
    private val halo = TextPaint(writing).apply {
        color = look.raised
        style = Paint.Style.STROKE
        strokeWidth = look.dp(4).toFloat()
    }

    fun draw(canvas: Canvas, frame: SketchFrame) {
        for (line in view.lines) canvas.drawPath(path(line, frame), quiet)
        val names = SketchNames(RectF(0f, 0f, frame.width.toFloat(), frame.height.toFloat()), mark.radius, gap)
        names.keep(scaleBox(frame))
        for (point in view.points) names.keepMark(frame.x(point.x), frame.y(point.y))
        // What matters most is drawn last, on top.
        for (point in view.points.asReversed()) mark.draw(canvas, point, frame.x(point.x), frame.y(point.y))
        for (point in view.points) if (point.kind != SketchPointKind.STANDPOINT) name(canvas, frame, names, point)
        scale(canvas, frame)
    }

    private fun path(line: SketchLine, frame: SketchFrame) = Path().apply {
        for ((number, spot) in line.xy.chunked(2).withIndex()) {
            val (x, y) = frame.x(spot[0]) to frame.y(spot[1])
            if (number == 0) moveTo(x, y) else lineTo(x, y)
        }
    }

    private fun name(canvas: Canvas, frame: SketchFrame, names: SketchNames, point: SketchPoint) {
        val size = writing.fontMetrics.let { it.descent - it.ascent }
        val width = writing.measureText(point.label)
        val box = names.room(frame.x(point.x), frame.y(point.y), width, size) ?: return
        write(canvas, point.label, box)
    }

    private fun write(canvas: Canvas, words: String, box: RectF) {
        val line = box.top - writing.fontMetrics.ascent
        for (paint in listOf(halo, writing)) canvas.drawText(words, box.left, line, paint)
    }

    private fun scaleBox(frame: SketchFrame): RectF {
        val size = writing.fontMetrics.let { it.descent - it.ascent }
        val wide = maxOf(view.scaleShare * frame.side, writing.measureText(view.scaleText))
        val bottom = frame.height - gap
        return RectF(gap, bottom - size - gap, gap + wide, bottom)
    }

    /** Left below in every language, as the drawing is not mirrored. */
    private fun scale(canvas: Canvas, frame: SketchFrame) {
        val box = scaleBox(frame)
        val end = box.left + view.scaleShare * frame.side
        canvas.drawLine(box.left, box.bottom, end, box.bottom, firm)
        for (x in listOf(box.left, end)) canvas.drawLine(x, box.bottom - gap, x, box.bottom, firm)
        write(canvas, view.scaleText, box)
    }

    private companion object {
        const val NAME = 14f
    }
}
