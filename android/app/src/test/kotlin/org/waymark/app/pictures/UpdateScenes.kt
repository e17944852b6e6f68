package org.waymark.app.pictures

import org.waymark.app.rooms.NumberRoom
import org.waymark.app.rooms.UpdateCodesRoom
import org.waymark.app.rooms.UpdateReadRoom
import org.waymark.app.rooms.UpdatesRoom
import org.waymark.app.support.Phone
import org.waymark.app.support.rehearsal
import org.waymark.core.UpdateMode

/** Newer content: before, after, refused, and when what is here has grown old. */
val updateScenes = listOf(
    Scene("updates") { at(UpdatesRoom()) },
    Scene("updates-refused") {
        engine.setUpdateMode(UpdateMode.BY_HAND)
        take("stranger.file")
        at(UpdatesRoom())
    },
    Scene("updates-installed") {
        take("newer.file")
        at(UpdatesRoom())
    },
    Scene("updates-end") { scrollToEnd() },
    Scene("updates-codes") { at(UpdateCodesRoom()) },
    Scene("updates-read") { at(UpdateReadRoom()) },
    Scene("updates-old") {
        engine.advanceFixedTime(YEAR)
        at(UpdatesRoom())
    },
    Scene("number-old") { at(NumberRoom("pl-kcik-phone")) },
)

private const val YEAR = 31_536_000u

private fun Phone.take(file: String) {
    engine.importBegin()
    engine.importPiece(rehearsal.resolve(file).readBytes())
    engine.importFinish(null)
}

