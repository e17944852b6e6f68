package org.waymark.app.look

import android.widget.TextView

/** The keys of a phrase: a page of Latin letters and a page of Ukrainian ones. */
class Letters(
    private val pad: Keypad,
    private val words: (String) -> String,
    private val typed: (ByteArray) -> Unit,
    private val takenBack: () -> Unit,
) {
    private val look = pad.look
    private val page = pad.add(Column(look), above = 0)
    private var other = look.context.resources.configuration.locales[0].language == UKRAINIAN

    init {
        draw()
    }

    private fun draw() {
        page.clear()
        val wide = keysInARow()
        for (row in (if (other) CYRILLIC else LATIN).chunked(wide)) {
            page.add(KeyRow(look, row.map { pad.signKey(it.toString()) }, wide), above = 4)
        }
        page.add(look.side(space(), turn(), delete()), above = 4)
    }

    private fun space(): TextView {
        val sign = " ".encodeToByteArray()
        return pad.key("␣", words("key-space")) { typed(sign) }
    }

    private fun turn() = pad.key(if (other) "abc" else "абв", words("key-other-letters")) {
        other = !other
        draw()
    }

    private fun delete() = pad.key("⌫", words("key-delete-letter")) { takenBack() }

    /** As many as are wide enough for a thumb. */
    private fun keysInARow(): Int {
        val width = look.context.resources.configuration.screenWidthDp - MARGINS
        return (width / KEY).coerceIn(FEWEST, MOST)
    }

    private companion object {
        const val UKRAINIAN = "uk"
        const val LATIN = "abcdefghijklmnopqrstuvwxyz"
        const val CYRILLIC = "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя"
        const val MARGINS = 32
        const val KEY = 52
        const val FEWEST = 3
        const val MOST = 8
    }
}
