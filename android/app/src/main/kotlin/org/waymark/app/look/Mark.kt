package org.waymark.app.look

import android.graphics.Canvas
import android.graphics.ColorFilter
import android.graphics.Paint
import android.graphics.PixelFormat
import android.graphics.drawable.Drawable

/** A ring, and a dot in it where it is chosen: told by its shape, too. */
class Mark(look: Look, private val chosen: Boolean) : Drawable() {
    private val ring = Paint(Paint.ANTI_ALIAS_FLAG).apply {
        color = if (chosen) look.accent else look.edge
        style = Paint.Style.STROKE
        strokeWidth = look.dp(2).toFloat()
    }
    private val dot = Paint(Paint.ANTI_ALIAS_FLAG).apply { color = look.accent }

    init {
        setBounds(0, 0, look.dp(SIZE), look.dp(SIZE))
    }

    override fun draw(canvas: Canvas) {
        val radius = bounds.width() / 2f - ring.strokeWidth
        canvas.drawCircle(bounds.exactCenterX(), bounds.exactCenterY(), radius, ring)
        if (chosen) canvas.drawCircle(bounds.exactCenterX(), bounds.exactCenterY(), radius * DOT, dot)
    }

    override fun setAlpha(alpha: Int) = Unit
    override fun setColorFilter(filter: ColorFilter?) = Unit

    @Deprecated("Asked only by old systems", ReplaceWith("PixelFormat.TRANSLUCENT"))
    override fun getOpacity() = PixelFormat.TRANSLUCENT

    private companion object {
        const val SIZE = 22
        const val DOT = 0.52f
    }
}
