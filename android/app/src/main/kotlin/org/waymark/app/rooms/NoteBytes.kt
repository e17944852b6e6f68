package org.waymark.app.rooms

import android.text.Editable
import android.widget.EditText
import java.nio.CharBuffer

/** What stands in a field, as bytes of UTF-8 that can be wiped, and never as a string. */
fun EditText.bytes(): ByteArray {
    val chars = CharArray(text.length)
    text.getChars(0, chars.size, chars, 0)
    val encoded = Charsets.UTF_8.encode(CharBuffer.wrap(chars))
    val bytes = ByteArray(encoded.remaining())
    encoded.get(bytes)
    chars.fill(' ')
    if (encoded.hasArray()) encoded.array().fill(0)
    return bytes
}

/** Puts bytes of UTF-8 into a field, and wipes them. */
fun EditText.take(bytes: ByteArray) {
    val decoded = Charsets.UTF_8.decode(java.nio.ByteBuffer.wrap(bytes))
    setText(decoded)
    if (decoded.hasArray()) decoded.array().fill(' ')
    bytes.fill(0)
}

/** Writes over what stands in a field, and empties it. */
fun EditText.wipe() {
    val text: Editable = text
    text.replace(0, text.length, " ".repeat(text.length))
    setText("") // what could be undone goes with it
}

/** Where in a text the byte of its UTF-8 stands that the engine speaks of. */
fun place(text: CharSequence, byte: Int): Int {
    var bytes = 0
    var at = 0
    while (at < text.length && bytes < byte) {
        val sign = Character.codePointAt(text, at)
        bytes += when {
            sign < 0x80 -> 1
            sign < 0x800 -> 2
            sign < 0x10000 -> 3
            else -> 4
        }
        at += Character.charCount(sign)
    }
    return at
}
