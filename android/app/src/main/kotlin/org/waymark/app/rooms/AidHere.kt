package org.waymark.app.rooms

import org.waymark.app.look.Column
import org.waymark.app.look.numberRow
import org.waymark.app.look.siteRow
import org.waymark.core.ContactView
import org.waymark.core.SiteView

/** A number to give, and all that can be done with it one press away. */
fun Column.numberOf(house: House, contact: ContactView) {
    add(look.numberRow(contact, withCountry = true) { house.go(NumberRoom(contact.id)) })
}

/** A place of support, with how sure it is that it is open. */
fun Column.placeOf(house: House, site: SiteView) {
    add(look.siteRow(site) { house.go(SiteRoom(site.id)) })
}
