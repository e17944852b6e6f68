package org.waymark.app.look

import android.content.Context
import android.graphics.Canvas
import android.graphics.Color
import android.view.View
import org.waymark.core.CardsView

/** The page as it will be printed, as wide as the screen; read aloud as what one card says. */
class CardPreview(context: Context, private val view: CardsView) : View(context) {
    private val drawing = CardDrawing(view)

    init {
        contentDescription = view.cards.firstOrNull()?.texts?.joinToString("\n") { it.text }
    }

    override fun onMeasure(widthSpec: Int, heightSpec: Int) {
        val width = MeasureSpec.getSize(widthSpec)
        setMeasuredDimension(width, (width * drawing.height / drawing.width).toInt())
    }

    override fun onDraw(canvas: Canvas) {
        canvas.drawColor(Color.WHITE)
        canvas.scale(width / drawing.width, width / drawing.width)
        drawing.draw(canvas)
    }
}
