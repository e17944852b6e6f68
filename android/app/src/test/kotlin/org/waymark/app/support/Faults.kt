package org.waymark.app.support

import android.graphics.Color
import android.graphics.Rect
import android.graphics.drawable.ColorDrawable
import android.graphics.drawable.Drawable
import android.graphics.drawable.GradientDrawable
import android.graphics.drawable.LayerDrawable
import android.view.View
import android.view.ViewGroup
import android.widget.EditText
import android.widget.TextView
import kotlin.math.max
import kotlin.math.min
import kotlin.math.pow

/** What is wrong with the screen as it is laid out now, one line each, for any language and size. */
fun Phone.faults(): List<String> {
    val views = views(activity.findViewById(android.R.id.content))
    val texts = views.filterIsInstance<TextView>().filter { it.text.isNotEmpty() }
    val pressed = views.filter { it.isClickable && it.width > 0 && it !is ViewGroup || it.isClickable && it.hasWords() }
    return texts.mapNotNull(::cut) + texts.mapNotNull(::faint) + pressed.mapNotNull(::small) +
        pressed.mapNotNull(::nameless) + overlaps(texts)
}

private fun View.hasWords() = this is ViewGroup && (0 until childCount).any { getChildAt(it) is TextView }

/** Text that does not fit: an ellipsis, lines below the edge, a word wider than its view. */
private fun cut(view: TextView): String? {
    val layout = view.layout ?: return "not laid out: ${view.text}"
    val lines = (0 until layout.lineCount)
    val room = view.height - view.compoundPaddingTop - view.compoundPaddingBottom
    val width = view.width - view.compoundPaddingLeft - view.compoundPaddingRight
    return when {
        view is EditText -> null
        lines.any { layout.getEllipsisCount(it) > 0 } -> "cut short: ${view.text}"
        layout.height > room + 1 -> "too low by ${layout.height - room}: ${view.text}"
        lines.any { layout.getLineWidth(it) > width + 1 } -> "too narrow: ${view.text}"
        else -> null
    }
}

/** Contrast below what WCAG 2 asks: 4.5, and 3 for large text. */
private fun faint(view: TextView): String? {
    val ground = generateSequence(view as View?) { it.parent as? View }
        .firstNotNullOfOrNull { fill(it.background) } ?: return "no ground: ${view.text}"
    val large = view.textSize / view.resources.displayMetrics.scaledDensity >= LARGE
    val found = contrast(view.currentTextColor, ground)
    return if (found < if (large) 3.0 else 4.5) "contrast %.1f: %s".format(found, view.text) else null
}

private fun fill(drawable: Drawable?): Int? = when (drawable) {
    is ColorDrawable -> drawable.color.takeIf { Color.alpha(it) == 255 }
    is GradientDrawable -> drawable.color?.defaultColor
    is LayerDrawable -> (0 until drawable.numberOfLayers).firstNotNullOfOrNull { fill(drawable.getDrawable(it)) }
    else -> null
}

fun contrast(one: Int, other: Int): Double {
    val (a, b) = light(one) to light(other)
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
}

private fun light(colour: Int): Double {
    fun part(value: Int) = (value / 255.0).let { if (it <= 0.04045) it / 12.92 else ((it + 0.055) / 1.055).pow(2.4) }
    return 0.2126 * part(Color.red(colour)) + 0.7152 * part(Color.green(colour)) + 0.0722 * part(Color.blue(colour))
}

private fun small(view: View): String? {
    val least = (TOUCH * view.resources.displayMetrics.density).toInt()
    return if (view.width < least || view.height < least) "small to touch, ${view.width} × ${view.height}: ${said(view)}" else null
}

private fun nameless(view: View): String? =
    if (said(view).isBlank()) "nothing to say aloud: ${view.javaClass.simpleName}" else null

private fun said(view: View): String = (
    view.contentDescription ?: (view as? TextView)?.let { it.text.ifEmpty { it.hint ?: "" } }
        ?: (view as? ViewGroup)?.run { (0 until childCount).joinToString(" ") { said(getChildAt(it)) } }
        ?: ""
    ).toString()

/** Texts that lie on each other. */
private fun overlaps(texts: List<TextView>): List<String> {
    val places = texts.mapNotNull { view -> Rect().takeIf { view.getGlobalVisibleRect(it) }?.let { view to it } }
    return places.indices.flatMap { one ->
        (one + 1 until places.size).filter { Rect.intersects(inner(places[one].second), inner(places[it].second)) }
            .map { "overlap: ${places[one].first.text} / ${places[it].first.text}" }
    }
}

private fun inner(rect: Rect) = Rect(rect).apply { inset(1, 1) }

private const val LARGE = 24f
private const val TOUCH = 48
