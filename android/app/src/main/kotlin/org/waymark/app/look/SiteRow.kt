package org.waymark.app.look

import android.view.Gravity
import android.view.View
import android.view.ViewGroup.LayoutParams.WRAP_CONTENT
import android.widget.LinearLayout
import org.waymark.core.SiteView
import org.waymark.core.Status

/** One site among others: whether it is open, where it lies from here, and what it offers. */
fun Look.siteRow(site: SiteView, click: () -> Unit): View {
    val parts = mutableListOf<View>(text(site.name, Style.STRONG))
    parts += text("${site.status.mark}  ${site.statusText}", Style.BODY)
    wayTo(site)?.let { parts += it }
    for (fact in listOf(site.address ?: site.place, site.offersText, site.hoursText)) {
        if (!fact.isNullOrBlank()) parts += text(fact, Style.SOFT)
    }
    site.confirmText?.let { parts += doubt(it) }
    return pressable(parts, click = click)
}

/** How far and in which direction, with an arrow: above the words where the letters are large. */
fun Look.wayTo(site: SiteView): View? {
    val words = together(site.distanceText, site.bearingText).ifEmpty { return null }
    val stacked = context.resources.configuration.fontScale > LARGE_FONT
    return LinearLayout(context).apply {
        orientation = if (stacked) LinearLayout.VERTICAL else LinearLayout.HORIZONTAL
        gravity = if (stacked) Gravity.START else Gravity.CENTER_VERTICAL
        site.bearingDeg?.let {
            val place = LinearLayout.LayoutParams(dp(ARROW), dp(ARROW))
            place.marginEnd = dp(10)
            addView(Bearing(context, it.toFloat(), site.bearingText, accent), place)
        }
        addView(text(words, Style.BODY), LinearLayout.LayoutParams(WRAP_CONTENT, WRAP_CONTENT))
    }
}

/** The sign of a state, told apart by its shape; the words stand beside it. */
val Status.mark: String
    get() = when (this) {
        Status.OPEN -> "●"
        Status.CLOSED -> "×"
        Status.HISTORIC -> "□"
        Status.UNKNOWN -> "○"
    }

private const val ARROW = 26
private const val LARGE_FONT = 1.3f
