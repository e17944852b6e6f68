package org.waymark.app.look

import android.annotation.SuppressLint
import android.content.Context
import android.os.Build
import android.text.TextPaint
import android.util.TypedValue.COMPLEX_UNIT_PX
import android.widget.TextView

/** A text that becomes a little smaller rather than break within a word. */
@SuppressLint("AppCompatCustomView")
class WholeWords(context: Context) : TextView(context) {
    private var wanted = textSize

    /** For a number, which is read as one. */
    var keepsTogether = false

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
        val longest = words.maxOfOrNull { pen.measureText(text, it.first, it.last + 1) } ?: 0f
        val size = if (longest > room && room > 0) maxOf(wanted * room / longest * SPARE, wanted * LEAST) else wanted
        if (size != textSize) super.setTextSize(COMPLEX_UNIT_PX, size)
    }

    private fun fitsItself() = Build.VERSION.SDK_INT >= 26 && autoSizeTextType != AUTO_SIZE_TEXT_TYPE_NONE

    private companion object {
        const val SPARE = 0.98f

        /** Addresses and keys are longer than any screen is wide. */
        const val LEAST = 0.5f
        val WORD = Regex("\\S+")
    }
}
