package org.waymark.app.rooms

import org.waymark.app.look.Page
import org.waymark.core.Waymark
import org.waymark.core.WaymarkException

/** Begins the practice of leaving and coming back, for which the notes have to be open. */
class SettingsPractiseRoom : Room {
    override val title = "settings-practise"

    override fun draw(house: House, page: Page) =
        house.ask(page, { it.rehearse() }, { locked(house, page, it) }) { house.replace(SetUpRoom()) }

    private fun locked(house: House, page: Page, problem: WaymarkException) {
        if (problem is WaymarkException.Locked) house.replace(UnlockRoom { SettingsPractiseRoom() })
        else house.explain(page, problem)
    }
}

/** Whether a practice is under way, before which and after which somebody leaves and comes back. */
fun Waymark.practises(): Boolean = runCatching { setUp().practising }.getOrDefault(false)
