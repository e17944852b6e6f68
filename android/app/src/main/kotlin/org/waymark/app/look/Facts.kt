package org.waymark.app.look

import android.text.SpannableStringBuilder
import android.text.Spanned.SPAN_EXCLUSIVE_EXCLUSIVE
import android.text.style.ForegroundColorSpan
import android.text.style.RelativeSizeSpan
import android.view.View
import android.widget.LinearLayout
import android.widget.TextView

/** What is known of one thing: its name small, and below it the fact, read out as one. */
fun Column.fact(name: String, words: CharSequence?) {
    if (words.isNullOrBlank()) return
    val both = SpannableStringBuilder(name)
    both.setSpan(ForegroundColorSpan(look.inkSoft), 0, name.length, SPAN_EXCLUSIVE_EXCLUSIVE)
    both.setSpan(RelativeSizeSpan(SMALL), 0, name.length, SPAN_EXCLUSIVE_EXCLUSIVE)
    text(both.append("\n").append(words))
}

/** A number or an address, which runs from left to right in every language. */
fun Look.number(words: CharSequence, style: Style = Style.TITLE): TextView = text(words, style).apply {
    textDirection = View.TEXT_DIRECTION_LTR
    textAlignment = View.TEXT_ALIGNMENT_VIEW_START
}

/** Several texts as one thing to press. */
fun Look.pressable(parts: List<View>, click: () -> Unit): LinearLayout = LinearLayout(context).apply {
    orientation = LinearLayout.VERTICAL
    background = surface(raised, line)
    minimumHeight = dp(ROW)
    setPadding(dp(14), dp(10), dp(14), dp(10))
    parts.forEach { addView(it) }
    asButton(click)
}

/** What is switched on and off by pressing it, said by its mark and to a screen reader. */
fun Column.switch(words: String, on: Boolean, click: () -> Unit): TextView =
    add(look.choice(words, on, click), above = 12)

/** Several facts on one line, without those that are not there. */
fun together(vararg facts: String?): String = facts.filterNot { it.isNullOrBlank() }.joinToString(" · ")

private const val SMALL = 0.88f
private const val ROW = 56
