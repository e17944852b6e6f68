package org.waymark.app.look

import android.graphics.Canvas
import android.graphics.ColorFilter
import android.graphics.Paint
import android.graphics.Path
import android.graphics.PixelFormat
import android.graphics.drawable.Drawable
import android.text.SpannableString
import android.text.Spanned.SPAN_EXCLUSIVE_EXCLUSIVE
import android.text.style.LocaleSpan
import android.view.Gravity
import android.view.View
import android.widget.FrameLayout
import android.widget.ImageView
import java.util.Locale

/** A text of which a screen reader knows the language. */
fun inLanguage(words: String, language: String): CharSequence = SpannableString(words).apply {
    setSpan(LocaleSpan(Locale.forLanguageTag(language)), 0, length, SPAN_EXCLUSIVE_EXCLUSIVE)
}

/** A button with a loudspeaker, for those who do not read what the buttons say. */
fun Look.speaker(words: CharSequence, click: () -> Unit): View = FrameLayout(context).apply {
    background = surface(calm)
    contentDescription = words
    minimumHeight = dp(SIZE)
    minimumWidth = dp(SIZE)
    val picture = ImageView(context).apply { setImageDrawable(Loudspeaker(accent)) }
    addView(picture, FrameLayout.LayoutParams(dp(PICTURE), dp(PICTURE), Gravity.CENTER))
    asButton(click)
}

private const val SIZE = 56
private const val PICTURE = 28

/** A loudspeaker with two waves, drawn on a square of 24. */
private class Loudspeaker(ink: Int) : Drawable() {
    private val fill = Paint(Paint.ANTI_ALIAS_FLAG).apply { color = ink }
    private val stroke = Paint(fill).apply {
        style = Paint.Style.STROKE
        strokeWidth = 2f
        strokeCap = Paint.Cap.ROUND
    }
    private val box = Path().apply {
        moveTo(3f, 9f)
        for ((x, y) in listOf(7f to 9f, 12f to 4f, 12f to 20f, 7f to 15f, 3f to 15f)) lineTo(x, y)
        close()
    }

    override fun draw(canvas: Canvas) {
        canvas.save()
        canvas.translate(bounds.left.toFloat(), bounds.top.toFloat())
        canvas.scale(bounds.width() / 24f, bounds.height() / 24f)
        canvas.drawPath(box, fill)
        canvas.drawArc(10f, 8f, 17f, 16f, -50f, 100f, false, stroke)
        canvas.drawArc(10f, 4.5f, 21f, 19.5f, -50f, 100f, false, stroke)
        canvas.restore()
    }

    override fun setAlpha(alpha: Int) = Unit
    override fun setColorFilter(filter: ColorFilter?) = Unit

    @Deprecated("Asked only by old systems", ReplaceWith("PixelFormat.TRANSLUCENT"))
    override fun getOpacity() = PixelFormat.TRANSLUCENT
}
