package org.waymark.app.pictures

import java.io.File
import org.junit.Assert.assertEquals
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.ParameterizedRobolectricTestRunner
import org.robolectric.ParameterizedRobolectricTestRunner.Parameters
import org.robolectric.annotation.Config
import org.robolectric.annotation.GraphicsMode
import org.waymark.app.support.TestApp
import org.waymark.app.support.faults
import org.waymark.app.support.picture

/**
 * Every screen in every language, in letters of twice the size: whatever a translation says has
 * room. The languages that have pictures of such letters are looked at there, by [PicturesTest].
 */
@RunWith(ParameterizedRobolectricTestRunner::class)
@GraphicsMode(GraphicsMode.Mode.NATIVE)
@Config(application = TestApp::class)
class LanguagesTest(private val language: String) {
    @Test fun everyTextHasRoom() {
        val hand = Hand(language, "$SMALL-notnight-xhdpi", LARGE)
        val wrong = mutableListOf<String>()
        hand.walk { scene, phone ->
            wrong += phone.faults(scene.open, hand.free(phone)).map { "$language ${scene.name}: $it" }
            if (System.getProperty("pictures.write") == "all") phone.picture("$language/${scene.name}")
        }
        assertEquals("", wrong.joinToString("\n"))
    }

    companion object {
        private val pictured = Variant.entries.map { it.hand }.filter { it.font == LARGE && it.isSmall }.map { it.language }

        /** A folder for each language: one that is added is looked at without a word here. */
        @JvmStatic
        @Parameters(name = "{0}")
        fun languages(): List<String> =
            File(System.getProperty("content.dir")!!, "languages").list()!!.sorted() - pictured.toSet()
    }
}
