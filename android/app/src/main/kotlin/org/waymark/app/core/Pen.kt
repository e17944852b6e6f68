package org.waymark.app.core

import org.waymark.core.Pad

/**
 * Types on one of the engine's pads, byte by byte. Of what was typed it knows only how long
 * each sign is, so that a whole letter can be taken back.
 */
class Pen(private val desk: Desk, private val pad: Pad) {
    private val sizes = ByteArray(MOST)

    /** How many signs stand there. */
    var signs = 0
        private set

    /** Empties the pad: what stood on it before a screen was drawn anew has no dots there. */
    fun begin() {
        sizes.fill(0)
        signs = 0
        desk.engine?.runCatching { while (pinPop(pad) > 0u) Unit }
    }

    /** A sign that does not fit as a whole is not typed at all. */
    fun push(sign: ByteArray) {
        val engine = desk.engine ?: return
        if (signs == MOST) return
        val before = sizes.sum()
        // Behind the cover nothing can be typed.
        val now = engine.runCatching { sign.fold(0) { _, byte -> pinPush(pad, byte.toUByte()).toInt() } }
        val added = (now.getOrNull() ?: return) - before
        if (added == sign.size) sizes[signs++] = sign.size.toByte()
        else repeat(added) { engine.pinPop(pad) }
    }

    fun pop() {
        if (signs == 0) return
        signs--
        repeat(sizes[signs].toInt()) { desk.engine?.pinPop(pad) }
        sizes[signs] = 0
    }

    private companion object {
        /** As many bytes as a pad holds. */
        const val MOST = 160
    }
}
