package org.waymark.app.look

import android.content.Context
import android.graphics.drawable.ColorDrawable
import android.graphics.drawable.Drawable
import android.graphics.drawable.GradientDrawable
import android.graphics.drawable.LayerDrawable
import android.graphics.drawable.RippleDrawable
import android.content.res.ColorStateList
import android.view.Gravity
import android.view.View
import android.widget.ImageView
import android.widget.TextView
import org.waymark.app.R

/** Sizes and colours of every screen, in one place. */
class Look(val context: Context) {
    fun dp(size: Int): Int = Math.round(size * context.resources.displayMetrics.density)

    val ground get() = color(R.color.ground)
    val raised get() = color(R.color.raised)
    val ink get() = color(R.color.ink)
    val inkSoft get() = color(R.color.ink_soft)
    val line get() = color(R.color.line)
    /** The edge of what can be pressed or typed into: seen by everybody, 3 to 1. */
    val edge get() = color(R.color.edge)
    val accent get() = color(R.color.accent)
    val onAccent get() = color(R.color.on_accent)
    val calm get() = color(R.color.calm)
    val caution get() = color(R.color.caution)
    val cautionGround get() = color(R.color.caution_ground)
    val leave get() = color(R.color.leave)
    val onLeave get() = color(R.color.on_leave)

    /** At both sides of a page: little on a small screen, and so much on a wide one that lines stay short. */
    val margin: Int
        get() {
            val width = context.resources.configuration.screenWidthDp
            return dp(if (width < NARROW) 16 else maxOf(20, (width - WIDEST) / 2))
        }

    /** A surface that answers a touch. */
    fun surface(fill: Int, edge: Int = fill): Drawable {
        val shape = GradientDrawable().apply {
            setColor(fill)
            setStroke(dp(1), edge)
            cornerRadius = dp(CORNER).toFloat()
        }
        val mask = GradientDrawable().apply {
            setColor(fill or OPAQUE)
            cornerRadius = dp(CORNER).toFloat()
        }
        return RippleDrawable(ColorStateList.valueOf(line), shape, mask)
    }

    /** A row of a list that answers a touch, with a hairline below it. */
    fun lined(): Drawable = Lined(line, underlined())

    /** The ground with a hairline at its foot. */
    fun underlined(): Drawable = LayerDrawable(arrayOf(plain(ground), plain(line))).apply {
        setLayerGravity(1, Gravity.BOTTOM or Gravity.FILL_HORIZONTAL)
        setLayerHeight(1, dp(1))
    }

    /** A sign in one colour; decoration, because words say the same beside it. */
    fun sign(id: Int, colour: Int, size: Int = SIGN): ImageView = ImageView(context).apply {
        setImageDrawable(context.getDrawable(id)!!.mutate().apply { setTint(colour) })
        importantForAccessibility = View.IMPORTANT_FOR_ACCESSIBILITY_NO
        minimumWidth = dp(size)
        minimumHeight = dp(size)
    }

    /** A surface that nobody touches. */
    fun panel(fill: Int): Drawable = GradientDrawable().apply {
        setColor(fill)
        cornerRadius = dp(CORNER).toFloat()
    }

    fun plain(fill: Int): Drawable = ColorDrawable(fill)

    /** Text that grows with the reader's font size and breaks where it has to. */
    fun text(words: CharSequence, style: Style): WholeWords = WholeWords(context).apply {
        text = words
        textSize = style.size
        setTextColor(color(style.colour))
        setLineSpacing(0f, LINE_SPACING)
        if (style.strong) setTypeface(typeface, android.graphics.Typeface.BOLD)
    }

    fun color(id: Int) = context.getColor(id)

    private companion object {
        const val CORNER = 14
        const val LINE_SPACING = 1.18f
        const val SIGN = 24
        const val NARROW = 300
        const val WIDEST = 640
        const val OPAQUE = 0xFF shl 24
    }
}

/** The ground of a row: rows of a list lie against each other. */
class Lined(touched: Int, drawn: Drawable) : RippleDrawable(ColorStateList.valueOf(touched), drawn, ColorDrawable(-1))

/** The few kinds of text that there are. */
enum class Style(val size: Float, val colour: Int, val strong: Boolean = false) {
    TITLE(26f, R.color.ink, strong = true),
    HEADING(20f, R.color.ink, strong = true),
    BODY(18f, R.color.ink),
    STRONG(18f, R.color.ink, strong = true),
    SOFT(16f, R.color.ink_soft),
    OVERLINE(15f, R.color.ink_soft, strong = true),
    CAUTION(18f, R.color.caution),
    LARGE(34f, R.color.ink),
}
