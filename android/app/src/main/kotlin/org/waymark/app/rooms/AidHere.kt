package org.waymark.app.rooms

import org.waymark.app.core.Copies
import org.waymark.app.look.Column
import org.waymark.app.look.number
import org.waymark.core.ActionKind
import org.waymark.core.ContactView
import org.waymark.core.SiteView

/** A number to give: large enough to be read off the screen or written down. */
fun Column.numberOf(house: House, contact: ContactView) {
    entry(contact.name)
    add(look.number(contact.number))
    soft(contact.answeredByText)
    softIf(contact.operator)
    softIf(contact.openText)
    softIf(contact.costText)
    softIf(contact.languagesText)
    contact.confidenceText?.let { caution(it) }
    soft(contact.freshnessText)
    for (action in contact.actions) if (action.kind == ActionKind.COPY) quietButton(action.label) {
        Copies.copy(house.activity, action.target)
        announce(house.words("copied"))
    }
}

/** A place of support, with how sure it is that it is open. */
fun Column.placeOf(house: House, site: SiteView) {
    entry(site.name)
    soft(site.kindText)
    text(listOfNotNull(site.address, site.place).distinct().joinToString(", "))
    softIf(site.distanceText)
    text(site.statusText)
    softIf(site.hoursText)
    site.phone?.let { add(look.number(it)) }
    for (action in site.actions) if (action.kind == ActionKind.COPY) quietButton(action.label) {
        Copies.copy(house.activity, action.target)
        announce(house.words("copied"))
    }
}

@Suppress("DEPRECATION") // the only way to say something that is not drawn, below Android 16
private fun Column.announce(words: String) = announceForAccessibility(words)
