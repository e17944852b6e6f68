package org.waymark.app.rooms

import org.waymark.app.look.Code
import org.waymark.app.look.Column
import org.waymark.app.look.Fill
import org.waymark.app.look.Page
import org.waymark.app.look.button
import org.waymark.app.look.side
import org.waymark.core.UpdateCodesView

/** An update as codes for another phone's camera, one at a time so that the camera takes the right one. */
class UpdateCodesRoom : Room {
    override val title = "updates-show-codes"
    private var at = 0

    override fun draw(house: House, page: Page) = house.ask(page, { it.exportCodes() }) { view ->
        page.text(view.text)
        page.soft(view.untilText)
        page.add(Column(house.look)).show(house, view)
    }

    private fun Column.show(house: House, view: UpdateCodesView) {
        clear()
        val code = view.codes.getOrNull(at) ?: return
        add(Code(look, code.png, code.text), above = 16)
        text(code.text)
        val ways = listOf("phrase-previous" to at - 1, "next" to at + 1).filter { it.second in view.codes.indices }
        val buttons = ways.map { (name, other) ->
            look.button(house.words(name), Fill.PLAIN) {
                at = other
                show(house, view)
            }
        }
        add(look.side(*buttons.toTypedArray()), above = 12)
    }
}
