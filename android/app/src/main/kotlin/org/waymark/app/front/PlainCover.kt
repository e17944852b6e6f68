package org.waymark.app.front

import org.waymark.core.CoverKey
import org.waymark.core.CoverLine
import org.waymark.core.CoverView
import org.waymark.core.KeyWeight

/** What stands in front before the engine is open, and where it cannot be loaded at all. */
object PlainCover {
    private val signs = listOf("C", "±", "%", "÷", "7", "8", "9", "×", "4", "5", "6", "−", "1", "2", "3", "+")
    private val last = listOf("0", ".", "=")

    private fun key(sign: String) = CoverKey(
        id = sign,
        label = sign,
        spoken = sign,
        span = (if (sign == "0") 2 else 1).toUByte(),
        weight = when {
            sign == "=" -> KeyWeight.MAIN
            sign.single().isDigit() || sign == "." -> KeyWeight.PLAIN
            else -> KeyWeight.SOFT
        },
    )

    val view = CoverView(
        cover = "plain",
        icon = "calculator",
        title = "",
        lines = listOf(CoverLine.HISTORY, CoverLine.DISPLAY),
        display = byteArrayOf('0'.code.toByte()),
        history = byteArrayOf(),
        caption = null,
        memory = null,
        rows = (signs.chunked(4) + listOf(last)).map { it.map(::key) },
        decimalMark = ".",
        rightToLeft = false,
    )
}
