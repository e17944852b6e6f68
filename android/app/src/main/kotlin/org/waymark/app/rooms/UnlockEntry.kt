package org.waymark.app.rooms

import org.waymark.app.core.Pen
import org.waymark.app.look.Column
import org.waymark.app.look.Keypad
import org.waymark.app.look.Slow
import org.waymark.core.Pad

/** A keypad for one of the engine's pads, and the button for what is done with what was typed. */
class UnlockEntry(house: House, pad: Pad, phrase: Boolean, action: String) {
    private val pen = Pen(house.desk, pad)
    private val keypad = Keypad(house.look, house::words, pen, phrase)
    private val button = Slow(house.words(action), house.words("working"))

    fun addTo(column: Column, click: () -> Unit) {
        column.add(keypad)
        button.addTo(column, click)
    }

    /** What stood there was not taken: type it once more. */
    fun again() {
        keypad.again()
        button.ready()
    }

    /** Leaves nothing on the pad. */
    fun drop() = pen.begin()
}
