package org.waymark.app.pictures

import java.awt.Color
import java.awt.image.BufferedImage
import java.io.File
import org.junit.Assert.assertEquals
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.annotation.Config
import org.robolectric.annotation.GraphicsMode
import org.waymark.app.support.Phone
import org.waymark.app.support.TestApp
import org.waymark.app.support.faults
import org.waymark.app.support.picture

/** Every screen in every kind of hand: nothing is wrong with it, and it looks as it did. */
@RunWith(RobolectricTestRunner::class)
@GraphicsMode(GraphicsMode.Mode.NATIVE)
@Config(application = TestApp::class)
class PicturesTest {
    private val gallery = Gallery()
    private val wrong = mutableListOf<String>()
    private val drawn = mutableMapOf<String, BufferedImage>()

    @Test fun onAPhoneByDay() {
        walk(Variant.PLAIN)
        wrong += listOfNotNull(gallery.compare("overview", sideBySide(overview.map { drawn.getValue(it) })))
        none()
    }

    @Test fun onASmallPhoneAtNightWithLargeLetters() = walk(Variant.NIGHT).also { none() }

    @Test fun inUkrainianWithLargeLetters() = walk(Variant.UKRAINIAN).also { none() }

    @Test fun inUkrainianOnASmallPhoneAtNight() = walk(Variant.UKRAINIAN_NIGHT).also { none() }

    @Test fun inArabicWithLargeLetters() = walk(Variant.ARABIC).also { none() }

    @Test fun inFarsiAtNight() = walk(Variant.FARSI_NIGHT).also { none() }

    @Test fun inGermanWithLargeLetters() = walk(Variant.GERMAN).also { none() }

    @Test fun onAPhoneThatLiesOnItsSideWithACutOut() = walk(Variant.ASIDE).also { none() }

    @Test fun onATablet() = walk(Variant.TABLET).also { none() }

    @Test fun nothingHangsThatNobodyComparesAnyMore() {
        val names = hung.flatMap { (variant, scenes) -> scenes.map { variant.pictureOf(it) } } + "overview"
        assertEquals(names.sorted(), File(System.getProperty("pictures.dir")!!).list()!!.map { it.removeSuffix(".png") }.sorted())
    }

    private fun walk(variant: Variant) = variant.hand.walk { scene, phone -> look(variant, scene, phone) }

    private fun look(variant: Variant, scene: Scene, phone: Phone) {
        wrong += phone.faults(scene.open, variant.hand.free(phone)).map { "$variant ${scene.name}: $it" }
        if (System.getProperty("pictures.write") == "all") phone.picture("$variant/${scene.name}")
        if (scene.name !in hung[variant].orEmpty()) return
        val name = variant.pictureOf(scene.name)
        val picture = phone.picture(name).half()
        drawn[scene.name] = picture
        wrong += listOfNotNull(gallery.compare(name, picture))
    }

    private fun none() = assertEquals("", wrong.joinToString("\n"))

    private fun sideBySide(pictures: List<BufferedImage>): BufferedImage {
        val wide = pictures.sumOf { it.width + APART } + APART
        val high = pictures.maxOf { it.height } + 2 * APART
        val all = BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB)
        val pen = all.createGraphics()
        pen.color = Color(GROUND)
        pen.fillRect(0, 0, wide, high)
        pictures.fold(APART) { start, each -> pen.drawImage(each, start, APART, null).let { start + each.width + APART } }
        pen.dispose()
        return all
    }

    private companion object {
        const val APART = 24
        const val GROUND = 0xC9CDD1
    }
}
