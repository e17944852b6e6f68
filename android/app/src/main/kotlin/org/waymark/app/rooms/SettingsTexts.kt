package org.waymark.app.rooms

import org.waymark.app.look.Page
import org.waymark.app.look.marked
import org.waymark.core.SettingsView

/** Paragraphs that the settings hold: what cannot be done, what stays. */
class SettingsTextsRoom(override val title: String, private val texts: (SettingsView) -> List<String>) : Room {
    override fun draw(house: House, page: Page) = house.ask(page, { it.settings() }) { view ->
        for (text in texts(view)) page.add(house.look.marked("•", text))
    }
}

/** How old the content is, and on what terms it may be used. */
class SettingsAboutRoom : Room {
    override val title = "room-about"

    override fun draw(house: House, page: Page) = house.ask(page, { it.about() }) { view ->
        page.heading(view.title)
        page.text(view.ageText)
        view.confirmText?.let { page.caution(it) }
        page.text(view.languagesText)
        page.heading(house.words("settings-licence"))
        page.text(view.licence)
        page.row(house.words("settings-sources")) { house.go(SourcesRoom()) }
    }
}
