package org.waymark.app.look

import android.text.SpannableStringBuilder
import android.text.Spanned.SPAN_EXCLUSIVE_EXCLUSIVE
import android.text.style.ForegroundColorSpan
import android.text.style.RelativeSizeSpan
import android.view.View
import android.widget.TextView

/** What is known of one thing: its name small, and below it the fact, read out as one. */
fun Column.fact(name: String, words: CharSequence?) {
    if (words.isNullOrBlank()) return
    val both = SpannableStringBuilder(name)
    both.setSpan(ForegroundColorSpan(look.inkSoft), 0, name.length, SPAN_EXCLUSIVE_EXCLUSIVE)
    both.setSpan(RelativeSizeSpan(SMALL), 0, name.length, SPAN_EXCLUSIVE_EXCLUSIVE)
    val view = add(look.text(both.append("\n").append(words), Style.BODY), above = 0)
    view.background = look.underlined()
    view.setPadding(0, look.dp(12), 0, look.dp(12))
}

/** A number or an address, which runs from left to right in every language. */
fun Look.number(words: CharSequence, style: Style = Style.TITLE): TextView = text(words, style).apply {
    keepsTogether = true
    textDirection = View.TEXT_DIRECTION_LTR
}

/**
 * A text from right to left in which each number keeps its order and stays on one line: on the
 * screen only, for what is handed on carries no marks.
 */
fun numbersInOrder(words: String): String =
    NUMBER.replace(words) { "\u2066" + it.value.replace(' ', '\u00a0') + "\u2069" }

/** What is switched on and off by pressing it, said by its mark and to a screen reader. */
fun Column.switch(words: String, on: Boolean, click: () -> Unit): TextView =
    add(look.choice(words, on, click = click), above = 0)

/** Several facts on one line, without those that are not there. */
fun together(vararg facts: String?): String = facts.filterNot { it.isNullOrBlank() }.joinToString(" · ")

private const val SMALL = 0.88f
private val NUMBER = Regex("""\+?\(?[0-9][0-9 ()+-]*[0-9]""")
