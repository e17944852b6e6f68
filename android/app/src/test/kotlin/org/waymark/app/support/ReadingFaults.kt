package org.waymark.app.support

import android.view.View
import android.view.ViewGroup
import android.widget.TextView

/** Large bold text that a screen reader cannot jump to, and a screen without anything of the kind. */
fun headings(views: List<View>): List<String> {
    val texts = views.filterIsInstance<TextView>().filter { it.text.isNotEmpty() }
    val marked = texts.filter { it.isAccessibilityHeading }
    val unmarked = texts.filter { it.looksLikeHeading() && !it.isAccessibilityHeading }.map { "heading not marked: ${it.text}" }
    return if (marked.isEmpty()) unmarked + "no heading" else unmarked
}

private fun TextView.looksLikeHeading(): Boolean {
    val inButton = generateSequence(this as View?) { it.parent as? View }.any { it.isClickable }
    val large = textSize / resources.displayMetrics.scaledDensity >= HEADING
    return large && typeface?.isBold == true && !inButton && text.any { it.isLetter() }
}

/** Where a screen reader goes up, or against the direction of the line, on the way down the screen. */
fun order(root: View): List<String> {
    val stops = ArrayList<View>().also { stops(root, it) }.filter { seen(it) != null }
    val turned = stops.filter { it.accessibilityTraversalBefore != View.NO_ID || it.accessibilityTraversalAfter != View.NO_ID }
    return turned.map { "order changed at: ${said(it)}" } + stops.zipWithNext().filter { (one, next) -> isAgainst(one, next) }
        .map { (one, next) -> "read before what stands above or before it: ${said(one)} / ${said(next)}" }
}

private fun isAgainst(one: View, next: View): Boolean {
    val (a, b) = seen(one)!! to seen(next)!!
    if (b.bottom <= a.top) return true
    val sameLine = a.top < b.bottom && b.top < a.bottom
    val rightToLeft = (one.parent as? View)?.layoutDirection == View.LAYOUT_DIRECTION_RTL
    return sameLine && if (rightToLeft) b.left >= a.right else b.right <= a.left
}

/** In the order of the tree: what is pressed is one stop with all its words. */
private fun stops(view: View, into: MutableList<View>) {
    if (view.visibility != View.VISIBLE || view.importantForAccessibility == View.IMPORTANT_FOR_ACCESSIBILITY_NO_HIDE_DESCENDANTS) return
    val isStop = view.isClickable || view.contentDescription != null || view is TextView && view.text.isNotEmpty()
    if (isStop && view.id != android.R.id.content) into += view
    else if (view is ViewGroup) (0 until view.childCount).forEach { stops(view.getChildAt(it), into) }
}

private const val HEADING = 20f
