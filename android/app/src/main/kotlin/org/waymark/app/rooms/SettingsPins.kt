package org.waymark.app.rooms

import org.waymark.app.look.Page

/** The PINs. What there is to remove is not said: it looks the same in every session. */
class SettingsPinsRoom : Room {
    override val title = "settings-pins"

    override fun draw(house: House, page: Page) {
        page.row(house.words("settings-change-pin")) { house.go(SettingsPinRoom(NewPin.FIRST)) }
        page.row(house.words("settings-second-pin")) { house.go(SettingsPinRoom(NewPin.SECOND)) }
        page.row(house.words("settings-remove-second")) {
            house.go(SureNotesRoom("settings-remove-second", "remove-second-means", { it.removeSecondPin() }))
        }
        page.row(house.words("settings-destroy-pin")) { house.go(SettingsPinRoom(NewPin.DESTROYS)) }
        page.row(house.words("settings-remove-destroy")) {
            house.go(SureNotesRoom("settings-remove-destroy", "remove-destroy-means", { it.removeDestroyPin() }))
        }
    }
}
