package org.waymark.app.look

import android.annotation.SuppressLint
import android.content.Context
import android.os.Build
import android.text.Layout
import android.text.Spanned
import android.text.TextPaint
import android.util.TypedValue.COMPLEX_UNIT_PX
import android.view.Gravity
import android.widget.TextView

/**
 * A text that becomes a little smaller rather than break within a word, and begins where the
 * page begins, in whatever language it is: a Polish name on an Arabic page stands at the right.
 */
@SuppressLint("AppCompatCustomView")
class WholeWords(context: Context) : TextView(context) {
    private var wanted = textSize

    /** For a number, which is read as one. */
    var keepsTogether = false

    init {
        textAlignment = TEXT_ALIGNMENT_VIEW_START
    }

    override fun setGravity(gravity: Int) {
        super.setGravity(gravity)
        val atStart = gravity and Gravity.RELATIVE_HORIZONTAL_GRAVITY_MASK == Gravity.START
        textAlignment = if (atStart) TEXT_ALIGNMENT_VIEW_START else TEXT_ALIGNMENT_GRAVITY
    }

    override fun setTextSize(unit: Int, size: Float) {
        super.setTextSize(unit, size)
        wanted = textSize
    }

    override fun onMeasure(width: Int, height: Int) {
        if (!fitsItself()) shrink(MeasureSpec.getSize(width) - totalPaddingLeft - totalPaddingRight)
        super.onMeasure(width, height)
    }

    private fun shrink(room: Int) {
        val pen = TextPaint(paint).apply { textSize = wanted }
        val words = if (keepsTogether) sequenceOf(text.indices) else WORD.findAll(text).map { it.range }
        val longest = words.maxOfOrNull { width(pen, it.first, it.last + 1) } ?: 0f
        val size = if (longest > room && room > 0) smaller(wanted * room / longest * SPARE) else wanted
        if (size != textSize) super.setTextSize(COMPLEX_UNIT_PX, size)
    }

    /** With its strong parts, which are wider. */
    private fun width(pen: TextPaint, from: Int, to: Int) =
        if (text is Spanned) Layout.getDesiredWidth(text, from, to, pen) else pen.measureText(text, from, to)

    /** Letters that were enlarged may become ordinary ones, where a word is whole then. */
    private fun smaller(fitting: Float): Float {
        val least = wanted * LEAST
        val ordinary = ORDINARY * resources.displayMetrics.density
        return if (fitting >= minOf(least, ordinary)) fitting else least
    }

    private fun fitsItself() = Build.VERSION.SDK_INT >= 26 && autoSizeTextType != AUTO_SIZE_TEXT_TYPE_NONE

    private companion object {
        const val SPARE = 0.98f

        /** Addresses and keys are longer than any screen is wide. */
        const val LEAST = 0.5f
        const val ORDINARY = 14
        val WORD = Regex("\\S+")
    }
}
