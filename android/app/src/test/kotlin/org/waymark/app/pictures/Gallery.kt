package org.waymark.app.pictures

import android.graphics.Bitmap
import java.awt.image.BufferedImage
import java.awt.image.IndexColorModel
import java.io.File
import javax.imageio.IIOImage
import javax.imageio.ImageIO
import javax.imageio.ImageWriteParam

/** The committed pictures: compares with them, or renews them with `-Dpictures.write=true`. */
class Gallery(
    private val kept: File = File(System.getProperty("pictures.dir")!!),
    private val differing: File = File(System.getProperty("shots.dir")!!, "differing"),
    private val renews: Boolean = System.getProperty("pictures.write") == "true",
) {
    /** `null` if it looks as it did. */
    fun compare(name: String, drawn: BufferedImage): String? {
        val file = File(kept, "$name.png")
        if (renews) return write(file, drawn).let { null }
        val unlike = if (file.exists()) unlikeness(ImageIO.read(file), drawn) else 1.0
        if (unlike <= UNLIKE) return null
        write(File(differing, "$name.png"), drawn)
        return "$name.png looks different by %.2f".format(unlike)
    }

    private fun write(file: File, image: BufferedImage) {
        file.parentFile!!.mkdirs()
        val writer = ImageIO.getImageWritersByFormatName("png").next()
        val smallest = writer.defaultWriteParam.apply {
            compressionMode = ImageWriteParam.MODE_EXPLICIT
            compressionQuality = 0f
        }
        file.delete()
        ImageIO.createImageOutputStream(file).use { out ->
            writer.output = out
            writer.write(null, IIOImage(fewColours(image), null, null), smallest)
        }
        writer.dispose()
    }
}

/** What was drawn, at half its size. */
fun Bitmap.half(): BufferedImage {
    val small = Bitmap.createScaledBitmap(this, width / 2, height / 2, true)
    val points = IntArray(small.width * small.height)
    small.getPixels(points, 0, small.width, 0, 0, small.width, small.height)
    return BufferedImage(small.width, small.height, BufferedImage.TYPE_INT_RGB).apply {
        setRGB(0, 0, width, height, points, 0, width)
    }
}

/** With the colours that are used most, and each other as the nearest of them: a third of the bytes. */
fun fewColours(image: BufferedImage): BufferedImage {
    val points = image.getRGB(0, 0, image.width, image.height, null, 0, image.width)
    // Grounds first, exactly as they are: two that are nearly alike stay two.
    val grounds = mostUsed(points.asList(), GROUNDS)
    val coarse = points.map { it and COARSE }
    val others = mostUsed(coarse, COLOURS).map { it or MIDDLE }
    val palette = (grounds + others).distinct().toIntArray()
    val model = IndexColorModel(8, palette.size, palette, 0, false, -1, java.awt.image.DataBuffer.TYPE_BYTE)
    val nearest = HashMap<Int, Int>()
    return BufferedImage(image.width, image.height, BufferedImage.TYPE_BYTE_INDEXED, model).apply {
        for ((at, point) in points.withIndex()) {
            val index = nearest.getOrPut(point) { palette.indices.minBy { distance(palette[it], point) } }
            raster.setSample(at % width, at / width, 0, index)
        }
    }
}

private fun mostUsed(colours: List<Int>, most: Int): List<Int> =
    colours.groupingBy { it }.eachCount().entries.sortedByDescending { it.value }.take(most).map { it.key }

private fun distance(one: Int, other: Int) = listOf(0, 8, 16).sumOf { shift ->
    val apart = (one shr shift and 0xFF) - (other shr shift and 0xFF)
    apart * apart
}

private const val GROUNDS = 12
private const val COLOURS = 48
private const val COARSE = 0xFFF0F0F0.toInt()
private const val MIDDLE = 0x00070707
