package org.waymark.app.rooms

import org.waymark.app.look.Column
import org.waymark.app.look.Page
import org.waymark.app.look.Sketch
import org.waymark.app.look.Zoom
import org.waymark.core.NearRequest
import org.waymark.core.SiteView
import org.waymark.core.SketchPoint
import org.waymark.core.SketchRequest
import org.waymark.core.SketchView
import org.waymark.core.Waymark

/** What lies around a place: a drawing, and the same in words below. With `site` only that one. */
class MapRoom(private var place: String, private val past: Boolean = false, private val site: String? = null) : Room {
    override val title = "room-map"
    private var zoom = Zoom()

    override fun draw(house: House, page: Page) = house.ask(page, {
        val sites = sites(it)
        it.sketch(SketchRequest(place, sites.map { site -> site.id })) to sites
    }) { (view, sites) ->
        page.caution(view.cautionText)
        page.softIf(view.leftOutText)
        val points = MapPoints(house, place, sites)
        drawing(house, page, view, points)
        points.list(page, view)
        page.sourcesOf(house, view.sources)
    }

    override fun drop() {
        place = ""
        zoom = Zoom()
    }

    private fun sites(engine: Waymark): List<SiteView> =
        if (site != null) listOf(engine.site(site))
        else engine.near(NearRequest(place, includePast = past)).places

    private fun drawing(house: House, page: Page, view: SketchView, points: MapPoints) {
        val several = Column(house.look)
        val sketch = Sketch(house.look, view, zoom) { found -> open(house, several, points, found) }
        sketch.contentDescription = view.spokenText + " " + view.northText
        page.soft(view.northText)
        page.add(sketch)
        page.add(several)
        page.zoomButtons(house, sketch, zoom)
    }

    /** One point is its room; of several in one spot the reader chooses. */
    private fun open(house: House, several: Column, points: MapPoints, found: List<SketchPoint>) {
        several.clear()
        if (found.size == 1) return points.open(found.single())
        found.forEach { points.row(several, it) }
    }
}

/** Whether a place can be drawn: of some it is not said where they are. */
fun Column.mapOf(house: House, site: SiteView, from: String?) {
    val here = site.lat?.let { north -> site.lon?.let { east -> "$north, $east" } } ?: return
    quietButton(house.words("show-sketch")) { house.go(MapRoom(from ?: here, site = site.id)) }
}
