package org.waymark.app.rooms

import org.waymark.app.exit.Trust
import org.waymark.app.look.Column
import org.waymark.app.look.HoldButton
import org.waymark.app.look.Page
import org.waymark.app.look.marked

/** Where everything private is destroyed, with what that means and what stays. */
class SettingsEndRoom : Room {
    override val title = "destroy-everything"

    override fun draw(house: House, page: Page) {
        page.caution(house.words("destroy-everything-means"))
        val stays = page.add(Column(house.look), above = 0)
        HoldButton(page, house.words("hold-to-destroy"), house.words("destroy-really")) { end(house, page) }
        house.ask(page, { it.settings() }) { view ->
            stays.heading(house.words("settings-what-stays"))
            view.whatStays.forEach { stays.add(house.look.marked("•", it)) }
        }
    }

    /** What could not be finished goes on at the next start: either way out is right. */
    private fun end(house: House, page: Page) =
        house.ask(page, { it.destroyEverything() }, { leave(house) }) { leave(house) }

    private fun leave(house: House) {
        Trust(house.activity).forget()
        house.onLeave()
    }
}
