package org.waymark.app.rooms

import org.waymark.app.look.Page
import org.waymark.app.look.choice
import org.waymark.core.NumberChoice
import org.waymark.core.SettingChange
import org.waymark.core.SettingsView

/** One setting, and what it can be set to. */
abstract class SettingsChoiceRoom(override val title: String) : Room {
    /** Each choice in words, whether it is the present one, and the change that makes it so. */
    abstract fun choices(house: House, view: SettingsView): List<Triple<String, Boolean, SettingChange>>

    override fun draw(house: House, page: Page) = house.ask(page, { it.settings() }) { view ->
        for ((words, chosen, change) in choices(house, view)) {
            page.add(house.look.choice(words, chosen) { choose(house, page, change) })
        }
    }

    open fun choose(house: House, page: Page, change: SettingChange) =
        house.ask(page, { it.changeSetting(change) }) { house.redraw() }
}

class SettingsCoverRoom : SettingsChoiceRoom("settings-cover") {
    override fun choices(house: House, view: SettingsView) =
        view.covers.map { Triple(it.title, it.chosen, SettingChange.Cover(it.id)) }
}

class SettingsLockRoom : SettingsChoiceRoom("settings-lock-after") {
    override fun choices(house: House, view: SettingsView) = view.lockChoices.mapNotNull { choice ->
        choice.value?.let { Triple(choice.text, choice.chosen, SettingChange.LockAfter(it)) }
    }
}

/** After how many wrong tries nothing private is left: never, until somebody wants it. */
class SettingsTriesRoom : SettingsChoiceRoom("settings-destroy-after") {
    override fun choices(house: House, view: SettingsView) =
        view.triesChoices.map { Triple(it.text, it.chosen, SettingChange.DestroyAfterTries(it.value)) }

    override fun choose(house: House, page: Page, change: SettingChange) {
        if ((change as? SettingChange.DestroyAfterTries)?.v1 == null) return super.choose(house, page, change)
        house.go(SureRoom(title, "destroy-everything-means", { it.changeSetting(change) }))
    }
}

/** What stands set, in words. */
fun List<NumberChoice>.chosenText(): String = firstOrNull { it.chosen }?.text.orEmpty()
