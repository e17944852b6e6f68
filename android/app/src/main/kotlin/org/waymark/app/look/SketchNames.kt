package org.waymark.app.look

import android.graphics.RectF

/** Finds room for names beside their points, where they lie on nothing else and stay inside. */
class SketchNames(private val inside: RectF, private val radius: Float, private val gap: Float) {
    private val taken = mutableListOf<RectF>()

    fun keep(box: RectF) {
        taken += box
    }

    fun keepMark(x: Float, y: Float) = keep(RectF(x - radius, y - radius, x + radius, y + radius))

    /** `null` where there is none: the name stands in the list. */
    fun room(x: Float, y: Float, width: Float, height: Float): RectF? {
        val away = radius + gap
        val boxes = listOf(
            at(x + away, y - height / 2, width, height),
            at(x - away - width, y - height / 2, width, height),
            at(x - width / 2, y - away - height, width, height),
            at(x - width / 2, y + away, width, height),
        )
        return boxes.firstOrNull { free(it) }?.also { keep(it) }
    }

    private fun at(left: Float, top: Float, width: Float, height: Float) =
        RectF(left, top, left + width, top + height)

    private fun free(box: RectF) = inside.contains(box) && taken.none { RectF.intersects(it, box) }
}
