package org.waymark.app.support

import android.graphics.Color
import android.graphics.drawable.ColorDrawable
import android.graphics.drawable.Drawable
import android.graphics.drawable.GradientDrawable
import android.graphics.drawable.LayerDrawable
import android.text.Spanned
import android.text.style.BackgroundColorSpan
import android.text.style.ForegroundColorSpan
import android.view.View
import android.widget.EditText
import android.widget.TextView
import kotlin.math.max
import kotlin.math.min
import kotlin.math.pow

/** Contrast below what WCAG 2 asks: 4.5, and 3 for large text. Parts of a text count, and hints. */
fun faint(view: TextView): List<String> {
    val ground = generateSequence(view as View?) { it.parent as? View }
        .firstNotNullOfOrNull { fill(it.background) } ?: return listOf("no ground: ${view.text}")
    val large = view.textSize / view.resources.displayMetrics.scaledDensity >= LARGE
    val least = if (large) 3.0 else 4.5
    val inks = listOfNotNull(view.currentTextColor, (view as? EditText)?.currentHintTextColor) +
        parts<ForegroundColorSpan>(view).map { it.foregroundColor }
    val grounds = listOf(ground) + parts<BackgroundColorSpan>(view).map { it.backgroundColor }
    return inks.flatMap { ink -> grounds.map { contrast(ink, it) } }.filter { it < least }
        .map { "contrast %.1f: %s".format(it, view.text) }
}

private inline fun <reified T> parts(view: TextView): List<T> =
    (view.text as? Spanned)?.run { getSpans(0, length, T::class.java).toList() }.orEmpty()

private fun fill(drawable: Drawable?): Int? = when (drawable) {
    is ColorDrawable -> drawable.color.takeIf { Color.alpha(it) == 255 }
    is GradientDrawable -> drawable.color?.defaultColor?.takeIf { Color.alpha(it) == 255 }
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

private const val LARGE = 24f
