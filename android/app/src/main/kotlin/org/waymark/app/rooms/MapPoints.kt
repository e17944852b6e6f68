package org.waymark.app.rooms

import org.waymark.app.look.Column
import org.waymark.app.look.Fill
import org.waymark.app.look.Sketch
import org.waymark.app.look.Zoom
import org.waymark.app.look.button
import org.waymark.app.look.mark
import org.waymark.app.look.side
import org.waymark.core.SketchPoint
import org.waymark.core.SketchPointKind
import org.waymark.core.SketchView

/** The points of a sketch in words, each a way to what is known of it. */
class MapPoints(private val house: House, private val place: String) {
    fun list(column: Column, view: SketchView) {
        for ((kind, points) in view.points.groupBy { it.kind }) {
            when (kind) {
                SketchPointKind.STANDPOINT -> Unit
                SketchPointKind.SITE -> column.heading(house.words("place-sites"))
                SketchPointKind.CROSSING -> column.heading(house.words("map-crossings"))
            }
            points.forEach { row(column, it) }
        }
    }

    fun row(column: Column, point: SketchPoint) {
        val name = "${point.mark}  ${point.label}"
        if (point.kind != SketchPointKind.STANDPOINT) return column.row(name, point.text) { open(point) }.let { }
        column.text(name)
        column.soft(point.text)
    }

    fun open(point: SketchPoint) {
        val id = point.id ?: return
        if (point.kind == SketchPointKind.SITE) house.go(SiteRoom(id, place)) else house.go(PlacesRoom(point.label))
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
