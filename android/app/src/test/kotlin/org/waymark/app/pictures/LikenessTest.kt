package org.waymark.app.pictures

import java.awt.Color
import java.awt.Font
import java.awt.RenderingHints
import java.awt.image.BufferedImage
import java.io.File
import org.junit.Assert.assertEquals
import org.junit.Assert.assertNotNull
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Rule
import org.junit.Test
import org.junit.rules.TemporaryFolder

/** What is seen as a change of a picture, and what is not. */
class LikenessTest {
    @get:Rule val folder = TemporaryFolder()

    @Test fun aChangedWordIsSeen() = assertTrue(unlikeness(screen(), screen(word = "Find a plane")) > UNLIKE)

    @Test fun aMissingWordIsSeen() = assertTrue(unlikeness(screen(), screen(word = "")) > UNLIKE)

    @Test fun aChangedColourIsSeen() = assertTrue(unlikeness(screen(), screen(button = Color(0x1F5B7F))) > UNLIKE)

    @Test fun anotherSizeIsSeen() = assertTrue(unlikeness(screen(), screen(height = 639)) > UNLIKE)

    @Test fun howTheEdgesOfLettersAreSmoothedIsNotSeen() {
        assertTrue(unlikeness(screen(), screen(smooth = false)) <= UNLIKE)
        assertEquals(0.0, unlikeness(screen(), screen()), 0.0)
    }

    @Test fun fewColoursAreEnoughForAPicture() = assertTrue(unlikeness(screen(), fewColours(screen())) <= UNLIKE)

    @Test fun whatIsWrittenIsComparedAndWhatDiffersIsLaidAsideToBeLookedAt() {
        val aside = File(folder.root, "aside")
        Gallery(folder.root, aside, renews = true).compare("one", screen())
        val gallery = Gallery(folder.root, aside, renews = false)
        assertNull(gallery.compare("one", screen()))
        assertNotNull(gallery.compare("one", screen(word = "Find a plane")))
        assertTrue(File(aside, "one.png").exists())
        assertNotNull("one that is missing is no reason to be content", gallery.compare("two", screen()))
    }

    private fun screen(
        word: String = "Find a place",
        button: Color = Color(0x1F5B57),
        height: Int = 640,
        smooth: Boolean = true,
    ) = BufferedImage(360, height, BufferedImage.TYPE_INT_RGB).apply {
        val pen = createGraphics()
        pen.color = Color(0xFBFAF6)
        pen.fillRect(0, 0, width, height)
        pen.color = button
        pen.fillRoundRect(20, 80, 320, 56, 14, 14)
        pen.color = Color(0x1B1F23)
        pen.font = Font(Font.SANS_SERIF, Font.BOLD, 18)
        val kind = if (smooth) RenderingHints.VALUE_TEXT_ANTIALIAS_GASP else RenderingHints.VALUE_TEXT_ANTIALIAS_ON
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, kind)
        if (smooth) pen.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_OFF)
        pen.drawString(word, 20, 200)
        pen.dispose()
    }
}
