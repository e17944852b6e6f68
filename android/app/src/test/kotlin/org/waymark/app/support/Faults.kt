package org.waymark.app.support

import android.graphics.Insets
import android.graphics.Rect
import android.view.View
import android.view.ViewGroup
import android.widget.TextView

/**
 * What is wrong with the screen as it is laid out now, one line each, for any language and size.
 * `open` says that it is a private screen, with the way out on it; `free` is what the system's
 * bars and a cut-out take of each side.
 */
fun Phone.faults(open: Boolean = true, free: Insets = Insets.NONE): List<String> {
    val root = activity.findViewById<View>(android.R.id.content)
    val views = views(root)
    val texts = views.filterIsInstance<TextView>().filter { it.text.isNotEmpty() }
    val pressed = views.filter { it.isClickable && it.width > 0 && it.id != android.R.id.content && !it.isCover() }
    val always = texts.mapNotNull(::cut) + texts.mapNotNull(::broken) + texts.flatMap(::faint) + overlaps(texts) +
        outside(texts + pressed) + pressed.mapNotNull { small(it, if (open) TOUCH else KEY) } + pressed.mapNotNull(::nameless) +
        underBars(texts + pressed, root, free)
    return if (open) always + wayOut(root) + headings(views) + order(root) else always
}

/** It takes every touch, so that none goes through it. */
private fun View.isCover() = this is org.waymark.app.front.CoverScreen

/** What is said of a view: its own words, or those of what lies in it. */
fun said(view: View): String = (
    view.contentDescription ?: (view as? TextView)?.let { it.text.ifEmpty { it.hint ?: "" } }
        ?: (view as? ViewGroup)?.run { (0 until childCount).joinToString(" ") { said(getChildAt(it)) } }
        ?: ""
    ).toString()

/** Where it is to be seen in the window, or `null` where it is not. */
fun seen(view: View): Rect? = Rect().takeIf { view.getGlobalVisibleRect(it) && !it.isEmpty }

fun dp(view: View, size: Int) = (size * view.resources.displayMetrics.density).toInt()

private const val TOUCH = 48

/** Seven rows of keys share one screen, however low it is; WCAG asks for 24. */
private const val KEY = 30
