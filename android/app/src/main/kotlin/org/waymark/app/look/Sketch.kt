package org.waymark.app.look

import android.annotation.SuppressLint
import android.graphics.Canvas
import android.view.MotionEvent
import android.view.View
import org.waymark.core.SketchPoint
import org.waymark.core.SketchPointKind
import org.waymark.core.SketchView

/** What lies around a place, north at the top in every language. Its points can be touched. */
@SuppressLint("ViewConstructor")
class Sketch(
    look: Look,
    private val view: SketchView,
    private val zoom: Zoom,
    private val touched: (List<SketchPoint>) -> Unit,
) : View(look.context) {
    private val drawing = SketchDrawing(look, view)
    private val hand = SketchHand(this, zoom, ::tapped)
    private val near = look.dp(TOUCH / 2)
    private val least = look.dp(LEAST)
    private val around = look.dp(AROUND)

    init {
        background = look.panel(look.raised)
        clipToOutline = true
        zoom.most = view.mostTimes
    }

    /** As wide as the page, and never so high that nothing else is to be seen. */
    override fun onMeasure(widthSpec: Int, heightSpec: Int) {
        val width = MeasureSpec.getSize(widthSpec)
        val highest = maxOf(resources.displayMetrics.heightPixels - around, least)
        setMeasuredDimension(width, minOf(width, highest))
    }

    override fun onDraw(canvas: Canvas) {
        canvas.clipRect(0, 0, width, height)
        drawing.draw(canvas, frame())
    }

    @SuppressLint("ClickableViewAccessibility") // each point is a row below the drawing, too
    override fun onTouchEvent(event: MotionEvent) = hand.touch(event)

    /** Where everything stands in this view now. */
    fun frame() = SketchFrame(width, height, zoom)

    /** All that lies under the finger: places of one town stand on each other. */
    private fun tapped(x: Float, y: Float) {
        val frame = frame()
        val points = view.points.filter { it.kind != SketchPointKind.STANDPOINT }
        val found = points.filter { frame.far(it, x, y) <= near }.sortedBy { frame.far(it, x, y) }
        if (found.isNotEmpty()) touched(found)
    }

    private companion object {
        const val TOUCH = 48
        const val LEAST = 200

        /** For the bars and a title. */
        const val AROUND = 240
    }
}
