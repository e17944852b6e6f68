package org.waymark.app.support

import java.security.SecureRandom

/**
 * A text that nobody else has, and that this object does not hold either: every sign is kept
 * turned over, and is only ever given out by itself.
 */
class Sentinel(private val name: String, alphabet: CharRange, length: Int) {
    private val turned = SecureRandom().let { dice ->
        IntArray(length) { (alphabet.first + dice.nextInt(alphabet.last - alphabet.first + 1)).code xor TURN }
    }

    fun signs(each: (Char) -> Unit) = turned.forEach { each((it xor TURN).toChar()) }

    /** As it could lie in memory, every byte turned over. */
    val patterns: List<Pair<String, ByteArray>> = listOf(
        "$name as UTF-16, high byte first" to bytes { listOf(it shr 8, it) },
        "$name as UTF-16, low byte first" to bytes { listOf(it, it shr 8) },
        "$name as UTF-8 or Latin-1" to bytes { if (it < 0x80) listOf(it) else listOf(0xC0 or (it shr 6), 0x80 or (it and 0x3F)) },
    )

    private fun bytes(of: (Int) -> List<Int>): ByteArray =
        turned.flatMap { of(it xor TURN) }.map { (it xor TURN).toByte() }.toByteArray()

    companion object {
        const val TURN = 0x5A
    }
}
