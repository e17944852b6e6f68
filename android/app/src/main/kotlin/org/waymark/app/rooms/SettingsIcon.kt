package org.waymark.app.rooms

import org.waymark.app.front.Icon
import org.waymark.app.front.Icons
import org.waymark.app.look.Page
import org.waymark.app.look.choice

/** What the launcher shows of the app. */
class SettingsIconRoom : Room {
    override val title = "settings-icon"

    override fun draw(house: House, page: Page) {
        val icons = Icons(house.activity)
        page.text(house.words("settings-icon-means"))
        val chosen = icons.chosen
        for (icon in Icon.entries) page.add(
            house.look.choice(house.words(icon.words), icon == chosen) {
                icons.choose(icon)
                house.redraw()
            },
        )
    }
}
