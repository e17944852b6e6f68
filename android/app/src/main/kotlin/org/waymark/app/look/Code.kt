package org.waymark.app.look

import android.graphics.Bitmap
import android.graphics.BitmapFactory
import android.graphics.Canvas
import android.graphics.Color
import android.graphics.Rect
import android.view.View

/** A code for a camera: as wide as it can be, dark on white also at night, with hard edges. */
class Code(look: Look, png: ByteArray, words: String) : View(look.context) {
    private val picture: Bitmap = BitmapFactory.decodeByteArray(png, 0, png.size)
    private val widest = look.dp(WIDEST)

    init {
        contentDescription = words
    }

    override fun onMeasure(widthSpec: Int, heightSpec: Int) {
        val width = MeasureSpec.getSize(widthSpec)
        setMeasuredDimension(width, minOf(width, widest))
    }

    override fun onDraw(canvas: Canvas) {
        val side = minOf(width, height)
        val start = (width - side) / 2
        canvas.drawColor(Color.WHITE)
        // Without a filter: grey edges are what cameras stumble over.
        canvas.drawBitmap(picture, null, Rect(start, 0, start + side, side), null)
    }

    private companion object {
        const val WIDEST = 360
    }
}
