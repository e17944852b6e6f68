package org.waymark.app.look

import android.view.Gravity
import android.view.View
import android.view.ViewGroup.LayoutParams.MATCH_PARENT
import android.widget.LinearLayout
import android.widget.TextView

/** Two large areas beside each other, which a thumb finds without looking. */
fun Look.halves(left: View?, right: View?): LinearLayout = LinearLayout(context).apply {
    // The sides are learnt by hand: left stays left, in every language.
    layoutDirection = View.LAYOUT_DIRECTION_LTR
    minimumHeight = dp(AREA)
    for ((number, view) in listOf(left, right).withIndex()) {
        val place = LinearLayout.LayoutParams(0, MATCH_PARENT, 1f)
        if (number > 0) place.marginStart = dp(12)
        addView(view ?: View(context), place)
    }
}

/** One of the two. Both look alike, whatever they say. */
fun Look.area(words: CharSequence, click: () -> Unit): TextView = text(words, Style.HEADING).apply {
    background = surface(raised, line)
    gravity = Gravity.CENTER
    minHeight = dp(AREA)
    setPadding(dp(8), dp(8), dp(8), dp(8))
    asButton(click)
}

/** Small buttons, two to a line. */
fun Column.pairs(buttons: List<View>) {
    for (pair in buttons.chunked(2)) add(look.side(*pair.toTypedArray()))
}

private const val AREA = 132
