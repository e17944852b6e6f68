package org.waymark.app.rooms

import org.waymark.app.front.Icons
import org.waymark.app.look.Page
import org.waymark.core.SettingChange
import org.waymark.core.SettingsView

/** Everything that can be set, each with how it is now. */
class SettingsRoom : Room {
    override val title = "room-settings"

    override fun draw(house: House, page: Page) = house.ask(page, { it.settings() }) { view ->
        view.vaultText?.let { page.caution(it) }
        Doors(house, page).apply {
            first(view)
            pins(view)
            readings()
            last()
        }
    }

    private class Doors(private val house: House, private val page: Page) {
        fun first(view: SettingsView) {
            door("settings-language") { SettingsLanguageRoom() }
            page.row(words("settings-discreet"), words(if (view.discreet) "on" else "off")) { turn(!view.discreet) }
            door("settings-cover", view.covers.firstOrNull { it.chosen }?.title) { SettingsCoverRoom() }
            door("settings-icon", words(Icons(house.activity).chosen.words)) { SettingsIconRoom() }
            door("settings-triggers") { SettingsWaysRoom() }
            door("settings-other-app") { SettingsOtherAppRoom() }
        }

        fun pins(view: SettingsView) {
            page.heading(words("settings-pins"))
            door("settings-lock-after", view.lockChoices.chosenText()) { SettingsLockRoom() }
            door("settings-pins") { SettingsPinsRoom() }
            door("settings-destroy-after", view.triesChoices.chosenText()) { SettingsTriesRoom() }
            door("settings-practise") { SettingsPractiseRoom() }
        }

        fun readings() {
            page.heading(words("settings-read"))
            door("room-updates") { UpdatesRoom() }
            door("settings-limits") { SettingsTextsRoom("settings-limits") { listOf(it.hardwareText) + it.limits } }
            door("settings-what-stays") { SettingsTextsRoom("settings-what-stays") { it.whatStays } }
            door("room-about") { SettingsAboutRoom() }
            door("settings-sources") { SourcesRoom() }
        }

        fun last() {
            page.gap()
            page.cautionButton(words("destroy-everything")) { house.go(SettingsEndRoom()) }
        }

        private fun turn(discreet: Boolean) =
            house.ask(page, { it.changeSetting(SettingChange.Discreet(discreet)) }) { house.redraw() }

        private fun door(name: String, now: String? = null, room: () -> Room) {
            page.row(words(name), now) { house.go(room()) }
        }

        private fun words(name: String) = house.words(name)
    }
}
