package org.waymark.app.look

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
fun Look.area(words: CharSequence, click: () -> Unit): TextView = text(words, Style.HEADING).apply {
    background = surface(raised, edge)
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

private const val AREA = 132
