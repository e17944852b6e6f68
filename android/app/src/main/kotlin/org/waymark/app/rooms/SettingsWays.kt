package org.waymark.app.rooms

import org.waymark.app.look.Page
import org.waymark.app.look.choice
import org.waymark.core.ExitEffect
import org.waymark.core.ExitTrigger
import org.waymark.core.SettingChange

/** The ways to leave, and what each one does. */
class SettingsWaysRoom : Room {
    override val title = "settings-triggers"

    override fun draw(house: House, page: Page) = house.ask(page, { it.settings() }) { view ->
        for (way in view.triggers) {
            page.row(way.text, way.effectText) { house.go(SettingsWayRoom(way.trigger)) }
        }
    }
}

/** One way to leave, and what it can do. */
class SettingsWayRoom(private val trigger: ExitTrigger) : Room {
    override val title = "settings-triggers"

    override fun draw(house: House, page: Page) = house.ask(page, { it.settings() }) { view ->
        val way = view.triggers.firstOrNull { it.trigger == trigger } ?: return@ask
        page.heading(way.text)
        if (way.choices.size < 2) page.note(house.words("way-always"))
        for (choice in way.choices) {
            page.add(house.look.choice(choice.text, choice.chosen) { choose(house, page, choice.effect) })
        }
    }

    private fun choose(house: House, page: Page, effect: ExitEffect) {
        val change = SettingChange.Trigger(trigger, effect)
        if (effect == ExitEffect.DESTROY) {
            house.go(SureRoom(title, "destroy-everything-means", { it.changeSetting(change) }))
        } else {
            house.ask(page, { it.changeSetting(change) }) { house.redraw() }
        }
    }
}
