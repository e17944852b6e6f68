package org.waymark.app.rooms

import org.waymark.app.R
import org.waymark.app.look.Page
import org.waymark.app.look.door
import org.waymark.app.look.mainDoor

/** Where everything begins: seven doors, the most urgent first. */
class HomeRoom : Room {
    override val title = "room-home"

    override fun draw(house: House, page: Page) {
        for ((number, door) in doors.withIndex()) {
            val (name, sign, room) = door
            if (number == 0) page.mainDoor(sign, house.words(name)) { house.go(room()) }
            else page.door(sign, house.words(name)) { house.go(room()) }
        }
    }

    private val doors = listOf<Triple<String, Int, () -> Room>>(
        Triple("home-numbers", R.drawable.sign_numbers, { NumbersRoom() }),
        Triple("home-places", R.drawable.sign_places, { PlacesRoom() }),
        Triple("home-ask", R.drawable.sign_ask, { AidsRoom() }),
        Triple("home-guide", R.drawable.sign_guide, { GuideRoom() }),
        Triple("home-phrases", R.drawable.sign_phrases, { PhrasesRoom() }),
        Triple("home-notes", R.drawable.sign_notes, { NotesRoom() }),
        Triple("home-settings", R.drawable.sign_settings, { SettingsRoom() }),
    )
}
