package org.waymark.app.look

import android.graphics.Canvas
import android.graphics.Paint
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
        strokeCap = Paint.Cap.ROUND
    }
    private val firm = Paint(quiet).apply {
        color = look.ink
        strokeCap = Paint.Cap.BUTT
    }
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
        for (line in view.lines) canvas.drawLines(steps(line, frame), quiet)
        val names = SketchNames(RectF(gap, gap, frame.width - gap, frame.height - gap), mark.radius, gap)
        names.keep(scaleBox(frame))
        for (point in view.points) names.keepMark(frame.x(point.x), frame.y(point.y))
        // What matters most is drawn last, on top.
        for (point in view.points.asReversed()) mark.draw(canvas, point, frame.x(point.x), frame.y(point.y))
        for (point in view.points) if (point.kind != SketchPointKind.STANDPOINT) name(canvas, frame, names, point)
        scale(canvas, frame)
    }

    /** Step by step, and not as one path: old phones leave out a path that is far larger than the screen. */
    private fun steps(line: SketchLine, frame: SketchFrame): FloatArray {
        val xy = line.xy
        // Of each step the two ends; the first end is that at which the step before it ended.
        return FloatArray((xy.size - 2) * 2) { number ->
            val at = number / 4 * 2 + number % 4
            if (at % 2 == 0) frame.x(xy[at]) else frame.y(xy[at])
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

    /** The last of those that hold, as near as one looks now. */
    private fun scaleOf(frame: SketchFrame) = view.scales.last { it.times <= frame.times }

    private fun scaleBox(frame: SketchFrame): RectF {
        val size = writing.fontMetrics.let { it.descent - it.ascent }
        val scale = scaleOf(frame)
        val wide = maxOf(scale.share * frame.side, writing.measureText(scale.text))
        val bottom = frame.height - gap
        return RectF(gap, bottom - size - gap, gap + wide, bottom)
    }

    /** Left below in every language, as the drawing is not mirrored. */
    private fun scale(canvas: Canvas, frame: SketchFrame) {
        val box = scaleBox(frame)
        val scale = scaleOf(frame)
        val end = box.left + scale.share * frame.side
        canvas.drawLine(box.left, box.bottom, end, box.bottom, firm)
        for (x in listOf(box.left, end)) canvas.drawLine(x, box.bottom - gap, x, box.bottom, firm)
        write(canvas, scale.text, box)
    }

    private companion object {
        const val NAME = 14f
    }
}
