package org.waymark.app.rooms

import org.waymark.app.look.Column
import org.waymark.app.look.Fill
import org.waymark.app.look.Sketch
import org.waymark.app.look.Zoom
import org.waymark.app.look.button
import org.waymark.app.look.mark
import org.waymark.app.look.side
import org.waymark.app.look.siteRow
import org.waymark.core.SiteView
import org.waymark.core.SketchPoint
import org.waymark.core.SketchPointKind
import org.waymark.core.SketchView

/** The points of a sketch in words, each a way to what is known of it. */
class MapPoints(private val house: House, private val place: String, private val sites: List<SiteView>) {
    fun list(column: Column, view: SketchView) {
        for ((kind, points) in view.points.groupBy { it.kind }) {
            column.heading(house.words(name(kind)))
            for (point in points) {
                if (kind == SketchPointKind.STANDPOINT) column.text("${point.mark}  ${point.label}")
                else row(column, point)
            }
        }
    }

    fun row(column: Column, point: SketchPoint) {
        val site = sites.firstOrNull { point.kind == SketchPointKind.SITE && it.id == point.id }
        if (site != null) column.add(house.look.siteRow(site) { open(point) })
        else column.row("${point.mark}  ${point.label}", point.text) { open(point) }
    }

    fun open(point: SketchPoint) {
        val id = point.id ?: return
        if (point.kind == SketchPointKind.SITE) house.go(SiteRoom(id, place)) else house.go(PlacesRoom(point.label))
    }

    private fun name(kind: SketchPointKind) = when (kind) {
        SketchPointKind.STANDPOINT -> "map-middle"
        SketchPointKind.SITE -> "place-sites"
        SketchPointKind.CROSSING -> "map-crossings"
    }
}

/** Two large buttons; what cannot go further is switched off. */
fun Column.zoomButtons(house: House, sketch: Sketch, zoom: Zoom) {
    lateinit var draw: () -> Unit
    val larger = house.look.button(house.words("map-larger"), Fill.PLAIN) { zoom.larger(); draw() }
    val smaller = house.look.button(house.words("map-smaller"), Fill.PLAIN) { zoom.smaller(); draw() }
    draw = {
        larger.isEnabled = zoom.canGrow
        smaller.isEnabled = zoom.canShrink
        sketch.invalidate()
    }
    draw()
    add(house.look.side(larger, smaller), above = 12)
}
