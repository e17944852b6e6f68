package org.waymark.app.look

import android.view.View
import android.view.ViewGroup
import android.view.accessibility.AccessibilityNodeInfo

/** What a keyboard or a screen reader stands at, by the tag of the view. */
fun View.tagInFocus(): Any? = when {
    isFocused || isAccessibilityFocused -> tag
    this is ViewGroup -> (0 until childCount).firstNotNullOfOrNull { getChildAt(it).tagInFocus() }
    else -> null
}

/** Puts a keyboard and a screen reader there, if they are in use. */
fun View.takeFocus() {
    requestFocus()
    performAccessibilityAction(AccessibilityNodeInfo.ACTION_ACCESSIBILITY_FOCUS, null)
}

/** The way from here to what is in focus: the number of the child, of its child, and so on. */
fun View.wayToFocus(): List<Int>? = when {
    isFocused || isAccessibilityFocused -> emptyList()
    this is ViewGroup -> (0 until childCount).firstNotNullOfOrNull { number ->
        getChildAt(number).wayToFocus()?.let { listOf(number) + it }
    }
    else -> null
}

/** What lies at the end of such a way. */
fun View.viewAt(way: List<Int>): View? = way.fold(this as View?) { view, number -> (view as? ViewGroup)?.getChildAt(number) }
