package org.waymark.app.rooms

import org.waymark.app.look.Page

/** Where everything begins: seven doors, the most urgent first. */
class HomeRoom : Room {
    override val title = "room-home"

    override fun draw(house: House, page: Page) {
        for ((name, room) in doors) page.row(house.words(name)) { house.go(room()) }
    }

    private val doors = listOf<Pair<String, () -> Room>>(
        "home-guide" to { GuideRoom() },
        "home-notes" to { NotesRoom() },
        "home-settings" to { SettingsRoom() },
    )
}
