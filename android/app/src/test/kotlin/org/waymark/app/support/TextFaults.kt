package org.waymark.app.support

import android.graphics.Rect
import android.view.View
import android.view.ViewGroup
import android.widget.EditText
import android.widget.ScrollView
import android.widget.TextView

/** Text that does not fit: an ellipsis, lines below the edge, a word wider than its view. */
fun cut(view: TextView): String? {
    val layout = view.layout ?: return "not laid out: ${view.text}"
    val lines = (0 until layout.lineCount)
    val room = view.height - view.compoundPaddingTop - view.compoundPaddingBottom
    val width = view.width - view.compoundPaddingLeft - view.compoundPaddingRight
    return when {
        view is EditText -> null
        lines.any { layout.getEllipsisCount(it) > 0 } -> "cut short: ${view.text}"
        layout.height > room + 1 -> "too low by ${layout.height - room}: ${view.text}"
        lines.any { layout.getLineMax(it) > width + 1 } -> "too narrow: ${view.text}"
        else -> null
    }
}

/** A word that goes on in the next line, without a hyphen. Addresses and keys may. */
fun broken(view: TextView): String? {
    val layout = view.layout ?: return null
    val text = view.text
    val word = (1 until layout.lineCount).map { layout.getLineStart(it) }
        .firstOrNull { it in 1 until text.length && text[it - 1].isLetter() && text[it].isLetter() }
        ?.let { at -> wordAt(text, at) } ?: return null
    return if (view is EditText || word.any { it in "/@.-_=" || it.isDigit() }) null else "broken word $word: $text"
}

private fun wordAt(text: CharSequence, at: Int): String {
    val from = (at downTo 1).firstOrNull { text[it - 1].isWhitespace() } ?: 0
    val to = (at until text.length).firstOrNull { text[it].isWhitespace() } ?: text.length
    return text.substring(from, to)
}

/** Texts that lie on each other. */
fun overlaps(texts: List<TextView>): List<String> {
    val places = texts.mapNotNull { view -> seen(view)?.let { view to it } }
    return places.indices.flatMap { one ->
        (one + 1 until places.size).filter { Rect.intersects(inner(places[one].second), inner(places[it].second)) }
            .map { "overlap: ${places[one].first.text} / ${places[it].first.text}" }
    }
}

private fun inner(rect: Rect) = Rect(rect).apply { inset(1, 1) }

/** What sticks out of what holds it, where nothing scrolls. */
fun outside(views: List<View>): List<String> = views.filter { view ->
    generateSequence(view) { it.parent as? View }
        .takeWhile { it.parent !is ScrollView && it.id != android.R.id.content && it.parent is ViewGroup }
        .any { it.sticksOut(it.parent as ViewGroup) }
}.map { "sticks out: ${said(it)}" }

private fun View.sticksOut(holder: ViewGroup) = left < 0 || top < 0 || right > holder.width || bottom > holder.height
