package org.waymark.app.support

import android.graphics.Insets
import android.graphics.Point
import android.graphics.Rect
import android.view.View
import android.view.ViewGroup

fun small(view: View, touch: Int): String? {
    val least = dp(view, touch)
    return if (view.width < least || view.height < least) "small to touch, ${view.width} × ${view.height}: ${said(view)}" else null
}

/** A field is named by the label above it. */
fun nameless(view: View): String? {
    val labelled = view.id != View.NO_ID && labels(view.rootView).any { it.labelFor == view.id }
    return if (said(view).isBlank() && !labelled) "nothing to say aloud: ${view.javaClass.simpleName}" else null
}

private fun labels(view: View): List<View> =
    listOf(view) + ((view as? ViewGroup)?.run { (0 until childCount).flatMap { labels(getChildAt(it)) } }.orEmpty())

/** What the system's bars or a cut-out lie on. */
fun underBars(views: List<View>, root: View, free: Insets): List<String> {
    val whole = Rect().also { root.getGlobalVisibleRect(it) }
    val clear = Rect(whole.left + free.left, whole.top + free.top, whole.right - free.right, whole.bottom - free.bottom)
    return views.filter { view -> seen(view)?.let { !clear.contains(it) } ?: false }.map { "under a bar: ${said(it)}" }
}

/** The way out: there, whole, where it always is, and with nothing on it. */
fun Phone.wayOut(root: View): List<String> {
    val exit = views(root).firstOrNull { it.contentDescription == house.words("leave-spoken") } ?: return listOf("no way out")
    val place = seen(exit)
    if (place == null || place.width() < exit.width || place.height() < exit.height) return listOf("way out not whole: $place")
    val points = listOf(place.centerX(), place.left + 1, place.right - 2)
        .flatMap { x -> listOf(place.centerY(), place.top + 1, place.bottom - 2).map { Point(x, it) } }
    val moved = listOfNotNull("way out moved: $place".takeIf { place != wayOutAt.getOrPut(root.width to root.height) { place } })
    return moved + points.mapNotNull { topmost(root, it) }.filter { it !== exit }.distinct().map { "way out covered by: ${said(it)} ${it.javaClass.simpleName}" }
}

/** What a finger meets at this point of the window. */
private fun topmost(view: View, at: Point): View? {
    val place = seen(view)
    if (view.visibility != View.VISIBLE || place?.contains(at.x, at.y) != true) return null
    val within = (view as? ViewGroup)?.run { (childCount - 1 downTo 0).firstNotNullOfOrNull { topmost(getChildAt(it), at) } }
    return within ?: view.takeIf { it.isClickable || it.background != null || it !is ViewGroup }
}
