package org.waymark.app.look

import android.graphics.Canvas
import android.graphics.Color
import android.graphics.Paint
import org.waymark.core.CardsView
import org.waymark.core.CutMark
import org.waymark.core.PocketCard
import org.waymark.core.QrBox

/** Draws cards as the engine says where everything stands: on a page in points of 1/72 inch. */
class CardDrawing(private val view: CardsView) {
    val width get() = points(view.pageWidthMm)
    val height get() = points(view.pageHeightMm)
    private val texts = CardText(view)
    private val ink = Paint().apply { color = Color.BLACK }
    private val thin = Paint().apply {
        color = Color.GRAY
        strokeWidth = THIN
    }

    fun draw(canvas: Canvas) {
        view.cutMarks.forEach { cut(canvas, it) }
        view.cards.forEach { card(canvas, it) }
    }

    private fun cut(canvas: Canvas, mark: CutMark) =
        canvas.drawLine(points(mark.x1Mm), points(mark.y1Mm), points(mark.x2Mm), points(mark.y2Mm), thin)

    private fun card(canvas: Canvas, card: PocketCard) {
        card.texts.forEach { texts.draw(canvas, it) }
        card.qr.forEach { code(canvas, it) }
    }

    /** Neighbours in a row are drawn as one, so that no hair of white stands between them. */
    private fun code(canvas: Canvas, box: QrBox) {
        val module = points(box.sideMm) / (box.modules.toInt() + 2 * MARGIN)
        val left = points(box.xMm) + MARGIN * module
        val top = points(box.yMm) + MARGIN * module
        box.rows.forEachIndexed { number, row ->
            for (run in DARK.findAll(row)) canvas.drawRect(
                left + run.range.first * module,
                top + number * module,
                left + (run.range.last + 1) * module,
                top + (number + 1) * module,
                ink,
            )
        }
    }

    companion object {
        fun points(millimetres: Double): Float = (millimetres * 72 / 25.4).toFloat()

        private const val MARGIN = 4
        private const val THIN = 0.4f
        private val DARK = Regex("1+")
    }
}
