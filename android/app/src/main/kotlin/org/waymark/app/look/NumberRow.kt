package org.waymark.app.look

import android.view.View
import org.waymark.core.ContactView
import org.waymark.core.Freshness

/** One number among others: what to dial, who answers and when, and how far to trust it. */
fun Look.numberRow(contact: ContactView, withCountry: Boolean, click: () -> Unit): View {
    val parts = mutableListOf<View>(
        number(contact.number),
        text(contact.name, Style.STRONG),
        text(together(contact.answeredByText, contact.countryName.takeIf { withCountry }), Style.SOFT),
        text(contact.openText, Style.BODY),
        text(together(contact.costText, contact.languagesText), Style.SOFT),
        freshness(contact.freshness, contact.freshnessText),
    )
    for (warning in listOfNotNull(contact.confirmText, contact.confidenceText)) parts += doubt(warning)
    return pressable(parts, click = click)
}

/** What is old or was never checked looks different, and says so. */
fun Look.freshness(how: Freshness, words: String): View =
    text(words, Style.SOFT).apply { if (how == Freshness.STALE || how == Freshness.UNVERIFIED) setTextColor(caution) }

/** A warning inside a row: by its words and its ground, not by colour alone. */
fun Look.doubt(words: String): View = text(words, Style.CAUTION).apply {
    background = panel(cautionGround)
    setPadding(dp(12), dp(8), dp(12), dp(8))
}
