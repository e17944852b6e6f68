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
