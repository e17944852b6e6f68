package org.waymark.app.look

import android.annotation.SuppressLint
import android.content.Context
import android.util.TypedValue.COMPLEX_UNIT_PX
import android.view.Gravity
import android.view.View
import android.view.ViewGroup.LayoutParams.MATCH_PARENT
import android.view.ViewGroup.LayoutParams.WRAP_CONTENT
import android.widget.LinearLayout
import android.widget.TextView

/** Two large areas beside each other, as high as the page has room: a thumb finds them blindly. */
fun Column.halves(left: View?, right: View?) {
    val both = LinearLayout(look.context)
    // The sides are learnt by hand: left stays left, in every language.
    both.tag = SIDES
    both.layoutDirection = View.LAYOUT_DIRECTION_LTR
    both.minimumHeight = look.dp(AREA)
    for ((number, view) in listOf(left, right).withIndex()) {
        val place = LinearLayout.LayoutParams(0, MATCH_PARENT, 1f)
        if (number > 0) place.marginStart = look.dp(12)
        both.addView(view ?: View(look.context), place)
    }
    val place = LinearLayout.LayoutParams(MATCH_PARENT, WRAP_CONTENT, 1f)
    place.topMargin = look.dp(8)
    addView(both, place)
}

/** One of the two. Both look alike, whatever they say. */
fun Look.area(words: CharSequence, click: () -> Unit): TextView = WholeWords(context).apply {
    val model = text(words, Style.HEADING)
    text = words
    wanted = model.textSize
    typeface = model.typeface
    setTextColor(ink)
    background = surface(raised, line)
    gravity = Gravity.CENTER
    minHeight = dp(AREA)
    setPadding(dp(8), dp(8), dp(8), dp(8))
    asButton(click)
}

/** Small buttons, two to a line. */
fun Column.pairs(buttons: List<View>, above: Int = 8) {
    for ((number, pair) in buttons.chunked(2).withIndex()) {
        add(look.side(*pair.toTypedArray()), if (number == 0) above else 8)
    }
}

/** Becomes a little smaller rather than break within a word. */
@SuppressLint("AppCompatCustomView")
private class WholeWords(context: Context) : TextView(context) {
    var wanted = textSize

    override fun onMeasure(width: Int, height: Int) {
        val room = MeasureSpec.getSize(width) - totalPaddingLeft - totalPaddingRight
        setTextSize(COMPLEX_UNIT_PX, wanted)
        val longest = text.split(' ').maxOf { paint.measureText(it) }
        if (longest > room && room > 0) setTextSize(COMPLEX_UNIT_PX, wanted * room / longest * SPARE)
        super.onMeasure(width, height)
    }

    private companion object {
        const val SPARE = 0.98f
    }
}

/** Tag of what keeps its sides. */
const val SIDES = "sides"

private const val AREA = 132
