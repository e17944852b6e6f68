package org.waymark.app.rooms

import org.waymark.app.look.Page
import org.waymark.app.look.choice
import org.waymark.core.ExitEffect
import org.waymark.core.ExitTrigger
import org.waymark.core.SettingChange
import org.waymark.core.TriggerView

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
        page.text(way.effectText)
        if (way.choices.size < 2) return@ask page.note(house.words("way-always")).let { }
        for (effect in way.choices) choice(house, page, way, effect)
    }

    private fun choice(house: House, page: Page, way: TriggerView, effect: ExitEffect) {
        val change = SettingChange.Trigger(trigger, effect)
        page.add(
            house.look.choice(house.words(name(effect)), effect == way.effect) {
                if (effect == ExitEffect.DESTROY) {
                    house.go(SureRoom(name(effect), "destroy-everything-means", { it.changeSetting(change) }))
                } else {
                    house.ask(page, { it.changeSetting(change) }) { house.redraw() }
                }
            },
        )
    }

    private fun name(effect: ExitEffect) = when (effect) {
        ExitEffect.NOTHING -> "way-nothing"
        ExitEffect.LOCK -> "way-lock"
        ExitEffect.COVER -> "way-cover"
        ExitEffect.DESTROY -> "way-destroy"
    }
}
