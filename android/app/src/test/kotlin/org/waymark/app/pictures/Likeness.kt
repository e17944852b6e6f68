package org.waymark.app.pictures

import java.awt.image.BufferedImage
import kotlin.math.abs

/**
 * Whether two pictures show the same to an eye: a word or a colour that changed is seen, how
 * the edge of a letter was smoothed is not. Said as the share of the worst small square that
 * differs clearly, because one word is little of a whole screen.
 */
fun unlikeness(one: BufferedImage, other: BufferedImage): Double {
    if (one.width != other.width || one.height != other.height) return 1.0
    val (a, b) = Soft(one) to Soft(other)
    return (0 until one.height step SQUARE / 2).maxOf { top ->
        (0 until one.width step SQUARE / 2).maxOf { start -> differing(a, b, start, top) }
    }
}

private fun differing(a: Soft, b: Soft, start: Int, top: Int): Double {
    val columns = start until minOf(start + SQUARE, a.width)
    val rows = top until minOf(top + SQUARE, a.height)
    val clear = rows.sumOf { y -> columns.count { x -> a.differs(b, x, y) } }
    return clear / (SQUARE * SQUARE).toDouble()
}

/** A picture out of focus: each sign is the mean of itself and its neighbours. */
private class Soft(image: BufferedImage) {
    val width = image.width
    val height = image.height
    private val parts = IntArray(width * height * PARTS)

    init {
        val sharp = image.getRGB(0, 0, width, height, null, 0, width)
        for (y in 0 until height) for (x in 0 until width) for (part in 0 until PARTS) {
            parts[(y * width + x) * PARTS + part] = mean(sharp, x, y, part * BITS)
        }
    }

    private fun mean(sharp: IntArray, x: Int, y: Int, shift: Int): Int {
        var sum = 0
        var count = 0
        for (down in maxOf(0, y - 1)..minOf(height - 1, y + 1)) {
            for (across in maxOf(0, x - 1)..minOf(width - 1, x + 1)) {
                sum += sharp[down * width + across] shr shift and BYTE
                count++
            }
        }
        return sum / count
    }

    fun differs(other: Soft, x: Int, y: Int) = (0 until PARTS).any {
        val at = (y * width + x) * PARTS + it
        abs(parts[at] - other.parts[at]) > CLEARLY
    }
}

/** More than this is another picture. */
const val UNLIKE = 0.03

private const val SQUARE = 32
private const val PARTS = 3
private const val BITS = 8
private const val BYTE = 0xFF
private const val CLEARLY = 24
