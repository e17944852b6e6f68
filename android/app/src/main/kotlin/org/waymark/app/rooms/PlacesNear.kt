package org.waymark.app.rooms

import org.waymark.app.look.Column
import org.waymark.app.look.numberRow
import org.waymark.app.look.siteRow
import org.waymark.app.look.switch
import org.waymark.app.look.together
import org.waymark.core.NearView
import org.waymark.core.PlaceMatchView

/** Where the reader stands, the sheet to read first, and other places of that name. */
fun Column.standpoint(house: House, view: NearView, find: (String) -> Unit) {
    heading(together(view.place.name, view.place.countriesText))
    view.place.crossingText?.let { note(it) }
    view.sheet?.let { sheet ->
        row(sheet.title, house.words("place-read-first")) { house.go(SheetRoom(sheet.id)) }
    }
    val others = view.place.others.mapNotNull { other -> other.position?.let { other to it } }
    if (others.isEmpty()) return
    heading(house.words("place-others"))
    for ((other, position) in others) row(other.name, other.countriesText) { find(position) }
}

/** The sites, nearest first. */
fun Column.sitesOf(house: House, view: NearView, from: String, past: Boolean, switchPast: () -> Unit) {
    heading(house.words("place-sites"))
    view.placesText?.let { note(it) }
    for (site in view.places) add(look.siteRow(site) { house.go(SiteRoom(site.id, from)) })
    button(house.words("show-sketch")) { house.go(MapRoom(from, past)) }
    softIf(view.pastLeftOutText)
    if (past || view.pastLeftOut > 0u) switch(house.words("place-include-past"), past, switchPast)
}

/** Numbers to call there, best first. */
fun Column.numbersOf(house: House, view: NearView, doubtful: Boolean, switchDoubtful: () -> Unit) {
    heading(house.words("room-numbers"))
    val abroad = view.place.countries.size > 1
    for (contact in view.contacts) add(look.numberRow(contact, abroad) { house.go(NumberRoom(contact.id)) })
    view.moreContactsText?.let { more ->
        button(more) { house.go(NumbersRoom(view.place.countries.singleOrNull())) }
    }
    softIf(view.lowLeftOutText)
    if (doubtful || view.lowLeftOut > 0u) switch(house.words("include-doubtful"), doubtful, switchDoubtful)
}

/** By its position, because a name alone would lead back to the first of that name. */
private val PlaceMatchView.position: String?
    get() = lat?.let { north -> lon?.let { east -> "$north, $east" } }
