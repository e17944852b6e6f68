package org.waymark.app.pictures

import org.waymark.app.rooms.NotesRoom
import org.waymark.app.rooms.UnlockRoom
import org.waymark.app.support.Phone
import org.waymark.core.Pad
import org.waymark.core.SettingChange

/** What everybody may see; and, because time stands still here, at the end the wait after wrong tries. */
val coverScenes = listOf(
    Scene("cover", open = false) { out() },
    Scene("cover-sum", open = false) { listOf("7", "8").forEach { engine.press(it) }.also { activity.cover.redraw() } },
    Scene("unlock-wait") {
        engine.press("clear")
        comeIn()
        engine.changeSetting(SettingChange.Cover(engine.settings().covers.last().id))
        engine.lock()
        at(UnlockRoom { NotesRoom() })
        guessUntilItWaits()
    },
    Scene("cover-second", open = false) { out() },
)

/** What stands there where the engine cannot be loaded. */
val plainCover = Scene("cover-plain", open = false) {}

private fun Phone.guessUntilItWaits() {
    repeat(MOST) {
        if (runCatching { engine.waitSeconds() > 0uL }.getOrDefault(false)) return@repeat
        type(Pad.FIRST, "604837")
        pressWord("unlock-now")
    }
    check(engine.waitSeconds() > 0uL)
}

private const val MOST = 12
