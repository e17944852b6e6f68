package org.waymark.app.pictures

import android.widget.EditText
import org.waymark.app.rooms.MapRoom
import org.waymark.app.rooms.PlacesRoom
import org.waymark.app.rooms.SiteRoom
import org.waymark.app.support.Phone
import org.waymark.app.support.said
import org.waymark.core.NearRequest

/** What is near a crossing, and one place of it. */
val placeScenes = listOf(
    Scene("places") { at(PlacesRoom()) },
    Scene("places-near") { find("Medyka") },
    Scene("places-sites") { scrollTo(views().first { said(it) == house.words("place-sites") }) },
    Scene("places-unknown") { find("Medyca") },
    Scene("map") { at(MapRoom("Medyka")) },
    Scene("map-nearer") { pressWord("map-larger").pressWord("map-larger") },
    Scene("map-points") { scrollTo(views().first { said(it) == house.words("map-crossings") }) },
    Scene("site") { at(SiteRoom(engine.near(NearRequest(place = "Medyka")).places.first().id)) },
    Scene("site-past") {
        val past = engine.near(NearRequest(place = "Medyka", includePast = true)).places
        at(SiteRoom(past.first { it.history.isNotEmpty() }.id))
    },
)

private fun Phone.find(place: String) {
    at(PlacesRoom())
    views().filterIsInstance<EditText>().single().setText(place)
    pressWord("place-find")
}
