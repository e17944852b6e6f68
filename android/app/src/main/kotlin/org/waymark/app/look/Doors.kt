package org.waymark.app.look

import android.content.res.ColorStateList
import android.view.Gravity
import android.view.View
import android.view.ViewGroup.LayoutParams.MATCH_PARENT
import android.view.ViewGroup.LayoutParams.WRAP_CONTENT
import android.widget.ImageView
import android.widget.LinearLayout
import org.waymark.app.R

/** Several texts as one thing to press. */
fun Look.pressable(parts: List<View>, start: View? = null, click: () -> Unit): LinearLayout = LinearLayout(context).apply {
    background = lined()
    gravity = Gravity.CENTER_VERTICAL
    minimumHeight = dp(ROW)
    setPadding(0, dp(14), 0, dp(14))
    start?.let { addView(it, LinearLayout.LayoutParams(dp(BADGE), dp(BADGE)).apply { marginEnd = dp(16) }) }
    val words = LinearLayout(context).apply { orientation = LinearLayout.VERTICAL }
    for ((number, part) in parts.withIndex()) words.addView(part, below(number))
    addView(words, LinearLayout.LayoutParams(0, WRAP_CONTENT, 1f))
    addView(sign(R.drawable.sign_on, inkSoft), LinearLayout.LayoutParams(dp(SIGN), dp(SIGN)).apply { marginStart = dp(8) })
    asButton(click)
}

private fun Look.below(number: Int) = LinearLayout.LayoutParams(MATCH_PARENT, WRAP_CONTENT).apply {
    if (number > 0) topMargin = dp(3)
}

/** One of the doors of the house: a sign, and what lies behind it. */
fun Column.door(sign: Int, words: CharSequence, click: () -> Unit): View {
    val badge = look.sign(sign, look.accent).apply {
        background = look.panel(look.calm)
        val edge = look.dp(10)
        setPadding(edge, edge, edge, edge)
    }
    val row = look.pressable(listOf(look.text(words, Style.HEADING)), badge, click)
    row.setPadding(0, look.dp(9), 0, look.dp(9))
    return add(row, above = 0)
}

/** The door that is needed most, and needed first. */
fun Column.mainDoor(sign: Int, words: CharSequence, click: () -> Unit): View =
    add(look.pressable(listOf(look.text(words, Style.TITLE).apply { setTextColor(look.onAccent) }), look.sign(sign, look.onAccent), click), above = 8).apply {
        background = look.surface(look.accent)
        getChildAt(childCount - 1).let { (it as ImageView).imageTintList = ColorStateList.valueOf(look.onAccent) }
        setPadding(look.dp(20), look.dp(20), look.dp(14), look.dp(20))
    }

private const val ROW = 60
private const val BADGE = 44
private const val SIGN = 20
