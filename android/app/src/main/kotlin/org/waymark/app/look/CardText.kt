package org.waymark.app.look

import android.graphics.Canvas
import android.graphics.Color
import android.graphics.Typeface
import android.text.Layout
import android.text.StaticLayout
import android.text.TextDirectionHeuristics
import android.text.TextPaint
import java.util.Locale
import org.waymark.app.look.CardDrawing.Companion.points
import org.waymark.core.CardsView
import org.waymark.core.TextAlign
import org.waymark.core.TextBox
import org.waymark.core.TextWeight

/** Writes a text into its box at the largest size at which it fits. */
class CardText(private val view: CardsView) {
    fun draw(canvas: Canvas, box: TextBox) {
        val layout = largest(box)
        canvas.save()
        canvas.translate(points(box.xMm), points(box.yMm))
        // Laid out larger than it is drawn: widths of small letters are whole numbers otherwise.
        canvas.scale(1 / FINE, 1 / FINE)
        layout.draw(canvas)
        canvas.restore()
    }

    private fun largest(box: TextBox): StaticLayout {
        var size = box.sizePt
        while (size > box.minSizePt) {
            layout(box, size).takeIf { fits(it, box, size) }?.let { return it }
            size -= STEP_PT
        }
        return layout(box, box.minSizePt)
    }

    private fun fits(layout: StaticLayout, box: TextBox, sizePt: Double): Boolean {
        val room = points(box.heightMm) + HAIR
        val width = points(box.widthMm) * FINE
        return layout.lineCount <= box.mostLines.toInt() &&
            layout.lineCount * sizePt * view.lineSpacing <= room &&
            box.text.split(' ').all { layout.paint.measureText(it) <= width }
    }

    private fun layout(box: TextBox, sizePt: Double): StaticLayout {
        val paint = TextPaint(TextPaint.ANTI_ALIAS_FLAG or TextPaint.SUBPIXEL_TEXT_FLAG or TextPaint.LINEAR_TEXT_FLAG)
        paint.color = Color.BLACK
        paint.textSize = sizePt.toFloat() * FINE
        paint.textLocale = Locale.forLanguageTag(view.language)
        if (box.weight == TextWeight.BOLD) paint.typeface = Typeface.DEFAULT_BOLD
        val apart = sizePt.toFloat() * FINE * view.lineSpacing.toFloat() - paint.getFontMetricsInt(null)
        return StaticLayout.Builder.obtain(box.text, 0, box.text.length, paint, (points(box.widthMm) * FINE).toInt())
            .setAlignment(alignment(box))
            .setTextDirection(if (box.rightToLeft) TextDirectionHeuristics.RTL else TextDirectionHeuristics.LTR)
            .setIncludePad(false)
            .setLineSpacing(apart, 1f)
            .build()
    }

    /** The layout knows only the beginning and the end of a line. */
    private fun alignment(box: TextBox) =
        if ((box.align == TextAlign.RIGHT) == box.rightToLeft) Layout.Alignment.ALIGN_NORMAL
        else Layout.Alignment.ALIGN_OPPOSITE

    private companion object {
        const val FINE = 20f
        const val STEP_PT = 0.25
        const val HAIR = 0.05f
    }
}
