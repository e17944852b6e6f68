package org.waymark.app.exit

import android.view.View
import android.view.ViewGroup
import android.view.accessibility.AccessibilityEvent

/** Notices that a screen reader is being used, which touches nothing itself. */
class Touches(private val touched: () -> Unit) : View.AccessibilityDelegate() {
    override fun onRequestSendAccessibilityEvent(host: ViewGroup, child: View, event: AccessibilityEvent): Boolean {
        if (event.eventType in BY_HAND) touched()
        return super.onRequestSendAccessibilityEvent(host, child, event)
    }

    private companion object {
        val BY_HAND = setOf(
            AccessibilityEvent.TYPE_VIEW_ACCESSIBILITY_FOCUSED,
            AccessibilityEvent.TYPE_VIEW_CLICKED,
            AccessibilityEvent.TYPE_VIEW_TEXT_TRAVERSED_AT_MOVEMENT_GRANULARITY,
        )
    }
}
