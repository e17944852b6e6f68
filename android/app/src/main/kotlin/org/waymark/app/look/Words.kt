package org.waymark.app.look

import android.graphics.Typeface
import android.text.SpannableStringBuilder
import android.text.Spanned.SPAN_EXCLUSIVE_EXCLUSIVE
import android.text.style.StyleSpan
import org.waymark.core.ParagraphView
import org.waymark.core.SnippetPart

/** A paragraph with its strong parts. */
fun Look.spans(paragraph: ParagraphView): CharSequence =
    strengthened(paragraph.spans.map { it.text to it.strong })

/** A passage in which what was looked for stands out. */
fun Look.marked(parts: List<SnippetPart>): CharSequence =
    strengthened(parts.map { it.text to it.matched })

private fun strengthened(parts: List<Pair<String, Boolean>>) = SpannableStringBuilder().apply {
    for ((text, strong) in parts) {
        val start = length
        append(text)
        if (strong) setSpan(StyleSpan(Typeface.BOLD), start, length, SPAN_EXCLUSIVE_EXCLUSIVE)
    }
}
